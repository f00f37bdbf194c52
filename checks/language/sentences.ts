// Sentences: blocks of text cut into what reads as one statement, each with its place on the page.
import type { Quote } from '../../core/check.ts';
import type { Block, Place, Visibility } from '../../core/read/content.ts';
import { boundariesOf, LONGEST_SENTENCE } from './boundaries.ts';
import {
  CAPITAL_IN,
  codeIn,
  isLetter,
  kindsIn,
  MARK_IN,
  OTHER_IN,
  UNTIDY_IN,
} from './characters.ts';
import { foldText } from './normalise.ts';
import { LastAsked } from './last-asked.ts';

/** One statement on a page. */
export type Sentence = {
  /** Exactly as the page shows it. */
  text: string;
  /** Made comparable by `normalise`. */
  norm: string;
  place: Place;
  visibility: Visibility;
  /** Language declared for it, primary tag. */
  lang?: string;
  /** Where it begins in the page's whole text, UTF-16 units. */
  offset: number;
  /** Index of its block. */
  block: number;
  /** Words were written with letters of another script that look like Latin ones. */
  lookalikes: boolean;
  /** Kinds of characters in its block, so that of most sentences nothing more is asked. */
  kinds: number;
};

const CUT = new LastAsked<readonly Block[], Sentence[]>();

/** All sentences of the blocks, in order. Cut once for each array of blocks, whoever asks; linear in the text's length. */
export function sentencesOf(blocks: readonly Block[]): Sentence[] {
  const known = CUT.get(blocks);
  if (known !== undefined) return known;
  const sentences: Sentence[] = [];
  let index = 0;
  for (const block of blocks) {
    cutInto(sentences, block, index);
    index += 1;
  }
  CUT.set(blocks, sentences);
  return sentences;
}

/** The sentence as evidence. */
export function quoteOf(sentence: Sentence): Quote {
  const { text, place, visibility, offset } = sentence;
  return { text, place, visibility, offset };
}

/** The words of a sentence, compared form: "9-1-1", "24/7", addresses and "don't" are one word each. */
export function wordsOf(sentence: Sentence): string[] {
  return sentence.norm.match(WORD) ?? [];
}

/** Letters and digits, with single joining marks inside. */
const WORD = /[\p{L}\p{N}]+(?:['/@.:_-]+[\p{L}\p{N}]+)*/gu;

/** The sentence with the highest score above zero; the first of equals. */
export function nearestBy(
  sentences: readonly Sentence[],
  score: (sentence: Sentence) => number,
): Sentence | undefined {
  let best: Sentence | undefined;
  let bestScore = 0;
  for (const sentence of sentences) {
    const value = score(sentence);
    if (value > bestScore) {
      best = sentence;
      bestScore = value;
    }
  }
  return best;
}

function cutInto(sentences: Sentence[], block: Block, index: number): void {
  const { text } = block;
  const kinds = kindsIn(text);
  if (isPlain(text, kinds)) {
    const norm = (kinds & CAPITAL_IN) === 0 ? text : text.toLowerCase();
    sentences.push(sentenceIn(block, { index, kinds }, { text, norm, start: 0, lookalikes: false })); // prettier-ignore
    return;
  }
  let start = 0;
  for (const end of boundariesOf(text)) {
    const sentence = sentenceAt(block, { index, kinds }, { start, end });
    if (sentence !== undefined) sentences.push(sentence);
    start = end;
  }
}

/** Most blocks of a page are a few words without any mark: they are one sentence as they stand. */
function isPlain(text: string, kinds: number): boolean {
  return (
    (kinds & (MARK_IN | UNTIDY_IN | OTHER_IN)) === 0 &&
    isLetter(codeIn(text, 0) | LOWER) &&
    text.length <= LONGEST_SENTENCE
  );
}

/** The bit that small letters and digits have, and capitals have not. */
const LOWER = 0x20;

/** A block, by its place among others and what is in it. */
type Seen = { index: number; kinds: number };

function sentenceAt(
  block: Block,
  seen: Seen,
  { start, end }: { start: number; end: number },
): Sentence | undefined {
  const raw = block.text.slice(start, end);
  const lead = PLAIN_START.test(raw) ? 0 : raw.search(CONTENT);
  if (lead < 0) return undefined;
  const text = raw.slice(lead).trimEnd();
  const tidy = (seen.kinds & (UNTIDY_IN | OTHER_IN)) === 0;
  const folded = tidy ? { text: text.toLowerCase(), lookalikes: false } : foldText(text);
  if (folded.text === '') return undefined;
  const { text: norm, lookalikes } = folded;
  return sentenceIn(block, seen, { text, norm, start: start + lead, lookalikes });
}

/** What a sentence is beside what its block is. */
type Cut = Pick<Sentence, 'text' | 'norm' | 'lookalikes'> & { start: number };

function sentenceIn(
  { place, visibility, lang, offset }: Block,
  { index, kinds }: Seen,
  { text, norm, start, lookalikes }: Cut,
): Sentence {
  const sentence: Sentence = {
    text,
    norm,
    place,
    visibility,
    offset: offset + start,
    block: index,
    lookalikes,
    kinds,
  };
  if (lang !== undefined) sentence.lang = lang;
  return sentence;
}

const PLAIN_START = /^[A-Za-z0-9]/;

/** The first character that belongs to a statement rather than to its bullet. */
const CONTENT = /[\p{L}\p{N}@#"“'‘«(¡¿[☎📞📱🚨☏🆘]/u;
