// Logistic regression over signs, by stochastic steps that grow smaller for signs that are often met (AdaGrad); the same data give the same weights.

/** One text: the numbers of its signs, and whether it states what is learned (1) or not (0). */
export type Example = { signs: readonly number[]; states: number };
/**
 * Weights as letters, a letter each (as bytes they took twice the room in a zipped bundle): its code less `none`, times `scale`, over the root of how
 * many signs a text has, plus `bias`, they are log odds.
 */
export type Learned = { bias: number; scale: number; none: number; weights: string };

/** The letter of no weight, and the most letters that a weight is from it: both ends need no escape of more than one sign. */
const NO_WEIGHT = 'P'.charCodeAt(0);
const MOST_WEIGHT = 16;

const ROUNDS = 10;
/** The last rounds, whose weights are averaged: single steps pull them to and fro. */
const AVERAGED = 5;
const STEP = 0.3;
/** What draws a weight back to nothing: it was the best of those tried on sets by writers that were left out. */
const DECAY = 0.0025;
const STEP_OF_BIAS = 0.01;

/** Learns from examples whose signs are numbered below `size`. */
export function learn(examples: readonly Example[], size: number): Learned {
  const model = new Model(size, heavier(examples));
  const order = examples.filter(({ signs }) => signs.length > 0);
  const random = numbersFrom(7);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, random);
    for (const example of order) model.step(example);
    if (round >= ROUNDS - AVERAGED) model.remember();
  }
  return model.packed();
}

/** Statements are few: how much more each counts. */
function heavier(examples: readonly Example[]): number {
  const stating = examples.filter(({ states }) => states === 1).length;
  return Math.min(6, Math.max(1, (examples.length - stating) / Math.max(1, stating) / 3));
}

class Model {
  #bias = -1;
  readonly #weights: Float64Array;
  readonly #sums: Float64Array;
  #biases = 0;
  /** Sums of squared slopes: how often, and how much, a weight has been moved. */
  readonly #moved: Float64Array;
  readonly #heavier: number;

  constructor(size: number, heavierBy: number) {
    this.#weights = new Float64Array(size);
    this.#sums = new Float64Array(size);
    this.#moved = new Float64Array(size).fill(1e-3);
    this.#heavier = heavierBy;
  }

  step({ signs, states }: Example): void {
    const each = 1 / Math.sqrt(signs.length);
    let sum = 0;
    for (const sign of signs) sum += this.#weights[sign] ?? 0;
    const likely = 1 / (1 + Math.exp(-(sum * each + this.#bias)));
    const off = (likely - states) * (states === 1 ? this.#heavier : 1);
    for (const sign of signs) this.#move(sign, off * each);
    this.#bias -= STEP_OF_BIAS * off;
  }

  #move(sign: number, pull: number): void {
    const weight = this.#weights[sign] ?? 0;
    const slope = pull + DECAY * weight;
    const moved = (this.#moved[sign] ?? 0) + slope * slope;
    this.#moved[sign] = moved;
    this.#weights[sign] = weight - (STEP * slope) / Math.sqrt(moved);
  }

  /** Takes the weights as they stand into the average. */
  remember(): void {
    this.#weights.forEach((weight, at) => {
      this.#sums[at] = (this.#sums[at] ?? 0) + weight / AVERAGED;
    });
    this.#biases += this.#bias / AVERAGED;
  }

  packed(): Learned {
    const most = this.#sums.reduce((max, one) => Math.max(max, Math.abs(one)), 1e-9);
    const scale = most / MOST_WEIGHT;
    const codes = Array.from(this.#sums, (one) => NO_WEIGHT + Math.round(one / scale));
    return { bias: this.#biases, scale, none: NO_WEIGHT, weights: String.fromCharCode(...codes) };
  }
}

function shuffle(list: Example[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [one, two] = [list[at], list[other]];
    if (one !== undefined && two !== undefined) [list[at], list[other]] = [two, one];
  }
}

/** Numbers from 0 to 1, always the same (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
