// The tree of a page whose markup was scanned: parse5's own tree construction (HTML Standard, section 13.2.6), without its tokenizer,
// which takes four fifths of the time of parsing.
import { html, Parser, Token, TokenizerMode } from 'parse5';
import { type MarkupSink, scanMarkup, type TextKind } from './markup-scanner.ts';
import type { ScannedAttribute } from './tag-scanner.ts';
import { TREE_BUILDER } from './tree-builder.ts';

/** The tree, the same as parse5 alone builds; undefined for markup at an edge of the rules. Scripts count as enabled. */
export function scannedTree(
  source: string,
): ReturnType<typeof TREE_BUILDER.createDocument> | undefined {
  const sink = new TreeSink();
  return scanMarkup(source, sink) ? sink.document : undefined;
}

class TreeSink implements MarkupSink {
  readonly #parser = new Parser({
    treeAdapter: TREE_BUILDER,
    scriptingEnabled: true,
  });

  get document(): ReturnType<typeof TREE_BUILDER.createDocument> {
    return this.#parser.document;
  }

  doctype(declaration: string): boolean {
    const found = DOCTYPE.exec(declaration);
    if (found === null) return false;
    this.#parser.onDoctype({
      type: Token.TokenType.DOCTYPE,
      name: (found[1] ?? '').toLowerCase(),
      forceQuirks: false,
      publicId: found[3] ?? null,
      systemId: found[5] ?? null,
      location: null,
    });
    return true;
  }

  startTag(name: string, attrs: ScannedAttribute[], selfClosing: boolean): TextKind | undefined {
    // Of text inside a frameset only the white space counts, wherever it stands.
    if (name === 'frameset') return undefined;
    const parser = this.#parser;
    parser.tokenizer.state = TokenizerMode.DATA;
    parser.onStartTag({
      type: Token.TokenType.START_TAG,
      tagName: name,
      tagID: html.getTagID(name),
      selfClosing,
      ackSelfClosing: false,
      attrs,
      location: null,
    });
    return TEXT_KINDS.get(parser.tokenizer.state);
  }

  endTag(name: string): void {
    this.#parser.onEndTag({
      type: Token.TokenType.END_TAG,
      tagName: name,
      tagID: html.getTagID(name),
      selfClosing: false,
      ackSelfClosing: false,
      attrs: NONE,
      location: null,
    });
  }

  /** White space at the beginning is told apart: before the body, and in tables, it makes no element. */
  text(text: string, white: number): void {
    const { WHITESPACE_CHARACTER, CHARACTER } = Token.TokenType;
    const { insertionMode }: { insertionMode: number } = this.#parser;
    if (insertionMode === IN_COLUMN_GROUP) {
      this.#textAmongColumns(text);
      return;
    }
    const isWhole = white === 0 || insertionMode === IN_BODY;
    if (isWhole && white < text.length && !this.#parser.skipNextNewLine) {
      this.#parser.onCharacter({
        type: CHARACTER,
        chars: text,
        location: null,
      });
      return;
    }
    if (white > 0) {
      const chars = white === text.length ? text : text.slice(0, white);
      this.#parser.onWhitespaceCharacter({
        type: WHITESPACE_CHARACTER,
        chars,
        location: null,
      });
    }
    if (white === text.length) return;
    const chars = white === 0 ? text : text.slice(white);
    this.#parser.onCharacter({ type: CHARACTER, chars, location: null });
  }

  /** Among a template's columns only the white space of a text counts, wherever it stands. */
  #textAmongColumns(text: string): void {
    const { WHITESPACE_CHARACTER, CHARACTER } = Token.TokenType;
    for (const [chars, white] of text.matchAll(/([\t\n\f\r ]+)|[^\t\n\f\r ]+/g)) {
      if (white === undefined) this.#parser.onCharacter({ type: CHARACTER, chars, location: null });
      else
        this.#parser.onWhitespaceCharacter({
          type: WHITESPACE_CHARACTER,
          chars,
          location: null,
        });
    }
  }

  /** The tree has no comments, but the parser forgets at one that a line break was to be skipped, and settles a table's text. */
  comment(): void {
    this.#parser.onComment(COMMENT);
  }

  end(): void {
    this.#parser.onEof({ type: Token.TokenType.EOF, location: null });
  }
}

const COMMENT: Token.CommentToken = { type: Token.TokenType.COMMENT, data: '', location: null };

const NONE: ScannedAttribute[] = [];

/** parse5's number of the mode in which nearly all of a page is built; there white space is text like any other. */
const IN_BODY = 6;

/** parse5's number of the mode between a table's columns, or a template's. */
const IN_COLUMN_GROUP = 11;

const TEXT_KINDS: ReadonlyMap<number, TextKind> = new Map<number, TextKind>([
  [TokenizerMode.DATA, 'markup'],
  [TokenizerMode.RCDATA, 'escapable'],
  [TokenizerMode.RAWTEXT, 'raw'],
  [TokenizerMode.SCRIPT_DATA, 'script'],
]);

/** A name, and a public and a system identifier where they are written as they should be. */
const DOCTYPE =
  /^[\t\n\f ]+([^\t\n\f "'>]+)[\t\n\f ]*(?:public[\t\n\f ]+(["'])(.*?)\2(?:[\t\n\f ]+(["'])(.*?)\4)?[\t\n\f ]*)?$/is;
