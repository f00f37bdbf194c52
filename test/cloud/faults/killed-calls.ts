// What befalls the calls of a killed week's processes. It goes by the seed, the caller's name, what is called and for the how-manieth time: no
// one's faults depend on how fast another is, nor on the order in which a process makes calls side by side.
import type { Fault, Request } from '../sandbox/gateway.ts';
import type { Entered, LambdaParts } from '../sandbox/lambda.ts';
import { chanceOf, seedOf } from './chance.ts';
import { drawsOf, looksAgain, type Caller } from './killed-draws.ts';
import { aboutCall, namesOf } from './killed-names.ts';
import { turnsOf } from './killed-turns.ts';

export type Killing = {
  enter: (call: Parameters<NonNullable<LambdaParts['enter']>>[0]) => Promise<Entered>;
  /** Has a call done when its time has come. */
  inTurn: (request: Request, work: () => Promise<void>) => Promise<void>;
  /** What befalls this call. */
  fault: (request: Request) => Fault;
  /** Has a call that was given up arrive after some others. */
  later: (take: () => Promise<unknown>) => void;
  /** What is still on its way arrives now. */
  arrive: () => Promise<void>;
  /** Resolves when another invocation has come. */
  next: () => Promise<void>;
  /** `audit-lane {…} 2, PutItem RUN#… 1: kill-taken`. */
  kills: string[];
  /** Every call in the order in which it was made, by execution or invocation, and what befell it. */
  calls: Map<string, string[]>;
  faults: () => number;
};

type Invocation = Caller & {
  /** Its own among all that there are at once. */
  turn: string;
  isOver: boolean;
  /** Calls that have come, and wait to be taken one after another. */
  queue: Queued[];
  isBusy: boolean;
  round: number;
  idle: () => Promise<void>;
};

/** `round`: how many of its calls had been taken when this one came. */
type Queued = { round: number; what: string; work: () => Promise<void> };

/** `onTurn`: asked before each call, while nobody else goes on. */
type Surroundings = { hosts: readonly string[]; onTurn: () => Promise<void> };

const MOST_OTHERS = 6;

export function killingOf(seed: number, { hosts, onTurn }: Surroundings): Killing {
  const draws = drawsOf(seed);
  const [turns, names] = [turnsOf(seed), namesOf(hosts)];
  const running = new Map<string, Invocation>();
  const begun = new Map<string, number>();
  const executions = new Map<string, Map<string, number>>();
  const [kills, calls] = [[] as string[], new Map<string, string[]>()];
  let onTheWay: { others: number; take: () => Promise<unknown> }[] = [];
  let onNext: (() => void)[] = [];
  let faults = 0;

  const arriving = async (isOver: (others: number) => boolean): Promise<void> => {
    const now = onTheWay.filter(({ others }) => isOver(others));
    onTheWay = onTheWay.filter((one) => !now.includes(one));
    for (const { take } of now) await take();
  };

  /** What a process asks for side by side comes in any order: all of it is awaited, and taken by its name. */
  const inOrderOf = async (one: Invocation): Promise<void> => {
    if (one.isBusy) return;
    one.isBusy = true;
    for (let round = 1; one.queue.length > 0; round += 1) {
      await one.idle();
      const [first] = one.queue.sort(inOrder).splice(0, 1);
      one.round = round;
      await first?.work();
    }
    one.isBusy = false;
  };

  const turnOf = async (what: string, one: Invocation, work: () => Promise<void>) => {
    await turns.at(one.turn, looksAgain(one, what));
    if (one.isOver) throw new Error('its caller was killed');
    for (const late of onTheWay) late.others -= 1;
    await arriving((others) => others <= 0);
    await onTurn();
    if (!what.startsWith('InvokeFunction')) return work();
    turns.lend(one.turn);
    await work();
    await turns.at(one.turn, false);
  };

  return {
    kills,
    calls,
    faults: () => faults,
    async enter({ name: full, event, most }) {
      const name = names.ofInvocation(full, event);
      const time = (begun.get(name) ?? 0) + 1;
      begun.set(name, time);
      const turn = `${name} ${time}`;
      const isExecution = names.isExecution(event);
      const id = isExecution ? name : turn;
      const times = (isExecution ? executions.get(name) : undefined) ?? new Map<string, number>();
      if (isExecution) executions.set(name, times);
      // Of an execution, how far it has come says which invocation this is: there are some in which it does nothing.
      const at = isExecution ? `${name} after ${times.size}` : turn;
      const one = { id, name, turn, isExecution, isOver: false, times };
      const isLast = time > 1 && isAudit(name);
      const entered = turns.enter(turn, { name: full, most, isLast, of: id, at });
      for (const go of onNext.splice(0)) go();
      await entered;
      if (!calls.has(id)) calls.set(id, []);
      let key = '';
      return {
        jump: draws.jump(at),
        begin({ key: its = '', idle }) {
          key = its;
          const isMarked = isExecution || draws.isMarked(id);
          running.set(key, { idle, ...one, isMarked, queue: [], isBusy: false, round: 0 });
        },
        end() {
          const ended = running.get(key);
          if (ended !== undefined) ended.isOver = true;
          running.delete(key);
          turns.leave(turn);
        },
      };
    },
    async inTurn(request, taken) {
      const one = running.get(request.caller);
      if (one === undefined) return taken();
      const what = aboutCall(request, names).join(' + ');
      await new Promise<void>((resolve, reject) => {
        const turn = (): Promise<void> => turnOf(what, one, taken).then(resolve, reject);
        one.queue.push({ round: one.round, what, work: turn });
        void inOrderOf(one);
      });
    },
    fault(request) {
      const one = running.get(request.caller);
      if (one === undefined) return 'none';
      const drawn = aboutCall(request, names).map((what) => draws.call(one, what));
      const { fault = 'none' } = drawn.find((about) => about.fault !== 'none') ?? {};
      const said = drawn.map((about) => about.said).join(' + ');
      calls.get(one.id)?.push(fault === 'none' ? said : `${said}: ${fault}`);
      if (fault === 'kill' || fault === 'kill-taken') {
        one.isOver = true;
        draws.killed(one.name);
        kills.push(`${one.id}, ${said}: ${fault}`);
      } else if (fault !== 'none') faults += 1;
      return fault;
    },
    later(take) {
      const own = chanceOf(seedOf(`${seed} late ${faults}`));
      onTheWay.push({ take, others: 1 + own.below(2 ** own.below(MOST_OTHERS)) });
    },
    arrive: () => arriving(() => true),
    next: () => new Promise((resolve) => void onNext.push(resolve)),
  };
}

/** What came before an answer goes before what came after it. */
function inOrder(a: Queued, b: Queued): number {
  return a.round - b.round || (a.what < b.what ? -1 : 1);
}

/** When an audit goes on after a part of it has ended, is the runner's own affair: it comes after whatever is there by then. */
function isAudit(name: string): boolean {
  return name.startsWith('weekly-audit');
}
