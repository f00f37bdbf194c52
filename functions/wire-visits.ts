// The wiring of plain visits.
import type { CaptureSettings } from '../core/capture/limits.ts';
import { traceable } from './tracing.ts';
import { clock } from '../adapters/system-clock.ts';
import { VERSION } from './wire.ts';

export type VisitSettings = {
  CONTACT_URL: string;
  SECRETS_PREFIX: string;
  ALLOW_LOOPBACK: boolean;
};

/** Plain visits, robots.txt and the platforms' interfaces, all through the guard. */
export async function visitsOf(settings: VisitSettings) {
  const [{ createHttp }, { createConnect }, { secretsManager }] = await Promise.all([
    import('../adapters/http-fetch.ts'),
    import('../adapters/connect-platforms.ts'),
    import('../adapters/secrets-manager.ts'),
  ]);
  const capture = captureSettings(settings);
  const secrets = secretsManager({
    prefix: settings.SECRETS_PREFIX,
    now: clock.now,
    onClient: traceable,
  });
  return { ...createHttp(capture), connect: createConnect({ capture, secrets, bases: {} }) };
}

/** What every visit tells of itself, and whether it may go to this machine. */
export function captureSettings({ CONTACT_URL, ALLOW_LOOPBACK }: VisitSettings): CaptureSettings {
  return {
    version: VERSION,
    contactUrl: CONTACT_URL,
    resolve: {},
    ...(ALLOW_LOOPBACK ? { allowLoopback: true } : {}),
  };
}
