// Commands over what is stored: runs, history, diff, replay.
import versions from '../../checks/versions.json' with { type: 'json' };
import { diffRuns } from '../../core/diff.ts';
import { replayRun } from '../../core/replay.ts';
import { diffText } from '../../core/report/diff-text.ts';
import { historyText } from '../../core/report/history-text.ts';
import type { Run } from '../../core/verdict/schema.ts';
import { runsText } from '../runs-text.ts';
import { EXIT } from '../exit-codes.ts';
import { policyOf } from '../inputs.ts';
import { pageNamed } from '../page-name.ts';
import { printResult, writeHtmlReport } from '../reporting.ts';
import { finishedRunNamed } from '../run-name.ts';
import { paintFor } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { clock } from '../../adapters/system-clock.ts';
import { openJudges, openStorage, type Storage } from '../wire.ts';

type Looked = { data: string; json?: boolean };

export async function runs(options: Looked & { last: number }): Promise<number> {
  return await looking(options, 'presence runs', async ({ records, command }) => {
    const found = await records.runs(options.last);
    process.stdout.write(options.json ? asJson(found) : runsText(found, command));
    return EXIT.compliant;
  });
}

export async function history(page: string, options: Looked & { last: number }): Promise<number> {
  return await looking(options, 'presence history', async (storage) => {
    const { agencyId, pageId } = await pageNamed(storage, page);
    const found = await storage.records.pageHistory(agencyId, pageId, options.last);
    if (found.length === 0) throw nothingOf(storage, page);
    const zone = await zoneOf(storage, agencyId);
    const paint = paintFor(process.stdout);
    process.stdout.write(options.json ? asJson(found) : historyText(found, { zone, paint }));
    return EXIT.compliant;
  });
}

export async function diff(from: string, to: string, options: Looked): Promise<number> {
  return await looking(options, 'presence diff', async (storage) => {
    const [one, other] = await twoRuns(storage, from, to);
    const found = await diffRuns(storage.records, one.runId, other.runId);
    const paint = paintFor(process.stdout);
    process.stdout.write(options.json ? asJson(found) : diffText(found, { paint }));
    return found.changes.length === 0 ? EXIT.compliant : EXIT.findings;
  });
}

/** Both runs, the earlier one first; all that is wrong with either is told at once. */
async function twoRuns(storage: Storage, from: string, to: string): Promise<[Run, Run]> {
  const problems: string[] = [];
  const named = async (id: string): Promise<Run | undefined> => {
    try {
      return await finishedRunNamed(storage, id);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      problems.push(error.message);
      return undefined;
    }
  };
  const [one, other] = [await named(from), await named(to)];
  if (one === undefined || other === undefined)
    throw new UsageError([...new Set(problems)].join('\n'));
  if (isBefore(other, one)) throw new UsageError(`Run ${from} is the later one. The earlier run comes first: ${storage.command('diff', to, from)}`); // prettier-ignore
  return [one, other];
}

/** A replay is made later than what it tells of, so only audits have an order. */
function isBefore(one: Run, other: Run): boolean {
  return one.kind === 'audit' && other.kind === 'audit' && one.startedAt < other.startedAt;
}

export async function replay(run: string, options: Looked & { policy?: string }): Promise<number> {
  const policy = options.policy === undefined ? undefined : await policyOf(options.policy);
  const work = async (storage: Storage): Promise<number> => {
    await finishedRunNamed(storage, run);
    const judges = openJudges();
    try {
      const { records, captures, rulings } = storage;
      const ports = { records, captures, rulings, judge: judges.judge, clock };
      const result = await replayRun(ports, run, {
        readerVersion: versions.reader,
        ...(policy ? { policy } : {}),
      });
      const file = await writeHtmlReport(storage, result.run);
      await printResult(storage, result.run, { file, json: options.json === true });
      return result.exitCode;
    } finally {
      await judges.close();
    }
  };
  return await looking(options, 'presence replay', work, 'change');
}

/** Opens a data folder that must be there, and closes it whatever happens. */
async function looking(
  { data }: Looked,
  command: string,
  work: (storage: Storage) => Promise<number>,
  use: 'read' | 'change' = 'read',
): Promise<number> {
  const storage = await openStorage(data, command, use);
  try {
    return await work(storage);
  } finally {
    await storage.close();
  }
}

function nothingOf({ command }: Storage, page: string): UsageError {
  return new UsageError(`Nothing is stored yet of the page "${page}": the audit that was to check it has not come to it. See the runs with: ${command('runs')}`); // prettier-ignore
}

async function zoneOf({ records }: Storage, agencyId: string): Promise<string> {
  const [latest] = await records.agencyHistory(agencyId, 1);
  return latest?.timeZone ?? 'UTC';
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
