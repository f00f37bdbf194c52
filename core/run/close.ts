// The last step of a run: what was expected is compared with what was written, changes are worked out, totals are stored.
import type { ExpectedPage } from '../ports.ts';
import { addPage, agencyVerdict, emptyTally, type Tally } from '../verdict/agency-verdict.ts';
import { isFailing } from '../verdict/changes.ts';
import type { AgencyReport, Change, PageReport, Run } from '../verdict/schema.ts';
import { keyOf, pageKey, type AuditPorts, type PageKey } from './audit-ports.ts';
import { keepChanges, type ChangesKept } from './changes-kept.ts';
import { comparePage, judgeAgainWith } from './compare.ts';
import { dayIn } from './day.ts';
import { pastOf, type Past } from './past.ts';
import type { Plan } from './plan.ts';
import { RunError } from './run-error.ts';
import { together } from './together.ts';

export type ClosePorts = Pick<AuditPorts, 'records' | 'captures' | 'judge' | 'clock'>;

/** A closed run: finished, every expected page accounted for. */
export type Closed = { run: Run; agencies: AgencyReport[]; tally: Tally };

/** Page reports compared at a time. */
const TOGETHER = 16;

/**
 * Closes a run. `against`: compare with this run (a replay with its original) instead of the last finished audit.
 * Throws a `RunError` that names the pages when a report is missing; then nothing is written.
 */
export async function closeRun(ports: ClosePorts, plan: Plan, against?: Run): Promise<Closed> {
  const closing = await open(ports, plan, against);
  const total = emptyTally();
  for await (const reports of inGroups(ports.records.pageReports(plan.run.runId))) {
    const changes = await Promise.all(reports.map((report) => changesOf(closing, report)));
    for (const [at, report] of reports.entries()) note(closing, total, report, changes[at] ?? []);
  }
  refuseGap(plan.run, closing.missing);
  await noteRemoved(closing);
  const finishedAt = ports.clock.now().toISOString();
  const agencies = [...closing.agencies.values()].map((one) =>
    agencyReport(closing, one, finishedAt),
  );
  await together(agencies, (report) => ports.records.saveAgencyReport(report, plan.run));
  const run: Run = { ...plan.run, status: 'finished', counts: total.counts, finishedAt };
  await ports.records.updateRun(run);
  return { run, agencies, tally: total };
}

type AgencyTotals = {
  agency: ExpectedPage['agency'];
  tally: Tally;
  changes: ChangesKept;
  previous: Previous | undefined;
};

/** What an agency's pages are compared with. */
type Previous = { runId: string; since: Map<string, string>; first?: string };

type Closing = {
  ports: ClosePorts;
  plan: Plan;
  past: Past;
  expected: Map<PageKey, ExpectedPage>;
  missing: Set<PageKey>;
  agencies: Map<string, AgencyTotals>;
};

async function open(ports: ClosePorts, plan: Plan, against?: Run): Promise<Closing> {
  const past = pastOf(ports.records, plan.run);
  const expected = new Map(plan.expected.map((one) => [keyOf(one.page), one]));
  const agencies = new Map<string, AgencyTotals>();
  const compared = against && (await ports.records.agencyReports(against.runId));
  const before = async (agencyId: string): Promise<AgencyReport | undefined> =>
    compared === undefined
      ? past.agency(agencyId)
      : compared.find((report) => report.agencyId === agencyId);
  for (const { agency } of plan.expected)
    if (!agencies.has(agency.id))
      agencies.set(agency.id, { agency, tally: emptyTally(), changes: keepChanges(), previous: undefined }); // prettier-ignore
  await together(agencies.values(), async (totals) => {
    totals.previous = previousOf(await before(totals.agency.id));
  });
  return { ports, plan, past, expected, missing: new Set(expected.keys()), agencies };
}

/** What the report before says of since when items fail saves looking through every page's history. */
function previousOf(report: AgencyReport | undefined): Previous | undefined {
  if (report === undefined) return undefined;
  const since = new Map<string, string>();
  for (const { kind, pageId, item, since: at } of report.changes)
    if (at !== undefined && LASTING.has(kind)) since.set(itemKey(pageId, item), at);
  const first = report.previousRunId === undefined ? { first: report.startedAt } : {};
  return { runId: report.runId, since, ...first };
}

/** What may hold on in the next run, and began when the change says. */
const LASTING: ReadonlySet<Change['kind']> = new Set([
  'newly-failing',
  'still-failing',
  'newly-unreadable',
  'still-unreadable',
]);

async function changesOf(closing: Closing, now: PageReport): Promise<Change[]> {
  const { ports, plan, past } = closing;
  const expected = closing.expected.get(pageKey(now.agencyId, now.pageId));
  const previous = closing.agencies.get(now.agencyId)?.previous;
  if (expected === undefined || previous === undefined) return [];
  const { agencyId, pageId } = now;
  const before = await ports.records.pageReport(previous.runId, agencyId, pageId);
  const today = dayIn(expected.agency.timeZone, new Date(plan.run.startedAt));
  const pagePast = past.page(agencyId, pageId);
  return comparePage({
    before,
    now,
    startedAt: plan.run.startedAt,
    lastReadable: pagePast.lastReadable,
    judgeAgain: judgeAgainWith(ports, { expected, policy: plan.policy, today }),
    unreadableSince: async () =>
      previous.since.get(itemKey(pageId, undefined)) ?? pagePast.unreadableSince(),
    failingSince: async (item) => knownSince(previous, before, item) ?? pagePast.failingSince(item),
  });
}

function knownSince(
  previous: Previous,
  before: PageReport | undefined,
  item: string,
): string | undefined {
  const known = before && previous.since.get(itemKey(before.pageId, item));
  if (known !== undefined) return known;
  const failed = before?.findings.some((finding) => finding.item === item && isFailing(finding));
  return failed === true ? previous.first : undefined;
}

function note(closing: Closing, total: Tally, report: PageReport, changes: Change[]): void {
  const totals = closing.agencies.get(report.agencyId);
  if (totals === undefined || !closing.missing.delete(pageKey(report.agencyId, report.pageId)))
    return;
  addPage(total, report);
  addPage(totals.tally, report);
  for (const change of changes) totals.changes.add(change);
}

function refuseGap(run: Run, missing: Set<PageKey>): void {
  if (missing.size === 0) return;
  const named = [...missing].slice(0, 20).join(', ');
  const more = missing.size > 20 ? ` and ${missing.size - 20} more` : '';
  throw new RunError(
    'pages-missing',
    `Run ${run.runId} expected ${run.counts.expected} pages and has no report for ${missing.size}: ${named}${more}. ` +
      'Go on with it: give the command of the audit again, with --resume.',
  );
}

async function noteRemoved(closing: Closing): Promise<void> {
  const { records } = closing.ports;
  const totals = [...closing.agencies.values()];
  const runIds = new Set(totals.flatMap(({ previous }) => previous?.runId ?? []));
  for (const runId of runIds)
    for await (const { page } of records.expectedPages(runId)) {
      const of = closing.agencies.get(page.agencyId);
      if (of?.previous?.runId !== runId || closing.expected.has(keyOf(page))) continue;
      const since = closing.plan.run.startedAt;
      of.changes.add({ kind: 'removed-page', agencyId: page.agencyId, pageId: page.id, since });
    }
}

function agencyReport(closing: Closing, totals: AgencyTotals, finishedAt: string): AgencyReport {
  const { run, policy } = closing.plan;
  const { changes, omitted } = totals.changes.result();
  const { agency, tally, previous } = totals;
  return {
    schema: 1,
    runId: run.runId,
    agencyId: agency.id,
    name: agency.name,
    timeZone: agency.timeZone,
    verdict: agencyVerdict(tally.counts),
    counts: tally.counts,
    ...(previous === undefined ? {} : { previousRunId: previous.runId }),
    changes,
    changesOmitted: omitted,
    policy: { id: policy.id, version: policy.version, title: policy.title },
    startedAt: run.startedAt,
    finishedAt,
  };
}

function itemKey(pageId: string, item: string | undefined): string {
  return JSON.stringify([pageId, item ?? '']);
}

async function* inGroups(reports: AsyncIterable<PageReport>): AsyncIterable<PageReport[]> {
  let group: PageReport[] = [];
  for await (const report of reports) {
    group.push(report);
    if (group.length < TOGETHER) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
