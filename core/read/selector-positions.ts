// What selectors ask of an element's place among its siblings, and of what is in it (Selectors Level 4, sections 13 and 14).
import type { Test } from './selector-parts.ts';
import { attr, isElement, type TreeElement, type TreeNode } from './tree.ts';

/** Counted from one, from both ends, among all siblings and among those of its name. */
type Position = { from: number; fromEnd: number; ofName: number; ofNameFromEnd: number };

/** The positions of all that stands in one element are worked out once: a list may have a hundred thousand items. */
const positions = new WeakMap<TreeNode, ReadonlyMap<TreeNode, Position>>();

function positionOf(element: TreeElement): Position | undefined {
  const { parent } = element;
  if (parent === null) return undefined;
  let inside = positions.get(parent);
  if (inside === undefined) positions.set(parent, (inside = positionsIn(parent)));
  return inside.get(element);
}

function positionsIn(parent: TreeNode): ReadonlyMap<TreeNode, Position> {
  const known = new Map<TreeNode, Position>();
  const counts = new Map<string, number>();
  let from = 0;
  for (let node = parent.first; node !== null; node = node.next) {
    if (!isElement(node)) continue;
    from += 1;
    const ofName = (counts.get(node.name) ?? 0) + 1;
    counts.set(node.name, ofName);
    known.set(node, { from, fromEnd: 0, ofName, ofNameFromEnd: 0 });
  }
  for (const [node, position] of known) {
    position.fromEnd = from - position.from + 1;
    position.ofNameFromEnd = (counts.get(node.name) ?? 0) - position.ofName + 1;
  }
  return known;
}

const STRUCTURES: ReadonlyMap<string, Test> = new Map<string, Test>(
  Object.entries<Test>({
    root: ({ name }) => name === 'html',
    'first-child': (element) => positionOf(element)?.from === 1,
    'last-child': (element) => positionOf(element)?.fromEnd === 1,
    'only-child': (element) =>
      positionOf(element)?.from === 1 && positionOf(element)?.fromEnd === 1,
    'first-of-type': (element) => positionOf(element)?.ofName === 1,
    'last-of-type': (element) => positionOf(element)?.ofNameFromEnd === 1,
    'only-of-type': (element) =>
      positionOf(element)?.ofName === 1 && positionOf(element)?.ofNameFromEnd === 1,
    empty: ({ first }) => first === null,
    checked: (element) =>
      attr(element, 'checked') !== undefined || attr(element, 'selected') !== undefined,
    disabled: (element) => attr(element, 'disabled') !== undefined,
    enabled: (element) => FIELDS.has(element.name) && attr(element, 'disabled') === undefined,
    required: (element) => attr(element, 'required') !== undefined,
    open: (element) => attr(element, 'open') !== undefined,
  }),
);

const FIELDS = new Set(['input', 'select', 'textarea', 'button']);

/** The test of a pseudo-class without arguments; undefined for one that is not about the tree. */
export function structureTest(name: string): Test | undefined {
  return STRUCTURES.get(name);
}

const COUNTED: ReadonlyMap<string, keyof Position> = new Map([
  ['nth-child', 'from'],
  ['nth-last-child', 'fromEnd'],
  ['nth-of-type', 'ofName'],
  ['nth-last-of-type', 'ofNameFromEnd'],
]);

/** The test of `:nth-child(2n + 1)` and its like; undefined for a formula that is not understood. */
export function nthTest(name: string, formula: string | null): Test | undefined {
  const counted = COUNTED.get(name);
  const steps = formula === null ? undefined : stepsOf(formula.trim().toLowerCase());
  if (counted === undefined || steps === undefined) return undefined;
  const { step, first } = steps;
  return (element) => {
    const at = positionOf(element)?.[counted];
    if (at === undefined) return false;
    return step === 0 ? at === first : (at - first) % step === 0 && (at - first) / step >= 0;
  };
}

/** `2n + 1` is every second, beginning with the first. */
function stepsOf(formula: string): { step: number; first: number } | undefined {
  if (formula === 'odd') return { step: 2, first: 1 };
  if (formula === 'even') return { step: 2, first: 0 };
  if (/^[+-]?\d+$/.test(formula)) return { step: 0, first: Number(formula) };
  const [, step, first = '0'] = /^([+-]?\d*)n\s*([+-]\s*\d+)?$/.exec(formula) ?? [];
  if (step === undefined) return undefined;
  const every = /\d/.test(step) ? Number(step) : Number(`${step}1`);
  return { step: every, first: Number(first.replaceAll(/\s/g, '')) };
}
