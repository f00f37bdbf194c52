// A style sheet taken apart into its rules: nested rules written out in full, each with the condition and the layer that it stands in.
import { splitOutsideBrackets } from './declarations.ts';
import { both, type Condition, conditionOf } from './media.ts';

export type SheetRule = {
  /** One or more selectors. */
  selector: string;
  body: string;
  when: Condition;
  /** Rank of its layer (CSS Cascade 5, section 6.4): rules of a later layer weigh more, those of none the most. */
  layer: number;
  order: number;
};

/** Rank of what stands in no layer. */
export const NO_LAYER = 1_000_000;

/** What is open: a rule, or an at-rule around rules or inside one. */
type Frame = Omit<SheetRule, 'selector'> & { selector: string | undefined; layerName: string };

const TOP: Frame = {
  selector: undefined,
  body: '',
  when: 'always',
  layer: NO_LAYER,
  layerName: '',
  order: 0,
};

/** The rules of a sheet, those left out that hold on no screen. Linear in its length. */
export function rulesOf(sheet: string): SheetRule[] {
  return new SheetReader(sheet.replaceAll(/\/\*[^]*?(?:\*\/|$)|<!--|-->/g, ' ')).rules();
}

/** A brace, or a string, in which braces mean nothing. */
const MARK = /[{}]|"(?:[^"\\\n]|\\[^])*"?|'(?:[^'\\\n]|\\[^])*'?/g;
const DEEPEST = 12;
const LONGEST_SELECTOR = 4_000;

class SheetReader {
  readonly #text: string;
  readonly #rules: SheetRule[] = [];
  readonly #open: Frame[] = [];
  readonly #layers: string[] = [];
  readonly #conditions = new Map<string, Condition>();
  #from = 0;
  #opened = 0;

  constructor(text: string) {
    this.#text = text;
  }

  rules(): SheetRule[] {
    for (const { 0: mark, index } of this.#text.matchAll(MARK)) {
      if (mark !== '{' && mark !== '}') continue;
      const chunk = this.#text.slice(this.#from, index);
      this.#from = index + 1;
      if (mark === '{') this.#begin(chunk);
      else this.#end(chunk);
    }
    // What is not closed at the end is closed by it.
    this.#end(this.#text.slice(this.#from));
    while (this.#open.length > 0) this.#end('');
    return this.#rules;
  }

  #begin(chunk: string): void {
    const around = this.#open.at(-1) ?? TOP;
    const at = preludeAt(chunk);
    const prelude = chunk.slice(at).trim();
    if (at > 0 && around.selector !== undefined) around.body += chunk.slice(0, at);
    if (at > 0 && chunk.includes('@layer')) this.#nameLayers(chunk.slice(0, at));
    this.#opened += 1;
    const frame = { ...around, body: '', order: this.#opened };
    if (this.#open.length > DEEPEST) frame.when = 'never';
    else if (prelude.startsWith('@')) this.#enter(frame, prelude);
    else frame.selector = nested(prelude, around.selector);
    this.#open.push(frame);
  }

  #enter(frame: Frame, prelude: string): void {
    frame.when = both(frame.when, this.#conditionOf(prelude));
    const [, name] = /^@layer\s*([^]*)$/i.exec(prelude) ?? [];
    if (name === undefined) return;
    const own = name === '' ? `(${this.#opened})` : name.trim();
    frame.layerName = frame.layerName === '' ? own : `${frame.layerName}.${own}`;
    frame.layer = this.#rankOf(frame.layerName);
  }

  /** A sheet asks for the same few screens again and again. */
  #conditionOf(prelude: string): Condition {
    const known = this.#conditions.get(prelude) ?? conditionOf(prelude);
    this.#conditions.set(prelude, known);
    return known;
  }

  #end(chunk: string): void {
    const frame = this.#open.pop();
    if (frame === undefined) return;
    const { selector, when, layer, order } = frame;
    const body = frame.body + chunk;
    if (selector === undefined || selector === '' || when === 'never' || body.trim() === '') return;
    this.#rules.push({ selector, body, when, layer, order });
  }

  /** `@layer reset, theme;` puts layers in order before they are filled. */
  #nameLayers(statements: string): void {
    for (const [, names = ''] of statements.matchAll(/@layer\s([^;{}]*);/gi))
      for (const name of names.split(',')) this.#rankOf(name.trim());
  }

  #rankOf(name: string): number {
    const known = this.#layers.indexOf(name);
    if (known >= 0) return known;
    return this.#layers.length < MOST_LAYERS ? this.#layers.push(name) - 1 : MOST_LAYERS;
  }
}

const MOST_LAYERS = 100;

/** Where what stands before a brace begins, statements and declarations before it left aside. */
function preludeAt(chunk: string): number {
  const last = chunk.lastIndexOf(';');
  if (last < 0 || !/[("']/.test(chunk)) return last + 1;
  return chunk.length - (splitOutsideBrackets(chunk, ';').at(-1)?.length ?? 0);
}

/** A selector with the one around put in (CSS Nesting, section 3). */
function nested(selector: string, around: string | undefined): string {
  if (around === undefined || selector === '') return selector;
  const parent = around.includes(',') ? `:is(${around})` : around;
  const full = splitOutsideBrackets(selector, ',')
    .map((one) => (one.includes('&') ? one.replaceAll('&', parent) : `${parent} ${one.trim()}`))
    .join(',');
  return full.length > LONGEST_SELECTOR ? '' : full;
}
