// Hosts' turns among functions: whoever visits a host has its place in the table, so that no two functions visit it at once or too soon.
import type { Failure } from '../capture/failures.ts';
import type { Clock } from '../ports.ts';
import type { Wait } from './audit-ports.ts';

/** Whose turn it is. One that goes on in another process, or was killed in its turn, has the same owner. */
export type TurnOf = { host: string; owner: string; runId: string };

/** `alone`: why the run leaves the host alone from now on. `freeAt`: milliseconds since 1970, as far as is known. */
type TurnAnswer = { taken: true; alone?: Failure } | { taken: false; freeAt: number };

/** The turns as all functions see them. Trouble is a `StoreError`. Times are milliseconds since 1970. */
export type HostTurns = {
  /** Takes the turn until a time where it is free, or its owner's already. */
  take: (turn: TurnOf, times: { now: number; until: number }) => Promise<TurnAnswer>;
  /** Gives it back, for others from a time on. Changes nothing where somebody else has it by now. */
  leave: (turn: TurnOf, left: { freeAt: number; alone?: Failure }) => Promise<void>;
};

export type SharedTurnsSettings = {
  turns: HostTurns;
  clock: Clock;
  wait: Wait;
  runId: string;
  /** Nobody else's. */
  owner: string;
  /** Whether this run gives the host to this process alone: then a turn that was cut off is gone on with. */
  isOwn: (host: string) => boolean;
};

/** A turn that is held. */
export type HeldTurn = {
  alone: Failure | undefined;
  /** Takes it anew; false where it was lost meanwhile. */
  renew: () => Promise<boolean>;
  /** Resolves when others can know; never rejects, for a turn that cannot be given back ends by itself. */
  leave: (pauseMs: number, alone: Failure | undefined) => Promise<void>;
};

export type SharedTurns = {
  /** Waits until nobody else has the host's turn. Rejects with the signal's reason. */
  enter: (host: string, signal: AbortSignal) => Promise<HeldTurn>;
  /** Tells others why the host is left alone, where nobody has its turn now: whoever has will see for themselves. Never rejects. */
  tell: (host: string, alone: Failure) => Promise<void>;
};

/** Longer than any visit: a turn whose holder was killed ends by itself after so long. */
export const TURN_MS = 3 * 60_000;
/** Who waits looks again after so long at most: most visits are over sooner than their turns would be. */
const LOOK_AGAIN_MS = 1_000;
const SHORTEST_MS = 50;

export function createSharedTurns(settings: SharedTurnsSettings): SharedTurns {
  const { clock, runId, owner, isOwn } = settings;
  const turnOf = (host: string): TurnOf => ({
    host,
    runId,
    owner: isOwn(host) ? `lane of ${runId}` : owner,
  });
  return {
    enter: async (host, signal) => {
      const turn = turnOf(host);
      for (;;) {
        signal.throwIfAborted();
        const answer = await take(settings, turn);
        if (answer.taken) return held(settings, turn, answer.alone);
        const left = answer.freeAt - clock.now().getTime();
        await settings.wait(Math.min(Math.max(left, SHORTEST_MS), LOOK_AGAIN_MS), signal);
      }
    },
    tell: async (host, alone) => {
      const turn = turnOf(host);
      const answer = await take(settings, turn).catch(() => undefined);
      if (answer?.taken === true) await held(settings, turn, undefined).leave(0, alone);
    },
  };
}

function take({ turns, clock }: SharedTurnsSettings, turn: TurnOf): Promise<TurnAnswer> {
  const now = clock.now().getTime();
  return turns.take(turn, { now, until: now + TURN_MS });
}

function held(settings: SharedTurnsSettings, turn: TurnOf, alone: Failure | undefined): HeldTurn {
  const { turns, clock } = settings;
  return {
    alone,
    renew: async () => (await take(settings, turn)).taken,
    leave: async (pauseMs, now) => {
      const freeAt = clock.now().getTime() + Math.min(Math.max(pauseMs, 0), TURN_MS);
      const left = { freeAt, ...(now === undefined ? {} : { alone: now }) };
      await turns.leave(turn, left).catch(() => undefined);
    },
  };
}

/** The hosts whose pages a process has at hand, as often as it has. */
export function hostsAtHand(): {
  has: (host: string) => boolean;
  during: <T>(hosts: readonly string[], work: () => Promise<T>) => Promise<T>;
} {
  const counts = new Map<string, number>();
  const add = (hosts: readonly string[], by: number): void => {
    for (const host of hosts) counts.set(host, (counts.get(host) ?? 0) + by);
  };
  return {
    has: (host) => (counts.get(host) ?? 0) > 0,
    during: async (hosts, work) => {
      add(hosts, 1);
      try {
        return await work();
      } finally {
        add(hosts, -1);
      }
    },
  };
}
