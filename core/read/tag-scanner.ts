// The inside of one tag: its name and its attributes (HTML Standard, sections 13.2.5.8 and 13.2.5.32 to 40).

export type ScannedAttribute = { name: string; value: string };

/** A tag's attributes, whether it closes itself, and where it ends. */
export type ScannedTag = { attributes: ScannedAttribute[]; selfClosing: boolean; end: number };

const TAB = 0x09;
const LINE_FEED = 0x0a;
const FORM_FEED = 0x0c;
const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;

/** White space inside a tag. */
function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === TAB || code === FORM_FEED;
}

/** Where the name that begins at `from` ends: before white space, `/`, `>`, or at the end of the page. */
export function tagNameEnd(html: string, from: number): number {
  let at = from;
  for (let code = html.charCodeAt(at); at < html.length; code = html.charCodeAt(at)) {
    if (code === GREATER || code === SLASH || isSpace(code)) break;
    at += 1;
  }
  return at;
}

/** Reads on to the end of the tag; of attributes of one name the first counts. Undefined when the page ends before the tag. */
export function scanAttributes(
  html: string,
  from: number,
  decode: (value: string) => string,
): ScannedTag | undefined {
  const reader = new TagReader(html, from, decode);
  while (reader.next());
  return reader.tag;
}

/** One at a time is used and let go; a class, so that the engine keeps its fields in place. */
class TagReader {
  tag: ScannedTag | undefined;
  readonly #html: string;
  readonly #decode: (value: string) => string;
  readonly #attributes: ScannedAttribute[] = [];
  #names: Set<string> | undefined;
  #at: number;

  constructor(html: string, from: number, decode: (value: string) => string) {
    this.#html = html;
    this.#at = from;
    this.#decode = decode;
  }

  /** Reads one attribute, or the end of the tag. False when there is nothing more to read. */
  next(): boolean {
    const code = this.#skipSpace();
    if (code === GREATER) return this.#close(1, false);
    if (code !== SLASH) return this.#at < this.#html.length && this.#attribute();
    if (this.#html.charCodeAt(this.#at + 1) === GREATER) return this.#close(2, true);
    this.#at += 1;
    return true;
  }

  #close(length: number, selfClosing: boolean): false {
    this.tag = { attributes: this.#attributes, selfClosing, end: this.#at + length };
    return false;
  }

  #skipSpace(): number {
    let code = this.#html.charCodeAt(this.#at);
    while (isSpace(code)) code = this.#html.charCodeAt(++this.#at);
    return code;
  }

  #attribute(): boolean {
    const name = this.#name();
    let value = '';
    if (this.#skipSpace() === EQUALS) {
      this.#at += 1;
      const found = this.#value();
      if (found === undefined) return false;
      value = found.includes('&') ? this.#decode(found) : found;
    }
    if (!this.#isKnown(name)) this.#attributes.push({ name, value });
    return true;
  }

  /** A name may begin with `=`, and no other one may hold it. */
  #name(): string {
    const html = this.#html;
    const from = this.#at;
    let at = from + 1;
    for (let code = html.charCodeAt(at); at < html.length; code = html.charCodeAt(at)) {
      if (code === EQUALS || code === GREATER || code === SLASH || isSpace(code)) break;
      at += 1;
    }
    this.#at = at;
    return html.slice(from, at).toLowerCase();
  }

  #value(): string | undefined {
    const code = this.#skipSpace();
    if (code === DOUBLE_QUOTE) return this.#quoted('"');
    return code === SINGLE_QUOTE ? this.#quoted("'") : this.#bare();
  }

  #quoted(quote: string): string | undefined {
    const from = this.#at + 1;
    const end = this.#html.indexOf(quote, from);
    if (end < 0) return undefined;
    this.#at = end + 1;
    return this.#html.slice(from, end);
  }

  #bare(): string {
    const html = this.#html;
    const from = this.#at;
    let at = from;
    for (let code = html.charCodeAt(at); at < html.length; code = html.charCodeAt(at)) {
      if (code === GREATER || isSpace(code)) break;
      at += 1;
    }
    this.#at = at;
    return html.slice(from, at);
  }

  #isKnown(name: string): boolean {
    if (this.#names !== undefined) {
      if (this.#names.has(name)) return true;
      this.#names.add(name);
      return false;
    }
    for (const one of this.#attributes) if (one.name === name) return true;
    // A tag of thousands of attributes must not cost their square.
    if (this.#attributes.length > MANY) this.#names = new Set([name, ...this.#attributes.map((one) => one.name)]); // prettier-ignore
    return false;
  }
}

const MANY = 16;
