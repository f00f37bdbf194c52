// How an element is seen when a browser has looked: it marked what it did not show, and its marks decide.
import { parseDeclarations } from './declarations.ts';
import { type Looks, looksOf, PLAIN_LOOKS } from './looks.ts';
import type { ScopeEdit } from './scope.ts';
import { attr, type TreeElement } from './tree.ts';

/** Attribute by which the browser's snapshot says how an element is seen; no mark means as what is around it. */
const VISIBILITY_MARK = 'data-presence-visibility';
/** Attribute of the box that stands for an open shadow root in the browser's snapshot. */
export const SHADOW_MARK = 'data-presence-shadow';

/** Takes over what the browser says. */
export function markedSight(element: TreeElement, edit: ScopeEdit): void {
  const mark = attr(element, VISIBILITY_MARK);
  if (mark === 'hidden') edit.set('hidden', true);
  if (mark !== 'screen-reader' && mark !== 'on-click' && mark !== 'shown') return;
  edit.set('hidden', false);
  edit.set('visibility', mark);
}

/** The looks that only lay text out; what hides it, the browser has said. */
export function layoutLooks(element: TreeElement): Looks {
  const style = attr(element, 'style');
  if (style === undefined || !/display|white-space|text-decoration/i.test(style))
    return PLAIN_LOOKS;
  const { display, pre, struck } = looksOf(parseDeclarations(style).normal);
  return { ...PLAIN_LOOKS, display, pre, struck };
}
