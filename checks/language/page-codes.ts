// A page's text as one row of codes: all that is asked of single characters is asked of it, since to look into each string costs more.
import type { Block } from '../../core/read/content.ts';
import { codeIn } from '../../core/code-in.ts';

/** Longer rows are not kept. */
const MOST_KEPT = 2 ** 18;
const LEAST = 2 ** 14;
let current: { blocks: readonly Block[]; codes: Uint16Array } | undefined;

/** The code before the first block, and after the last: that of nothing. */
export const FIRST = 1;

/**
 * The codes of all blocks, one after the other, one code apart, from `FIRST` on; read anew, and good until another page's are read. Linear
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

/** A row that is written again and again. */
class Row {
  #codes = new Uint16Array(LEAST);

  read(text: string): Uint16Array {
    const codes = this.#rowFor(text.length + FIRST + 1);
    codes[0] = 0;
    fill(codes, text);
    codes[text.length + FIRST] = 0;
    return codes;
  }

  #rowFor(length: number): Uint16Array {
    if (length <= this.#codes.length) return this.#codes;
    const longer = new Uint16Array(length * 2);
    if (length <= MOST_KEPT) this.#codes = longer;
    return longer;
  }
}

const OF_PAGE = new Row();
const OF_TEXTS = new Row();

/** Node writes a text's codes at once, in the order of bytes that nearly all processors have. */
function fill(codes: Uint16Array, text: string): void {
  if (LITTLE) Buffer.from(codes.buffer).write(text, FIRST * 2, 'utf16le');
  else for (let at = 0; at < text.length; at += 1) codes[at + FIRST] = codeIn(text, at);
}

const LITTLE = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
