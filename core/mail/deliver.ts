// Works the outbox off: takes what is due, makes the message from the records, sends it, and writes down what became of it.
import type { Clock, Mailer, Outbox } from '../ports.ts';
import { MailError } from './mail-error.ts';
import type { MailMessage } from './message.ts';
import type { OutboxEntry } from './outbox/entry.ts';
import { StoreError } from '../store/store-error.ts';
import { givenUp, notSent, sent, taken } from './outbox/moves.ts';

export type DeliverPorts = {
  outbox: Outbox;
  mailer: Mailer;
  clock: Clock;
  /** The message of an entry, from the records alone (core/mail/messages-of-run.ts): the same one at each try. */
  compose: (entry: OutboxEntry) => Promise<MailMessage>;
};

export type DeliverOptions = {
  /** Asked before each message: false ends the work (a function's time is nearly up). */
  goOn?: () => boolean;
  /** Messages at most; 500 unless told. */
  most?: number;
  onEntry?: (entry: OutboxEntry) => void;
};

/** How many were sent, put back for later, and given up; `left`: due, and not reached. */
export type Delivered = { sent: number; later: number; failed: number; left: number };

/**
 * Sends what is due, one after another. At least once: a message is sent twice only when its acknowledgement was lost or its sender ended
 * between sending and writing that down. Throws a `StoreError`; trouble with a message is written into its entry.
 */
export async function deliver(
  ports: DeliverPorts,
  { goOn = () => true, most = 500, onEntry = () => undefined }: DeliverOptions = {},
): Promise<Delivered> {
  const done: Delivered = { sent: 0, later: 0, failed: 0, left: 0 };
  const due = await ports.outbox.due(ports.clock.now(), most);
  for (const [at, entry] of due.entries()) {
    if (!goOn()) return { ...done, left: due.length - at };
    const settled = await deliverOne(ports, entry);
    if (settled === undefined) continue;
    onEntry(settled);
    done[RESULT[settled.state] ?? 'later'] += 1;
  }
  return done;
}

const RESULT: Partial<Record<OutboxEntry['state'], keyof Delivered>> = {
  sent: 'sent',
  failed: 'failed',
};

/** Undefined where another sender has the entry. */
async function deliverOne(
  ports: DeliverPorts,
  entry: OutboxEntry,
): Promise<OutboxEntry | undefined> {
  const { outbox, clock } = ports;
  const now = clock.now();
  if (now.toISOString() > entry.giveUpAt) {
    const over = givenUp(entry, now);
    return (await outbox.move(entry, over)) ? over : undefined;
  }
  const ours = taken(entry, clock.token(), now);
  if (!(await outbox.move(entry, ours))) return undefined;
  const settled = await sendOne(ports, ours);
  // Where it does not stand as ours any more, an event of the mail service was quicker, and knows better.
  await outbox.move(ours, settled);
  return settled;
}

async function sendOne(
  { mailer, compose, clock }: DeliverPorts,
  entry: OutboxEntry,
): Promise<OutboxEntry> {
  try {
    const message = await compose(entry);
    const receipt = await mailer.send(message);
    return sent(entry, { ...receipt, subject: message.subject }, clock.now());
  } catch (error) {
    if (error instanceof StoreError) throw error;
    return notSent(entry, troubleOf(error), clock.now());
  }
}

/** A message that the program cannot make must not keep the others from being sent. */
function troubleOf(error: unknown): MailError {
  if (error instanceof MailError) return error;
  const name = error instanceof Error ? error.name : typeof error;
  return new MailError('bad-message', `the program failed on it: ${name}`, error);
}
