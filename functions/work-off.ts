// One working off of the outbox, and what CloudWatch is told of it.
import { METRICS } from '../core/cloud/names.ts';
import { deliver, type Delivered, type DeliverPorts } from '../core/mail/deliver.ts';
import type { OutboxEntry } from '../core/mail/outbox/entry.ts';
import { isOpen } from '../core/mail/outbox/moves.ts';
import type { Clock, Outbox } from '../core/ports.ts';
import { logger, type Measure } from './telemetry.ts';

/** More than the time of one call is enough for. */
const MOST_MESSAGES = 4_000;

/** Sends what is due while there is time, and measures what waits then. Throws a `StoreError`. */
export async function workOff(
  ports: DeliverPorts & { measure: Measure },
  goOn: () => boolean,
): Promise<Delivered> {
  const delivered = await deliver(ports, { goOn, most: MOST_MESSAGES, onEntry: logEntry });
  const { oldestHours, givenUp } = await waitingIn(ports);
  ports.measure({
    [METRICS.mailGivenUp]: Math.max(delivered.failed, givenUp),
    [METRICS.outboxOldestHours]: oldestHours,
  });
  return delivered;
}

function logEntry({ id, runId, state, attempt, trouble }: OutboxEntry): void {
  logger.info(`mail ${state}`, { entry: id, runId, attempt, trouble });
}

const LOOKED_THROUGH = 1_000;
const HOUR_MS = 3_600_000;

/**
 * Both from what is written down, not from what this call did: a call that was ended in the middle said nothing, and the next one says it.
 * Where more wait than are looked through, the one that has been due longest is looked at as well.
 */
async function waitingIn({
  outbox,
  clock,
}: {
  outbox: Outbox;
  clock: Clock;
}): Promise<{ oldestHours: number; givenUp: number }> {
  const now = clock.now();
  const [newest, due] = await Promise.all([outbox.newest(LOOKED_THROUGH), outbox.due(now, 1)]);
  const hoursSince = (at: string): number => (now.getTime() - Date.parse(at)) / HOUR_MS;
  const open = [...newest, ...due].filter(({ state }) => isOpen(state));
  const lately = newest.filter(
    ({ state, trouble }) =>
      state === 'failed' && trouble !== undefined && hoursSince(trouble.at) < 1,
  );
  return {
    oldestHours: open.reduce((most, { createdAt }) => Math.max(most, hoursSince(createdAt)), 0),
    givenUp: lately.length,
  };
}
