// Everything that the records say of one agency between two days: what the binder and the exports are made from.
import type { History, Records, Rulings, Submissions } from '../ports.ts';
import { knownZone } from '../report/times.ts';
import { dayIn } from '../run/day.ts';
import type { Ruling } from '../rulings/ruling.ts';
import type { Submission } from '../submissions/submission.ts';
import { addDays } from '../submissions/days.ts';
import type { AgencyReport, Change, PageReport } from '../verdict/schema.ts';
import { type PageStory, storyOf } from './story.ts';

export type BinderDoors = {
  history: History;
  records: Pick<Records, 'expectedPages'>;
  rulings: Pick<Rulings, 'ofAgency'>;
  submissions: Pick<Submissions, 'ofPage'>;
};

/** Days by the agency's calendar, `YYYY-MM-DD`; both count. */
export type Period = { from: string; to: string };

export type Binder = {
  agencyId: string;
  name: string;
  timeZone: string;
  period: Period;
  /** Oldest first. */
  audits: AgencyReport[];
  pages: PageStory[];
  /** Given in the period, or before it and on one of its pages. */
  rulings: Ruling[];
  submissions: Submission[];
};

/** More submissions of one page than anybody brings in a year. */
const MOST_SUBMISSIONS = 400;

/**
 * The binder of an agency, undefined where no audit lies in the period. Reads: the agency's reports of the period, two plans, and for each
 * page its reports of the period, one page after another; nothing before or after the period is read.
 */
export async function binderOf(
  doors: BinderDoors,
  agencyId: string,
  period: Period,
): Promise<Binder | undefined> {
  const audits = await auditsIn(doors, agencyId, period);
  const last = audits.at(-1);
  if (last === undefined) return undefined;
  const { name } = last;
  const timeZone = knownZone(last.timeZone);
  const causeOf = causes(audits);
  const pages: PageStory[] = [];
  const submissions: Submission[] = [];
  for (const pageId of await pageIds(doors, agencyId, audits)) {
    const story = await storyOf(pageReports(doors, { agencyId, pageId, audits }), causeOf);
    if (story !== undefined) pages.push(story);
    submissions.push(...(await submissionsIn(doors, { agencyId, pageId, timeZone, period })));
  }
  const rulings = await doors.rulings.ofAgency(agencyId);
  return {
    agencyId,
    name,
    timeZone,
    period,
    audits,
    pages,
    rulings: rulings.filter(({ at }) => dayIn(timeZone, new Date(at)) <= period.to).toSorted((a, b) => a.at.localeCompare(b.at)), // prettier-ignore
    submissions,
  };
}

/** The agency's audits of the period, oldest first. */
export async function auditsIn(
  { history }: Pick<BinderDoors, 'history'>,
  agencyId: string,
  { from, to }: Period,
): Promise<AgencyReport[]> {
  const audits: AgencyReport[] = [];
  // A day begins up to 14 hours before and after that of UTC; what the agency's calendar has elsewhere is left out below.
  const between = { from: `${addDays(from, -1)}T00:00:00.000Z`, to: `${addDays(to, 1)}T23:59:59.999Z` }; // prettier-ignore
  for await (const report of history.agency(agencyId, between)) {
    const day = dayIn(knownZone(report.timeZone), new Date(report.startedAt));
    if (day >= from && day <= to) audits.push(report);
  }
  return audits;
}

type OfPage = { agencyId: string; pageId: string; audits: readonly AgencyReport[] };

/** A page's reports in these audits. Runs that never came to their end are left out: nobody was told what they saw. */
export async function* pageReports(
  { history }: Pick<BinderDoors, 'history'>,
  { agencyId, pageId, audits }: OfPage,
): AsyncGenerator<PageReport> {
  const [first] = audits;
  const last = audits.at(-1);
  if (first === undefined || last === undefined) return;
  const closed = new Set(audits.map(({ runId }) => runId));
  const between = { from: first.startedAt, to: last.startedAt };
  for await (const report of history.page(agencyId, pageId, between))
    if (closed.has(report.runId)) yield report;
}

/** Pages of the first and the last audit, and those that came or went in between. */
export async function pageIds(
  { records }: Pick<BinderDoors, 'records'>,
  agencyId: string,
  audits: readonly AgencyReport[],
): Promise<string[]> {
  const ids = new Set<string>();
  const ends = new Set([audits[0]?.runId, audits.at(-1)?.runId]);
  for (const runId of ends) {
    if (runId === undefined) continue;
    for await (const { page } of records.expectedPages(runId, agencyId)) ids.add(page.id);
  }
  for (const { changes } of audits)
    for (const { kind, pageId } of changes)
      if (kind === 'new-page' || kind === 'removed-page') ids.add(pageId);
  return [...ids];
}

/** Whose doing it was that an item came into order, as the runs told it. */
function causes(audits: readonly AgencyReport[]) {
  const known = new Map<string, Change['cause']>();
  for (const { runId, changes } of audits)
    for (const { kind, pageId, item = '', cause } of changes)
      if (kind === 'fixed' || kind === 'look-settled')
        known.set(JSON.stringify([runId, pageId, item]), cause);
  return (runId: string, pageId: string, item: string): Change['cause'] =>
    known.get(JSON.stringify([runId, pageId, item]));
}

type SubmissionsOf = { agencyId: string; pageId: string; timeZone: string; period: Period };

async function submissionsIn(
  { submissions }: Pick<BinderDoors, 'submissions'>,
  { agencyId, pageId, timeZone, period }: SubmissionsOf,
): Promise<Submission[]> {
  const all = await submissions.ofPage(agencyId, pageId, MOST_SUBMISSIONS);
  return all
    .filter(({ recordedAt }) => {
      const day = dayIn(timeZone, new Date(recordedAt));
      return day >= period.from && day <= period.to;
    })
    .toReversed();
}
