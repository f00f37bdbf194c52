// Counts how often each page of a run was tried, and says whether and when it is tried again.
import type { CaptureFailure } from '../capture/failures.ts';
import { afterTries, nextTryMs } from '../capture/retry.ts';
import type { PageReport } from '../verdict/schema.ts';
import { pageKey, type PageKey } from './audit-ports.ts';
import type { HostGate } from './host-gate.ts';

/** In how many milliseconds at the earliest, after how many tries, and why. */
export type Later = { ms: number; tried: number; reason: CaptureFailure };

type TrySettings = {
  hostDelayMs: number;
  gate: Pick<HostGate, 'leftAlone'>;
  /** How often pages were tried before. */
  tried?: ReadonlyMap<PageKey, number>;
};

export type Tries = {
  /** The wait before the page's next try; undefined when its report stands. A host that is left alone is not tried again. */
  again: (report: PageReport) => Later | undefined;
  /** The report as it stands, saying how often the page was tried. */
  settled: (report: PageReport) => PageReport;
};

export function createTries(settings: TrySettings): Tries {
  const tries = new Map<PageKey, number>(settings.tried);
  return {
    again: ({ failure, agencyId, pageId, url }) => {
      if (failure === undefined || settings.gate.leftAlone(url) !== undefined) return undefined;
      const key = pageKey(agencyId, pageId);
      const tried = (tries.get(key) ?? 0) + 1;
      const ms = nextTryMs(failure, tried, settings.hostDelayMs);
      if (ms === undefined) return undefined;
      tries.set(key, tried);
      return { ms, tried, reason: failure.reason };
    },
    settled: (report) => {
      const before = tries.get(pageKey(report.agencyId, report.pageId)) ?? 0;
      if (report.failure === undefined) return report;
      return { ...report, failure: afterTries(report.failure, before + 1) };
    },
  };
}
