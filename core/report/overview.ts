// A run at a glance: one pass over its pages leaves a short line for each, and the totals to check them against.
import type { Failure } from '../capture/failures.ts';
import type { Owner, Platform, Waiver } from '../inventory/schema.ts';
import type {
  AgencyReport,
  Counts,
  Finding,
  Outcome,
  PageReport,
  Verdict,
} from '../verdict/schema.ts';
import { emptyCounts } from '../verdict/agency-verdict.ts';
import { unreadableSince } from './changes.ts';
import { COUNT_OF, incompleteness } from './counts.ts';
import type { ReportInput } from './input.ts';
import { EN_NOTICE } from './language/en-overview.ts';
import type { ReportWords } from './language/report-words.ts';
import { clip } from './safe-text.ts';
import { submissionOf, type SubmissionStands } from './submissions.ts';

/** An item of a page that asks for a change or a look. */
export type Problem = Pick<Finding, 'item' | 'title' | 'outcome' | 'level'>;

/** What an index needs to know of a page. */
export type PageLine = {
  /** Place in the stream, from 1: the page's anchor. */
  n: number;
  agencyId: string;
  pageId: string;
  url: string;
  platform: Platform;
  verdict: Verdict;
  title: string;
  /** How many items were judged. */
  items: number;
  owner?: Owner;
  /** Gravest first. */
  problems: Problem[];
  failure?: Failure;
  /** When the first run began that could not read it, without a break up to now. */
  unreadableSince?: string;
  skipReason?: string;
};

/** Why a page could not be read, and since when. */
export type Unread = {
  failure?: Failure | undefined;
  unreadableSince?: string | undefined;
};

/** A waiver that has run out, and how the item stands without it. */
export type ExpiredWaiver = Pick<Finding, 'item' | 'title' | 'outcome'> & {
  line: PageLine;
  waiver: Waiver;
};

/** How one item stands on an agency's pages. */
export type ItemTotals = { item: string; title: string; outcomes: Record<Outcome, number> };

export type AgencyOverview = {
  report: AgencyReport;
  lines: PageLine[];
  /** Pages by verdict as they came in the stream. */
  found: Counts;
  expired: ExpiredWaiver[];
  /** Pages that a person should bring (again). */
  toBring: { line: PageLine; stands: SubmissionStands }[];
  items: Map<string, ItemTotals>;
  /** Ids of the common causes that hold something back on its pages. */
  causes: Set<string>;
  /** Since when pages could not be read, by page id. */
  unreadable: Map<string, string>;
  /** How many findings there are of each level and outcome. */
  tally: Map<string, Pick<Finding, 'level' | 'outcome'> & { count: number }>;
};

export type Overview = {
  agencies: AgencyOverview[];
  /** Of all agencies shown. */
  counts: Counts;
  /** What is not whole about this report, in sentences; normally empty. */
  notices: string[];
  lineOf: (agencyId: string, pageId: string) => PageLine | undefined;
};

/** Reads the pages once. Keeps a few hundred bytes a page. */
export async function readOverview(
  input: ReportInput,
  words: ReportWords['notice'] = EN_NOTICE,
): Promise<Overview> {
  const agencies = new Map(
    input.agencies.map((report) => [report.agencyId, emptyOverview(report)]),
  );
  const lines = new Map<string, PageLine>();
  for await (const page of input.pages()) {
    const agency = agencies.get(page.agencyId);
    if (!agency) continue;
    const since = agency.unreadable.get(page.pageId);
    const line = lineOf(page, lines.size + 1, since);
    lines.set(pageKey(page.agencyId, page.pageId), line);
    addPage(agency, page, line);
  }
  const list = [...agencies.values()];
  return {
    agencies: list,
    counts: sum(list.map((agency) => agency.report.counts)),
    notices: incompleteness(input, list, words),
    lineOf: (agencyId, pageId) => lines.get(pageKey(agencyId, pageId)),
  };
}

/** Whether an item asks somebody to do something. */
export function isProblem(finding: Pick<Finding, 'outcome'>): boolean {
  return GRAVITY[finding.outcome] < NO_PROBLEM;
}

/** The findings of a page that ask for a change or a look: required before recommended, the gravest first. */
export function problemsFirst<F extends Problem>(findings: readonly F[]): F[] {
  return findings.filter(isProblem).toSorted((a, b) => rank(a) - rank(b));
}

/** The pages with a verdict, those with the most grave problems first. */
export function linesWith(agency: AgencyOverview, verdict: Verdict): PageLine[] {
  const lines = agency.lines.filter((line) => line.verdict === verdict);
  return lines.toSorted((a, b) => weight(b) - weight(a) || a.n - b.n);
}

const NO_PROBLEM = 4;
const GRAVITY: Record<Outcome, number> = {
  contradicted: 0,
  fail: 1,
  review: 2,
  error: 3,
  pass: NO_PROBLEM,
  waived: NO_PROBLEM,
  'not-applicable': NO_PROBLEM,
};

const rank = (problem: Problem): number =>
  (problem.level === 'required' ? 0 : 10) + GRAVITY[problem.outcome];

/** A statement of the opposite counts for more than anything that is only absent. */
function weight(line: PageLine): number {
  const grave = line.problems.filter((problem) => problem.level === 'required');
  return grave.reduce((total, { outcome }) => total + (outcome === 'contradicted' ? 100 : 1), 0);
}

const pageKey = (agencyId: string, pageId: string): string => JSON.stringify([agencyId, pageId]);

function emptyOverview(report: AgencyReport): AgencyOverview {
  return {
    report,
    lines: [],
    found: emptyCounts(),
    expired: [],
    toBring: [],
    causes: new Set(),
    unreadable: unreadableSince(report.changes),
    items: new Map(),
    tally: new Map(),
  };
}

function addPage(agency: AgencyOverview, page: PageReport, line: PageLine): void {
  agency.lines.push(line);
  agency.found.expected += 1;
  agency.found[COUNT_OF[page.verdict]] += 1;
  const stands = submissionOf(page, agency.report.timeZone);
  if (stands !== undefined && stands.state !== 'current') agency.toBring.push({ line, stands });
  for (const finding of page.findings) {
    count(agency.tally, finding);
    if (finding.heldBack) agency.causes.add(finding.heldBack.cause);
    totalsOf(agency.items, finding).outcomes[finding.outcome] += 1;
    if (finding.waiver && finding.waiverExpired)
      agency.expired.push({ ...pick(finding), line, waiver: finding.waiver });
  }
}

function count(tally: AgencyOverview['tally'], { level, outcome }: Finding): void {
  const key = `${level} ${outcome}`;
  const found = tally.get(key) ?? { level, outcome, count: 0 };
  found.count += 1;
  tally.set(key, found);
}

const pick = ({ item, title, outcome }: Finding) => ({ item, title, outcome });

function totalsOf(items: Map<string, ItemTotals>, finding: Finding): ItemTotals {
  const known = items.get(finding.item);
  if (known) return known;
  const totals = { item: finding.item, title: finding.title, outcomes: { ...NONE } };
  items.set(finding.item, totals);
  return totals;
}

const NONE: Record<Outcome, number> = {
  pass: 0,
  fail: 0,
  contradicted: 0,
  review: 0,
  'not-applicable': 0,
  waived: 0,
  error: 0,
};

function lineOf(page: PageReport, n: number, since: string | undefined): PageLine {
  return {
    n,
    agencyId: page.agencyId,
    pageId: page.pageId,
    url: page.url,
    platform: page.platform,
    verdict: page.verdict,
    title: clip(page.title ?? '', 120),
    items: page.findings.length,
    problems: problemsFirst(page.findings).map(({ item, title, outcome, level }) => ({
      item,
      title,
      outcome,
      level,
    })),
    ...(page.owner ? { owner: page.owner } : {}),
    ...(page.failure ? { failure: page.failure } : {}),
    ...(page.failure && since !== undefined ? { unreadableSince: since } : {}),
    ...(page.skipReason === undefined ? {} : { skipReason: page.skipReason }),
  };
}

function sum(all: readonly Counts[]): Counts {
  const total = emptyCounts();
  for (const counts of all) {
    total.expected += counts.expected;
    for (const key of Object.values(COUNT_OF)) total[key] += counts[key];
  }
  return total;
}
