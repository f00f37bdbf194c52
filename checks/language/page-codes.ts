// A page's text as one row of codes: all that is asked of single characters is asked of it, since to look into each string costs more.
import type { Block } from '../../core/read/content.ts';
import { CodeRow } from './code-row.ts';

const LEAST = 2 ** 14;
let current: { blocks: readonly Block[]; codes: Uint16Array } | undefined;

/**
 * The codes of all blocks, one after the other, one code apart, from `FIRST` on (code-row.ts); read anew, and good until another page's are read. Linear
 * in the text.
 */
export function readPage(blocks: readonly Block[]): Uint16Array {
  const codes = OF_PAGE.read(blocks.map((block) => block.text).join('\n'));
  current = { blocks, codes };
  return codes;
}

/** The same without reading them; undefined where another page's have been read since. */
export function codesOf(blocks: readonly Block[]): Uint16Array | undefined {
  return current?.blocks === blocks ? current.codes : undefined;
}

/** The codes of several texts, as `readPage` gives those of blocks; good until others are read. Linear in them. */
export function readTexts(texts: readonly string[]): Uint16Array {
  return OF_TEXTS.read(texts.join('\n'));
}

const OF_PAGE = new CodeRow(LEAST);
const OF_TEXTS = new CodeRow(LEAST);
