// What is read as one statement: each sentence, short neighbours that belong together ("Emergency?" "911"), and text that stands for images.
import type { Quote } from '../../core/check.ts';
import type { Block, Content, ImageText } from '../../core/read/content.ts';
import { foldText } from './normalise.ts';
import { cuesIn, SIEVE, TEXTS } from './phrasebook.ts';
import { asOne, belongTogether } from './neighbours.ts';
import { joinSigns, type Signs } from './sieve.ts';
import { quoteOf, sentencesOf, type Sentence } from './sentences.ts';
import { isAsked, type Speech, speechReader } from './speech.ts';
import type { Text } from './texts.ts';
import { LastAsked } from './last-asked.ts';

/** Why words that say the right thing cannot simply be relied on. */
type Doubt = 'screen-reader' | 'lookalike' | 'on-click';

export type Unit = {
  readonly norm: string;
  /** Its words. */
  readonly text: Text;
  /** The items that it may be about in any language, by the bits of the sieve. */
  readonly items: number;
  /** The items and languages whose cues it has, by the bits of their phrases. */
  readonly cues: number;
  /** What was read, word for word. */
  quotes: () => Quote[];
  readonly doubt?: Doubt | undefined;
  /** Not the page's own words: a quotation, a question, a visitor's post that was copied in. */
  readonly foreign: boolean;
  /** Without what it quotes, where it quotes something. */
  readonly unquoted?: string | undefined;
  /** Index of its block; none for what stands for an image. */
  readonly block?: number;
};

/** What is read of a page. */
type Seen = Pick<Content, 'blocks' | 'images'>;

const ALL = new LastAsked<readonly Block[], readonly Unit[]>();
const MARKED = new LastAsked<readonly Block[], readonly Unit[]>();
const OF_IMAGES = new LastAsked<readonly ImageText[], readonly Unit[]>();

/** All statements that the agency itself may be making, in order; linear in the page. */
export function unitsOf({ blocks, images }: Seen): readonly Unit[] {
  const known = ALL.get(blocks) ?? unitsOfBlocks(blocks, { all: isShortText(blocks) });
  ALL.set(blocks, known);
  return [...known, ...unitsOfImages(images)];
}

/** Those of them that may be about some item: few, for whoever weighs nothing. */
export function markedUnitsOf({ blocks, images }: Seen): readonly Unit[] {
  const known = MARKED.get(blocks) ?? ALL.get(blocks) ?? unitsOfBlocks(blocks, { all: false });
  MARKED.set(blocks, known);
  const alts = unitsOfImages(images);
  return alts.length === 0 ? known : [...known, ...alts];
}

/** The same of what visitors and other sources say; only for explaining. */
export function othersUnitsOf(blocks: readonly Block[]): Unit[] {
  return unitsOfBlocks(blocks, { all: isShortText(blocks), maySay: othersMaySay });
}

function unitsOfImages(images: readonly ImageText[]): readonly Unit[] {
  const known = OF_IMAGES.get(images) ?? images.flatMap(unitOfImage);
  OF_IMAGES.set(images, known);
  return known;
}

type SpeechReader = (sentence: Sentence) => Speech;

/** What is wanted: all, or only what may be about some item. */
type Wanted = { all: boolean; maySay?: (sentence: Sentence) => boolean };

/** Each wording once; of a longer text only what may be about some item, which is little of it. */
function unitsOfBlocks(blocks: readonly Block[], { all, maySay = agencyMaySay }: Wanted): Unit[] {
  const units = new Map<string, Unit>();
  const speech = speechReader(blocks);
  let before: Sentence | undefined;
  let signsBefore: Signs = [];
  for (const sentence of sentencesOf(blocks)) {
    if (!maySay(sentence)) continue;
    const signs = SIEVE.signsOf(sentence.norm);
    // A sentence that says it alone is the better evidence: what it says together with its neighbour comes after it.
    if (all || SIEVE.itemsOf(signs) !== 0) addUnit(units, signs, new Statement(sentence, speech)); // prettier-ignore
    if (before !== undefined) {
      const both = joinSigns(signsBefore, signs);
      if ((all || SIEVE.itemsOf(both) !== 0) && belongTogether(before, sentence)) {
        addUnit(units, both, new Statement(sentence, speech, before));
      }
    }
    before = sentence;
    signsBefore = signs;
  }
  return [...units.values()];
}

/** Up to here, characters, every sentence may be weighed, whatever its words. */
const SHORT_TEXT = 6_000;

function isShortText(blocks: readonly Block[]): boolean {
  let length = 0;
  for (const { text } of blocks) {
    length += text.length;
    if (length > SHORT_TEXT) return false;
  }
  return true;
}

function addUnit(units: Map<string, Unit>, signs: Signs, unit: Statement): void {
  const known = units.get(unit.norm);
  if (known !== undefined && !isBetter(unit, known)) return;
  unit.sieve(signs);
  units.set(unit.norm, unit);
}

/** Of the same words those that the page says itself, and of these the ones that are seen best. */
function isBetter(unit: Unit, known: Unit): boolean {
  // What it says itself for all to see is bettered by nothing: mostly so, and then nothing else is asked.
  if (known.doubt === undefined && !known.foreign) return false;
  return unit.foreign === known.foreign ? rank(unit) < rank(known) : known.foreign;
}

function rank({ doubt }: Unit): number {
  if (doubt === undefined) return 0;
  return doubt === 'on-click' ? 1 : 2;
}

/** A sentence, alone or after a short neighbour. */
class Statement implements Unit {
  readonly norm: string;
  readonly doubt: Doubt | undefined;
  readonly block: number;
  text = NO_TEXT;
  items = 0;
  cues = 0;
  readonly #sentence: Sentence;
  readonly #before: Sentence | undefined;
  readonly #reader: SpeechReader;
  #speech: Speech | undefined;

  constructor(sentence: Sentence, reader: SpeechReader, before?: Sentence) {
    this.norm = before === undefined ? sentence.norm : asOne(before.norm, sentence.norm);
    this.doubt = doubtOf(sentence, before);
    this.block = sentence.block;
    this.#sentence = sentence;
    this.#before = before;
    this.#reader = reader;
  }

  /** Looks at its words, once it is known that it is wanted. */
  sieve(signs: Signs): void {
    this.items = SIEVE.itemsOf(signs);
    // What may be about no item is only weighed, if at all.
    if (this.items === 0) return;
    this.text = TEXTS.of(this.norm);
    this.cues = cuesIn(this.text, SIEVE.marksOf(signs));
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
    // What one of them only quotes, both together do not say either.
    const unquoted = asOne(first.unquoted ?? this.#before.norm, last.unquoted ?? this.#sentence.norm); // prettier-ignore
    return { foreign, unquoted };
  }
}

const NO_TEXT = TEXTS.of('');

/** What visitors and other sources say is never the agency's statement. */
function agencyMaySay(sentence: Sentence): boolean {
  return sentence.place !== 'visitor-comment' && sentence.place !== 'quotation';
}

function othersMaySay(sentence: Sentence): boolean {
  return !agencyMaySay(sentence);
}

function doubtOf(sentence: Sentence, before = sentence): Doubt | undefined {
  if (sentence.lookalikes || before.lookalikes) return 'lookalike';
  if (isSeen(sentence) && isSeen(before)) return undefined;
  const hidden = [before.visibility, sentence.visibility].find((one) => one === 'screen-reader');
  return hidden ?? 'on-click';
}

function isSeen({ visibility }: Sentence): boolean {
  return visibility === 'shown';
}

function unitOfImage(image: ImageText): readonly Unit[] {
  const { place } = image;
  return place === 'visitor-comment' || place === 'quotation' ? [] : readImage(image);
}

function readImage({ alt, place }: ImageText): Unit[] {
  const cut = alt.slice(0, LONGEST_ALT);
  const { text: norm } = foldText(cut);
  const signs = SIEVE.signsOf(norm);
  const items = SIEVE.itemsOf(signs);
  if (items === 0) return [];
  const quote: Quote = { text: cut.trim(), place, visibility: 'screen-reader' };
  const text = TEXTS.of(norm);
  return [
    {
      norm,
      text,
      items,
      cues: cuesIn(text, SIEVE.marksOf(signs)),
      quotes: () => [quote],
      doubt: 'screen-reader',
      foreign: false,
    },
  ];
}

const LONGEST_ALT = 1_000;
