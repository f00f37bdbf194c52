// An agency's week, from the records of a run: what messages are written from. Nothing in it depends on a language.
import { FAILURE_TEXT } from '../../capture/failure-text.ts';
import type { Agency } from '../../inventory/schema.ts';
import type { Records } from '../../ports.ts';
import { dayIn } from '../../run/day.ts';
import { addDays } from '../../submissions/days.ts';
import { isFailing } from '../../verdict/changes.ts';
import type { AgencyReport, Change, Run } from '../../verdict/schema.ts';
import { knownZone } from '../../report/times.ts';
import { type PageState, pageWeek, type PageTerms, type PageWeek } from './page-week.ts';
import { type Trend, trendOf } from './trend.ts';

/** A change that is told: its page and item, and whose doing it was. */
export type ChangeWeek = Pick<Change, 'pageId' | 'item' | 'title' | 'cause'>;

export type AgencyWeek = {
  run: Run;
  agency: Agency;
  zone: string;
  /** The day of the run in the agency's zone, `YYYY-MM-DD`. */
  today: string;
  nextAudit: string;
  /** False where the run did not come to its end: then nothing is said of single pages. */
  isWhole: boolean;
  /** Pages planned, and pages by state. */
  expected: number;
  counts: Record<PageState, number>;
  pages: PageWeek[];
  /** No audit of the agency came before. */
  isFirst: boolean;
  worse: ChangeWeek[];
  fixed: ChangeWeek[];
  /** What a person should look at now and need not before; and the other way round. */
  looks: ChangeWeek[];
  settled: ChangeWeek[];
  readableAgain: ChangeWeek[];
  /** What differs because our rules changed, and not the page. */
  byRules: { failing: ChangeWeek[]; looks: ChangeWeek[]; met: ChangeWeek[] };
  added: number;
  removed: number;
  changesOmitted: number;
  trend: Trend;
};

export type WeekRequest = {
  run: Run;
  agencyId: string;
  /** Days from one audit to the next. */
  everyDays: number;
  /** Without its past, for whoever only asks who is to be told. */
  isTrendless?: boolean;
};

/** Reads: the plan and the pages of one agency, its report, and its last twelve; the same number however old the inventory is. Undefined for an agency that the run did not plan. */
export async function agencyWeek(
  records: Records,
  { run, agencyId, everyDays, isTrendless = false }: WeekRequest,
): Promise<AgencyWeek | undefined> {
  const planned = await plannedOf(records, run.runId, agencyId);
  if (planned === undefined) return undefined;
  const { agency, expected } = planned;
  const zone = knownZone(agency.timeZone);
  const today = dayIn(zone, new Date(run.startedAt));
  const report =
    run.status === 'finished' ? await records.agencyReport(run.runId, agencyId) : undefined;
  const pages: PageWeek[] = [];
  const failing = new Set<string>();
  const terms = termsOf(report, zone, today);
  for await (const page of records.pageReports(run.runId, agencyId)) {
    pages.push(pageWeek(page, terms));
    for (const finding of page.findings)
      if (isFailing(finding)) failing.add(key(page.pageId, finding.item));
  }
  return {
    run,
    agency,
    zone,
    today,
    nextAudit: addDays(today, everyDays),
    isWhole: report !== undefined && pages.length === expected,
    expected,
    counts: countsOf(pages),
    pages,
    ...changesOf(report, failing),
    trend: isTrendless ? [] : await trendOf(records, { run, agencyId, zone }),
  };
}

async function plannedOf(
  records: Records,
  runId: string,
  agencyId: string,
): Promise<{ agency: Agency; expected: number } | undefined> {
  let found: { agency: Agency; expected: number } | undefined;
  for await (const { agency } of records.expectedPages(runId, agencyId))
    found = { agency, expected: (found?.expected ?? 0) + 1 };
  return found;
}

function countsOf(pages: readonly PageWeek[]): Record<PageState, number> {
  const of = (state: PageState) => pages.filter((page) => page.state === state).length;
  return {
    compliant: of('compliant'),
    action: of('action'),
    look: of('look'),
    recheck: of('recheck'),
    unread: of('unread'),
    skipped: of('skipped'),
  };
}

function termsOf(report: AgencyReport | undefined, zone: string, today: string): PageTerms {
  const since = new Map<string, string>();
  for (const change of report?.changes ?? [])
    if (change.since !== undefined)
      since.set(key(change.pageId, change.item), dayIn(zone, new Date(change.since)));
  return {
    zone,
    today,
    sinceOf: (pageId, item) => since.get(key(pageId, item)) ?? today,
    unreadSince: (pageId) => since.get(key(pageId, undefined)) ?? today,
    retries: (reason) => FAILURE_TEXT[reason].retry,
  };
}

type Changes = Pick<
  AgencyWeek,
  | 'isFirst'
  | 'worse'
  | 'fixed'
  | 'looks'
  | 'settled'
  | 'readableAgain'
  | 'byRules'
  | 'added'
  | 'removed'
  | 'changesOmitted'
>;

function changesOf(report: AgencyReport | undefined, failing: ReadonlySet<string>): Changes {
  const all = report?.changes ?? [];
  const of = (kind: Change['kind']) => all.filter((change) => change.kind === kind);
  // A change tells what was found; the findings say what may be told of it.
  const worse = of('newly-failing').filter(({ pageId, item }) => failing.has(key(pageId, item)));
  const fixed = of('fixed');
  const looks = of('needs-look');
  const settled = of('look-settled');
  return {
    isFirst: report?.previousRunId === undefined,
    worse: worse.filter(byPage).map(told),
    fixed: fixed.filter(byPage).map(told),
    looks: looks.filter(byPage).map(told),
    settled: settled.filter(byPage).map(told),
    readableAgain: of('readable-again').filter(byPage).map(told),
    byRules: {
      failing: worse.filter(byRules).map(told),
      looks: looks.filter(byRules).map(told),
      met: [...fixed, ...settled].filter(byRules).map(told),
    },
    added: of('new-page').length,
    removed: of('removed-page').length,
    changesOmitted: report?.changesOmitted ?? 0,
  };
}

function told({ pageId, item, title, cause }: Change): ChangeWeek {
  return {
    pageId,
    ...(item === undefined ? {} : { item }),
    ...(title === undefined ? {} : { title }),
    ...(cause === undefined ? {} : { cause }),
  };
}

const byRules = ({ cause }: Change): boolean => cause === 'rules';
const byPage = (change: Change): boolean => !byRules(change);

const key = (pageId: string, item: string | undefined): string => JSON.stringify([pageId, item]);
