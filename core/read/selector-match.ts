// Whether a selector holds for an element: its last part for the element itself, the others for what is around and before it.
import { elementBefore } from './openings.ts';
import type { Compound, Relation } from './selector-parts.ts';
import { attr, parentOf, type TreeElement } from './tree.ts';

/** How many elements are asked at most before a selector is given up: keeps the work bounded on any page. */
const MOST_ASKED = 64;

let asked = 0;

/** True where an element is what a chain asks for. */
export function matches(element: TreeElement, chain: readonly Compound[]): boolean {
  asked = 0;
  return holds(element, chain);
}

/** The same for a part of a selector, within what may be asked for the whole. */
export function holds(element: TreeElement, chain: readonly Compound[]): boolean {
  const last = chain.length - 1;
  const own = chain[last];
  return (
    own !== undefined && fits(element, own) && (last === 0 || goesOn(element, chain, last - 1))
  );
}

/** Whether what stands around and before an element is what the parts up to this one ask for. */
function goesOn(element: TreeElement, chain: readonly Compound[], at: number): boolean {
  const part = chain[at];
  if (part === undefined) return true;
  const next = NEXT[part.relation];
  const isNear = part.relation === 'parent' || part.relation === 'before';
  for (let other = next(element); other !== undefined && asked < MOST_ASKED; other = next(other)) {
    asked += 1;
    if (fits(other, part) && goesOn(other, chain, at - 1)) return true;
    if (isNear) return false;
  }
  return false;
}

const NEXT: Record<Relation, (element: TreeElement) => TreeElement | undefined> = {
  around: parentOf,
  parent: parentOf,
  before: elementBefore,
  earlier: elementBefore,
};

function fits(element: TreeElement, part: Compound): boolean {
  if (part.tag !== undefined && part.tag !== element.name) return false;
  if (part.id !== undefined && part.id !== attr(element, 'id')) return false;
  if (part.classes.length > 0) {
    const names = attr(element, 'class');
    if (names === undefined) return false;
    for (const one of part.classes) if (!hasClass(names, one)) return false;
  }
  return part.tests === undefined || part.tests.every((test) => test(element));
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
