// The inside of one tag: its name and its attributes (HTML Standard, sections 13.2.5.8 and 13.2.5.32 to 40).
import { lowerNameAt } from './known-names.ts';

export type ScannedAttribute = { name: string; value: string };

/** Where the name that begins at `from` ends: before white space, `/`, `>`, or at the end of the page. */
export function tagNameEnd(html: string, from: number): number {
  let at = from;
  while (at < html.length && !stopsAt(html.charCodeAt(at), NAME)) at += 1;
  return at;
}

/** Reads tags of one page. What it found last stands in its fields. */
export class TagScanner {
  readonly #html: string;
  readonly #decode: (value: string) => string;
  /** Of attributes of one name the first counts. Shared where there are none: not to be changed. */
  attributes: ScannedAttribute[] = NONE;
  selfClosing = false;
  /** Where the tag ends. */
  end = 0;
  #value = '';
  #names: Set<string> | undefined;

  constructor(html: string, decode: (value: string) => string) {
    this.#html = html;
    this.#decode = decode;
  }

  /** Reads on from the end of the tag's name to the end of the tag. False when the page ends before the tag. */
  scan(from: number): boolean {
    const html = this.#html;
    this.attributes = NONE;
    this.#names = undefined;
    let before = from;
    let at = this.#gapEnd(from);
    for (let code = html.charCodeAt(at); code !== GREATER; code = html.charCodeAt(at)) {
      if (at >= html.length) return false;
      before = this.#attribute(at);
      if (before < 0) return false;
      at = this.#gapEnd(before);
    }
    this.selfClosing = at > before && html.charCodeAt(at - 1) === SLASH;
    this.end = at + 1;
    return true;
  }

  /** White space and any `/`, which ends nothing unless a `>` follows. */
  #gapEnd(from: number): number {
    let at = from;
    for (let code = this.#html.charCodeAt(at); isSpace(code) || code === SLASH;) {
      at += 1;
      code = this.#html.charCodeAt(at);
    }
    return at;
  }

  #spaceEnd(from: number): number {
    let at = from;
    while (isSpace(this.#html.charCodeAt(at))) at += 1;
    return at;
  }

  /** One attribute; where it ends, or -1 when the page ends before it. A name may begin with `=`. */
  #attribute(from: number): number {
    const html = this.#html;
    let nameEnd = from + 1;
    while (nameEnd < html.length && !stopsAt(html.charCodeAt(nameEnd), ATTRIBUTE_NAME))
      nameEnd += 1;
    const name = lowerNameAt(html, from, nameEnd);
    const equals = this.#spaceEnd(nameEnd);
    this.#value = '';
    let end = nameEnd;
    if (html.charCodeAt(equals) === EQUALS) end = this.#valueFrom(this.#spaceEnd(equals + 1));
    if (end >= 0) this.#add(name, this.#value);
    return end;
  }

  /** In double quotes, in single quotes, or bare; none before `>`. */
  #valueFrom(from: number): number {
    const html = this.#html;
    const code = html.charCodeAt(from);
    if (code === DOUBLE || code === SINGLE) {
      const end = html.indexOf(code === DOUBLE ? '"' : "'", from + 1);
      if (end >= 0) this.#value = html.slice(from + 1, end);
      return end < 0 ? end : end + 1;
    }
    let end = from;
    while (end < html.length && !stopsAt(html.charCodeAt(end), BARE_VALUE)) end += 1;
    if (end >= html.length) return -1;
    this.#value = html.slice(from, end);
    return end;
  }

  #add(name: string, written: string): void {
    if (this.#has(name)) return;
    const value = written.includes('&') ? this.#decode(written) : written;
    if (this.attributes === NONE) this.attributes = [{ name, value }];
    else this.attributes.push({ name, value });
    this.#names?.add(name);
  }

  #has(name: string): boolean {
    if (this.#names !== undefined) return this.#names.has(name);
    for (const one of this.attributes) if (one.name === name) return true;
    // A tag of thousands of attributes must not cost their square.
    if (this.attributes.length > MANY)
      this.#names = new Set(this.attributes.map((one) => one.name));
    return false;
  }
}

const NONE: ScannedAttribute[] = [];
const MANY = 16;

const GREATER = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const DOUBLE = 0x22;
const SINGLE = 0x27;

/** White space of HTML, but for a carriage return, which a page has none of when it is scanned. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0c;
}

/** What a character ends, a bit each. */
const NAME = 1;
const ATTRIBUTE_NAME = 2;
const BARE_VALUE = 4;

const STOPS = Uint8Array.from({ length: 128 }, (_none, code) => {
  if (code === GREATER || isSpace(code)) return NAME | ATTRIBUTE_NAME | BARE_VALUE;
  if (code === SLASH) return NAME | ATTRIBUTE_NAME;
  return code === EQUALS ? ATTRIBUTE_NAME : 0;
});

function stopsAt(code: number, what: number): boolean {
  return code < 128 && ((STOPS[code] ?? 0) & what) !== 0;
}
