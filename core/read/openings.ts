// What a click on the page opens: tabs, accordions, menus, dialogs, told by their controls, their kind, or the page's style.
import type { ClassWords } from './class-words.ts';
import type { Scope } from './scope.ts';
import type { LookReader } from './style-match.ts';
import type { Survey } from './survey.ts';
import { attr, isElement, parentOf, type TreeElement } from './tree.ts';

/** What sight needs to know of the page. */
export type SightPage = {
  survey: Survey;
  reader: LookReader;
  /** What the class of an element says. */
  words: (element: TreeElement) => ClassWords;
  /** Sheets that are not read, or that set backgrounds, leave open what stands behind text. */
  unsure: boolean;
};

/**
 * What becomes of something that is not displayed: `on-click` when a control, a rule or its kind says that a click opens it;
 * undefined when it is displayed on other screens; `hidden` otherwise.
 */
export function opened(
  page: SightPage,
  element: TreeElement,
  scope: Scope,
): 'hidden' | 'on-click' | undefined {
  if (page.reader.elsewhere(element)) return undefined;
  const isOpened =
    scope.place === 'nav' ||
    isTarget(page, element) ||
    isFolding(page, element) ||
    page.reader.revealed(element) ||
    followsControl(element);
  return isOpened ? 'on-click' : 'hidden';
}

function isTarget({ survey }: SightPage, element: TreeElement): boolean {
  const id = attr(element, 'id');
  const role = attr(element, 'role');
  return (id !== undefined && survey.controlled.has(id)) || OPENED_ROLES.has(role ?? '');
}

const OPENED_ROLES = new Set(['tabpanel', 'menu', 'dialog', 'alertdialog']);

/** A panel, a menu or a slide by its own name or that of the box around. */
function isFolding(page: SightPage, element: TreeElement): boolean {
  const words = page.words(element);
  const around = parentOf(element);
  return words.folded || words.slide || (around !== undefined && page.words(around).slide);
}

/** Right after a button, a summary, or a heading that folds. */
function followsControl(element: TreeElement): boolean {
  const before = elementBefore(element);
  if (before === undefined) return false;
  if (before.name === 'button' || before.name === 'summary') return true;
  const role = attr(before, 'role');
  if (role === 'button' || role === 'tab' || attr(before, 'aria-expanded') !== undefined)
    return true;
  return /toggle|accordion|trigger|collaps|expand|question|read-?more|show-?more/i.test(
    attr(before, 'class') ?? '',
  );
}

/** The element right before, white space and a comment or two aside. */
export function elementBefore(element: TreeElement): TreeElement | undefined {
  let node = element.prev;
  for (let steps = 0; node !== null && steps < 4; steps += 1) {
    if (isElement(node)) return node;
    node = node.prev;
  }
  return undefined;
}
