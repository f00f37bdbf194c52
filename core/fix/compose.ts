// Puts a text together: the owner's words first, what the page must say behind them, as full as the field has room for.
import { fits, type Measure } from './count.ts';
import type { OwnWords } from './owner-words.ts';
import type { Proof, Prove } from './prove.ts';

/** One thing to say, the fullest wording first. */
export type Line = {
  /** The item, or `notice` for the link to the notice page. */
  id: string;
  variants: readonly string[];
  /** Whether a text that was read does what the line is there for. */
  holds: (proof: Proof) => boolean;
};

export type Task = {
  own: readonly OwnWords[];
  /** Have to be there: the owner's words give way to them. In the order in which they matter. */
  musts: readonly Line[];
  /** Are there where room is left. */
  extras: readonly Line[];
  /** The line for an item that the owner's words met. */
  lineFor: (item: string) => Line | undefined;
  most: (Measure & { max: number }) | undefined;
  /** Between two lines of ours. */
  joint: string;
  prove: Prove;
};

type Unplaced = { line: Line; because: 'no-room' | 'not-accepted' };

export type Composed = {
  text: string;
  /** Ids of the lines in the text. */
  placed: string[];
  unplaced: Unplaced[];
  /** The owner's words that had to go; `unsure` where they would have had room. */
  dropped: { text: string; unsure: boolean }[];
};

/** As many of the owner's words as can stay. Every text that is given out fits, and where there are checks, they accept it. */
export async function compose(task: Task): Promise<Composed> {
  let hadRoom = false;
  for (const kept of keepings(task.own)) {
    const needed = [...task.musts, ...lostLines(task, kept)];
    const shortest = Math.max(1, ...needed.map(({ variants }) => variants.length));
    for (let short = 0; short < shortest; short += 1) {
      const said = needed.map(({ variants }) => variants[short] ?? variants.at(-1) ?? '');
      const text = written(task, kept, said);
      if (!fits(text, task.most)) continue;
      hadRoom ||= kept.length === task.own.length;
      if (await accepted(task, text, needed, kept)) return completed(task, { kept, needed, said, hadRoom }); // prettier-ignore
    }
  }
  return completed(task, { kept: [], needed: [], said: [], hadRoom });
}

/** What somebody in danger has to read is placed first, whoever's words said it before. */
const FIRST = ['emergency-note', 'not-monitored-disclaimer', 'notice', 'website-link'];

function byWeight(lines: readonly Line[]): Line[] {
  const weight = ({ id }: Line): number => (FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length);
  return lines.toSorted((one, other) => weight(one) - weight(other));
}

type State = { kept: OwnWords[]; needed: Line[]; said: string[]; hadRoom: boolean };

/** Lines that are still missing, one after another, each in the fullest wording that fits. */
async function completed(task: Task, { kept, needed, said, hadRoom }: State): Promise<Composed> {
  const placed = [...needed];
  const words = [...said];
  const unplaced: Unplaced[] = [];
  const musts = byWeight([...task.musts, ...lostLines(task, kept)]);
  for (const line of [...musts, ...task.extras].filter((one) => !placed.includes(one))) {
    // Where not everything fits, the shortest wording leaves most room for what must be there, too.
    const variants = musts.includes(line) ? line.variants.toReversed() : line.variants;
    const result = await added(task, { kept, placed, words }, { ...line, variants });
    if (typeof result === 'string') unplaced.push({ line, because: result });
    else {
      placed.push(line);
      words.push(result.said);
    }
  }
  await lengthened(task, { kept, placed, words });
  const dropped = task.own
    .filter((one) => !kept.includes(one))
    .map(({ text }) => ({ text: text.trim(), unsure: hadRoom }));
  return {
    text: written(task, kept, words),
    placed: placed.map(({ id }) => id),
    unplaced,
    dropped: dropped.filter(({ text }) => text !== ''),
  };
}

/** Fuller wordings where there is still room for them. */
async function lengthened(task: Task, { kept, placed, words }: Now): Promise<void> {
  for (const [at, line] of placed.entries()) {
    for (const fuller of line.variants.slice(0, line.variants.indexOf(words[at] ?? ''))) {
      const tried = words.with(at, fuller);
      const text = written(task, kept, tried);
      if (!fits(text, task.most) || !(await accepted(task, text, placed, kept))) continue;
      words[at] = fuller;
      break;
    }
  }
}

type Now = { kept: OwnWords[]; placed: Line[]; words: string[] };

async function added(
  task: Task,
  { kept, placed, words }: Now,
  line: Line,
): Promise<{ said: string } | Unplaced['because']> {
  let because: Unplaced['because'] = 'no-room';
  for (const said of line.variants) {
    const text = written(task, kept, [...words, said]);
    if (!fits(text, task.most)) continue;
    if (await accepted(task, text, [...placed, line], kept)) return { said };
    because = 'not-accepted';
  }
  return because;
}

/** What no line could be written for (nothing known to fill it with) is no line, and asked of nobody. */
async function accepted(
  task: Task,
  text: string,
  lines: readonly Line[],
  kept: readonly OwnWords[],
): Promise<boolean> {
  const borne = kept.flatMap(({ bears }) => bears);
  const items = [...borne, ...lines.map(({ id }) => id)];
  const proof = text === '' ? undefined : await task.prove(text, items);
  if (proof === undefined) return true;
  return lines.every((line) => line.holds(proof)) && borne.every((item) => proof.met.has(item));
}

const itemsOf = ({ bears, says }: OwnWords): string[] => [...bears, ...says];

/** Items that rested on the owner's words alone, or were said by them, where these have gone. */
function lostLines({ own, lineFor, musts, extras }: Task, kept: readonly OwnWords[]): Line[] {
  const still = new Set(kept.flatMap(itemsOf));
  const lost = own.filter((one) => !kept.includes(one)).flatMap(itemsOf);
  const known = new Set([...musts, ...extras].map(({ id }) => id));
  return [...new Set(lost)].flatMap((item) => {
    if (still.has(item) || known.has(item)) return [];
    const line = lineFor(item);
    return line === undefined ? [] : [line];
  });
}

/** All of the owner's words, then fewer: from the end, those that no item rests on first. */
function* keepings(own: readonly OwnWords[]): Generator<OwnWords[]> {
  const kept = [...own];
  yield [...kept];
  while (kept.length > 0) {
    const idle = kept.findLastIndex(({ bears }) => bears.length === 0);
    kept.splice(idle >= 0 ? idle : kept.length - 1, 1);
    yield [...kept];
  }
}

function written({ joint }: Task, kept: readonly OwnWords[], said: readonly string[]): string {
  const own = kept.map(({ text }) => text).join('').trim(); // prettier-ignore
  const ours = said.filter((one) => one !== '').join(joint);
  if (own === '' || ours === '') return own + ours;
  // A line of ours behind words that end in no full stop would read as their end.
  return own + (/[.!?]$/.test(own) ? joint : '\n') + ours;
}
