// The doors of a replay: captures kept from before, and no visit.
import type { CaptureStore } from '../ports.ts';
import type { CaptureRef, PageReport } from '../verdict/schema.ts';
import type { AuditPorts } from './audit-ports.ts';
import type { PageDoors } from './look-at-page.ts';
import { see, type Doors, type Taken } from './see.ts';

/** What a page report rests on, as doors. A capture that was never made is a failure in the answer; trouble with the store is thrown. */
export function keptDoors(
  ports: Pick<AuditPorts, 'captures' | 'judge'>,
  report: Pick<PageReport, 'capture' | 'linked'>,
): PageDoors {
  const { captures, judge } = ports;
  return {
    page: doorsOf(captures, report.capture),
    linked: async (url, terms) => {
      const kept = report.linked.find((one) => one.url === url);
      return see(judge, doorsOf(captures, kept), terms);
    },
  };
}

function doorsOf(captures: CaptureStore, kept: CaptureRef | undefined): Doors {
  return {
    first: () => taken(captures, kept),
    browser: async () => ({
      ok: false,
      failure: {
        reason: 'needs-browser',
        detail: 'scripts build the page, and the capture kept of it was made without a browser',
      },
    }),
  };
}

async function taken(captures: CaptureStore, kept: CaptureRef | undefined): Promise<Taken> {
  const body = kept === undefined ? undefined : await captures.load(kept.key);
  if (kept === undefined || body === undefined) return missing;
  return { ok: true, key: kept.key, load: async () => body };
}

const missing: Taken = {
  ok: false,
  failure: { reason: 'reading-failed', detail: 'no capture of it was kept' },
};
