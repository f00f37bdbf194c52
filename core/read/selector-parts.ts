// What a selector is made of, once it is read: parts, each of which an element is asked for.
import type { TreeElement } from './tree.ts';

/** What a selector asks of an element besides its name, classes and id. */
export type Test = (element: TreeElement) => boolean;

/** Where what a part asks for stands to the element of the part after it: further out, right around, right before, or before. */
export type Relation = 'around' | 'parent' | 'before' | 'earlier';

/**
 * One part of a selector chain. What it does not ask for is there and undefined: thousands of a page are asked, and the engine knows
 * one shape from many.
 */
export type Compound = {
  tag: string | undefined;
  id: string | undefined;
  classes: readonly string[];
  tests: readonly Test[] | undefined;
  relation: Relation;
};

/** A selector in parts. */
export type ReadSelector = {
  /** What its last part asks for, each as a key of its own: one of them holds where the selector does. */
  keys: readonly string[];
  /** Everything its last part asks for, each as a key. */
  names: readonly string[];
  specificity: number;
  /** It holds as long as nobody has brought a state about (`:not(.open)`). */
  folds: boolean;
  /** Whether it holds, or would by what is understood of it, cannot be told from the page. */
  perhaps: boolean;
  /** None when it holds for no page as it is first shown. */
  chain: readonly Compound[] | undefined;
};

/** The last parts of selectors that name nothing. */
export const ANY_KEY = '*';

/** What a part asks for, as keys, the surest first. */
export function namesOf({ id, classes, tag }: Compound): string[] {
  const named = [...(id === undefined ? [] : [`#${id}`]), ...classes.map((name) => `.${name}`)];
  if (named.length > 0) return named;
  return [tag ?? ANY_KEY];
}

const STATE =
  /:(?:hover|focus|focus-within|focus-visible|target|checked|active)|\[aria-|[.:](?:[\w-]*[-_])?(?:open|opened|active|show|shown|showing|visible|in|expanded|selected|current|is-\w+|has-\w+|js)\b/i;

/** Whether a text of a selector speaks of a state (`:hover`, `.open`, `[aria-expanded=true]`) that a visitor brings about. */
export function asksForState(selector: string): boolean {
  return STATE.test(selector);
}

/** The script that a page with scripts runs takes `no-js` away. */
export function takesScripts(chain: readonly Compound[]): boolean {
  return !chain.some(({ classes }) => classes.includes('no-js'));
}

/** What a class, an attribute or a state weighs, a hundredth of an id. */
export const CLASS_WEIGHT = 100;
export const ID_WEIGHT = 10_000;

/** More parts than this no selector has that means anything. */
export const MOST_PARTS = 8;
