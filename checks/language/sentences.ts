// Sentences: blocks of text cut into what reads as one statement, each with its place on the page.
import type { Quote } from '../../core/check.ts';
import type { Block, Place, Visibility } from '../../core/read/content.ts';
import { boundariesOf, LONGEST_SENTENCE } from './boundaries.ts';
import { codeIn } from '../../core/code-in.ts';
import { CODE_IN, isLetter, MARK_IN, OTHER_IN, readKinds, UNTIDY_IN } from './characters.ts';
import { foldText, mayBeGarbled } from './normalise.ts';
import { LastAsked } from './last-asked.ts';
import { FIRST } from './code-row.ts';
import { readPage } from './page-codes.ts';

/** One statement on a page. */
export class Sentence {
  /** Exactly as the page shows it. */
  readonly text: string;
  readonly place: Place;
  readonly visibility: Visibility;
  /** Language declared for it, primary tag. */
  readonly lang: string | undefined;
  /** Where it begins in the page's whole text, UTF-16 units. */
  readonly offset: number;
  /** Index of its block. */
  readonly block: number;
  /** Words were written with letters of another script that look like Latin ones. */
  readonly lookalikes: boolean;
  /** Kinds of characters in its block, so that of most sentences nothing more is asked. */
  readonly kinds: number;
  /** Where it begins in the page's codes (page-codes.ts), which are those of its compared form then; -1 where they are not. */
  readonly from: number;
  /** Signs right before it, without which it would not be as the page shows it: "=", "+", "-", "(". */
  readonly signs: string;
  private folded: string | undefined;

  constructor({ place, visibility, lang, offset }: Block, seen: Seen, cut: Cut) {
    this.text = cut.text;
    this.place = place;
    this.visibility = visibility;
    this.lang = lang;
    this.offset = offset + cut.start;
    this.block = seen.index;
    this.lookalikes = cut.folded?.lookalikes ?? false;
    this.kinds = seen.kinds;
    this.from = cut.folded === undefined ? seen.from + cut.start : -1;
    this.signs = cut.signs;
    this.folded = cut.folded?.text;
  }

  /** Made comparable by `normalise`. Few sentences are asked for it. */
  get norm(): string {
    this.folded ??= this.text.toLowerCase();
    return this.folded;
  }
}

/** A block, by its place among others and in the page's codes, and what is in it. */
type Seen = { index: number; from: number; kinds: number };
/** A sentence, by where it begins in its block; `folded` where its compared form is more than small letters. */
type Cut = {
  text: string;
  start: number;
  signs: string;
  folded: ReturnType<typeof foldText> | undefined;
};

const CUT = new LastAsked<readonly Block[], Sentence[]>();

/** All sentences of the blocks, in order. Cut once for each array of blocks, whoever asks; linear in the text's length. */
export function sentencesOf(blocks: readonly Block[]): Sentence[] {
  const known = CUT.get(blocks);
  if (known !== undefined) return known;
  const sentences: Sentence[] = [];
  const codes = readPage(blocks);
  let from = FIRST;
  let index = 0;
  for (const block of blocks) {
    const to = from + block.text.length;
    cutInto(sentences, block, { index, from, kinds: readKinds(codes, from, to) });
    index += 1;
    from = to + 1;
  }
  CUT.set(blocks, sentences);
  return sentences;
}

/** The length of its compared form, UTF-16 units. */
export function lengthOf(sentence: Sentence): number {
  return sentence.from < 0 ? sentence.norm.length : sentence.text.length;
}

/** Its compared form but for capitals, for whoever does not mind them: most sentences have it at hand. */
export function lettersOf(sentence: Sentence): string {
  return sentence.from < 0 ? sentence.norm : sentence.text;
}

/** The sentence as evidence. */
export function quoteOf(sentence: Sentence): Quote {
  const { signs, text, place, visibility, offset } = sentence;
  return { text: signs + text, place, visibility, offset: offset - signs.length };
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

function cutInto(sentences: Sentence[], block: Block, seen: Seen): void {
  const { text } = block;
  if (isPlain(text, seen.kinds)) {
    sentences.push(new Sentence(block, seen, { text, start: 0, signs: '', folded: undefined }));
    return;
  }
  let start = 0;
  for (const end of boundariesOf(text, (seen.kinds & OTHER_IN) === 0)) {
    const sentence = sentenceAt(block, seen, { start, end });
    if (sentence !== undefined) sentences.push(sentence);
    start = end;
  }
}

/** Most blocks of a page are a few words without any mark: they are one sentence as they stand. */
function isPlain(text: string, kinds: number): boolean {
  return (
    (kinds & (CODE_IN | MARK_IN | UNTIDY_IN | OTHER_IN)) === 0 &&
    isLetter(codeIn(text, 0) | LOWER) &&
    text.length <= LONGEST_SENTENCE
  );
}

/** The bit that small letters and digits have, and capitals have not. */
const LOWER = 0x20;

function sentenceAt(
  block: Block,
  seen: Seen,
  { start, end }: { start: number; end: number },
): Sentence | undefined {
  const raw = block.text.slice(start, end);
  const lead = PLAIN_START.test(raw) ? 0 : raw.search(CONTENT);
  if (lead < 0) return undefined;
  const text = raw.slice(lead).trimEnd();
  const folded = isTidy(text, seen.kinds) ? undefined : foldText(text);
  if (folded?.text === '') return undefined;
  const signs = lead === 0 ? '' : (SIGNS.exec(raw.slice(0, lead))?.[0] ?? '');
  return new Sentence(block, seen, { text, start: start + lead, signs, folded });
}

/** Its compared form is its small letters, and nothing else. */
function isTidy(text: string, kinds: number): boolean {
  if ((kinds & (UNTIDY_IN | OTHER_IN)) !== 0) return false;
  return (kinds & CODE_IN) === 0 || !mayBeGarbled(text);
}

const PLAIN_START = /^[A-Za-z0-9]/;

/** A bullet has a space after it. */
const SIGNS = /[=+(-]{1,3}$/;

/** The first character that belongs to a statement rather than to its bullet. */
const CONTENT = /[\p{L}\p{N}@#"“'‘«(¡¿[☎📞📱🚨☏🆘]/u;
