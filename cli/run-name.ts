// How people name a run on the command line: by its whole id, as `presence runs` lists it.
import type { Run } from '../core/verdict/schema.ts';
import { asWritten } from './near.ts';
import { UsageError } from './usage-error.ts';
import type { Storage } from './wire.ts';

type Stored = Pick<Storage, 'records' | 'command'>;

/** How many runs are looked through for one that was meant, and how many of those are named. */
const LOOKED_THROUGH = 500;
const NAMED = 5;

/** No id is longer, and a key of the store cannot be. */
const LONGEST = 400;

/** The stored run of this id. Throws `UsageError` when there is none; what only begins a run's id is told apart. */
export async function runNamed(storage: Stored, id: string): Promise<Run> {
  const isName = id !== '' && id.length <= LONGEST;
  const run = isName ? await storage.records.run(id) : undefined;
  if (run !== undefined) return run;
  const meant = isName ? await beginningWith(storage, id) : [];
  const did =
    meant.length === 0
      ? `See them with: ${storage.command('runs')}`
      : `A run is named by its whole id. So begin: ${meant.slice(0, NAMED).join(', ')}${meant.length > NAMED ? `, and ${meant.length - NAMED} more` : ''}.`;
  throw new UsageError(`There is no run "${asWritten(id)}" here. ${did}`);
}

/** The stored run of this id, when it came to its end. Throws `UsageError` otherwise, with what can be done. */
export async function finishedRunNamed(storage: Stored, id: string): Promise<Run> {
  const run = await runNamed(storage, id);
  if (run.status === 'finished') return run;
  if (run.status === 'abandoned')
    throw new UsageError(
      `Run ${id} was left unfinished, and a later one took its place, so it has no result. See the others with: ${storage.command('runs')}`,
    );
  if (run.kind === 'replay')
    throw new UsageError(
      `Run ${id} is a replay that was not finished, so it has no result. Begin it again: ${storage.command('replay', run.replayOf ?? 'RUN')}`,
    );
  throw new UsageError(
    `Run ${id} is not finished, so it has no result yet. Finish it with: ${storage.command('audit', '--inventory', 'FILE', '--resume', id)}`,
  );
}

async function beginningWith({ records }: Stored, start: string): Promise<string[]> {
  const runs = await records.runs(LOOKED_THROUGH);
  return runs.map(({ runId }) => runId).filter((runId) => runId.startsWith(start));
}
