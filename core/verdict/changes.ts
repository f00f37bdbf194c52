// What differs between two reports of one page: items newly failing, fixed, still failing and newly a question, and whether the page can be read.
import type { CaptureFailure } from '../capture/failures.ts';
import { isOfErrorPage, PAGE_ITSELF } from './page-itself.ts';
import { FAILING } from './page-verdict.ts';
import type { CaptureRef, Change, Finding, PageReport } from './schema.ts';
import { UNCONFIRMED } from './second-look.ts';

/** An item that failed, or was left to a person, before, now, or both. Only required items count: advice makes no verdict, so it makes no alarm. */
export type ItemChange = {
  kind: 'newly-failing' | 'fixed' | 'still-failing' | 'needs-look' | 'look-settled';
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
 * The items that fail now, that are left to a person now (`review`) and were not before, or that failed or were left to one before and
 * are met now. What is waived or no longer asked for is not called fixed, and of a site's error page nothing is said but that it is one.
 * Both reports must be readable.
 */
export function itemChanges(before: PageReport, now: PageReport): ItemChange[] {
  const was = new Map(before.findings.map((finding) => [finding.item, finding]));
  const changes: ItemChange[] = [];
  for (const finding of comparable(before, now)) {
    const earlier = was.get(finding.item);
    const kind = kindOf(earlier, finding);
    if (kind === undefined) continue;
    changes.push({ kind, now: finding, ...(earlier === undefined ? {} : { before: earlier }) });
  }
  return changes;
}

/** Of an error page only that it is one; of a page that shows itself again, that it does. */
function comparable(before: PageReport, now: PageReport): Finding[] {
  if (isOfErrorPage(now)) return now.findings.filter(isItself);
  return [...before.findings.filter(isItself).map(over), ...now.findings];
}

function isItself({ item }: Finding): boolean {
  return item === PAGE_ITSELF;
}

function over(finding: Finding): Finding {
  return { ...finding, outcome: 'pass' };
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
  if (isQuestion(now)) return isQuestion(before) ? undefined : 'needs-look';
  if (now.outcome !== 'pass' && now.outcome !== 'not-applicable') return undefined;
  if (isFailing(before)) return 'fixed';
  return isQuestion(before) ? 'look-settled' : undefined;
}

/** Whether a required item is left to a person. What waits for another visit, or for the operators, is told to nobody yet (docs/decisions/0006). */
function isQuestion(finding: Finding | undefined): boolean {
  if (finding?.level !== 'required' || finding.outcome !== 'review') return false;
  return finding.heldBack === undefined && !WAITS.has(finding.message);
}

const WAITS: ReadonlySet<string> = new Set(UNCONFIRMED);

function stateOf(report: PageReport): string {
  return report.failure?.reason ?? report.verdict;
}
