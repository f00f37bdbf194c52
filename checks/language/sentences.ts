// Sentences: blocks of text cut into what reads as one statement, each with its place on the page.
import type { Quote } from '../../core/check.ts';
import type { Block, Place, Visibility } from '../../core/read/content.ts';
import { boundariesOf } from './boundaries.ts';
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
};

const CUT = new LastAsked<readonly Block[], Sentence[]>();

/** All sentences of the blocks, in order. Cut once for each array of blocks, whoever asks; linear in the text's length. */
export function sentencesOf(blocks: readonly Block[]): Sentence[] {
  const known = CUT.get(blocks);
  if (known !== undefined) return known;
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => cutInto(sentences, block, index));
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
  let start = 0;
  for (const end of boundariesOf(block.text)) {
    const sentence = sentenceAt(block, index, { start, end });
    if (sentence !== undefined) sentences.push(sentence);
    start = end;
  }
}

function sentenceAt(
  block: Block,
  index: number,
  stretch: { start: number; end: number },
): Sentence | undefined {
  const raw = block.text.slice(stretch.start, stretch.end);
  const lead = PLAIN_START.test(raw) ? 0 : raw.search(CONTENT);
  if (lead < 0) return undefined;
  const text = raw.slice(lead).trimEnd();
  const folded = foldText(text);
  if (folded.text === '') return undefined;
  const { place, visibility, lang } = block;
  const sentence: Sentence = {
    text,
    norm: folded.text,
    place,
    visibility,
    offset: block.offset + stretch.start + lead,
    block: index,
    lookalikes: folded.lookalikes,
  };
  if (lang !== undefined) sentence.lang = lang;
  return sentence;
}

const PLAIN_START = /^[A-Za-z0-9]/;

/** The first character that belongs to a statement rather than to its bullet. */
const CONTENT = /[\p{L}\p{N}@#"“'‘«(¡¿[☎📞📱🚨☏🆘]/u;
