// One page in a week as messages tell of it: what is known to be wrong, and nothing that is not confirmed.
import type { Owner, Platform, Waiver } from '../../inventory/schema.ts';
import { submissionOf, type SubmissionStands } from '../../report/submissions.ts';
import { addDays } from '../../submissions/days.ts';
import { FAILING } from '../../verdict/page-verdict.ts';
import { UNCONFIRMED } from '../../verdict/second-look.ts';
import type { Finding, PageReport } from '../../verdict/schema.ts';
import { dueOf, RUNS_OUT_WITHIN } from './due.ts';
import { UNREAD_KIND, type UnreadKind } from './unread.ts';

/**
 * How a page stands in messages. `recheck`: nothing is confirmed to be wrong, and something is in doubt on our side (two visits that saw
 * different things, a probable fault of a platform or of the auditor): it is named as being looked at again, and never by item.
 */
export type PageState = 'compliant' | 'action' | 'look' | 'recheck' | 'unread' | 'skipped';

/** An item that somebody is asked to see to. */
export type ItemWeek = {
  item: string;
  title: string;
  outcome: 'fail' | 'contradicted' | 'review';
  level: Finding['level'];
  /** Key of what was found, and the sentence in English. */
  message: string;
  says: string;
  quote?: string;
  fix?: string;
  /** First day on which it was so, and the day by which it should be mended; `YYYY-MM-DD`, the agency's calendar. */
  since: string;
  due: string;
};

/** A waiver that has run out, or will soon. */
type WaiverWeek = Pick<Waiver, 'until' | 'approvedBy' | 'item'> & {
  title: string;
  isOver: boolean;
};

export type PageWeek = {
  pageId: string;
  url: string;
  platform: Platform;
  owner?: Owner;
  state: PageState;
  /** Required items that fail. */
  failing: ItemWeek[];
  /** Required items that a person should look at. */
  looks: ItemWeek[];
  /** Recommended items that are not met or in doubt. */
  advice: ItemWeek[];
  /** Titles of items that are met, waived or do not apply. */
  met: { item: string; title: string }[];
  unread?: { kind: UnreadKind; detail: string; wasTriedAgain: boolean; since: string };
  skipReason?: string;
  waivers: WaiverWeek[];
  /** For a page that a person brings, where it is due, missing or too old. */
  submission?: SubmissionStands;
};

/** What a page's week is made with. */
export type PageTerms = {
  /** The agency's. */
  zone: string;
  /** The day of the run there, `YYYY-MM-DD`. */
  today: string;
  /** First day on which an item failed; `today` unless known. */
  sinceOf: (pageId: string, item: string) => string;
  /** First day on which the page could not be read. */
  unreadSince: (pageId: string) => string;
  retries: (reason: NonNullable<PageReport['failure']>['reason']) => boolean;
};

export function pageWeek(page: PageReport, terms: PageTerms): PageWeek {
  const { pageId, url, platform, findings, owner, skipReason } = page;
  const told = findings.filter((finding) => !isOursToSettle(finding));
  const items = (wanted: (finding: Finding) => boolean): ItemWeek[] =>
    told.filter(wanted).flatMap((finding) => itemWeek(page, finding, terms));
  const failing = items(({ level, outcome }) => level === 'required' && FAILING.has(outcome));
  const looks = items(({ level, outcome }) => level === 'required' && outcome === 'review');
  const submission = submissionOf(page, terms.zone);
  return {
    pageId,
    url,
    platform,
    ...(owner === undefined ? {} : { owner }),
    state: stateOf(page, failing, looks),
    failing,
    looks,
    advice: items(({ level }) => level === 'recommended'),
    met: findings.filter(isMet).map(({ item, title }) => ({ item, title })),
    ...unreadOf(page, terms),
    ...(skipReason === undefined ? {} : { skipReason }),
    waivers: findings.flatMap((finding) => waiverWeek(finding, terms.today)),
    ...(submission === undefined || submission.state === 'current' ? {} : { submission }),
  };
}

const SILENT: ReadonlySet<string> = new Set(UNCONFIRMED);

/** Whether an outcome is for the operators to settle and for nobody else: a check that broke, something held back, one visit's word alone. */
export function isOursToSettle(finding: Finding): boolean {
  const { outcome, heldBack, confirmation, message } = finding;
  if (outcome === 'error' || heldBack !== undefined || SILENT.has(message)) return true;
  return confirmation?.state === 'not-confirmed';
}

function isMet({ outcome }: Finding): boolean {
  return outcome === 'pass' || outcome === 'waived' || outcome === 'not-applicable';
}

function stateOf(page: PageReport, failing: ItemWeek[], looks: ItemWeek[]): PageState {
  if (page.verdict === 'unreadable') return 'unread';
  if (page.verdict === 'skipped') return 'skipped';
  if (page.verdict === 'compliant') return 'compliant';
  if (failing.length > 0) return 'action';
  return looks.length > 0 ? 'look' : 'recheck';
}

function itemWeek(page: PageReport, finding: Finding, terms: PageTerms): ItemWeek[] {
  const { item, title, outcome, level, message, says, fix } = finding;
  if (outcome !== 'fail' && outcome !== 'contradicted' && outcome !== 'review') return [];
  const since = terms.sinceOf(page.pageId, item);
  const quote = finding.evidence[0]?.text ?? finding.nearest?.text;
  return [
    {
      item,
      title,
      outcome,
      level,
      message,
      says,
      since,
      due: dueOf({ outcome }, since),
      ...(quote === undefined ? {} : { quote }),
      ...(fix === undefined ? {} : { fix }),
    },
  ];
}

function unreadOf(page: PageReport, terms: PageTerms): Pick<PageWeek, 'unread'> {
  const { failure, pageId } = page;
  if (page.verdict !== 'unreadable' || failure === undefined) return {};
  const { reason, detail } = failure;
  return {
    unread: {
      kind: UNREAD_KIND[reason],
      detail,
      wasTriedAgain: terms.retries(reason),
      since: terms.unreadSince(pageId),
    },
  };
}

function waiverWeek({ waiver, waiverExpired, title }: Finding, today: string): WaiverWeek[] {
  if (waiver === undefined) return [];
  const isOver = waiverExpired === true;
  if (!isOver && waiver.until > addDays(today, RUNS_OUT_WITHIN)) return [];
  const { until, approvedBy, item } = waiver;
  return [{ until, approvedBy, item, title, isOver }];
}
