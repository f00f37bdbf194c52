// What befalls the calls of a killed week's processes, by the seed: each invocation draws its own, so that none depends on how fast another is.
import type { Environment } from '../sandbox/environment.ts';
import type { Fault, Request } from '../sandbox/gateway.ts';
import { chanceOf, type Chance } from './chance.ts';

export type Killing = {
  /** A function is about to begin with an event. */
  begin: (call: { name: string; environment: Environment; event: unknown }) => void;
  /** What befalls this call. */
  fault: (request: Request) => Fault;
  /** So far another machine's clock is off, milliseconds. */
  jump: () => number;
  /** `audit-lane 2 of {…}, call 7: kill-taken`. */
  kills: string[];
  faults: () => number;
};

type Invocation = { name: string; chance: Chance; calls: number; killAt: number; how: Fault };

/** Calls that an invocation makes: some make fewer, and live. */
const CALLS = 40;
/** Lambda begins a killed invocation again as long as its execution may last; the sandbox, twelve times. */
const KILLS_OF_ONE = 3;

export function killingOf(seed: number): Killing {
  const chance = chanceOf(seed);
  const rates = {
    killed: chance.pick([0.3, 0.6]),
    faults: chance.pick([0, 0.03, 0.08]),
    jumps: chance.pick([0, 0.3]),
  };
  const running = new Map<string, Invocation>();
  const begun = new Map<string, number>();
  const killed = new Map<string, number>();
  const kills: string[] = [];
  let faults = 0;
  return {
    kills,
    faults: () => faults,
    jump: () => (chance.hits(rates.jumps) ? (chance.below(240) - 120) * 1_000 : 0),
    begin({ name: full, environment, event }) {
      const name = `${full.replace('presence-dev-', '')} ${aboutOf(event)}`;
      const times = (begun.get(name) ?? 0) + 1;
      begun.set(name, times);
      const own = chanceOf(seedOf(`${seed} ${name} ${times}`));
      const isKilled = own.hits(rates.killed) && (killed.get(name) ?? 0) < KILLS_OF_ONE;
      const killAt = isKilled ? own.below(CALLS) : -1;
      const how = own.pick(['kill', 'kill-taken'] as const);
      if (environment.key === undefined) throw new Error('an environment without a key');
      running.set(environment.key, { name, chance: own, calls: 0, killAt, how });
    },
    fault(request) {
      const invocation = running.get(request.caller);
      if (invocation === undefined) return 'none';
      const at = invocation.calls;
      invocation.calls += 1;
      if (at === invocation.killAt) {
        const { name, how } = invocation;
        killed.set(name, (killed.get(name) ?? 0) + 1);
        kills.push(`${name}, call ${at}: ${how}`);
        return how;
      }
      if (!invocation.chance.hits(rates.faults)) return 'none';
      faults += 1;
      return invocation.chance.pick(kindsOf(request));
    },
  };
}

/** What is lost to its caller and arrives later is a put: everything else may be asked twice without a trace. */
function kindsOf({ operation }: Request): Fault[] {
  const kinds: Fault[] = ['lose-answer', 'throttle', 'lose-call'];
  return operation === 'PutItem' ? [...kinds, 'late'] : kinds;
}

/** The event in words that are the same each time that a seed is run: without tokens, and without those whose run it is. */
function aboutOf(event: unknown): string {
  const { InitialExecutionState: state, Records } = event as Durable;
  if (Records !== undefined) return 'events';
  const payload = state?.Operations[0]?.ExecutionDetails?.InputPayload;
  return JSON.stringify(payload === undefined ? event : JSON.parse(payload), (key, value) =>
    key === 'owner' ? undefined : value,
  );
}

type Durable = {
  InitialExecutionState?: { Operations: { ExecutionDetails?: { InputPayload?: string } }[] };
  Records?: unknown[];
};

/** FNV-1a, 32 bits. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
