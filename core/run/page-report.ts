// One page report: from what was seen, from a reason why nothing was, or from the inventory's reason to leave the page out.
import type { Failure } from '../capture/failures.ts';
import type { ExpectedPage } from '../ports.ts';
import { withConfidence } from '../verdict/confidence.ts';
import { pageVerdict } from '../verdict/page-verdict.ts';
import type { CaptureRef, PageReport } from '../verdict/schema.ts';
import type { PageSight } from './look-at-page.ts';

/** What every report of a run says alike, and when the page was looked at (ISO 8601). */
export type ReportFrame = Pick<PageReport, 'runId' | 'versions' | 'checkedAt'>;

/** The report of what was seen. */
export function pageReport(
  frame: ReportFrame,
  expected: ExpectedPage,
  sight: PageSight,
): PageReport {
  if (!sight.ok) return unreadableReport(frame, expected, sight);
  const { judged, findings, capture, linked } = sight;
  return {
    ...about(frame, expected),
    verdict: pageVerdict(findings),
    title: judged.title,
    language: judged.language,
    findings: findings.map(withConfidence),
    capture,
    linked,
    ...(judged.madeWith === undefined ? {} : { madeWith: judged.madeWith }),
    ...(sight.counsel.length === 0 ? {} : { counsel: sight.counsel }),
    ...(judged.profileText === undefined ? {} : { profileText: judged.profileText }),
  };
}

/** The report of a page that could not be read: it has no findings. */
export function unreadableReport(
  frame: ReportFrame,
  expected: ExpectedPage,
  sight: { failure: Failure; capture?: CaptureRef },
): PageReport {
  const { failure, capture } = sight;
  return {
    ...about(frame, expected),
    verdict: 'unreadable',
    failure,
    findings: [],
    linked: [],
    ...(capture === undefined ? {} : { capture }),
  };
}

/** The report of a page that the inventory leaves out. */
export function skippedReport(frame: ReportFrame, expected: ExpectedPage, why: string): PageReport {
  return {
    ...about(frame, expected),
    verdict: 'skipped',
    skipReason: why,
    findings: [],
    linked: [],
  };
}

function about(frame: ReportFrame, { page }: ExpectedPage) {
  const { agencyId, id: pageId, url, platform, kind, owner } = page;
  return {
    schema: 1 as const,
    ...frame,
    agencyId,
    pageId,
    url,
    platform,
    kind,
    ...(owner === undefined ? {} : { owner }),
  };
}
