// One page shown by the browser of another function, for a check on demand: what is asked for, and the visit. Nothing of it is stored.
import { z } from 'zod';
import { agencySchema } from '../inventory/schema.ts';
import type { Visit } from '../ports.ts';
import type { AuditPorts } from '../run/audit-ports.ts';
import { createPoliteness } from '../run/politeness.ts';
import { permissionOf } from '../run/robots-permission.ts';
import { createVisitor } from '../run/visitor.ts';

export const renderAskedSchema = z.strictObject({
  render: z.object({
    url: z.url({ protocol: /^https?$/ }),
    /** Why a browser is asked for, in words. */
    because: z.string(),
    /** Whose word counts against a site's robots.txt. */
    agency: agencySchema.pick({ officialHosts: true, robotsPermission: true }),
    /** In whose name the asker has the turns of the hosts that it knows of. */
    turnOwner: z.string(),
    /** Milliseconds after which nobody waits for the answer any more. */
    withinMs: z.number().min(1),
  }),
});
export type RenderAsked = z.infer<typeof renderAskedSchema>;

export type RenderOnePorts = Pick<
  AuditPorts,
  'fetchStatic' | 'fetchRobots' | 'browser' | 'turns' | 'clock' | 'wait'
>;

/** Visits the page as an audit would: robots.txt and turns on every host that it leads to. `signal` ends it before its function's time is up. */
export async function renderOne(
  ports: RenderOnePorts,
  { render }: RenderAsked,
  { hostDelayMs, signal }: { hostDelayMs: number; signal: AbortSignal },
): Promise<Visit> {
  const { url, because, agency, turnOwner, withinMs } = render;
  const runId = `check-${turnOwner}`;
  const politeness = createPoliteness({ ports, lanes: 1, hostDelayMs, runId, turnOwner });
  const visitor = createVisitor({
    ports,
    politeness,
    signal: AbortSignal.any([signal, AbortSignal.timeout(withinMs)]),
    permissionFor: (at) => permissionOf(agency, at),
  });
  try {
    return await visitor.visitBrowser(url, because);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'TimeoutError') throw error;
    const detail = `the browser was ended after ${Math.ceil(withinMs / 1_000)} s, the time that a check has`;
    return { ok: false, failure: { reason: 'browser-timeout', detail } };
  } finally {
    visitor.end();
  }
}
