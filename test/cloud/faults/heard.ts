// What went wrong in a week, and whether the template's own alarms rang for it, by what was written when it happened.
import { METRICS } from '../../../core/cloud/names.ts';
import type { Outbox, Records } from '../../../core/ports.ts';
import { ALARMS } from '../../../infra/alarms-table.ts';
import type { Datum } from '../sandbox/alarms.ts';

/** Something that failed and an alarm, by its name in the table, that has to tell of it when it does. */
export type Failure = { what: string; alarm: string; at: number };

type Looked = {
  /** Names of the template's alarms that ring at a time. */
  ringing: (at: number) => readonly string[];
  /** Written in this week. */
  data: readonly Datum[];
  failures: readonly Failure[];
  records: Records;
  outbox: Outbox;
  runId: string;
};

const MANY_PERCENT = ALARMS.find(({ id }) => id === 'many-unreadable')?.above ?? 0;

/** Failures that no alarm told of, and alarms that rang for nothing, in words. */
export async function unheardIn(looked: Looked): Promise<string[]> {
  const { ringing, data, failures } = looked;
  const rangAt = ({ at }: { at: number }, alarm: string): boolean =>
    ringing(at).includes(`presence-dev-${alarm}`);
  const rang = (metric: string, alarm: string): boolean =>
    data.some((one) => one.name === metric && rangAt(one, alarm));
  const counts = await counted(looked);
  const wanted: [alarm: string, metric: string, isTrouble: boolean][] = [
    ['missing-pages', METRICS.missingPages, counts.notReached > 0],
    ['many-unreadable', METRICS.unreadableShare, counts.unreadablePercent > MANY_PERCENT],
    ['mail-given-up', METRICS.mailGivenUp, counts.givenUp > 0],
    ['mail-bounces', METRICS.bounces, counts.bounced > 0],
    ['mail-complaints', METRICS.complaints, counts.complained > 0],
  ];
  return [
    ...failures
      .filter((one) => !rangAt(one, one.alarm))
      .map(({ what, alarm }) => `${what}, and ${alarm} did not ring`),
    ...wanted.flatMap(([alarm, metric, isTrouble]) => {
      const isHeard = rang(metric, alarm);
      if (isHeard === isTrouble) return [];
      return [isTrouble ? `${alarm} did not ring` : `${alarm} rang for nothing`];
    }),
  ];
}

type Counted = {
  notReached: number;
  unreadablePercent: number;
  givenUp: number;
  bounced: number;
  complained: number;
};

async function counted({
  records,
  outbox,
  runId,
}: Pick<Looked, 'records' | 'outbox' | 'runId'>): Promise<Counted> {
  const counts = { notReached: 0, looked: 0, unreadable: 0 };
  for await (const { verdict, failure } of records.pageReports(runId)) {
    if (verdict !== 'skipped') counts.looked += 1;
    if (verdict === 'unreadable') counts.unreadable += 1;
    if (failure?.reason === 'not-reached') counts.notReached += 1;
  }
  const states = (await outbox.ofRun(runId)).map(({ state }) => state);
  const having = (wanted: string): number => states.filter((state) => state === wanted).length;
  return {
    notReached: counts.notReached,
    unreadablePercent: counts.looked === 0 ? 0 : (100 * counts.unreadable) / counts.looked,
    givenUp: having('failed'),
    bounced: having('bounced'),
    complained: having('complained'),
  };
}

/** Executions that failed, as AWS wrote it. */
export function failedExecutions(data: readonly Datum[]): Failure[] {
  return data
    .filter(({ name }) => name === 'DurableExecutionFailed')
    .map(({ dimensions, at }) => ({
      what: `${dimensions['FunctionName']} failed`,
      alarm: 'executions-failed',
      at,
    }));
}
