// An agency's own word that its site may be visited whatever its robots.txt says.
import type { Agency, RobotsPermission } from '../inventory/schema.ts';

/** The permission that an agency has recorded, where it holds: on its official hosts and those below them. */
export function permissionOf(
  { robotsPermission, officialHosts }: Pick<Agency, 'robotsPermission' | 'officialHosts'>,
  url: string,
): RobotsPermission | undefined {
  if (robotsPermission === undefined) return undefined;
  const { hostname } = new URL(url);
  const isOwn = officialHosts.some((host) =>
    `.${hostname}`.endsWith(`.${host.replace(/^www\./, '')}`),
  );
  return isOwn ? robotsPermission : undefined;
}
