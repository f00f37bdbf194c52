// The codes of a text's characters as a row of numbers: a row is looked into quicker than a string.
import { codeIn } from '../../core/code-in.ts';

/** Where the text begins in a row: before it, and after it, there is a code of nothing. */
export const FIRST = 1;

/** Longer rows are not kept. */
const MOST_KEPT = 2 ** 18;
/** Up to here, characters, a loop takes less than a call. */
const FEW = 48;

/** A row that is written again and again: what was read before is gone then. */
export class CodeRow {
  #codes: Uint16Array<ArrayBuffer>;
  #bytes: Buffer;

  /** For so many codes; it grows where a text is longer. */
  constructor(least: number) {
    this.#codes = new Uint16Array(least);
    this.#bytes = Buffer.from(this.#codes.buffer);
  }

  /** The codes of a text from `FIRST` on, with `nothing` before and after them. Linear in it. */
  read(text: string, nothing = 0): Uint16Array {
    const { length } = text;
    if (length + 2 > this.#codes.length) return this.#readLong(text, nothing);
    fill(this.#codes, this.#bytes, text);
    this.#codes[0] = nothing;
    this.#codes[length + FIRST] = nothing;
    return this.#codes;
  }

  #readLong(text: string, nothing: number): Uint16Array {
    const longer = new CodeRow((text.length + 2) * 2);
    if (text.length <= MOST_KEPT) {
      this.#codes = longer.#codes;
      this.#bytes = longer.#bytes;
    }
    return longer.read(text, nothing);
  }
}

/** Node writes a text's codes at once, in the order of bytes that nearly all processors have. */
function fill(codes: Uint16Array, bytes: Buffer, text: string): void {
  const { length } = text;
  if (LITTLE && length > FEW) bytes.write(text, FIRST * 2, 'utf16le');
  else for (let at = 0; at < length; at += 1) codes[at + FIRST] = codeIn(text, at);
}

const LITTLE = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
