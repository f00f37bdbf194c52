// Whether a site's robots.txt lets an address be visited: asked once a host and run, and remembered as long as it may be.
import type { Failure } from '../capture/failures.ts';
import { PRODUCT_TOKEN } from '../capture/limits.ts';
import { nextTryMs } from '../capture/retry.ts';
import {
  robotsStanding,
  type RobotsAnswer,
  type RobotsStanding,
} from '../capture/robots-answer.ts';
import type { Clock, RobotsFetch } from '../ports.ts';
import type { HostGate } from './host-gate.ts';
import { createPlace, type Slots } from './slots.ts';

export type RobotsSettings = {
  fetchRobots: RobotsFetch;
  gate: HostGate;
  slots: Slots;
  clock: Clock;
  hostDelayMs: number;
};

export type RobotsDoor = {
  /**
   * Why an address may not be visited, or undefined when it may. Rules are those of its scheme, host and port (RFC 9309 section 2.3), asked
   * for in the host's turn. Nobody may hold a turn or a slot while asking. Rejects with the signal's reason.
   */
  refusal: (url: string, signal: AbortSignal) => Promise<Failure | undefined>;
};

const DAY_MS = 86_400_000;
/** Rules are kept for a day at most (RFC 9309 section 2.4), and for a minute at least, whatever the answer says. */
const SHORTEST_MS = 60_000;
/** Hosts whose rules are remembered at a time. */
const MOST_HOSTS = 5_000;

type Known = { standing: RobotsStanding; until: number; tries: number };

export function createRobotsDoor(settings: RobotsSettings): RobotsDoor {
  const hosts = new Map<string, Promise<Known>>();
  const knownOf = async (origin: string, signal: AbortSignal): Promise<Known> => {
    const before = hosts.get(origin);
    const known = await before;
    if (known !== undefined && settings.clock.now().getTime() < known.until) return known;
    // Whoever waited beside us may have asked already.
    if (hosts.get(origin) !== before) return knownOf(origin, signal);
    const asked = ask(settings, origin, { signal, tries: triesOf(known) });
    remember(hosts, origin, asked);
    return asked;
  };
  return {
    refusal: async (url, signal) => {
      const { standing } = await knownOf(new URL(url).origin, signal);
      if (!standing.ok) return standing.failure;
      if (standing.rules.allows(url)) return undefined;
      const detail = `the robots.txt of ${new URL(url).host} does not let this address be visited`;
      return { reason: 'robots', detail };
    },
  };
}

function remember(hosts: Map<string, Promise<Known>>, origin: string, asked: Promise<Known>): void {
  hosts.delete(origin);
  hosts.set(origin, asked);
  // A run that is stopped has learned nothing.
  asked.catch(() => hosts.delete(origin));
  const [oldest] = hosts.keys();
  if (hosts.size > MOST_HOSTS && oldest !== undefined) hosts.delete(oldest);
}

/** Tries of a question that has found no answer yet; one that has begins anew. */
function triesOf(known: Known | undefined): number {
  return known === undefined || known.standing.ok ? 0 : known.tries;
}

async function ask(
  settings: RobotsSettings,
  origin: string,
  { signal, tries }: { signal: AbortSignal; tries: number },
): Promise<Known> {
  const url = `${origin}/robots.txt`;
  const answer = await visit(settings, url, signal);
  const standing = robotsStanding(answer, PRODUCT_TOKEN);
  const { clock, gate, hostDelayMs } = settings;
  const now = clock.now().getTime();
  if (standing.ok) {
    const { crawlDelayMs } = standing.rules;
    if (crawlDelayMs !== undefined) gate.slowDown(url, crawlDelayMs);
    return { standing, until: now + freshFor(answer), tries: tries + 1 };
  }
  const { failure } = standing;
  const isLimit = answer.ok && answer.status === 429;
  gate.heard(url, isLimit ? { ...failure, reason: 'rate-limited' } : failure);
  const wait = nextTryMs(failure, tries + 1, hostDelayMs) ?? Number.POSITIVE_INFINITY;
  return { standing, until: now + wait, tries: tries + 1 };
}

function freshFor(answer: RobotsAnswer): number {
  const told = answer.ok ? answer.maxAgeMs : undefined;
  return told === undefined ? DAY_MS : Math.min(DAY_MS, Math.max(SHORTEST_MS, told));
}

const notYet = (): void => undefined;

/** One visit like any other: in the host's turn, and in the turn of each host that it leads to. */
async function visit(
  { fetchRobots, gate, slots }: RobotsSettings,
  url: string,
  signal: AbortSignal,
): Promise<RobotsAnswer> {
  const place = createPlace(slots, signal);
  let leave = notYet;
  const arrive = async (at: string): Promise<Failure | undefined> => {
    leave();
    place.free();
    leave = await gate.enter(at, signal);
    const alone = gate.leftAlone(at);
    if (alone === undefined) await place.take();
    return alone;
  };
  try {
    const failure = await arrive(url);
    if (failure !== undefined) return { ok: false, failure };
    const answer = await fetchRobots(url, signal, { hop: arrive });
    signal.throwIfAborted();
    return answer;
  } finally {
    leave();
    place.free();
  }
}
