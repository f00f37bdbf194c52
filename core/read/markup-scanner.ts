// Takes HTML apart into tags, texts and comments (HTML Standard, section 13.2.5), as written by nearly everybody. What stands at an
// edge of the rules is left to the parser that knows them all: the scanner gives up, it never guesses.
import { decodeHTML, decodeHTMLAttribute } from 'entities';
import { lowerNameAt } from './known-names.ts';
import { isSpace, type ScannedAttribute, tagNameEnd, TagScanner } from './tag-scanner.ts';

/** How what follows a start tag is read: as markup, as text with or without character references, or as a script. */
export type TextKind = 'markup' | 'escapable' | 'raw' | 'script';

/** What the scanner tells of a page, in order. */
export type MarkupSink = {
  /** Everything between `<!doctype` and `>`. */
  doctype: (declaration: string) => boolean;
  /** Answers how what follows is read; undefined for a way that the scanner does not know. The attributes are not to be changed. */
  startTag: (
    name: string,
    attributes: ScannedAttribute[],
    selfClosing: boolean,
  ) => TextKind | undefined;
  endTag: (name: string) => void;
  /** Text that begins with so many characters of white space. */
  text: (text: string, white: number) => void;
  /** A comment: nobody sees it, but it parts the texts on its two sides. */
  comment: () => void;
  end: () => void;
};

/** Tells the sink what the page holds. False when it gave up half-way: what the sink was told by then is worth nothing. Linear. */
export function scanMarkup(source: string, sink: MarkupSink): boolean {
  if (source.includes('\0')) return false;
  const html = source.includes('\r') ? source.replaceAll(/\r\n?/g, '\n') : source;
  return new Scan(html, sink).whole();
}

const GIVEN_UP = -1;
const OPEN = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;

class Scan {
  readonly #html: string;
  readonly #sink: MarkupSink;
  readonly #tags: TagScanner;

  constructor(html: string, sink: MarkupSink) {
    this.#html = html;
    this.#sink = sink;
    this.#tags = new TagScanner(html, decodeHTMLAttribute);
  }

  whole(): boolean {
    let at = 0;
    while (at < this.#html.length && at !== GIVEN_UP) at = this.#next(at);
    if (at !== GIVEN_UP) this.#sink.end();
    return at !== GIVEN_UP;
  }

  /** One text or one tag; where it ends. */
  #next(from: number): number {
    if (this.#html.charCodeAt(from) !== OPEN) return this.#text(from);
    const next = this.#html.charCodeAt(from + 1);
    if (isLetter(next)) return this.#startTag(from + 1);
    if (next === SLASH) return this.#endTag(from + 2);
    if (next === BANG) return this.#declaration(from + 2);
    return next === QUESTION ? this.#bogus(from + 2) : this.#loneBracket(from);
  }

  #text(from: number): number {
    const white = this.#whiteEnd(from);
    const open = this.#html.charCodeAt(white) === OPEN ? white : this.#html.indexOf('<', white);
    const end = open < 0 ? this.#html.length : open;
    const text = this.#html.slice(from, end);
    if (end === white || !text.includes('&')) this.#sink.text(text, white - from);
    else this.#sink.text(...withWhite(decodeHTML(text)));
    return end;
  }

  #whiteEnd(from: number): number {
    let at = from;
    while (isSpace(this.#html.charCodeAt(at))) at += 1;
    return at;
  }

  /** `<` that opens nothing is text. */
  #loneBracket(open: number): number {
    const next = this.#html.indexOf('<', open + 1);
    const end = next < 0 ? this.#html.length : next;
    this.#sink.text(decoded(this.#html.slice(open, end)), 0);
    return end;
  }

  /** `<?xml … >`, `<![endif]>` and the like: a comment to a browser. */
  #bogus(from: number): number {
    const end = this.#html.indexOf('>', from);
    if (end < 0) return GIVEN_UP;
    this.#sink.comment();
    return end + 1;
  }

  #startTag(from: number): number {
    const nameEnd = tagNameEnd(this.#html, from);
    const name = lowerNameAt(this.#html, from, nameEnd);
    if (!this.#tags.scan(nameEnd)) return GIVEN_UP;
    const { attributes, selfClosing, end } = this.#tags;
    const kind = this.#sink.startTag(name, attributes, selfClosing);
    if (kind === 'markup') return end;
    return kind === undefined ? GIVEN_UP : this.#textOf(name, kind, end);
  }

  /** Text up to the end tag of the element that holds it. A script may hold the end tag of another in a comment: that is given up. */
  #textOf(name: string, kind: TextKind, from: number): number {
    const end = endTagAt(this.#html, name, from);
    if (end < 0) return GIVEN_UP;
    const text = this.#html.slice(from, end);
    if (kind === 'script' && text.includes('<!--') && /<script[\t\n\f />]/i.test(text))
      return GIVEN_UP;
    if (text !== '') this.#sink.text(...withWhite(kind === 'escapable' ? decoded(text) : text));
    return end;
  }

  #endTag(from: number): number {
    if (!isLetter(this.#html.charCodeAt(from))) return GIVEN_UP;
    const nameEnd = tagNameEnd(this.#html, from);
    const name = lowerNameAt(this.#html, from, nameEnd);
    const isPlain = this.#html.charCodeAt(nameEnd) === GREATER;
    if (!isPlain && !this.#tags.scan(nameEnd)) return GIVEN_UP;
    this.#sink.endTag(name);
    return isPlain ? nameEnd + 1 : this.#tags.end;
  }

  /** A comment, which nobody sees, or a doctype. Whether `<![CDATA[` opens text depends on what is around: that is given up. */
  #declaration(from: number): number {
    if (this.#html.startsWith('--', from)) return this.#comment(from + 2);
    if (this.#html.startsWith('[CDATA[', from)) return GIVEN_UP;
    if (!isDoctype(this.#html.slice(from, from + 7))) return this.#bogus(from);
    const end = this.#html.indexOf('>', from);
    const declaration = DOCTYPE.exec(this.#html.slice(from, end))?.[1];
    if (end < 0 || declaration === undefined || !this.#sink.doctype(declaration)) return GIVEN_UP;
    return end + 1;
  }

  #comment(from: number): number {
    const end = this.#html.indexOf('-->', from);
    if (end < 0 || /^-?>/.test(this.#html.slice(from, from + 2))) return GIVEN_UP;
    if (this.#html.slice(from, end).includes('--!>')) return GIVEN_UP;
    this.#sink.comment();
    return end + 3;
  }
}

const DOCTYPE = /^doctype(?=[\t\n\f ])([^]*)$/i;

function isDoctype(word: string): boolean {
  return word.toLowerCase() === 'doctype';
}

function decoded(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text;
}

/** A character reference, too, may stand for white space. */
function withWhite(text: string): [text: string, white: number] {
  let white = 0;
  while (isWhite(text.charCodeAt(white))) white += 1;
  return [text, white];
}

function isWhite(code: number): boolean {
  return isSpace(code) || code === 0x0d;
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function endTagAt(html: string, name: string, from: number): number {
  const tag = END_TAGS.get(name) ?? new RegExp(`</${name}[\\t\\n\\f />]`, 'gi');
  END_TAGS.set(name, tag);
  tag.lastIndex = from;
  return tag.exec(html)?.index ?? -1;
}

/** Only names whose text is not markup come here: a handful. */
const END_TAGS = new Map<string, RegExp>();
