// What is read as one statement: each sentence, short neighbours that belong together ("Emergency?" "911"), and text that stands for images.
import type { Quote } from '../../core/check.ts';
import type { Block, Content, ImageText } from '../../core/read/content.ts';
import { foldText } from './normalise.ts';
import { quoteOf, sentencesOf, type Sentence } from './sentences.ts';

/** Why words that say the right thing cannot simply be relied on. */
export type Doubt = 'screen-reader' | 'lookalike' | 'on-click';

export type Unit = { norm: string; quotes: Quote[]; doubt?: Doubt };

const KNOWN = new WeakMap<readonly Block[], Unit[]>();

/** All statements that the agency itself may be making, in order; linear in the page. */
export function unitsOf(content: Pick<Content, 'blocks' | 'images'>): Unit[] {
  const known = KNOWN.get(content.blocks) ?? unitsOfBlocks(content.blocks);
  KNOWN.set(content.blocks, known);
  return content.images.length === 0 ? known : [...known, ...content.images.flatMap(unitOfImage)];
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

function unitOf(norm: string, sentences: Sentence[]): Unit {
  const doubt = doubtOf(sentences);
  return { norm, quotes: sentences.map(quoteOf), ...(doubt === undefined ? {} : { doubt }) };
}

function doubtOf(sentences: Sentence[]): Doubt | undefined {
  if (sentences.some((sentence) => sentence.lookalikes)) return 'lookalike';
  const seen = new Set(sentences.map((sentence) => sentence.visibility));
  if (seen.has('screen-reader')) return 'screen-reader';
  return seen.has('on-click') ? 'on-click' : undefined;
}

function unitOfImage({ alt, place }: ImageText): Unit[] {
  if (place === 'visitor-comment' || place === 'quotation') return [];
  const cut = alt.slice(0, LONGEST_ALT);
  const { text } = foldText(cut);
  if (text === '') return [];
  const quote: Quote = { text: cut.trim(), place, visibility: 'screen-reader' };
  return [{ norm: text, quotes: [quote], doubt: 'screen-reader' }];
}

const LONGEST_ALT = 1_000;
