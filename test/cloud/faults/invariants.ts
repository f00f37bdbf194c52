// What must hold of a week when it is quiet again, whatever went wrong in it. Each says what does not hold, or nothing.
import { recipientOf } from '../../../core/mail/messages-of-run.ts';
import { addPage, emptyTally } from '../../../core/verdict/agency-verdict.ts';
import type { Counts, PageReport } from '../../../core/verdict/schema.ts';
import type { Inventory } from '../../../core/inventory/schema.ts';
import type { Outbox, Records } from '../../../core/ports.ts';
import type { PageModel } from './doors.ts';

/** A run that has come to rest, and all that was heard of it. */
export type Rest = {
  runId: string;
  records: Records;
  outbox: Outbox;
  inventory: Inventory;
  /** What each address served. */
  models: ReadonlyMap<string, PageModel>;
  /** What the mail service took: for which entry, and the letter. */
  sent: readonly Sent[];
  /** Entries of messages whose sender ended between sending them and writing that down: how often. */
  unsure: ReadonlyMap<string, number>;
  /** Page reports as the table took them, in order. */
  writes: readonly Write[];
  /** Failures of which nobody was told, in words. */
  unheard: readonly string[];
  /** The same trigger once more. */
  again: () => Promise<{ status: string }>;
};

/** `stage`: of a run, how far it has come. `takeovers`: how often the run had been taken over when its attempt began. */
export type Write = {
  key: string;
  owner: string;
  takeovers: number;
  madeAt: number;
  stage: number;
};
type Sent = { tags: Record<string, string[]>; raw: string };

/** Everything that does not hold, by number. Empty for a good week. */
export async function brokenIn(rest: Rest): Promise<string[]> {
  const reports: PageReport[] = [];
  for await (const report of rest.records.pageReports(rest.runId)) reports.push(report);
  return [
    ...(await oneFinishedRun(rest, reports)),
    ...oneRowEach(rest, reports),
    ...noFalseAlarm(rest, reports),
    ...(await everyReportMailed(rest)),
    ...noOlderOverNewer(rest),
    ...everyFailureVisible(rest, reports),
    ...(await secondRunChangesNothing(rest)),
  ];
}

/** (1) One finished run of the week, and one report of each agency in it, whose numbers are those of the rows. */
async function oneFinishedRun(
  { runId, records, inventory }: Rest,
  reports: PageReport[],
): Promise<string[]> {
  const week = runId.slice(0, '2026-W47'.length);
  const runs = (await records.runs(50)).filter((run) => run.runId.startsWith(week));
  const agencyReports = await records.agencyReports(runId);
  const agencies = agencyReports.map(({ agencyId }) => agencyId);
  const wanted = new Set(inventory.pages.map(({ agencyId }) => agencyId));
  return [
    ...(runs.length === 1 ? [] : [`1: ${runs.length} runs of one week`]),
    ...(runs[0]?.status === 'finished' ? [] : [`1: the run is ${runs[0]?.status}`]),
    ...(same(agencies, [...wanted]) ? [] : [`1: agencies reported: ${agencies.join()}`]),
    ...miscounted('the run', runs[0]?.counts, reports),
    ...agencyReports.flatMap(({ agencyId, counts }) => {
      const rows = reports.filter((report) => report.agencyId === agencyId);
      return miscounted(agencyId, counts, rows);
    }),
  ];
}

function miscounted(of: string, told: Counts | undefined, rows: PageReport[]): string[] {
  const tally = emptyTally();
  for (const row of rows) addPage(tally, row);
  const [is, says] = [JSON.stringify(tally.counts), JSON.stringify(told)];
  return is === says ? [] : [`1: ${of} tells ${says}, and its rows are ${is}`];
}

/** (2) Every expected page has exactly one final row. */
function oneRowEach({ inventory }: Rest, reports: PageReport[]): string[] {
  const expected = inventory.pages.map((page) => `${page.agencyId}/${page.id}`);
  const got = reports.map((report) => `${report.agencyId}/${report.pageId}`);
  return same(expected, got) ? [] : [`2: expected ${expected.join()} got ${got.join()}`];
}

/** (3) No page that always carried what it must is told as lacking it; none that always lacked it as carrying it. */
function noFalseAlarm({ models, inventory }: Rest, reports: PageReport[]): string[] {
  const urls = new Map(inventory.pages.map((page) => [`${page.agencyId}/${page.id}`, page.url]));
  return reports.flatMap((report) => {
    const model = models.get(urls.get(`${report.agencyId}/${report.pageId}`) ?? '');
    const isAlarm = report.verdict === 'not-compliant';
    const isComfort = report.verdict === 'compliant';
    if (isAlarm && ['good', 'flaky', 'scripted', 'down'].includes(model ?? ''))
      return [`3: ${model} page told as ${report.verdict}`];
    if (isComfort && ['bad', 'down'].includes(model ?? ''))
      return [`3: ${model} page told as ${report.verdict}`];
    return [];
  });
}

/** What is another in a letter that is sent again: its date, and what keeps its parts apart. */
const OF_ONE_TRY = /^Date: .*$|--_NmP-[0-9a-f]+-Part_\d+/gm;

/** (4) Each message went out at least once, and again only where nobody could know that it had. */
async function everyReportMailed(rest: Rest): Promise<string[]> {
  const { inventory, sent, unsure } = rest;
  const entries = await rest.outbox.ofRun(rest.runId);
  const leaders = entries
    .filter(({ kind }) => kind === 'leadership')
    .map(({ agencyId, to }) => `${agencyId} ${to.join()}`);
  const pages = new Set(inventory.pages.map(({ agencyId }) => agencyId));
  const wanted = inventory.agencies
    .filter(({ id }) => pages.has(id))
    .flatMap(({ id, recipients }) => recipients.map((to) => `${id} ${recipientOf(to)[0]}`));
  const missing = same(leaders, wanted)
    ? []
    : [`4: mail for ${leaders.join()} instead of ${wanted.join()}`];
  const letters = new Map<string, string[]>();
  for (const { tags, raw } of sent) {
    const id = tags['presence-entry']?.[0] ?? '';
    letters.set(id, [...(letters.get(id) ?? []), raw.replaceAll(OF_ONE_TRY, '')]);
  }
  const wrong = entries.flatMap(({ id, state }) => {
    const times = letters.get(id)?.length ?? 0;
    if (new Set(letters.get(id)).size > 1) return [`4: ${id} said something else when sent again`];
    const most = 1 + (unsure.get(id) ?? 0);
    if (times < 1) return [`4: ${id} (${state}) never went out`];
    return times > most ? [`4: ${id} went out ${times} times, ${most} at most`] : [];
  });
  const open = entries.filter(({ state }) => state === 'pending' || state === 'sending');
  return [...missing, ...wrong, ...open.map(({ id, state }) => `4: ${id} is still ${state}`)];
}

/** (5) Of two attempts at a page, the older one's report never replaces the newer one's; and no run goes back. */
function noOlderOverNewer({ writes }: Rest): string[] {
  const furthest = new Map<string, number>();
  const undone = writes.flatMap(({ key, stage }) => {
    const before = furthest.get(key) ?? 0;
    if (stage >= before) furthest.set(key, stage);
    return stage < before ? [`5: ${key} had come to ${before}, and goes back to ${stage}`] : [];
  });
  return [...undone, ...replaced(writes)];
}

function replaced(writes: Rest['writes']): string[] {
  const last = new Map<string, Write>();
  return writes.flatMap((write) => {
    const { key, owner } = write;
    if (!key.includes(' PAGE#')) return [];
    const before = last.get(key);
    last.set(key, write);
    if (before === undefined || before.owner === owner || isOlder(before, write)) return [];
    return [`5: ${key} of ${owner} replaced a newer one of ${before.owner}`];
  });
}

/** Who took a run over is newer than whom it was taken from, whatever their clocks say. */
function isOlder(one: Write, other: Write): boolean {
  if (one.takeovers !== other.takeovers) return one.takeovers < other.takeovers;
  return one.madeAt <= other.madeAt;
}

/** (6) What failed is seen: in a row with its reason, in a dead letter, or in an alarm. */
function everyFailureVisible({ unheard }: Rest, reports: PageReport[]): string[] {
  const silent = reports.filter(
    ({ verdict, failure }) => verdict === 'unreadable' && failure === undefined,
  );
  return [
    ...unheard.map((one) => `6: ${one}`),
    ...silent.map(({ pageId }) => `6: ${pageId} is unreadable without a reason`),
  ];
}

/** (7) The same week once more changes nothing and sends nothing. */
async function secondRunChangesNothing({ writes, sent, again }: Rest): Promise<string[]> {
  const before = { writes: writes.length, mails: sent.length };
  const { status } = await again();
  const changed = writes.slice(before.writes).map(({ key }) => key);
  return [
    ...(status === 'duplicate' ? [] : [`7: the second run was ${status}`]),
    ...(changed.length === 0 ? [] : [`7: the second run wrote ${changed.join()}`]),
    ...(sent.length === before.mails ? [] : ['7: the second run sent mail']),
  ];
}

function same(a: string[], b: string[]): boolean {
  return a.length === b.length && JSON.stringify(a.toSorted()) === JSON.stringify(b.toSorted());
}
