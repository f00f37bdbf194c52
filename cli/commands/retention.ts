// `presence retention`: deletes captures that are older than the inventory keeps them, and shows the log of what was deleted.
import { userInfo } from 'node:os';
import { applyRetention } from '../../core/evidence/apply-retention.ts';
import type { Deletion } from '../../core/evidence/deletion.ts';
import {
  planRetention,
  type RetentionPlan,
  type Stay,
  STAYS,
} from '../../core/evidence/retention.ts';
import type { Inventory } from '../../core/inventory/schema.ts';
import { shortLine } from '../../core/report/safe-text.ts';
import { counted } from '../../core/report/words.ts';
import { EXIT } from '../exit-codes.ts';
import { bothOf } from '../inputs.ts';
import { commandsFor } from '../printed-command.ts';
import { personOf } from '../person-name.ts';
import { UsageError } from '../usage-error.ts';
import { clock } from '../../adapters/system-clock.ts';
import { openStorage, type Storage } from '../wire.ts';

/** Where captures lie, and the records that name them: a laptop's folder, or the cloud. */
export type Kept = Pick<Storage, 'records' | 'submissions' | 'archive' | 'deletions'>;

/** `note`: what is to be known of what was deleted, and where the log is. */
export type DeletingOptions = { by?: string; dryRun?: boolean; json?: boolean; note: string };

export type RetentionOptions = Omit<DeletingOptions, 'note'> & {
  inventory?: string;
  policy?: string;
  log?: boolean;
  data: string;
};

export async function retention(options: RetentionOptions): Promise<number> {
  if (options.log === true) return showLog(options);
  if (options.inventory === undefined)
    throw new UsageError(
      `Name the inventory, which says how long captures are kept: ${commandsFor(options)('retention', '--inventory', 'FILE', '--dry-run')}`,
    );
  const { inventory } = await bothOf(options.inventory, options.policy);
  const use = options.dryRun === true ? 'read' : 'change';
  const storage = await openStorage(options.data, 'presence retention', use);
  try {
    const note = `See the log with: ${storage.command('retention', '--log')}`;
    return await deleteOld(storage, inventory, { ...options, note });
  } finally {
    await storage.close();
  }
}

/** Shows what has outlived its time, and deletes it unless that is a dry run; gives the exit code. */
export async function deleteOld(
  { records, submissions, archive, deletions }: Kept,
  inventory: Inventory,
  options: DeletingOptions,
): Promise<number> {
  const now = clock.now();
  const plan = await planRetention({ records, submissions, archive, inventory, now });
  const { dryRun = false, json = false, note } = options;
  if (json) process.stdout.write(`${JSON.stringify(plan, undefined, 2)}\n`);
  else process.stdout.write(planText(plan, inventory));
  if (dryRun || plan.expired.length === 0) {
    if (dryRun && !json) process.stdout.write('Nothing was deleted: this was a dry run.\n');
    return EXIT.compliant;
  }
  const by = whoIs(options.by);
  const deleted = await applyRetention(plan.expired, { archive, deletions, clock, by });
  if (!json)
    process.stdout.write(
      `Deleted ${counted(deleted, 'capture')}, logged as deleted by ${by}. ${note}\n`,
    );
  return EXIT.compliant;
}

/** A log without a name says nothing; on a laptop, who is logged in is who deletes. */
function whoIs(by: string | undefined): string {
  if (by !== undefined) return personOf(by, '--by');
  const { username } = userInfo();
  if (/[\p{L}\p{N}]/u.test(username)) return username.slice(0, 120);
  throw new UsageError('Say who deletes: --by "YOUR NAME"');
}

const STAY_WORDS: Record<Stay, string> = {
  newest: 'named by the newest report of a page',
  held: 'under a legal hold',
  'not-yet': 'not old enough yet',
  'no-period': 'of an agency that keeps for ever',
  'unknown-agency': 'of an agency that the inventory does not list',
};

function planText({ expired, staying }: RetentionPlan, inventory: Inventory): string {
  const lines = expired.slice(0, MOST_SHOWN).map(({ key, capturedAt, pages }) => {
    const of = pages.slice(0, 3).join(', ') || 'named by no report';
    return `  ${capturedAt.slice(0, 10)}  ${shortLine(of, 120)}  ${shortLine(key, 200)}\n`;
  });
  const more = expired.length - lines.length;
  const kept = STAYS.filter((reason) => staying[reason] > 0).map(
    (reason) => `  ${counted(staying[reason], 'capture')} ${STAY_WORDS[reason]}\n`,
  );
  return [
    `${counted(expired.length, 'capture')} older than the inventory keeps them${expired.length > 0 ? ':' : '.'}\n`,
    ...lines,
    more > 0 ? `  and ${more.toLocaleString('en-US')} more\n` : '',
    kept.length > 0 ? `Kept in the runs that were looked at:\n${kept.join('')}` : '',
    ...holdLines(inventory),
  ].join('');
}

const MOST_SHOWN = 50;

function holdLines({ agencies, pages }: Inventory): string[] {
  const held = [
    ...agencies.map(({ id, legalHold }) => ({ name: id, legalHold })),
    ...pages.map(({ agencyId, id, legalHold }) => ({ name: `${agencyId}/${id}`, legalHold })),
  ];
  return held.flatMap(({ name, legalHold }) =>
    legalHold === undefined ? [] : [`Legal hold on ${name}: ${shortLine(legalHold, 200)}\n`],
  );
}

async function showLog({ data, json }: RetentionOptions): Promise<number> {
  const storage = await openStorage(data, 'presence retention', 'read');
  try {
    return await showDeletions(storage, json === true);
  } finally {
    await storage.close();
  }
}

/** What was ever deleted, the newest first. */
export async function showDeletions(
  { deletions }: Pick<Kept, 'deletions'>,
  json: boolean,
): Promise<number> {
  const entries = await deletions.newest(MOST_ENTRIES);
  process.stdout.write(json ? `${JSON.stringify(entries, undefined, 2)}\n` : logText(entries));
  return EXIT.compliant;
}

const MOST_ENTRIES = 1_000;

function logText(entries: readonly Deletion[]): string {
  if (entries.length === 0) return 'No capture was ever deleted here.\n';
  return entries
    .map(({ at, by, why, captures }) => {
      const head = `${at}  ${counted(captures.length, 'capture')} deleted by ${shortLine(by, 120)}: ${shortLine(why, 300)}\n`;
      return head + captures.map(({ key }) => `  ${shortLine(key, 200)}\n`).join('');
    })
    .join('');
}
