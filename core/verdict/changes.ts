// What differs between two reports of one page: items newly failing, fixed and still failing, and whether the page can be read.
import type { CaptureFailure } from '../capture/failures.ts';
import { isOfErrorPage } from './page-itself.ts';
import { FAILING } from './page-verdict.ts';
import type { CaptureRef, Change, Finding, PageReport } from './schema.ts';

/** An item that failed before, now, or both. Only required items count: advice makes no verdict, so it makes no alarm. */
export type ItemChange = {
  kind: 'newly-failing' | 'fixed' | 'still-failing';
  before?: Finding;
  now: Finding;
};

/** The page as a whole: new, newly or still unreadable, readable again; undefined when none of these. `before` is its report in the run before. */
export function pageChange(before: PageReport | undefined, now: PageReport): Change | undefined {
  const name = { agencyId: now.agencyId, pageId: now.pageId };
  if (before === undefined) return { kind: 'new-page', ...name, to: now.verdict };
  const from = stateOf(before);
  const to = stateOf(now);
  if (now.verdict === 'unreadable' && isReadable(before))
    return { kind: 'newly-unreadable', ...name, from, to };
  if (now.verdict === 'unreadable' && before.verdict === 'unreadable')
    return { kind: 'still-unreadable', ...name, from, to };
  if (before.verdict === 'unreadable' && isReadable(now))
    return { kind: 'readable-again', ...name, from, to, ...causeOfReading(before, now) };
  return undefined;
}

/** The very same answer was taken for something in the page's place, and is not any more: the page did nothing. */
function causeOfReading({ failure, capture }: PageReport, now: PageReport): Pick<Change, 'cause'> {
  if (failure === undefined || !SEEN_ON_THE_PAGE.has(failure.reason)) return {};
  return sameAnswer(capture, now.capture) ? { cause: 'rules' } : {};
}

function sameAnswer(one: CaptureRef | undefined, other: CaptureRef | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.sha256 === other.sha256 && one.status === other.status && one.mode === other.mode;
}

/** Reasons that rest on what stands on a page, by rules of ours or by what the inventory says of the agency. */
const SEEN_ON_THE_PAGE: ReadonlySet<CaptureFailure> = new Set([
  'login-wall',
  'login-or-gone',
  'consent-wall',
  'age-wall',
  'bot-challenge',
  'suspended',
  'unavailable',
  'soft-404',
  'parked',
  'maintenance',
  'not-the-page',
  'empty',
]);

/**
 * The items that fail now, or failed before and are met now. What cannot be told now (`review`, `error`), is waived, or is no
 * longer asked for is not called fixed, and nothing is on a site's error page. Both reports must be readable.
 */
export function itemChanges(before: PageReport, now: PageReport): ItemChange[] {
  if (isOfErrorPage(now)) return [];
  const was = new Map(before.findings.map((finding) => [finding.item, finding]));
  const changes: ItemChange[] = [];
  for (const finding of now.findings) {
    const earlier = was.get(finding.item);
    const kind = kindOf(earlier, finding);
    if (kind === undefined) continue;
    changes.push({ kind, now: finding, ...(earlier === undefined ? {} : { before: earlier }) });
  }
  return changes;
}

/** Whether an item counts against the page. */
export function isFailing(finding: Finding | undefined): boolean {
  return finding?.level === 'required' && FAILING.has(finding.outcome);
}

/** Whether a report says something about the page's items. */
export function isReadable(report: Pick<PageReport, 'verdict'>): boolean {
  return report.verdict !== 'unreadable' && report.verdict !== 'skipped';
}

function kindOf(before: Finding | undefined, now: Finding): ItemChange['kind'] | undefined {
  if (isFailing(now)) return isFailing(before) ? 'still-failing' : 'newly-failing';
  const met = now.outcome === 'pass' || now.outcome === 'not-applicable';
  return isFailing(before) && met ? 'fixed' : undefined;
}

function stateOf(report: PageReport): string {
  return report.failure?.reason ?? report.verdict;
}
