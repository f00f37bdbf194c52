// What befalls a killed week's calls, drawn by the seed and each call's own name: who makes it, what it asks, and for the how-manieth time.
import type { Fault } from '../sandbox/gateway.ts';
import { chanceOf, seedOf } from './chance.ts';

/** Whose calls they are. An execution of many invocations is one: when the runner begins it anew goes by the clock of its machine. */
export type Caller = {
  id: string;
  name: string;
  isExecution: boolean;
  isMarked: boolean;
  times: Map<string, number>;
};

export type Draws = {
  /** Whether its calls may be killed at all; of an execution each call is asked by itself. */
  isMarked: (id: string) => boolean;
  /** Milliseconds by which the machine's clock is off. */
  jump: (at: string) => number;
  /** A call's own name; counts it, and gives what befalls it. */
  call: (one: Caller, what: string) => { said: string; fault: Fault };
  killed: (name: string) => void;
};

/** Of a call of an invocation that is to be killed. */
const KILLED_AT = 0.06;
/** Lambda begins a killed invocation again as long as its execution may last; the sandbox, twelve times. */
const KILLS_OF_ONE = 3;

export function drawsOf(seed: number): Draws {
  const chance = chanceOf(seed);
  const rates = {
    killed: chance.pick([0.3, 0.6]),
    faults: chance.pick([0, 0.03, 0.08]),
    jumps: chance.pick([0, 0.3]),
  };
  const killed = new Map<string, number>();
  const drawn = ({ id, name, isExecution, isMarked }: Caller, what: string): Fault => {
    const own = chanceOf(seedOf(`${seed} ${id} ${what}`));
    const isHit = own.hits(isExecution ? KILLED_AT * rates.killed : KILLED_AT);
    const isKill = isHit && isMarked && (killed.get(name) ?? 0) < KILLS_OF_ONE;
    const how = own.pick(['kill', 'kill-taken'] as const);
    if (isKill) return how;
    return own.hits(rates.faults) ? own.pick(kindsOf(what)) : 'none';
  };
  return {
    isMarked: (id) => chanceOf(seedOf(`${seed} ${id}`)).hits(rates.killed),
    jump(at) {
      const own = chanceOf(seedOf(`${seed} clock ${at}`));
      return own.hits(rates.jumps) ? (own.below(240) - 120) * 1_000 : 0;
    },
    call(one, what) {
      const name = nameOf(one, what);
      const time = (one.times.get(name) ?? 0) + 1;
      one.times.set(name, time);
      // How often somebody looks whether it is their turn goes by the clock: the first look alone counts.
      if (isLook(what)) return { said: name, fault: time > 1 ? 'none' : drawn(one, name) };
      const said = `${name} ${time}`;
      return { said, fault: drawn(one, said) };
    },
    killed: (name) => void killed.set(name, (killed.get(name) ?? 0) + 1),
  };
}

/** Whether a caller has looked for this turn before, and does so again. */
export function looksAgain(one: Caller, what: string): boolean {
  return isLook(what) && one.times.has(nameOf(one, what));
}

/** Looks for a turn are named by the how-manieth turn it is: each is taken by a put. */
function nameOf({ times }: Caller, what: string): string {
  if (!isLook(what)) return what;
  return `${what} after ${times.get(what.replace('GetItem', 'PutItem')) ?? 0}`;
}

function isLook(what: string): boolean {
  return what.startsWith('GetItem TURN#');
}

/** What is lost to its caller and arrives later is a put: everything else may be asked twice without a trace. */
function kindsOf(what: string): Fault[] {
  const kinds: Fault[] = ['lose-answer', 'throttle', 'lose-call'];
  return what.startsWith('PutItem') ? [...kinds, 'late'] : kinds;
}
