// `presence cloud status`: how the runs, the mail and the agencies in the cloud are.
import type { Commands } from '../../core/command.ts';
import { isTroubled } from '../../core/cloud/recipients.ts';
import { overdueAgencies } from '../../core/cloud/overdue.ts';
import { untoldRuns } from '../../core/cloud/untold.ts';
import { isOpen } from '../../core/mail/outbox/moves.ts';
import { shortLine } from '../../core/report/safe-text.ts';
import { counted } from '../../core/report/words.ts';
import type { Run } from '../../core/verdict/schema.ts';
import { EXIT } from '../exit-codes.ts';
import { tableText } from '../table.ts';
import { clock } from '../../adapters/system-clock.ts';
import { openCloud, type Cloud } from '../wire-cloud.ts';

const NEWEST = 50;
const SHOWN = 10;

export async function status(options: { stack: string; json?: boolean }): Promise<number> {
  const cloud = await openCloud(options.stack);
  const now = await gather(cloud);
  if (options.json === true) process.stdout.write(`${JSON.stringify(now, undefined, 2)}\n`);
  else process.stdout.write(statusText(now, cloud.command));
  const isFine = [now.overdue, now.mail.failed, now.untold].every(({ length }) => length === 0);
  return isFine ? EXIT.compliant : EXIT.couldNotCheck;
}

type Status = Awaited<ReturnType<typeof gather>>;

async function gather(cloud: Cloud) {
  const current = await cloud.inventories.current();
  const reports = [];
  for await (const report of cloud.records.latestOfAgencies()) reports.push(report);
  const entries = await cloud.outbox.newest(1_000);
  const troubled = (await cloud.recipients.all()).filter(isTroubled);
  const runs = await cloud.records.runs(NEWEST);
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
    runs: runs.slice(0, SHOWN),
    untold: untoldRuns(runs, clock.now()).map(({ runId }) => runId),
    overdue: current === undefined ? [] : overdueAgencies(current, reports, clock.now()).agencies,
    mail: {
      open: entries.filter(({ state }) => isOpen(state)).length,
      failed: entries.filter(({ state }) => state === 'failed' || state === 'bounced'),
    },
    troubled,
  };
}

function statusText(
  { inventory, runs, untold, overdue, mail, troubled }: Status,
  command: Commands,
): string {
  const pushed =
    inventory === undefined
      ? `No inventory was pushed yet: ${command('cloud', 'push', '--inventory', 'FILE')}\n`
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
    section(
      `Finished, and not everybody was told (tell them with: ${command('cloud', 'resume')})`,
      untold.length,
      untold.slice(0, SHOWN).map((runId) => `  ${runId}\n`),
    ),
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

/** Runs in a table, one line each. */
export function runsText(runs: readonly Run[]): string {
  const head = ['run', 'status', 'started', 'pages', 'compliant', 'failing', 'unreadable'];
  const untold = new Set(untoldRuns(runs, clock.now()));
  const lines = runs.map((run) => {
    const { runId, status: state, startedAt, counts } = run;
    return [
      runId,
      ...(state === 'running' ? ['not finished'] : [untold.has(run) ? 'not told' : state]),
      startedAt.slice(0, 16).replace('T', ' '),
      String(counts.expected),
      ...(state === 'finished'
        ? [counts.compliant, counts.notCompliant, counts.unreadable].map(String)
        : ['', '', '']),
    ];
  });
  return tableText({ head, lines });
}
