// What is read as one statement: each sentence, short neighbours that belong together ("Emergency?" "911"), and text that stands for images.
import type { Quote } from '../../core/check.ts';
import type { Block, Content, ImageText } from '../../core/read/content.ts';
import { foldText } from './normalise.ts';
import { cuesIn, lastMayBeRead, SIEVE, TEXTS } from './phrasebook.ts';
import { asOne, belongTogether, denies } from './neighbours.ts';
import { type SpeechReader, Statement, type Unit, type Wanted, wordsIn } from './statement.ts';
import { joinSigns, type Signs } from './sieve.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { speechReader } from './speech.ts';
import { LastAsked } from './last-asked.ts';
import { codesOf } from './page-codes.ts';
import { addTo, noteUnread, nothingUnread, type Unread } from './unread.ts';

export type { Unit } from './statement.ts';

/** What is read of a page. */
type Seen = Pick<Content, 'blocks' | 'images'>;

const ALL = new LastAsked<readonly Block[], readonly Unit[]>();
const MARKED = new LastAsked<readonly Block[], readonly Unit[]>();
const OF_IMAGES = new LastAsked<readonly ImageText[], readonly Unit[]>();

/** All statements that the agency itself may be making, in order; linear in the page. */
export function unitsOf({ blocks, images }: Seen): readonly Unit[] {
  const known = ALL.get(blocks) ?? unitsOfBlocks(blocks, wantedOf(blocks));
  ALL.set(blocks, known);
  return together(known, unitsOfImages(images));
}

/** Those of them that some item may make something of on a front page: few, for whoever weighs nothing. */
export function markedUnitsOf({ blocks, images }: Seen): readonly Unit[] {
  const known = MARKED.get(blocks) ?? ALL.get(blocks) ?? unitsOfBlocks(blocks, 'front-page');
  MARKED.set(blocks, known);
  return together(known, unitsOfImages(images));
}

/** Made once for all items that read the same images. */
function together(known: readonly Unit[], alts: readonly Unit[]): readonly Unit[] {
  if (alts.length === 0) return known;
  const joined = JOINED.get(known);
  if (joined?.alts === alts) return joined.both;
  const both = [...known, ...alts];
  JOINED.set(known, { alts, both });
  return both;
}

const JOINED = new LastAsked<readonly Unit[], { alts: readonly Unit[]; both: readonly Unit[] }>();

/** The same of what visitors and other sources say; only for explaining. */
export function othersUnitsOf(blocks: readonly Block[]): Unit[] {
  return unitsOfBlocks(blocks, wantedOf(blocks), othersMaySay);
}

function unitsOfImages(images: readonly ImageText[]): readonly Unit[] {
  const known = OF_IMAGES.get(images);
  if (known !== undefined) return known;
  const more = moreThanBefore(images);
  if (more !== undefined) return more;
  const units = images.flatMap(unitOfImage);
  OF_IMAGES.set(images, units);
  latest = { images, units };
  return units;
}

let latest: { images: readonly ImageText[]; units: readonly Unit[] } = { images: [], units: [] };

/** One item reads the page's title besides its images, as one more of them. */
function moreThanBefore(images: readonly ImageText[]): readonly Unit[] | undefined {
  const last = images.at(-1);
  if (last === undefined || images.length !== latest.images.length + 1) return undefined;
  const isSame = latest.images.every((image, at) => image === images[at]);
  return isSame ? [...latest.units, ...unitOfImage(last)] : undefined;
}

/** Each wording once; of a longer text only what may be about some item, which is little of it. */
function unitsOfBlocks(
  blocks: readonly Block[],
  wanted: Wanted,
  maySay: (sentence: Sentence) => boolean = agencyMaySay,
): Unit[] {
  const found = nothingFound(blocks, wanted);
  let before: Sentence | undefined;
  let signsBefore: Signs = [];
  const sentences = sentencesOf(blocks);
  const codes = codesOf(blocks);
  for (const sentence of sentences) {
    if (!maySay(sentence)) continue;
    // Where a sentence says it alone it is the better evidence; what it says together with its neighbour comes after it.
    const signs = signsOf(sentence, codes);
    addTo(found.unread, sentence);
    if (mayBeWanted(wanted, signs) && !denies(before, sentence)) {
      // What comes next is about the same words, and needs no second walk.
      TEXTS.lastWas(sentence.norm);
      addUnit(found, signs, sentence);
    }
    if (before !== undefined) {
      const both = joinSigns(signsBefore, signs);
      if (isWanted(wanted, both) && isOneStatement(before, sentence)) {
        addUnit(found, both, sentence, before);
      }
    }
    before = sentence;
    signsBefore = signs;
  }
  if (maySay === agencyMaySay) noteUnread(blocks, found.unread);
  return [...found.units.values()];
}

function isOneStatement(before: Sentence, sentence: Sentence): boolean {
  return belongTogether(before, sentence) || denies(before, sentence);
}

function signsOf(sentence: Sentence, codes: Uint16Array | undefined): Signs {
  const { from } = sentence;
  if (codes === undefined || from < 0) return SIEVE.signsOf(sentence.norm);
  return SIEVE.signsAt(codes, from, from + sentence.text.length);
}

/** What is found of a page, by its words. */
type Found = {
  units: Map<string, Statement>;
  wanted: Wanted;
  speech: SpeechReader;
  unread: Unread;
};

function nothingFound(blocks: readonly Block[], wanted: Wanted): Found {
  return { units: new Map(), wanted, speech: speechReader(blocks), unread: nothingUnread() };
}

function isWanted(wanted: Wanted, signs: Signs): boolean {
  return wanted === 'all' || SIEVE.itemsOf(signs) !== 0;
}

/** The same of the text of the last walk: on a front page, most has not the words for any item's reader, and its letters are not looked at. */
function mayBeWanted(wanted: Wanted, signs: Signs): boolean {
  if (!isWanted(wanted, signs)) return false;
  return wanted !== 'front-page' || lastMayBeRead(SIEVE.marksOf(signs));
}

function wantedOf(blocks: readonly Block[]): Wanted {
  return isShortText(blocks) ? 'all' : 'marked';
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

/** Notes a sentence, alone or after a short neighbour. */
function addUnit(found: Found, signs: Signs, sentence: Sentence, before?: Sentence): void {
  const { units, wanted, speech } = found;
  const norm = before === undefined ? sentence.norm : asOne(before.norm, sentence.norm);
  const known = units.get(norm);
  if (known === undefined) {
    const words = wordsIn(norm, signs, wanted);
    if (words !== undefined) units.set(norm, new Statement(words, speech, sentence, before));
    return;
  }
  const unit = new Statement(known, speech, sentence, before);
  if (isBetter(unit, known)) units.set(norm, unit);
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

/** What visitors and other sources say is never the agency's statement. */
function agencyMaySay(sentence: Sentence): boolean {
  return sentence.place !== 'visitor-comment' && sentence.place !== 'quotation';
}

function othersMaySay(sentence: Sentence): boolean {
  return !agencyMaySay(sentence);
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
