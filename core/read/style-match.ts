// Which rules of the page's style sheets hold for an element, and what they and its own style make of it.
import { type Declarations, parseDeclarations } from './declarations.ts';
import { classesOf, type Kinds } from './kinds.ts';
import { type Looks, looksOf, PLAIN_LOOKS } from './looks.ts';
import { matches } from './selector-match.ts';
import type { PageStyles, StyleRule } from './style-rules.ts';
import { NO_LAYER } from './style-sheet.ts';
import { SAYS } from './tree-attributes.ts';
import { attr, type TreeElement } from './tree.ts';

/** Gives the looks of elements of one page; answers are kept, for pages repeat themselves. */
export type LookReader = {
  looks: (element: TreeElement) => Looks;
  /** Some rule shows it when a visitor points at it or opens it. */
  revealed: (element: TreeElement) => boolean;
  /** Some rule shows it on another size of screen. */
  elsewhere: (element: TreeElement) => boolean;
};

/** Reads looks with the page's own sheets. */
export function lookReader(styles: PageStyles, kinds: Kinds): LookReader {
  const known = new Map<string, Looks>();
  const read = (element: TreeElement): Looks => {
    const style = (element.says & SAYS.style) === 0 ? '' : (attr(element, 'style') ?? '');
    const rules = matching(element, styles, kinds(element).rules);
    if (rules.length === 0 && (style === '' || !HIDING.test(style))) return PLAIN_LOOKS;
    const key = keyOf(rules, style);
    const looks = known.get(key) ?? looksBy(rules, style, styles);
    known.set(key, looks);
    return looks;
  };
  let last: { element: TreeElement; looks: Looks } | undefined;
  const looks = (element: TreeElement): Looks => {
    if (last?.element !== element) last = { element, looks: read(element) };
    return last.looks;
  };
  return {
    looks,
    revealed: (element) => looks(element).folds === true || named(element, styles.revealed),
    elsewhere: (element) => named(element, styles.elsewhere),
  };
}

const NO_RULES: readonly StyleRule[] = [];

/** What rules and an element's own style make of it; where some may not hold, whether they would hide it or show it. */
function looksBy(all: readonly StyleRule[], style: string, styles: PageStyles): Looks {
  const rules = all.filter(({ perhaps }) => !perhaps);
  const looks = looksOf(withValues(cascade(rules, style), styles));
  const folds = isGone(looks) && rules.some((rule) => rule.folds && isHiding(rule));
  const told = folds ? { ...looks, folds } : looks;
  if (rules.length === all.length) return told;
  const other = looksOf(withValues(cascade(all, style), styles));
  if (isGone(other) === isGone(looks)) return told;
  return { ...(isGone(looks) ? other : looks), perhaps: true };
}

function isGone({ gone, seen }: Looks): boolean {
  return gone !== undefined || seen === false;
}

function isHiding({ normal, important }: StyleRule): boolean {
  return isGone(looksOf(normal)) || isGone(looksOf(important));
}

/** The values of custom properties put in. */
function withValues(style: Declarations, styles: PageStyles): Declarations {
  let changed: Map<string, string> | undefined;
  for (const [name, value] of style) {
    if (!value.includes('var(')) continue;
    changed ??= new Map(style);
    const found = valueWith(value, styles);
    if (found !== undefined) changed.set(name, found);
    else if (KEYWORDS.has(name)) changed.delete(name);
  }
  return changed ?? style;
}

function valueWith(value: string, { variable }: PageStyles): string | undefined {
  const [, property = '', instead = ''] = VARIABLE.exec(value) ?? [];
  const found = variable(property) ?? instead.trim();
  return found === '' ? undefined : value.replace(VARIABLE, () => found);
}

/** What cannot be told is as if it were not there; a colour that cannot be told is a colour all the same. */
const KEYWORDS = new Set(['display', 'visibility', 'opacity']);
const VARIABLE = /var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/;

/** The same rules and the same style make the same looks. */
function keyOf(rules: readonly StyleRule[], style: string): string {
  let key = '';
  for (const { order, specificity, folds, perhaps } of rules)
    key += `${order},${specificity}${folds ? 'f' : ''}${perhaps ? 'p' : ''};`;
  return key + style;
}

/** By class, id, or the lists that menus are made of: any other tag alone is too many things. */
function named(element: TreeElement, keys: ReadonlySet<string>): boolean {
  if (keys.size === 0) return false;
  const { name } = element;
  return (
    (LISTS.has(name) && keys.has(name)) ||
    keys.has(`#${attr(element, 'id') ?? ''}`) ||
    classesOf(attr(element, 'class') ?? '').some((one) => keys.has(`.${one}`))
  );
}

const LISTS = new Set(['ul', 'ol', 'li', 'dd', 'nav']);

/** Most inline styles set a width or a margin: they are not even parsed. */
const HIDING =
  /display|visib|opacity|font|color|background|left|right|top|bottom|indent|transform|scale|clip|overflow|filter|mask|shadow|white-space|decoration|margin|animation/i;

/** The rules that hold for an element, of those that may for its kind and those for its id. */
function matching(
  element: TreeElement,
  { byKey, hasIds }: PageStyles,
  ofKind: readonly StyleRule[],
): readonly StyleRule[] {
  const asksForIds = hasIds && (element.says & SAYS.id) !== 0;
  if (ofKind.length === 0 && !asksForIds) return NO_RULES;
  const held: StyleRule[] = [];
  addHeld(held, element, ofKind);
  if (asksForIds) addHeld(held, element, byKey.get(`#${attr(element, 'id') ?? ''}`) ?? NO_RULES);
  return held;
}

function addHeld(held: StyleRule[], element: TreeElement, rules: readonly StyleRule[]): void {
  for (const rule of rules) if (matches(element, rule.chain)) held.push(rule);
}

/** The rules by layer, weight and order, the element's own style over them, `!important` over all (CSS Cascade, section 6). */
function cascade(rules: readonly StyleRule[], style: string): Declarations {
  const own = parseDeclarations(style);
  const sorted = rules.toSorted((a, b) => a.layer - b.layer || byWeight(a, b));
  // What is important of an earlier layer weighs more.
  const pressing = sorted.some(({ layer }) => layer < NO_LAYER)
    ? rules.toSorted((a, b) => b.layer - a.layer || byWeight(a, b))
    : sorted;
  const layers = [
    ...sorted.map((rule) => rule.normal),
    own.normal,
    ...pressing.map((rule) => rule.important),
    own.important,
  ];
  const merged = new Map<string, string>();
  for (const layer of layers) for (const [name, value] of layer) merged.set(name, value);
  return merged;
}

function byWeight(a: StyleRule, b: StyleRule): number {
  return a.specificity - b.specificity || a.order - b.order;
}
