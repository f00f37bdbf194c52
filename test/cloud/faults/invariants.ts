// What must hold of a week when it is quiet again, whatever went wrong in it. Each says what does not hold, or nothing.
import { recipientOf } from '../../../core/mail/messages-of-run.ts';
import type { PageReport } from '../../../core/verdict/schema.ts';
import { audit, RUN, type Week } from './week.ts';

/** Everything that does not hold, by number. Empty for a good week. */
export async function brokenIn(week: Week): Promise<string[]> {
  const reports: PageReport[] = [];
  for await (const report of week.records.pageReports(RUN)) reports.push(report);
  return [
    ...(await oneFinishedRun(week)),
    ...oneRowEach(week, reports),
    ...noFalseAlarm(week, reports),
    ...(await everyReportMailed(week)),
    ...noOlderOverNewer(week),
    ...everyFailureVisible(week, reports),
    ...(await secondRunChangesNothing(week)),
  ];
}

/** (1) One finished run of the week, and one report of each agency in it. */
async function oneFinishedRun({ records, inventory }: Week): Promise<string[]> {
  const runs = await records.runs(50);
  const agencies = (await records.agencyReports(RUN)).map(({ agencyId }) => agencyId);
  const wanted = new Set(inventory.pages.map(({ agencyId }) => agencyId));
  return [
    ...(runs.length === 1 ? [] : [`1: ${runs.length} runs of one week`]),
    ...(runs[0]?.status === 'finished' ? [] : [`1: the run is ${runs[0]?.status}`]),
    ...(same(agencies, [...wanted]) ? [] : [`1: agencies reported: ${agencies.join()}`]),
  ];
}

/** (2) Every expected page has exactly one final row. */
function oneRowEach({ inventory }: Week, reports: PageReport[]): string[] {
  const expected = inventory.pages.map((page) => `${page.agencyId}/${page.id}`);
  const got = reports.map((report) => `${report.agencyId}/${report.pageId}`);
  return same(expected, got) ? [] : [`2: expected ${expected.join()} got ${got.join()}`];
}

/** (3) No page that always carried what it must is told as lacking it; none that always lacked it as carrying it. */
function noFalseAlarm({ models, inventory }: Week, reports: PageReport[]): string[] {
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

/** (4) Each message went out at least once, and again only where nobody could know that it had. */
async function everyReportMailed({ outbox, inventory, ses, trouble }: Week): Promise<string[]> {
  const entries = await outbox.ofRun(RUN);
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
  const counts = new Map<string, number>();
  for (const { tags } of ses.sent) {
    const id = tags['presence-entry']?.[0] ?? '';
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const wrong = entries.flatMap(({ id, state }) => {
    const times = counts.get(id) ?? 0;
    const most = 1 + (trouble.killing.unsure.get(id) ?? 0);
    if (times < 1) return [`4: ${id} (${state}) never went out`];
    return times > most ? [`4: ${id} went out ${times} times, ${most} at most`] : [];
  });
  const open = entries.filter(({ state }) => state === 'pending' || state === 'sending');
  return [...missing, ...wrong, ...open.map(({ id, state }) => `4: ${id} is still ${state}`)];
}

/** (5) Of two attempts at a page, what was made earlier never replaces what was made later. */
function noOlderOverNewer({ table }: Week): string[] {
  const last = new Map<string, { owner: string; madeAt: number }>();
  return table.writes.flatMap(({ key, owner, madeAt }) => {
    if (!key.includes(' PAGE#')) return [];
    const before = last.get(key);
    last.set(key, { owner, madeAt });
    if (before === undefined || before.owner === owner || before.madeAt <= madeAt) return [];
    return [`5: ${key} of ${owner} replaced a newer one of ${before.owner}`];
  });
}

/** (6) What failed is seen: in a row with its reason, in a dead letter, or in an alarm. */
function everyFailureVisible({ executions, alarms }: Week, reports: PageReport[]): string[] {
  const failed = executions.filter(({ status }) => status === 'FAILED').length;
  const told = alarms.filter((alarm) => alarm.startsWith('executions-failed')).length;
  const silent = reports.filter(
    ({ verdict, failure }) => verdict === 'unreadable' && failure === undefined,
  );
  return [
    ...(told < failed ? [`6: ${failed} executions failed, ${told} were told`] : []),
    ...silent.map(({ pageId }) => `6: ${pageId} is unreadable without a reason`),
  ];
}

/** (7) The same week once more changes nothing and sends nothing. */
async function secondRunChangesNothing(week: Week): Promise<string[]> {
  const before = { writes: week.table.writes.length, mails: week.ses.sent.length };
  const again = await audit(week);
  const changed = week.table.writes.slice(before.writes).map(({ key }) => key);
  const isDuplicate = again.status === 'SUCCEEDED' && again.result.status === 'duplicate';
  return [
    ...(isDuplicate ? [] : [`7: the second run was ${JSON.stringify(again)}`]),
    ...(changed.length === 0 ? [] : [`7: the second run wrote ${changed.join()}`]),
    ...(week.ses.sent.length === before.mails ? [] : ['7: the second run sent mail']),
  ];
}

function same(a: string[], b: string[]): boolean {
  return a.length === b.length && JSON.stringify(a.toSorted()) === JSON.stringify(b.toSorted());
}
