// `presence cloud run` and `resume`: starts audits in the cloud, and goes on with those that were left.
import { isUntold, untoldRuns } from '../../core/cloud/untold.ts';
import type { Run } from '../../core/verdict/schema.ts';
import { EXIT } from '../exit-codes.ts';
import { UsageError } from '../usage-error.ts';
import { clock, wait } from '../../adapters/system-clock.ts';
import { openCloud, type Cloud } from '../wire-cloud.ts';
import { runsText } from './cloud-status.ts';

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
    process.stdout.write(`See how it goes with: ${cloud.command('cloud', 'status')}\n`);
    return EXIT.compliant;
  }
  return watch(cloud, askedAt);
}

async function refuseUnknown(cloud: Cloud, agencies: readonly string[] = []): Promise<void> {
  const current = await cloud.inventories.current();
  if (current === undefined)
    throw new UsageError(
      `No inventory was pushed yet. Push one with: ${cloud.command('cloud', 'push', '--inventory', 'FILE')}`,
    );
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
  const found = await left(cloud, id);
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
  const does =
    found.status === 'running'
      ? 'goes on where it was left; what is done stays done'
      : 'is finished; who was not told of it is told now, and no page is visited again';
  process.stdout.write(
    `Run ${found.runId} ${does}. See how it goes with: ${cloud.command('cloud', 'status')}\n`,
  );
  return EXIT.compliant;
}

/** The run that was named, or the newest that was left: unfinished, or else not told of. Throws a `UsageError` where there is nothing to resume. */
async function left(cloud: Cloud, id: string | undefined): Promise<Run> {
  if (id !== undefined) return named(cloud, id);
  const runs = await cloud.records.runs(NEWEST);
  const unfinished = runs.find((one) => one.status === 'running' && one.kind === 'audit');
  const found = unfinished ?? untoldRuns(runs, clock.now())[0];
  if (found !== undefined) return found;
  throw new UsageError(
    'No run in the cloud was left unfinished, or untold: there is nothing to resume.',
  );
}

async function named({ records, command }: Cloud, id: string): Promise<Run> {
  const found = await records.run(id);
  if (found === undefined)
    throw new UsageError(
      `There is no run "${id}" in the cloud. See them with: ${command('cloud', 'status')}`,
    );
  const { kind, status } = found;
  if (kind === 'audit' && (status === 'running' || isUntold(found, clock.now()))) return found;
  const is = kind === 'audit' ? status : `a ${kind}`;
  throw new UsageError(`Run ${id} is ${is}: there is nothing to resume.`);
}

const NEWEST = 50;
