// The last captures of an inventory's pages, so that a server can be asked whether they still hold.
import type { CaptureStore, ExpectedPage, KnownPage, Records } from '../ports.ts';
import { createMemo } from './memo.ts';

/** Agencies whose last run is remembered at a time. */
const MOST_AGENCIES = 1_000;

/**
 * What the last audit of the page's agency kept of it, where that was one plain request which a server can compare (`ETag`,
 * `Last-Modified`). Reads the records; throws what they throw.
 */
export function knownPages(ports: {
  records: Pick<Records, 'agencyHistory' | 'pageReport'>;
  captures: Pick<CaptureStore, 'load'>;
}): (expected: ExpectedPage) => Promise<KnownPage | undefined> {
  const { records, captures } = ports;
  const lastRuns = createMemo<string | undefined>(MOST_AGENCIES);
  const lastRun = (agencyId: string): Promise<string | undefined> =>
    lastRuns.get(agencyId, async () => (await records.agencyHistory(agencyId, 1))[0]?.runId);
  return async ({ page }) => {
    const runId = await lastRun(page.agencyId);
    if (runId === undefined) return undefined;
    const report = await records.pageReport(runId, page.agencyId, page.id);
    const { capture } = report ?? {};
    if (capture?.validators === undefined || capture.url !== page.url) return undefined;
    if (capture.mode !== 'static' || report?.failure !== undefined) return undefined;
    return {
      url: capture.finalUrl,
      ...capture.validators,
      // Gone or damaged, it cannot stand for the page: the page is asked for as if it were new.
      load: () => captures.load(capture.key).catch(() => undefined),
    };
  };
}
