// `presence cloud push` and `pull`: the inventory and its policy, between this machine and the cloud.
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { differenceText, inventoryDifferences } from '../../core/cloud/inventory-diff.ts';
import type { PushedInventory, SourceFile } from '../../core/cloud/ports.ts';
import { schedulesOf, scheduleName } from '../../core/cloud/schedule.ts';
import { scheduleSchema, type Schedule } from '../../core/cloud/trigger.ts';
import type { Inventory } from '../../core/inventory/schema.ts';
import { counted } from '../../core/report/words.ts';
import { sha256Hex } from '../../core/verdict/sha256.ts';
import { EXIT } from '../exit-codes.ts';
import { readTextFile } from '../files.ts';
import { writeTextFile } from '../write-file.ts';
import { bothOf } from '../inputs.ts';
import { personOf } from '../person-name.ts';
import { UsageError } from '../usage-error.ts';
import { clock } from '../../adapters/system-clock.ts';
import { openCloud, type Cloud } from '../wire-cloud.ts';

export type PushOptions = {
  stack: string;
  inventory: string;
  policy?: string;
  by?: string;
  yes?: boolean;
};

export async function push(options: PushOptions): Promise<number> {
  const pushed = await read(options);
  const cloud = await openCloud(options.stack);
  const current = await cloud.inventories.current();
  const differences = inventoryDifferences(current, pushed);
  if (current !== undefined && differences.length === 0) {
    process.stdout.write('The cloud has this inventory and policy already.\n');
  } else {
    process.stdout.write(
      `${counted(differences.length, 'change')} to the inventory of ${options.stack}:\n${differenceText(differences)}`,
    );
    if (!(await agreed(options.yes === true))) return nothing();
    if (!(await cloud.inventories.push(pushed, current?.version)))
      throw new UsageError(
        `Somebody else has pushed an inventory meanwhile; nothing was changed. Push again after you have seen theirs with: ${cloud.command('cloud', 'pull', '--out', 'THEIRS.yaml')}`,
      );
    process.stdout.write(`Pushed as version ${pushed.version.slice(0, 12)}.\n`);
  }
  await setSchedules(cloud, pushed.inventory);
  return EXIT.compliant;
}

async function read(options: PushOptions): Promise<PushedInventory> {
  const { inventory, policy } = await bothOf(options.inventory, options.policy);
  const files = {
    inventory: await fileOf(options.inventory),
    ...(options.policy === undefined ? {} : { policy: await fileOf(options.policy) }),
  };
  const version = await sha256Hex(JSON.stringify({ inventory, policy, files }));
  const by =
    options.by === undefined ? userInfo().username.slice(0, 120) : personOf(options.by, '--by');
  return { version, pushedAt: clock.now().toISOString(), by, inventory, policy, files };
}

async function fileOf(file: string): Promise<SourceFile> {
  return { name: path.basename(file), text: await readTextFile(file) };
}

/** Agencies with a time of their own, or in another zone than the stack's, get a schedule of their own. */
async function setSchedules(cloud: Cloud, inventory: Inventory): Promise<void> {
  const { outputs } = cloud;
  const stacks = scheduleSchema.parse({
    timeZone: outputs.timeZone,
    weekday: outputs.weekday,
    hour: Number(outputs.hour),
  });
  const own = schedulesOf(inventory, stacks).filter(
    (one) => scheduleName(one) !== scheduleName(stacks),
  );
  const changes = await cloud.functions.setSchedules(
    {
      group: outputs.scheduleGroup,
      functionArn: outputs.weeklyAudit,
      roleArn: outputs.scheduleRole,
      deadLettersArn: outputs.scheduleDeadLetters,
    },
    own,
  );
  const all = schedulesOf(inventory, stacks);
  process.stdout.write(`Audited each week:\n${all.map(scheduleLine).join('')}`);
  if (changes.removed.length > 0)
    process.stdout.write(`No longer wanted, and removed: ${changes.removed.join(', ')}\n`);
}

function scheduleLine({ weekday, hour, timeZone }: Schedule): string {
  return `  ${weekday} ${String(hour).padStart(2, '0')}:00, ${timeZone}\n`;
}

async function agreed(yes: boolean): Promise<boolean> {
  if (yes) return true;
  if (!process.stdin.isTTY)
    throw new UsageError('Nothing was changed. Say --yes to push without being asked.');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(?:es)?$/i.test((await terminal.question('Push this? [y/N] ')).trim());
  } finally {
    terminal.close();
  }
}

function nothing(): number {
  process.stdout.write('Nothing was changed.\n');
  return EXIT.compliant;
}

export type PullOptions = { stack: string; out?: string; policyOut?: string; force?: boolean };

/** Writes the very files that were pushed, comments and all. */
export async function pull(options: PullOptions): Promise<number> {
  const cloud = await openCloud(options.stack);
  const current = await cloud.inventories.current();
  if (current === undefined)
    throw new UsageError(
      `No inventory was pushed yet. Push one with: ${cloud.command('cloud', 'push', '--inventory', 'FILE')}`,
    );
  const { files, version, pushedAt, by } = current;
  const written = [
    await write(files.inventory, options.out ?? safeName(files.inventory.name), options),
    ...(files.policy === undefined
      ? []
      : [await write(files.policy, options.policyOut ?? safeName(files.policy.name), options)]),
  ];
  process.stdout.write(
    `Version ${version.slice(0, 12)}, pushed at ${pushedAt} by ${by}: ${written.join(', ')}\n`,
  );
  return EXIT.compliant;
}

/** A name from the cloud leads nowhere but into this folder. */
function safeName(name: string): string {
  const base = path.basename(name).replaceAll(/[^\w.-]+/g, '-');
  return base.replace(/^\.+/, '') || 'inventory.yaml';
}

async function write(file: SourceFile, to: string, { force }: PullOptions): Promise<string> {
  const there = existsSync(to) ? await readTextFile(to) : undefined;
  if (there === file.text) return `${to} (as it was)`;
  if (there !== undefined && force !== true)
    throw new UsageError(
      `${to} is there, and differs from what the cloud has. Choose another name with --out, or say --force to replace it.`,
    );
  await writeTextFile(to, file.text);
  return to;
}
