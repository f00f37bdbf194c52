// The inside of one tag: its name and its attributes (HTML Standard, sections 13.2.5.8 and 13.2.5.32 to 40).
import { lowerNameAt } from './known-names.ts';

export type ScannedAttribute = { name: string; value: string };

/** Where the name that begins at `from` ends: before white space, `/`, `>`, or at the end of the page. */
export function tagNameEnd(html: string, from: number): number {
  let at = from;
  while (at < html.length && !endsName(html.charCodeAt(at))) at += 1;
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
    this.attributes = NONE;
    this.#names = undefined;
    let before = from;
    let at = this.#gapEnd(from);
    for (let code = this.#html.charCodeAt(at); code !== GREATER; code = this.#html.charCodeAt(at)) {
      if (at >= this.#html.length) return false;
      before = this.#attribute(at);
      if (before < 0) return false;
      at = this.#gapEnd(before);
    }
    this.selfClosing = at > before && this.#html.charCodeAt(at - 1) === SLASH;
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
    let nameEnd = from + 1;
    while (nameEnd < this.#html.length && !endsAttributeName(this.#html.charCodeAt(nameEnd)))
      nameEnd += 1;
    const name = lowerNameAt(this.#html, from, nameEnd);
    const equals = this.#spaceEnd(nameEnd);
    this.#value = '';
    let end = nameEnd;
    if (this.#html.charCodeAt(equals) === EQUALS) end = this.#valueFrom(this.#spaceEnd(equals + 1));
    if (end >= 0) this.#add(name, this.#value);
    return end;
  }

  /** In double quotes, in single quotes, or bare; none before `>`. */
  #valueFrom(from: number): number {
    const code = this.#html.charCodeAt(from);
    if (code === DOUBLE || code === SINGLE) {
      const end = this.#html.indexOf(code === DOUBLE ? '"' : "'", from + 1);
      if (end >= 0) this.#value = this.#html.slice(from + 1, end);
      return end < 0 ? end : end + 1;
    }
    let end = from;
    while (end < this.#html.length && !endsBareValue(this.#html.charCodeAt(end))) end += 1;
    if (end >= this.#html.length) return -1;
    this.#value = this.#html.slice(from, end);
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

function endsName(code: number): boolean {
  return code === GREATER || code === SLASH || isSpace(code);
}

function endsAttributeName(code: number): boolean {
  return code === EQUALS || endsName(code);
}

function endsBareValue(code: number): boolean {
  return code === GREATER || isSpace(code);
}
