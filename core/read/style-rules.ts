// The rules of a page's own style sheets, as far as they can hide text, for a visitor at a desktop screen.
import { type Declarations, parseDeclarations, splitOutsideBrackets } from './declarations.ts';
import { asksForState, type Compound, type ReadSelector } from './selector-parts.ts';
import { readSelector } from './selectors.ts';
import { rulesOf, type SheetRule } from './style-sheet.ts';

export type StyleRule = {
  /** From the outside to the element itself. */
  chain: readonly Compound[];
  specificity: number;
  /** Rank of its layer, and position in the sheets. */
  layer: number;
  order: number;
  /** It holds until a visitor opens what it hides. */
  folds: boolean;
  /** Whether it holds cannot be told from the page. */
  perhaps: boolean;
  normal: Declarations;
  important: Declarations;
};

export type PageStyles = {
  /** Rules by what their last part asks for: `#id`, `.class`, a tag, or `*` for any element. */
  byKey: ReadonlyMap<string, readonly StyleRule[]>;
  /** Some rule asks for an id. */
  hasIds: boolean;
  /** Last parts that some rule shows in a state that a visitor brings about (`:hover`, `.open`). */
  revealed: ReadonlySet<string>;
  /** Last parts that some rule shows on some screens: hidden on others, but not from everybody. */
  elsewhere: ReadonlySet<string>;
  /** Some rule sets a background that is not the whole page's, so that what stands behind text is not known. */
  backgrounds: boolean;
  /** Some rule sets what is inside an element in a row. */
  rows: boolean;
  /** The value that a custom property has wherever it is set; undefined where it has several, or none. */
  variable: (name: string) => string | undefined;
};

const MOST_RULES = 3_000;
const MOST_PER_KEY = 24;
const LONGEST_SHEETS = 2_000_000;

/** Reads the sheets of `<style>` elements. What it cannot read hides nothing. Linear in their length. */
export function readStyles(sheets: readonly string[]): PageStyles {
  const text = sheets.join('\n').slice(0, LONGEST_SHEETS);
  const rules = text === '' ? [] : rulesOf(text);
  const styles: Kept = { byKey: new Map(), revealed: new Set(), elsewhere: new Set() };
  const strikes = /line-through/i.test(text);
  for (const rule of rules.slice(0, MOST_RULES)) keepRule(styles, rule, strikes);
  return {
    ...styles,
    hasIds: [...styles.byKey.keys()].some((key) => key.startsWith('#')),
    backgrounds: rules.some(({ selector, body }) => BACKGROUND.test(body) && !ROOT.test(selector)),
    rows: ROWS.test(text),
    variable: (name) => valueOf(name, rules),
  };
}

const BACKGROUND = /background/i;
const ROWS = /display\s*:\s*(?:inline-)?(?:flex|grid)/i;
const ROOT = /^(?:html|body|:root)(?:\s*,\s*(?:html|body|:root))*$/i;

function keepRule(styles: Kept, rule: SheetRule, strikes: boolean): void {
  const { selector, order, layer, when } = rule;
  const { normal, important } = parseDeclarations(rule.body, strikes);
  if (normal.size + important.size === 0) return;
  const perhaps = when === 'perhaps';
  const shows = showsAgain(normal) || showsAgain(important);
  const layers = { order, layer, normal, important, perhaps, shows, isElsewhere: when === 'elsewhere' }; // prettier-ignore
  const pieces = selector.includes(',') ? splitOutsideBrackets(selector, ',') : [selector];
  const all = pieces.map(readSelector);
  // A browser drops the whole rule.
  if (all.includes('invalid')) return;
  for (let at = 0; at < all.length; at += 1) {
    const read = all[at];
    if (read !== undefined && read !== 'invalid') keep(styles, read, layers, pieces[at] ?? '');
  }
}

function valueOf(name: string, rules: readonly SheetRule[]): string | undefined {
  const values = new Set<string>();
  for (const { body } of rules) {
    if (!body.includes(name)) continue;
    for (const piece of splitOutsideBrackets(body, ';')) {
      const [, set, value = ''] = /^\s*(--[\w-]+)\s*:([^]*)$/.exec(piece) ?? [];
      if (set === name) values.add(value.trim().toLowerCase());
    }
  }
  const [only] = values;
  return values.size === 1 ? only : undefined;
}

type Kept = { byKey: Map<string, StyleRule[]>; revealed: Set<string>; elsewhere: Set<string> };
type Layers = Pick<StyleRule, 'order' | 'layer' | 'normal' | 'important' | 'perhaps'> & {
  /** What was hidden is shown by it. */
  shows: boolean;
  isElsewhere: boolean;
};

function keep(styles: Kept, read: ReadSelector, layers: Layers, text: string): void {
  const { keys, names, chain, specificity, folds } = read;
  const { order, layer, normal, important, shows, isElsewhere } = layers;
  if (shows && isElsewhere) addAll(styles.elsewhere, names);
  else if (shows && asksForState(text)) addAll(styles.revealed, names);
  if (chain === undefined || isElsewhere) return;
  const perhaps = read.perhaps || layers.perhaps;
  const rule = { chain, specificity, layer, order, folds, perhaps, normal, important };
  for (const key of keys) addRule(styles.byKey, key, rule);
}

function addRule(byKey: Kept['byKey'], key: string, rule: StyleRule): void {
  const kept = byKey.get(key);
  if (kept === undefined) byKey.set(key, [rule]);
  else if (kept.length < MOST_PER_KEY) kept.push(rule);
}

function addAll(shown: Set<string>, names: readonly string[]): void {
  for (const name of names) shown.add(name);
}

function showsAgain(style: Declarations): boolean {
  const display = style.get('display');
  if (display !== undefined && display !== 'none') return true;
  if (style.get('visibility') === 'visible') return true;
  const left = style.get('left') ?? style.get('max-height') ?? style.get('opacity');
  return left !== undefined && !/^-|^0(?:px|%)?$/.test(left);
}
