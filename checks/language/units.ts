// What is read as one statement: each sentence, short neighbours that belong together ("Emergency?" "911"), and text that stands for images.
import type { Quote } from '../../core/check.ts';
import type { Block, Content, ImageText } from '../../core/read/content.ts';
import { foldText } from './normalise.ts';
import { marksOf } from './phrasebook.ts';
import { quoteOf, sentencesOf, type Sentence } from './sentences.ts';

/** Why words that say the right thing cannot simply be relied on. */
export type Doubt = 'screen-reader' | 'lookalike' | 'on-click';

export type Unit = {
  norm: string;
  /** Which items it may be about, a number a language (`marksOf`). */
  marks: readonly number[];
  /** What was read, word for word. */
  quotes: () => Quote[];
  doubt?: Doubt;
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

function unitsOfBlocks(blocks: readonly Block[]): Unit[] {
  const sentences = sentencesOf(blocks).filter(agencyMaySay);
  const units: Unit[] = [];
  sentences.forEach((sentence, index) => {
    units.push(unitOf(sentence.norm, [sentence]));
    const next = sentences[index + 1];
    if (next !== undefined && belongTogether(sentence, next)) {
      units.push(
        unitOf(`${sentence.norm.replace(/[\s.?!:,-]+$/, '')}: ${next.norm}`, [sentence, next]),
      );
    }
  });
  return units;
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
    /\d/.test(second.norm)
  );
}

function isShort(sentence: Sentence, most: number): boolean {
  return sentence.norm.length <= most;
}

function unitOf(norm: string, sentences: readonly Sentence[]): Unit {
  const doubt = doubtOf(sentences);
  const quotes = (): Quote[] => sentences.map(quoteOf);
  return { norm, marks: marksOf(norm), quotes, ...(doubt === undefined ? {} : { doubt }) };
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
  return [{ norm: text, marks: marksOf(text), quotes: () => [quote], doubt: 'screen-reader' }];
}

const LONGEST_ALT = 1_000;
