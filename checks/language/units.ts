// What is read as one statement: each sentence, short neighbours that belong together ("Emergency?" "911"), and text that stands for images.
import type { Quote } from '../../core/check.ts';
import type { Block, Content, ImageText } from '../../core/read/content.ts';
import { foldText } from './normalise.ts';
import { languagesIn, SIEVE } from './phrasebook.ts';
import { isSilent, joinSigns, type Marks, type Signs } from './sieve.ts';
import { type Scan, scanOf } from './stems.ts';
import { quoteOf, sentencesOf, type Sentence } from './sentences.ts';
import { isAsked, type Speech, speechReader } from './speech.ts';

/** Why words that say the right thing cannot simply be relied on. */
type Doubt = 'screen-reader' | 'lookalike' | 'on-click';

export type Unit = {
  norm: string;
  /** What a walk over it found. */
  scan: Scan;
  /** Which items it may be about, a number a language. */
  marks: Marks;
  /** The items that it may be about in any language. */
  items: number;
  /** The languages that its small words show. */
  languages: readonly string[];
  /** What was read, word for word. */
  quotes: () => Quote[];
  doubt?: Doubt;
  /** Not the page's own words: a quotation, a question, a visitor's post that was copied in. */
  foreign: boolean;
  /** Without what it quotes, where it quotes something. */
  unquoted?: string;
  /** Index of its block; none for what stands for an image. */
  block?: number;
};

const OF_BLOCKS = new WeakMap<readonly Block[], Unit[]>();
const OF_IMAGES = new WeakMap<readonly ImageText[], Unit[]>();

/** All statements that the agency itself may be making, in order; linear in the page. */
export function unitsOf(content: Pick<Content, 'blocks' | 'images'>): Unit[] {
  const known = OF_BLOCKS.get(content.blocks) ?? unitsOfBlocks(content.blocks);
  OF_BLOCKS.set(content.blocks, known);
  if (content.images.length === 0) return known;
  const alts = OF_IMAGES.get(content.images) ?? content.images.flatMap(unitOfImage);
  OF_IMAGES.set(content.images, alts);
  return [...known, ...alts];
}

/** The same of what visitors and other sources say; only for explaining. */
export function othersUnitsOf(blocks: readonly Block[]): Unit[] {
  return unitsOfBlocks(blocks, (sentence) => !agencyMaySay(sentence));
}

/** Only what may be about some item, and each wording once: of a page's text, that is little. */
function unitsOfBlocks(blocks: readonly Block[], maySay = agencyMaySay): Unit[] {
  const units = new Map<string, Unit>();
  const speech = speechReader(blocks);
  let before: Signed | undefined;
  for (const sentence of sentencesOf(blocks)) {
    if (!maySay(sentence)) continue;
    const scan = scanOf(sentence.norm);
    const signed = { sentence, scan, signs: SIEVE.signsIn(scan), speech };
    // A sentence that says it alone is the better evidence: what it says together with its neighbour comes after it.
    addUnit(units, [signed]);
    if (before !== undefined && belongTogether(before.sentence, sentence)) {
      addUnit(units, [before, signed]);
    }
    before = signed;
  }
  return [...units.values()];
}

type Signed = {
  sentence: Sentence;
  scan: Scan;
  signs: Signs;
  speech: (sentence: Sentence) => Speech;
};

function addUnit(units: Map<string, Unit>, parts: readonly Signed[]): void {
  const signs = parts.map((part) => part.signs).reduce(joinSigns);
  if (isSilent(signs)) return;
  const marks = SIEVE.marksOf(signs);
  const items = itemsOf(marks);
  if (items === 0) return;
  const sentences = parts.map(({ sentence }) => sentence);
  const norm = sentences.map((sentence) => sentence.norm).reduce(asOne);
  const doubt = doubtOf(sentences);
  const known = units.get(norm);
  if (known !== undefined && (known.doubt === undefined || doubt !== undefined)) return;
  const quotes = (): Quote[] => sentences.map(quoteOf);
  const [first] = parts;
  const scan = first?.scan.norm === norm ? first.scan : scanOf(norm);
  units.set(norm, {
    norm,
    scan,
    marks,
    items,
    languages: languagesIn(scan),
    quotes,
    ...spoken(parts),
    ...blockOf(sentences),
    ...(doubt === undefined ? {} : { doubt }),
  });
}

function blockOf(sentences: readonly Sentence[]): { block?: number } {
  const block = sentences.at(-1)?.block;
  return block === undefined ? {} : { block };
}

/** A question alone states nothing; with its answer after it, it does. */
function spoken(parts: readonly Signed[]): Speech {
  const [first, second] = parts.map(({ sentence, speech }) => ({ sentence, ...speech(sentence) }));
  if (first === undefined) return { foreign: false };
  if (second === undefined) {
    const { foreign, unquoted } = first;
    return unquoted === undefined ? { foreign } : { foreign, unquoted };
  }
  const foreign = second.foreign || (first.foreign && !isAsked(first.sentence.norm));
  if (first.unquoted === undefined && second.unquoted === undefined) return { foreign };
  // What one of them only quotes, both together do not say either.
  const own = [first, second].map(({ sentence, unquoted }) => unquoted ?? sentence.norm);
  return { foreign, unquoted: own.reduce(asOne) };
}

/** "Emergency?" and "911" read as "emergency: 911". */
function asOne(first: string, second: string): string {
  return `${first.replace(/[\s.?!:,-]{1,9}$/, '')}: ${second}`;
}

/** What visitors and other sources say is never the agency's statement. */
function agencyMaySay(sentence: Sentence): boolean {
  return sentence.place !== 'visitor-comment' && sentence.place !== 'quotation';
}

/** A few words alone are often half a statement; across blocks only a heading and the number or hours under it are. */
function belongTogether(first: Sentence, second: Sentence): boolean {
  if (first.place !== second.place || first.place === 'nav') return false;
  if (first.block === second.block) return isShort(first, 28) || isShort(second, 28);
  return (
    second.block === first.block + 1 &&
    isShort(first, 48) &&
    isShort(second, 40) &&
    (/\d/.test(second.norm) || first.norm.endsWith('?'))
  );
}

function isShort(sentence: Sentence, most: number): boolean {
  return sentence.norm.length <= most;
}

function itemsOf(marks: Marks): number {
  let items = 0;
  for (const mark of marks) items |= mark;
  return items;
}

function doubtOf(sentences: readonly Sentence[]): Doubt | undefined {
  if (sentences.some((sentence) => sentence.lookalikes)) return 'lookalike';
  if (sentences.some((sentence) => sentence.visibility === 'screen-reader')) return 'screen-reader';
  return sentences.some((sentence) => sentence.visibility === 'on-click') ? 'on-click' : undefined;
}

function unitOfImage({ alt, place }: ImageText): Unit[] {
  if (place === 'visitor-comment' || place === 'quotation') return [];
  const cut = alt.slice(0, LONGEST_ALT);
  const { text } = foldText(cut);
  if (text === '') return [];
  const quote: Quote = { text: cut.trim(), place, visibility: 'screen-reader' };
  const scan = scanOf(text);
  const marks = SIEVE.marksOf(SIEVE.signsIn(scan));
  return [
    {
      norm: text,
      scan,
      languages: languagesIn(scan),
      marks,
      items: itemsOf(marks),
      quotes: () => [quote],
      doubt: 'screen-reader',
      foreign: false,
    },
  ];
}

const LONGEST_ALT = 1_000;
