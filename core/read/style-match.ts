// Which rules of the page's style sheets hold for an element, and what they and its own style make of it.
import { type Declarations, parseDeclarations } from './declarations.ts';
import { classesOf, type Kinds } from './kinds.ts';
import { type Looks, looksOf, PLAIN_LOOKS } from './looks.ts';
import type { Compound } from './selectors.ts';
import type { PageStyles, StyleRule } from './style-rules.ts';
import { SAYS } from './tree-attributes.ts';
import { attr, parentOf, type TreeElement } from './tree.ts';

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
    const looks = known.get(key) ?? looksOf(cascade(rules, style));
    known.set(key, looks);
    return looks;
  };
  let last: { element: TreeElement; looks: Looks } | undefined;
  return {
    looks: (element) => {
      if (last?.element !== element) last = { element, looks: read(element) };
      return last.looks;
    },
    revealed: (element) => named(element, styles.revealed),
    elsewhere: (element) => named(element, styles.elsewhere),
  };
}

const NO_RULES: readonly StyleRule[] = [];

/** The same rules and the same style make the same looks. */
function keyOf(rules: readonly StyleRule[], style: string): string {
  let key = '';
  for (const { order, specificity } of rules) key += `${order},${specificity};`;
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
  /display|visib|opacity|font|color|background|left|right|top|bottom|indent|transform|clip|overflow|filter|mask|shadow|white-space/i;

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

/** How far out an ancestor is looked for: keeps the work bounded on any page. */
const FARTHEST = 32;

function matches(element: TreeElement, chain: readonly Compound[]): boolean {
  const last = chain.length - 1;
  const own = chain[last];
  if (own === undefined || !fits(element, own)) return false;
  let at = parentOf(element);
  let wanted = last - 1;
  for (let steps = 0; wanted >= 0 && at !== undefined && steps < FARTHEST; steps += 1) {
    const part = chain[wanted];
    if (part !== undefined && fits(at, part)) wanted -= 1;
    else if (part?.child === true) return false;
    at = parentOf(at);
  }
  return wanted < 0;
}

function fits(element: TreeElement, part: Compound): boolean {
  if (part.tag !== undefined && part.tag !== element.name) return false;
  if (part.id !== undefined && part.id !== attr(element, 'id')) return false;
  if (part.classes.length === 0) return true;
  const names = attr(element, 'class');
  if (names === undefined) return false;
  for (const one of part.classes) if (!hasClass(names, one)) return false;
  return true;
}

/** True when a class stands in a list of classes, without taking the list apart. */
function hasClass(names: string, wanted: string): boolean {
  let at = names.indexOf(wanted);
  while (at >= 0) {
    const end = at + wanted.length;
    if (isSpace(names.charAt(at - 1)) && isSpace(names.charAt(end))) return true;
    at = names.indexOf(wanted, end);
  }
  return false;
}

function isSpace(char: string): boolean {
  return (
    char === '' || char === ' ' || char === '\n' || char === '\t' || char === '\r' || char === '\f'
  );
}

/** The rules by weight and order, the element's own style over them, `!important` over all (CSS Cascade, section 6). */
function cascade(rules: readonly StyleRule[], style: string): Declarations {
  const own = parseDeclarations(style);
  const sorted = rules.toSorted((a, b) => a.specificity - b.specificity || a.order - b.order);
  const layers = [
    ...sorted.map((rule) => rule.normal),
    own.normal,
    ...sorted.map((rule) => rule.important),
    own.important,
  ];
  const merged = new Map<string, string>();
  for (const layer of layers) for (const [name, value] of layer) merged.set(name, value);
  return merged;
}
