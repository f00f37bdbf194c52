// Which rules of the page's style sheets hold for an element, and what they and its own style make of it.
import { type Declarations, parseDeclarations } from './declarations.ts';
import { type Looks, looksOf, PLAIN_LOOKS } from './looks.ts';
import type { Compound, PageStyles, StyleRule } from './style-rules.ts';
import { parentOf, type TreeElement } from './tree.ts';

/** Gives the looks of elements of one page; answers are kept, for pages repeat themselves. */
export type LookReader = {
  looks: (element: TreeElement) => Looks;
  /** Some rule shows it when a visitor points at it or opens it. */
  revealed: (element: TreeElement) => boolean;
  /** Some rule shows it on another size of screen. */
  elsewhere: (element: TreeElement) => boolean;
};

/** Reads looks with the page's own sheets. */
export function lookReader(styles: PageStyles): LookReader {
  const inline = new Map<string, Looks>();
  return {
    looks: (element) => {
      const style = element.attribs['style'];
      const rules = styles.byKey.size === 0 ? [] : matching(element, styles);
      if (rules.length > 0) return looksOf(cascade(rules, style ?? ''));
      if (style === undefined || !HIDING.test(style)) return PLAIN_LOOKS;
      const known = inline.get(style);
      if (known !== undefined) return known;
      const looks = looksOf(cascade([], style));
      inline.set(style, looks);
      return looks;
    },
    revealed: (element) => named(element, styles.revealed),
    elsewhere: (element) => named(element, styles.elsewhere),
  };
}

/** By class, id, or the lists that menus are made of: any other tag alone is too many things. */
function named(element: TreeElement, keys: ReadonlySet<string>): boolean {
  return keysOf(element).some((key) => keys.has(key) && /^[.#]|^(?:ul|ol|li|dd|nav)$/.test(key));
}

/** Most inline styles set a width or a margin: they are not even parsed. */
const HIDING =
  /display|visib|opacity|font|color|background|left|right|top|bottom|indent|transform|clip|overflow|filter|mask|white-space/i;

function keysOf({ name, attribs }: TreeElement): string[] {
  const id = attribs['id'];
  return [
    name,
    ...(id === undefined ? [] : [`#${id}`]),
    ...classesOf(attribs['class']).map((one) => `.${one}`),
  ];
}

function classesOf(value: string | undefined): string[] {
  return value === undefined
    ? []
    : value
        .split(SPACE)
        .filter((one) => one !== '')
        .slice(0, 32);
}

const SPACE = /[ \t\n\f\r]+/;

function matching(element: TreeElement, styles: PageStyles): StyleRule[] {
  const rules: StyleRule[] = [];
  for (const key of keysOf(element)) {
    for (const rule of styles.byKey.get(key) ?? []) {
      if (matches(element, rule.chain)) rules.push(rule);
    }
  }
  return rules;
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

function fits({ name, attribs }: TreeElement, part: Compound): boolean {
  if (part.tag !== undefined && part.tag !== name) return false;
  if (part.id !== undefined && part.id !== attribs['id']) return false;
  if (part.classes.length === 0) return true;
  const classes = classesOf(attribs['class']);
  return part.classes.every((one) => classes.includes(one));
}

/** The rules by weight and order, the element's own style over them, `!important` over all (CSS Cascade, section 6). */
function cascade(rules: readonly StyleRule[], style: string): Declarations {
  const own = parseDeclarations(style);
  const sorted = rules.toSorted((a, b) => a.specificity - b.specificity);
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
