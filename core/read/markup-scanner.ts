// Takes HTML apart into tags, texts and comments (HTML Standard, section 13.2.5), as written by nearly everybody. What stands at an
// edge of the rules is left to the parser that knows them all: the scanner gives up, it never guesses.
import { decodeHTML, decodeHTMLAttribute } from 'entities';
import { scanAttributes, type ScannedAttribute, tagNameEnd } from './tag-scanner.ts';

/** How what follows a start tag is read: as markup, as text with or without character references, or as a script. */
export type TextKind = 'markup' | 'escapable' | 'raw' | 'script';

/** What the scanner tells of a page, in order. */
export type MarkupSink = {
  /** Everything between `<!doctype` and `>`. */
  doctype: (declaration: string) => boolean;
  /** Answers how what follows is read; undefined for a way that the scanner does not know. */
  startTag: (
    name: string,
    attributes: ScannedAttribute[],
    selfClosing: boolean,
  ) => TextKind | undefined;
  endTag: (name: string) => void;
  text: (text: string) => void;
  end: () => void;
};

/** Tells the sink what the page holds. False when it gave up half-way: what the sink was told by then is worth nothing. Linear. */
export function scanMarkup(source: string, sink: MarkupSink): boolean {
  if (source.includes('\0')) return false;
  const html = source.includes('\r') ? source.replaceAll(/\r\n?/g, '\n') : source;
  let at = 0;
  while (at < html.length && at !== GIVEN_UP) at = scanNext(html, at, sink);
  if (at === GIVEN_UP) return false;
  sink.end();
  return true;
}

const GIVEN_UP = -1;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;

/** One text or one tag; where it ends. */
function scanNext(html: string, from: number, sink: MarkupSink): number {
  const open = html.indexOf('<', from);
  if (open !== from) {
    const end = open < 0 ? html.length : open;
    sink.text(decoded(html.slice(from, end)));
    return end;
  }
  const next = html.charCodeAt(open + 1);
  if (isLetter(next)) return scanStartTag(html, open + 1, sink);
  if (next === SLASH) return scanEndTag(html, open + 2, sink);
  if (next === BANG) return scanDeclaration(html, open + 2, sink);
  return next === QUESTION ? scanBogus(html, open + 2) : scanLoneBracket(html, open, sink);
}

/** `<` that opens nothing is text. */
function scanLoneBracket(html: string, open: number, sink: MarkupSink): number {
  const next = html.indexOf('<', open + 1);
  const end = next < 0 ? html.length : next;
  sink.text(decoded(html.slice(open, end)));
  return end;
}

/** `<?xml … >` and the like: a comment to a browser. */
function scanBogus(html: string, from: number): number {
  const end = html.indexOf('>', from);
  return end < 0 ? GIVEN_UP : end + 1;
}

function decoded(text: string): string {
  return text.includes('&') ? decodeHTML(text) : text;
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function scanStartTag(html: string, from: number, sink: MarkupSink): number {
  const nameEnd = tagNameEnd(html, from);
  const name = html.slice(from, nameEnd).toLowerCase();
  const tag = scanAttributes(html, nameEnd, decodeHTMLAttribute);
  if (tag === undefined) return GIVEN_UP;
  const kind = sink.startTag(name, tag.attributes, tag.selfClosing);
  if (kind === 'markup') return tag.end;
  return kind === undefined ? GIVEN_UP : scanText(html, { name, kind, from: tag.end }, sink);
}

/** Text up to the end tag of the element that holds it. A script may hold the end tag of another in a comment: that is given up. */
function scanText(
  html: string,
  { name, kind, from }: { name: string; kind: TextKind; from: number },
  sink: MarkupSink,
): number {
  const end = endTagAt(html, name, from);
  if (end < 0) return GIVEN_UP;
  const text = html.slice(from, end);
  if (kind === 'script' && text.includes('<!--') && /<script[\t\n\f />]/i.test(text))
    return GIVEN_UP;
  if (text !== '') sink.text(kind === 'escapable' ? decoded(text) : text);
  return end;
}

function endTagAt(html: string, name: string, from: number): number {
  const tag = END_TAGS.get(name) ?? new RegExp(`</${name}[\\t\\n\\f />]`, 'gi');
  END_TAGS.set(name, tag);
  tag.lastIndex = from;
  return tag.exec(html)?.index ?? -1;
}

/** Only names whose text is not markup come here: a handful. */
const END_TAGS = new Map<string, RegExp>();

function scanEndTag(html: string, from: number, sink: MarkupSink): number {
  if (!isLetter(html.charCodeAt(from))) return GIVEN_UP;
  const nameEnd = tagNameEnd(html, from);
  const name = html.slice(from, nameEnd).toLowerCase();
  const tag = scanAttributes(html, nameEnd, decodeHTMLAttribute);
  if (tag === undefined) return GIVEN_UP;
  sink.endTag(name);
  return tag.end;
}

/** A comment, which nobody sees, or a doctype. */
function scanDeclaration(html: string, from: number, sink: MarkupSink): number {
  if (html.startsWith('--', from)) return scanComment(html, from + 2);
  const end = html.indexOf('>', from);
  const [, declaration] = /^doctype(?=[\t\n\f ])([^]*)$/i.exec(html.slice(from, end)) ?? [];
  if (end < 0 || declaration === undefined || !sink.doctype(declaration)) return GIVEN_UP;
  return end + 1;
}

function scanComment(html: string, from: number): number {
  const end = html.indexOf('-->', from);
  if (end < 0 || /^-?>/.test(html.slice(from, from + 2))) return GIVEN_UP;
  return html.slice(from, end).includes('--!>') ? GIVEN_UP : end + 3;
}
