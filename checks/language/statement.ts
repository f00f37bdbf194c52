// One statement as it is read: a sentence, alone or after a short neighbour, with what its words may be about.
import type { Quote } from '../../core/check.ts';
import { asOne } from './neighbours.ts';
import { cuesIn, cuesOnFrontPage, mayBeReadFor, SIEVE, TEXTS } from './phrasebook.ts';
import { quoteOf, type Sentence } from './sentences.ts';
import type { Signs } from './sieve.ts';
import { isAsked, type Speech } from './speech.ts';
import type { Text } from './texts.ts';

/** Why words that say the right thing cannot simply be relied on. */
type Doubt = 'screen-reader' | 'lookalike' | 'on-click';

export type Unit = {
  readonly norm: string;
  /** Its words. */
  readonly text: Text;
  /** The items that it may be about in any language, by the bits of the sieve. */
  readonly items: number;
  /** The items and languages whose cues it has, by the bits of their phrases; on a front page those whose cues it may have. */
  readonly cues: number;
  /** What was read, word for word. */
  quotes: () => Quote[];
  readonly doubt?: Doubt | undefined;
  /** Not the page's own words: a quotation, a question, a visitor's post that was copied in. */
  readonly foreign: boolean;
  /** Without what it quotes, where it quotes something. */
  readonly unquoted?: string | undefined;
  /** The question that it begins with, and what stands after it. */
  readonly asked?: string | undefined;
  readonly answer?: string | undefined;
  /** Its last sentence, where it is read after a short neighbour that is no question. */
  readonly own?: string | undefined;
  /** Index of its block; none for what stands for an image. */
  readonly block?: number;
};

export type SpeechReader = (sentence: Sentence) => Speech;

/** What is wanted of a text: all, what may be about some item, or what some item's reader may make something of on a front page. */
export type Wanted = 'all' | 'marked' | 'front-page';

/** What a statement's words may be about. */
type StatementWords = Pick<Unit, 'norm' | 'text' | 'items' | 'cues'>;

/** Looks at a statement's words; undefined where, on a front page, no item's reader can make anything of them. */
export function wordsIn(norm: string, signs: Signs, wanted: Wanted): StatementWords | undefined {
  const items = SIEVE.itemsOf(signs);
  // What may be about no item is only weighed, if at all.
  if (items === 0) return { norm, text: NO_TEXT, items, cues: 0 };
  const marks = SIEVE.marksOf(signs);
  if (wanted !== 'front-page') {
    const text = TEXTS.of(norm);
    return { norm, text, items, cues: cuesIn(text, marks) };
  }
  const may = mayBeReadFor(norm, marks);
  if (may === 0) return undefined;
  const text = TEXTS.of(norm);
  const cues = cuesOnFrontPage(text, may);
  return cues === 0 ? undefined : { norm, text, items, cues };
}

/** A sentence, alone or after a short neighbour. */
export class Statement implements Unit {
  readonly norm: string;
  readonly text: Text;
  readonly items: number;
  readonly cues: number;
  readonly doubt: Doubt | undefined;
  readonly block: number;
  readonly #sentence: Sentence;
  readonly #before: Sentence | undefined;
  readonly #reader: SpeechReader;
  #speech: Speech | undefined;

  constructor(
    { norm, text, items, cues }: StatementWords,
    reader: SpeechReader,
    sentence: Sentence,
    before?: Sentence,
  ) {
    this.norm = norm;
    this.text = text;
    this.items = items;
    this.cues = cues;
    this.doubt = doubtOf(sentence, before);
    this.block = sentence.block;
    this.#sentence = sentence;
    this.#before = before;
    this.#reader = reader;
  }

  quotes(): Quote[] {
    const quote = quoteOf(this.#sentence);
    return this.#before === undefined ? [quote] : [quoteOf(this.#before), quote];
  }

  get foreign(): boolean {
    return this.#spoken.foreign;
  }

  get unquoted(): string | undefined {
    return this.#spoken.unquoted;
  }

  get asked(): string | undefined {
    const before = this.#before?.norm;
    return before !== undefined && isAsked(before) ? before : undefined;
  }

  get answer(): string | undefined {
    return this.asked === undefined ? undefined : this.#sentence.norm;
  }

  get own(): string | undefined {
    return this.#before === undefined || this.asked !== undefined ? undefined : this.#sentence.norm;
  }

  /** Looked up once, and only of what says something. */
  get #spoken(): Speech {
    this.#speech ??= this.#read();
    return this.#speech;
  }

  /** A question alone states nothing; with its answer after it, it does. */
  #read(): Speech {
    const last = this.#reader(this.#sentence);
    if (this.#before === undefined) return last;
    const first = this.#reader(this.#before);
    const foreign = last.foreign || (first.foreign && !isAsked(this.#before.norm));
    if (first.unquoted === undefined && last.unquoted === undefined) return { foreign };
    // Somebody's quoted words are nothing that a heading or a number in another block goes on with.
    if (this.#before.block !== this.block && !isAsked(this.#before.norm)) return { foreign: true };
    // What one of them only quotes, both together do not say either.
    const unquoted = asOne(first.unquoted ?? this.#before.norm, last.unquoted ?? this.#sentence.norm); // prettier-ignore
    return { foreign, unquoted };
  }
}

const NO_TEXT = TEXTS.of('');

function doubtOf(sentence: Sentence, before = sentence): Doubt | undefined {
  const hidden = [before.visibility, sentence.visibility].find((one) => one === 'screen-reader');
  if (hidden !== undefined) return hidden;
  if (sentence.lookalikes || before.lookalikes) return 'lookalike';
  return isSeen(sentence) && isSeen(before) ? undefined : 'on-click';
}

function isSeen({ visibility }: Sentence): boolean {
  return visibility === 'shown';
}
