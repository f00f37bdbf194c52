// Writes visible text into blocks: folds white space over the borders of elements, keeps lines, and keeps asides out of sentences.
import { codeIn } from '../code-in.ts';
import type { Block, Place, Visibility } from './content.ts';
import { joinOf, TAIL } from './join-lines.ts';
import { dropInvisible, isTidy, wellFormed } from './tidy-text.ts';

/** How a piece of text stands on the page. */
export type Ink = {
  place: Place;
  visibility: Visibility;
  lang: string | undefined;
  pre: boolean;
  guessed: boolean;
};

type Run = {
  parts: string[];
  place: Place;
  visibility: Visibility;
  lang: string | undefined;
  guessed: boolean;
  space: boolean;
  breaks: number;
  /** End of the line being written. */
  tail: string;
};

/** Collects blocks in the order in which they begin. */
export class BlockWriter {
  /** Characters written, white space folded. */
  length = 0;
  readonly #runs: Run[] = [];
  readonly #waiting: (Run | undefined)[] = [];
  #run: Run | undefined;

  /** Adds text at the end of the current block, or begins one. */
  write(text: string, ink: Ink): void {
    if (!ink.pre || !text.includes('\n')) {
      this.#fold(text, ink);
      return;
    }
    const lines = text.split('\n');
    for (let i = 0; i < lines.length; i += 1) {
      if (i > 0) this.lineBreak();
      this.#fold(lines[i] ?? '', ink);
    }
  }

  /** What follows stands a space apart. */
  space(): void {
    if (this.#run !== undefined) this.#run.space = true;
  }

  /** What follows stands on the next line; after two, it is another block. */
  lineBreak(): void {
    if (this.#run !== undefined) this.#run.breaks += 1;
  }

  /** What follows is another block. */
  endBlock(): void {
    this.#run = undefined;
  }

  /** Begins text that is no part of the sentence around it; `closeAside` goes on with that sentence. */
  openAside(): void {
    this.#waiting.push(this.#run);
    this.#run = undefined;
  }

  closeAside(): void {
    this.#run = this.#waiting.pop();
  }

  /** Where in the page's whole text, from and to, blocks stand of which it is not sure that they are shown. */
  guessed(blocks: readonly Block[]): [number, number][] {
    return blocks
      .filter((_block, at) => this.#runs[at]?.guessed === true)
      .map(({ offset, text }) => [offset, offset + text.length]);
  }

  /** The blocks in order with their offsets. */
  blocks(): Block[] {
    const blocks: Block[] = [];
    let offset = 0;
    for (const { parts, lang, place, visibility } of this.#runs) {
      const text = wellFormed(parts.length === 1 ? (parts[0] ?? '') : parts.join(''));
      // Each of the two written out: hundreds of a page are copied otherwise, property by property.
      if (lang === undefined) blocks.push({ text, place, visibility, offset });
      else blocks.push({ text, place, visibility, lang, offset });
      offset += text.length + 1;
    }
    return blocks;
  }

  #fold(text: string, ink: Ink): void {
    if (isBlank(text)) {
      if (text !== '') this.space();
      return;
    }
    const first = codeIn(text, 0);
    const last = codeIn(text, text.length - 1);
    const bare = text.trim();
    if (bare === '' || first > 0x7f || last > 0x7f || !isTidy(bare)) {
      this.#foldOther(text, ink);
      return;
    }
    // Most texts: nothing to fold but what stands around them.
    if (first <= 0x20) this.space();
    this.#put(bare, ink);
    if (last <= 0x20) this.space();
  }

  #foldOther(text: string, ink: Ink): void {
    const plain = dropInvisible(text);
    const words = plain.trim();
    if (words === '') {
      if (plain !== '') this.space();
      return;
    }
    if (/^\s/.test(plain)) this.space();
    this.#put(/\s\s|[^\S ]/.test(words) ? words.replaceAll(/\s+/g, ' ') : words, ink);
    if (/\s$/.test(plain)) this.space();
  }

  #put(words: string, ink: Ink): void {
    if (this.#run !== undefined && this.#run.breaks > 1) this.endBlock();
    const run = this.#run ?? this.#begin(ink);
    const gap = gapBefore(run, words);
    if (gap !== '') run.parts.push(gap);
    run.parts.push(words);
    const sameLine = gap !== '\n' && run.breaks === 0;
    run.tail = (sameLine ? run.tail + gap + words : words).slice(-TAIL);
    run.space = false;
    run.breaks = 0;
    if (run.place === 'quotation' && ink.place !== 'quotation') run.place = ink.place;
    this.length += gap.length + words.length;
  }

  #begin({ place, visibility, lang, guessed }: Ink): Run {
    const run: Run = {
      parts: [],
      place,
      visibility,
      lang,
      guessed,
      space: false,
      breaks: 0,
      tail: '',
    };
    this.#runs.push(run);
    this.#run = run;
    return run;
  }
}

function gapBefore(run: Run, words: string): string {
  if (run.parts.length === 0) return '';
  if (run.breaks > 0) return joinOf(run.tail, words);
  return run.space ? ' ' : '';
}

/** White space of markup alone, which most texts of a page are: they stand between two tags. */
function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = codeIn(text, at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x09) return false;
  }
  return true;
}
