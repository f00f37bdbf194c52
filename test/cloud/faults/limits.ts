// Limits that a week may meet: an execution's own time, the functions that may run at once, and the account's mail that comes back.
import type { FunctionName } from '../../../core/cloud/names.ts';
import { chanceOf, seedOf } from './chance.ts';
import type { CloudWatch } from './cloudwatch.ts';

export type Limits = {
  /** After so many operations an execution's time is over; most have enough. */
  operations: () => number;
  /** Milliseconds for which lanes and browsers are turned away, from the first that is asked for on. */
  turnedAwayMs: number;
  /** What the account sent besides, and what of it came back. */
  account: { sent: number; bounced: number };
  /** The execution ends when the run is closed and nobody was told. */
  endsUntold: boolean;
};

export const NO_LIMITS: Limits = {
  operations: () => Infinity,
  turnedAwayMs: 0,
  account: { sent: 1_000, bounced: 0 },
  endsUntold: false,
};

/** How many weeks have executions that take too long, functions that are turned away, and an end before anybody is told. */
const [SLOW, CROWDED, UNTOLD] = [0.1, 0.1, 0.05];
const [SLOW_EXECUTION, MOST_OPERATIONS] = [0.4, 40];
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** The limits of a week by its seed, drawn by themselves. `isLong`: its time may go on by days. */
export function limitsOf(seed: number, isLong: boolean): Limits {
  const chance = chanceOf(seedOf(`${seed} limits`));
  const account = { sent: 1_000, bounced: chance.pick([0, 0, 15, 19, 40]) };
  const isSlow = chance.hits(SLOW) && isLong;
  const isCrowded = chance.hits(CROWDED) && isLong;
  const isOver = (): boolean => isSlow && chance.hits(SLOW_EXECUTION);
  return {
    account,
    operations: () => (isOver() ? 1 + chance.below(MOST_OPERATIONS) : Infinity),
    endsUntold: isLong && chanceOf(seedOf(`${seed} untold`)).hits(UNTOLD),
    turnedAwayMs: isCrowded ? chance.pick([MINUTE_MS * 10, HOUR_MS * 3, HOUR_MS * 7]) : 0,
  };
}

/** Lambda itself tries a call again that was turned away, for so long. */
const TRIED_FOR_MS = 6 * HOUR_MS;

/** Who is turned away, and when. */
export type TurnedAway = { until: number | undefined; at: number[] };

type Calling = {
  limits: Limits;
  turnedAway: TurnedAway;
  time: { at: () => number; pass: (ms: number) => void };
  cloudWatch: CloudWatch;
};

/** Resolves when there is room for the function; throws what Lambda says where there was none for too long. */
export async function roomFor(name: FunctionName, calling: Calling): Promise<void> {
  const { limits, turnedAway, time, cloudWatch } = calling;
  turnedAway.until ??= time.at() + limits.turnedAwayMs;
  const asked = time.at();
  while (time.at() < turnedAway.until) {
    turnedAway.at.push(time.at());
    cloudWatch.ofLambda(name, 'Throttles');
    if (time.at() > asked + TRIED_FOR_MS)
      throw Object.assign(new Error('Rate Exceeded.'), { name: 'TooManyRequestsException' });
    time.pass(MINUTE_MS);
    // Others ask meanwhile.
    await new Promise(setImmediate);
  }
}

const hourOf = (at: number): number => Math.floor(at / HOUR_MS);
const MANY = 20;

/** Whoever waits for room for two hours on end is told of, and nobody is told of less. */
export function unheardThrottles({ at }: TurnedAway, rings: Rings): string[] {
  const inHour = new Map<number, number>();
  let isMuch = false;
  return at.flatMap((one) => {
    const hour = hourOf(one);
    const count = (inHour.get(hour) ?? 0) + 1;
    inHour.set(hour, count);
    const wanted = count > MANY && (inHour.get(hour - 1) ?? 0) > MANY;
    isMuch ||= wanted;
    // What is turned away in the same moment is all there when it is looked at.
    if (wanted && !rings(one))
      return ['functions were turned away for hours, and functions-throttled did not ring'];
    return !isMuch && rings(one) && at.at(-1) === one
      ? ['functions-throttled rang for nothing']
      : [];
  });
}

/** As AWS has it: in danger above two in a hundred. */
const DANGER = 0.02;

/** The account's rate, as SES tells CloudWatch of it and the alarm has to. */
export function bounceRate({ account }: Limits, own: { sent: number; bounced: number }): number {
  return (account.bounced + own.bounced) / (account.sent + own.sent);
}

export function unheardBounces(rates: { at: number; rate: number }[], rings: Rings): string[] {
  const worst = new Map<number, number>();
  return rates.flatMap(({ at, rate }) => {
    const most = Math.max(rate, worst.get(hourOf(at)) ?? 0);
    worst.set(hourOf(at), most);
    if (most > DANGER === rings(at)) return [];
    const said = `${(100 * most).toFixed(1)} percent of the mail came back`;
    return [`${said}, and bounce-rate ${most > DANGER ? 'did not ring' : 'rang for nothing'}`];
  });
}

type Rings = (at: number) => boolean;
