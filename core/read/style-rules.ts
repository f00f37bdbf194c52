// The rules of a page's own style sheets, as far as they can hide text: selectors of names, classes and ids, for a screen.
import { type Declarations, parseDeclarations, splitOutsideBrackets } from './declarations.ts';
import { type Compound, type ReadSelector, readSelector } from './selectors.ts';

export type StyleRule = {
  /** From the outside to the element itself. */
  chain: readonly Compound[];
  specificity: number;
  /** Position in the sheets. */
  order: number;
  normal: Declarations;
  important: Declarations;
};

export type PageStyles = {
  /** Rules by what their last part asks for: `#id`, `.class` or a tag. */
  byKey: ReadonlyMap<string, readonly StyleRule[]>;
  /** Some rule asks for an id. */
  hasIds: boolean;
  /** Last parts that some rule shows in a state that a visitor brings about (`:hover`, `.open`). */
  revealed: ReadonlySet<string>;
  /** Last parts that some rule shows on some screens: hidden on others, but not from everybody. */
  elsewhere: ReadonlySet<string>;
  /** Some rule sets a background, so that what stands behind text is not known. */
  backgrounds: boolean;
};

const MOST_RULES = 3_000;
const MOST_PER_KEY = 24;
const LONGEST_SHEETS = 2_000_000;

/** Reads the sheets of `<style>` elements. What it cannot read hides nothing. Linear in their length. */
export function readStyles(sheets: readonly string[]): PageStyles {
  const text = sheets.join('\n').slice(0, LONGEST_SHEETS);
  const styles = {
    byKey: new Map<string, StyleRule[]>(),
    hasIds: false,
    revealed: new Set<string>(),
    elsewhere: new Set<string>(),
    backgrounds: /background/i.test(text),
  };
  for (const [order, rule] of rulesOf(text).slice(0, MOST_RULES).entries()) {
    const { normal, important } = parseDeclarations(rule.body);
    if (normal.size + important.size === 0) continue;
    for (const one of splitOutsideBrackets(rule.selector, ',')) {
      const read = readSelector(one);
      if (read !== undefined) keep(styles, read, { order, normal, important, narrow: rule.narrow });
    }
  }
  styles.hasIds = [...styles.byKey.keys()].some((key) => key.startsWith('#'));
  return styles;
}

type Kept = { byKey: Map<string, StyleRule[]>; revealed: Set<string>; elsewhere: Set<string> };
type Layers = Pick<StyleRule, 'order' | 'normal' | 'important'> & Pick<RawRule, 'narrow'>;

function keep(styles: Kept, read: ReadSelector, layers: Layers): void {
  const { key, chain, specificity } = read;
  const { order, normal, important, narrow } = layers;
  if (narrow || read.state) noteShown(narrow ? styles.elsewhere : styles.revealed, read, layers);
  if (chain === undefined || narrow) return;
  const kept = styles.byKey.get(key) ?? [];
  if (kept.length < MOST_PER_KEY) kept.push({ chain, specificity, order, normal, important });
  styles.byKey.set(key, kept);
}

function noteShown(
  shown: Set<string>,
  { names }: ReadSelector,
  { normal, important }: Layers,
): void {
  if (!showsAgain(normal) && !showsAgain(important)) return;
  for (const name of names) shown.add(name);
}

function showsAgain(style: Declarations): boolean {
  const display = style.get('display');
  if (display !== undefined && display !== 'none') return true;
  if (style.get('visibility') === 'visible') return true;
  const left = style.get('left') ?? style.get('max-height') ?? style.get('opacity');
  return left !== undefined && !/^-|^0(?:px|%)?$/.test(left);
}

type RawRule = { selector: string; body: string; narrow: boolean };

/** The rules of a sheet that hold on a screen; `narrow` for those of one size of screen, or another condition. */
function rulesOf(sheet: string): RawRule[] {
  const text = sheet.replaceAll(/\/\*[^]*?(?:\*\/|$)|<!--|-->/g, ' ');
  const rules: RawRule[] = [];
  const around: Condition[] = [];
  let at = 0;
  for (let brace = nextBrace(text, at); brace >= 0; brace = nextBrace(text, at)) {
    const prelude = text
      .slice(at, brace)
      .slice(text.slice(at, brace).lastIndexOf(';') + 1)
      .trim();
    at = brace + 1;
    if (text.charAt(brace) === '}') {
      around.pop();
      continue;
    }
    if (prelude.startsWith('@') && NESTING.test(prelude)) {
      around.push(conditionOf(prelude));
      continue;
    }
    const end = text.indexOf('}', at);
    const body = text.slice(at, end < 0 ? text.length : end);
    at = end < 0 ? text.length : end + 1;
    if (prelude.startsWith('@') || around.includes('never')) continue;
    rules.push({ selector: prelude, body, narrow: around.includes('narrow') });
  }
  return rules;
}

function nextBrace(text: string, from: number): number {
  BRACE.lastIndex = from;
  return BRACE.exec(text)?.index ?? -1;
}

const BRACE = /[{}]/g;
const NESTING =
  /^@(?:media|supports|layer|container|document|-moz-document|scope|keyframes|-webkit-keyframes|-moz-keyframes|-o-keyframes)\b/i;

type Condition = 'always' | 'narrow' | 'never';

/** Print is never on a screen; `screen` and `all` always are; every other condition holds for some visitors only. */
function conditionOf(prelude: string): Condition {
  const text = prelude.toLowerCase();
  if (ALWAYS.test(text)) return 'always';
  return NEVER.test(text) ? 'never' : 'narrow';
}

const ALWAYS = /^@layer\b|^@media\s*(?:only )?(?:screen|all)?$/;
const NEVER =
  /^@[\w-]*(?:keyframes|document)\b|^@media\s*(?:only )?(?:print|speech|tty|tv|projection)\b/;
