// `presence cloud run`, `status` and `resume`: starts audits in the cloud, and tells how they are.
import { isTroubled } from '../../core/cloud/recipients.ts';
import { overdueAgencies } from '../../core/cloud/overdue.ts';
import { isOpen } from '../../core/mail/outbox/moves.ts';
import { shortLine } from '../../core/report/safe-text.ts';
import { counted } from '../../core/report/words.ts';
import type { Run } from '../../core/verdict/schema.ts';
import { EXIT } from '../exit-codes.ts';
import { tableText } from '../table.ts';
import { UsageError } from '../usage-error.ts';
import { clock, openCloud, wait, type Cloud } from '../wire.ts';

type StackOption = { stack: string };

export type RunOptions = StackOption & { agency?: string[]; again?: boolean; wait?: boolean };

export async function run(options: RunOptions): Promise<number> {
  const cloud = await openCloud(options.stack);
  await refuseUnknown(cloud, options.agency);
  const askedAt = clock.now().toISOString();
  const stamp = askedAt.replaceAll(/[^0-9]/g, '').slice(0, 14);
  await cloud.functions.start({
    functionName: cloud.outputs.weeklyAudit,
    executionName: `asked-${stamp}-${clock.token().slice(0, 6)}`,
    payload: {
      askedAt,
      ...(options.agency === undefined ? {} : { agencies: options.agency }),
      ...(options.again === true ? { again: stamp } : {}),
    },
  });
  process.stdout.write(
    'Started. A run that was asked for this week already is not made twice (--again makes another).\n',
  );
  if (options.wait !== true) {
    process.stdout.write('See how it goes with: presence cloud status\n');
    return EXIT.compliant;
  }
  return watch(cloud, askedAt);
}

async function refuseUnknown(cloud: Cloud, agencies: readonly string[] = []): Promise<void> {
  const current = await cloud.inventories.current();
  if (current === undefined)
    throw new UsageError('No inventory was pushed yet. Push one with: presence cloud push');
  const known = new Set(current.inventory.agencies.map(({ id }) => id));
  const unknown = agencies.filter((id) => !known.has(id));
  if (unknown.length > 0)
    throw new UsageError(`The pushed inventory has no agency "${unknown.join('", "')}".`);
}

const LOOK_EVERY_MS = 5_000;
const BEGINS_WITHIN_MS = 5 * 60_000;

/** Until the run that was begun since then has ended; says so where none begins. */
async function watch(cloud: Cloud, since: string): Promise<number> {
  for (;;) {
    const runs = await cloud.records.runs(NEWEST);
    const ours = runs.find(({ startedAt, kind }) => kind === 'audit' && startedAt >= since);
    if (ours !== undefined && ours.status !== 'running') {
      process.stdout.write(runsText([ours]));
      return ours.status === 'finished' ? EXIT.compliant : EXIT.toolError;
    }
    const isLate = clock.now().getTime() - Date.parse(since) > BEGINS_WITHIN_MS;
    if (ours === undefined && isLate) {
      process.stdout.write('No run has begun: the week’s was probably made already.\n');
      return EXIT.couldNotCheck;
    }
    await wait(LOOK_EVERY_MS);
  }
}

export async function resume(id: string | undefined, options: StackOption): Promise<number> {
  const cloud = await openCloud(options.stack);
  const found = id === undefined ? await unfinished(cloud) : await cloud.records.run(id);
  if (found === undefined)
    throw new UsageError(
      id === undefined
        ? 'No run in the cloud was left unfinished: there is nothing to resume.'
        : `There is no run "${id}" in the cloud. See them with: presence cloud status`,
    );
  if (found.status !== 'running')
    throw new UsageError(`Run ${found.runId} is ${found.status}: there is nothing to resume.`);
  const stamp = clock
    .now()
    .toISOString()
    .replaceAll(/[^0-9]/g, '')
    .slice(0, 14);
  await cloud.functions.start({
    functionName: cloud.outputs.weeklyAudit,
    executionName: `resume-${stamp}-${clock.token().slice(0, 6)}`,
    payload: { resume: found.runId },
  });
  process.stdout.write(
    `Run ${found.runId} goes on where it was left; what is done stays done. See how it goes with: presence cloud status\n`,
  );
  return EXIT.compliant;
}

async function unfinished(cloud: Cloud): Promise<Run | undefined> {
  const runs = await cloud.records.runs(NEWEST);
  return runs.find((one) => one.status === 'running' && one.kind === 'audit');
}

const NEWEST = 50;
const SHOWN = 10;

export async function status(options: StackOption & { json?: boolean }): Promise<number> {
  const cloud = await openCloud(options.stack);
  const now = await gather(cloud);
  if (options.json === true) process.stdout.write(`${JSON.stringify(now, undefined, 2)}\n`);
  else process.stdout.write(statusText(now));
  const isFine = now.overdue.length === 0 && now.mail.failed.length === 0;
  return isFine ? EXIT.compliant : EXIT.couldNotCheck;
}

type Status = Awaited<ReturnType<typeof gather>>;

async function gather(cloud: Cloud) {
  const current = await cloud.inventories.current();
  const reports = [];
  for await (const report of cloud.records.latestOfAgencies()) reports.push(report);
  const entries = await cloud.outbox.newest(1_000);
  const troubled = (await cloud.recipients.all()).filter(isTroubled);
  return {
    inventory:
      current === undefined
        ? undefined
        : {
            version: current.version,
            pushedAt: current.pushedAt,
            by: current.by,
            agencies: current.inventory.agencies.length,
            pages: current.inventory.pages.length,
          },
    runs: (await cloud.records.runs(NEWEST)).slice(0, SHOWN),
    overdue: current === undefined ? [] : overdueAgencies(current, reports, clock.now()).agencies,
    mail: {
      open: entries.filter(({ state }) => isOpen(state)).length,
      failed: entries.filter(({ state }) => state === 'failed' || state === 'bounced'),
    },
    troubled,
  };
}

function statusText({ inventory, runs, overdue, mail, troubled }: Status): string {
  const pushed =
    inventory === undefined
      ? 'No inventory was pushed yet: presence cloud push\n'
      : `Inventory ${inventory.version.slice(0, 12)} of ${inventory.pushedAt} by ${shortLine(inventory.by, 60)}: ` +
        `${counted(inventory.agencies, 'agency', 'agencies')}, ${counted(inventory.pages, 'page')}\n`;
  const late = overdue
    .slice(0, SHOWN)
    .map(({ agencyId, hours }) => `  ${agencyId}: ${Math.floor(hours / 24)} days\n`);
  const letters = mail.failed.slice(0, SHOWN).map(({ id, to, trouble, event }) => {
    const why = event?.detail ?? trouble?.detail ?? '';
    return `  ${to.join(', ')}: ${shortLine(why, 160)} (${id})\n`;
  });
  const addresses = troubled
    .slice(0, SHOWN)
    .map(
      ({ email, trouble }) =>
        `  ${shortLine(email, 80)}: ${shortLine(trouble?.detail ?? '', 160)}\n`,
    );
  return [
    pushed,
    runs.length === 0 ? 'No run yet.\n' : runsText(runs),
    section('No complete report for more than eight days', overdue.length, late),
    mail.open === 0 ? '' : `${counted(mail.open, 'message')} waiting to be sent.\n`,
    section('Not delivered', mail.failed.length, letters),
    section('Addresses from which mail came back', troubled.length, addresses),
  ].join('');
}

function section(title: string, count: number, lines: readonly string[]): string {
  if (count === 0) return '';
  const more = count - lines.length;
  return `${title}:\n${lines.join('')}${more > 0 ? `  … and ${more} more\n` : ''}`;
}

function runsText(runs: readonly Run[]): string {
  const head = ['run', 'status', 'started', 'pages', 'compliant', 'failing', 'unreadable'];
  const lines = runs.map(({ runId, status: state, startedAt, counts }) => [
    runId,
    state === 'running' ? 'not finished' : state,
    startedAt.slice(0, 16).replace('T', ' '),
    String(counts.expected),
    ...(state === 'finished'
      ? [counts.compliant, counts.notCompliant, counts.unreadable].map(String)
      : ['', '', '']),
  ]);
  return tableText({ head, lines });
}
