// How an element separates its text from what is around it.
import { BLOCK_ELEMENTS, CELL_ELEMENTS } from './elements.ts';
import type { Looks } from './looks.ts';
import { SHADOW_MARK } from './marked-sight.ts';
import { elementBefore } from './openings.ts';
import { attr, isElement, type TreeElement, type TreeNode } from './tree.ts';

/** `block`: another block. `line`: another line of the same block. `cell`: a space apart. `inline`: not at all. */
export type Separation = 'block' | 'line' | 'cell' | 'inline';

type IsItem = (element: TreeElement) => boolean;

/** How an element begins and ends; its own style counts before its name. `isItem` tells of one that stands in a row of items. */
export function separationOf(element: TreeElement, looks: Looks, isItem: IsItem): Separation {
  const { name } = element;
  if (name === 'dd' && elementBefore(element)?.name === 'dt') return 'line';
  if (BLOCK_ELEMENTS.has(name)) return boxSeparation(element, looks);
  if (looks.display === 'block') return 'block';
  if (!standsApart(element, looks, isItem)) return 'inline';
  return followsNumber(element) ? 'line' : 'cell';
}

function standsApart(element: TreeElement, { display }: Looks, isItem: IsItem): boolean {
  if (display === 'cell' || isCell(element) || isGlued(element)) return true;
  return isItem(element) && !isLetter(element);
}

/** Two pieces side by side that nobody writes as one word: "911" and "Non-emergency", "Emergency" and "911". A style sets them apart. */
function isGlued(element: TreeElement): boolean {
  const { prev } = element;
  if (prev === null || !PIECES.has(element.name) || !PIECES.has(prev.name)) return false;
  const [before, after] = [edgeOf(prev, 'last'), edgeOf(element, 'first')];
  if (before.length < 2 || after.length < 2) return false;
  if (NEW_WORD.test(after)) return /[\p{Ll}\d.:;!?)]$/u.test(before);
  return /^\d/.test(after) && /\p{L}$/u.test(before);
}

/** What begins after a number in a piece of its own says something else: "Emergency: 911", "Non-emergency: 618-555-0142". */
function followsNumber(element: TreeElement): boolean {
  if (!PIECES.has(element.name)) return false;
  const before = element.prev?.type === 'text' ? blankBefore(element.prev) : element.prev;
  if (before === null || !PIECES.has(before.name)) return false;
  return /(?:\d[-. ]?){3}\)?\s*$/.test(edgeOf(before, 'last')) && NEW_WORD.test(edgeOf(element, 'first').trimStart()); // prettier-ignore
}

function blankBefore({ data, prev }: TreeNode): TreeNode | null {
  return data.trim() === '' ? prev : null;
}

const NEW_WORD = /^\p{Lu}/u;
const PIECES = new Set(['span', 'strong', 'b', 'em', 'i', 'small', 'label', 'a']);
const INNER = 8;

/** The first or the last text inside, white space and all; nothing where it stands further in. */
function edgeOf(element: TreeNode, end: 'first' | 'last'): string {
  let node: TreeNode | null = element;
  for (let steps = 0; node !== null && steps < INNER; steps += 1) {
    if (node.type === 'text') return node.data;
    node = node[end];
  }
  return '';
}

/** Letters that are moved one by one are parts of a word. */
function isLetter({ first }: TreeElement): boolean {
  return first !== null && first.next === null && first.type === 'text' && first.data.length < 2;
}

/** Custom elements are mostly boxes; two links side by side never read as one word. */
function isCell(element: TreeElement): boolean {
  const { name, prev } = element;
  if (CELL_ELEMENTS.has(name) || name.includes('-')) return true;
  return name === 'a' && (prev?.name === 'a' || prev?.name === 'button');
}

function boxSeparation(element: TreeElement, { display }: Looks): Separation {
  const { name } = element;
  const isStyled = (display === 'inline' || display === 'cell') && FLOWING.has(name);
  if (isStyled) return display === 'inline' ? 'inline' : 'cell';
  return WRAPPERS.has(name) && isOnlyContent(element) ? 'inline' : 'block';
}

/** Boxes that a style may lay out in a line. List items stay apart even then: each says something of its own. */
const FLOWING = new Set(['div', 'p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** A term and what is said of it are one block. */
export function endsBlock(element: TreeElement, separation: Separation): boolean {
  if (separation === 'line') return true;
  return separation === 'block' && !(element.name === 'dt' && elementAfter(element)?.name === 'dd');
}

const WRAPPERS = new Set(['div', 'p', 'center']);
const CELLS = new Set(['td', 'th', 'dd']);

/** The one thing in a table cell adds no break of its own, so that a sentence over several cells stays whole. */
function isOnlyContent(element: TreeElement): boolean {
  if (attr(element, SHADOW_MARK) !== undefined) return true;
  const around = element.parent?.name;
  if (around === undefined || !CELLS.has(around)) return false;
  return isBlank(element.prev) && isBlank(element.next);
}

/** Nothing, or white space with nothing beyond it. */
function isBlank(node: TreeNode | null): boolean {
  if (node === null) return true;
  if (node.type !== 'text' || node.data.trim() !== '') return false;
  const beyond = node.prev === null || node.next === null;
  return beyond;
}

function elementAfter(element: TreeElement): TreeElement | undefined {
  let node = element.next;
  for (let steps = 0; node !== null && steps < 4; steps += 1) {
    if (isElement(node)) return node;
    node = node.next;
  }
  return undefined;
}
