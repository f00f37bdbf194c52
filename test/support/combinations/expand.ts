// Expands forms with named slots into sentences: a fixed, even choice of all that can be made of them.

/** Fillers by the name of their slot; a form and a filler name slots as `<name>`. */
export type Fillers = Readonly<Record<string, readonly string[]>>;
/** One language's ways to state an item (`states`), and to come near it (`near`). */
export type Language = {
  language: 'en' | 'es' | 'fr';
  fillers: Fillers;
  states: readonly string[];
  near: readonly string[];
};
/** One combination, and what it was made of. */
export type Combination = { text: string; used: readonly string[] };

/** Of each form so many combinations, chosen by a fixed seed, each once. */
export function combinationsOf(
  forms: readonly string[],
  fillers: Fillers,
  each: number,
): Combination[] {
  const made = new Map<string, Combination>();
  const next = numbersFrom(SEED);
  for (const form of forms) {
    for (let tried = 0; tried < each; tried += 1) {
      const one = fill(form, fillers, next);
      made.set(one.text, one);
    }
  }
  return [...made.values()];
}

const SEED = 20_260_101;
const SLOT = /<(\w+)>/;

function fill(form: string, fillers: Fillers, next: () => number): Combination {
  const used = [form];
  let text = form;
  for (let slot = SLOT.exec(text); slot !== null; slot = SLOT.exec(text)) {
    const ways = fillers[slot[1] ?? ''];
    if (ways === undefined) throw new Error(`no slot ${slot[0]} in "${form}"`);
    const way = ways[Math.floor(next() * ways.length)] ?? '';
    used.push(`${slot[1]}=${way}`);
    text = text.replace(slot[0], () => way);
  }
  return { text: text.charAt(0).toUpperCase() + text.slice(1), used };
}

/** Numbers from 0 to 1, the same ones each time (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
