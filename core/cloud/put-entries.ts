// The messages of a closed run put into the outbox, some agencies at a time, so that no call takes longer than a function may.
import { entriesOfRun } from '../mail/messages-of-run.ts';
import type { Clock, Outbox, Records } from '../ports.ts';
import type { Recipient } from '../inventory/schema.ts';
import type { MessagesPut } from '../run/stages.ts';

/** Some five requests each, one after another: a minute or two together. */
const AGENCIES_AT_ONCE = 2_000;

export type PutRequest = {
  runId: string;
  everyDays: number;
  operators?: readonly Recipient[];
  /** Agencies that are done. */
  from: number;
  /** Agencies at once; 2,000 unless told. */
  most?: number;
};

/** Puts in what is not there yet, and notes in the run when that is all; may be repeated. */
export async function putEntries(
  ports: { records: Records; outbox: Pick<Outbox, 'add'>; clock: Clock },
  { runId, from, most = AGENCIES_AT_ONCE, ...request }: PutRequest,
): Promise<MessagesPut> {
  const { records, outbox, clock } = ports;
  const run = await records.run(runId);
  if (run === undefined) return { count: 0 };
  const part = { from, most };
  const all = entriesOfRun(records, { ...request, run, now: clock.now(), part });
  let count = 0;
  let made = await all.next();
  for (; made.done !== true; made = await all.next()) {
    await outbox.add(made.value);
    count += made.value.length;
  }
  if (made.value !== undefined) return { count, next: made.value };
  if (run.status === 'finished' && run.messagesPutAt === undefined)
    await records.updateRun({ ...run, messagesPutAt: clock.now().toISOString() });
  return { count };
}
