// How an element is seen, judged without a browser: attributes, its own style, the page's sheets, and telling class names.
import type { ClassWords } from './class-words.ts';
import type { Visibility } from './content.ts';
import type { Looks } from './looks.ts';
import { opened, type SightPage } from './openings.ts';
import { setPaint } from './paint.ts';
import { isSummary } from './places.ts';
import { harder, type Scope, type ScopeEdit } from './scope.ts';
import { SAYS } from './tree-attributes.ts';
import { attr, type TreeElement } from './tree.ts';

/** Follows into an element how it and everything inside is seen. Unsure means visible. */
export function staticSight(page: SightPage, element: TreeElement, edit: ScopeEdit): void {
  const looks = page.reader.looks(element);
  if (element.name !== 'html' && element.name !== 'body') {
    const way = wayOfHiding(page, element, looks, edit.scope);
    if (isGuess(page, element, looks, way)) edit.set('guessed', true);
    if (way === 'hidden') {
      edit.set('hidden', true);
      return;
    }
    setVisibility(element, edit, way);
    setSeen(page, element, looks, edit);
  }
  setPaint(page, element, looks, edit);
}

function setVisibility(element: TreeElement, edit: ScopeEdit, way: Visibility | undefined): void {
  const { around } = edit;
  if (isSummary(element)) edit.set('visibility', around.outside);
  else if (element.name === 'details') {
    edit.set('outside', around.visibility);
    if (attr(element, 'open') === undefined) edit.set('visibility', harder(around.visibility, 'on-click')); // prettier-ignore
  } else if (way !== undefined) edit.set('visibility', harder(around.visibility, way));
}

type Way = 'hidden' | Visibility | undefined;

function wayOfHiding(page: SightPage, element: TreeElement, looks: Looks, scope: Scope): Way {
  const byAttribute = hiddenAttribute(element);
  if (byAttribute === 'until-found') return 'on-click';
  // Any display that the page's author sets stands above what the browser makes of the attribute.
  if (byAttribute !== undefined && looks.display === undefined) return opened(page, element, scope);
  const words = page.words(element);
  if (looks.gone === 'screen-reader') return 'screen-reader';
  if (looks.gone === 'faded')
    return words.animated || entersLater(element) ? undefined : opened(page, element, scope);
  if (looks.gone !== undefined) return opened(page, element, scope);
  if (looks.display !== undefined) return undefined;
  return guessedWay(page, element, words, scope);
}

/** Whether a rule that cannot be followed may hide it, or a name or an attribute speaks of hiding and sheets that are not read decide. */
function isGuess(page: SightPage, element: TreeElement, looks: Looks, way: Way): boolean {
  if (way !== undefined) return false;
  if (looks.perhaps === true) return true;
  if (!page.survey.linkedSheets) return false;
  if (hiddenAttribute(element) !== undefined) return true;
  return page.words(element).mayHide && looks.display === undefined && looks.seen === undefined;
}

/** `hidden`, a closed dialog, a popover: `always` until a script opens it; `until-found` is opened by searching. */
function hiddenAttribute(element: TreeElement): 'until-found' | 'always' | undefined {
  if ((element.says & SAYS.telling) === 0 && element.name !== 'dialog') return undefined;
  const hidden = attr(element, 'hidden');
  if (hidden !== undefined)
    return hidden.toLowerCase() === 'until-found' ? 'until-found' : 'always';
  if (element.name === 'dialog' && attr(element, 'open') === undefined) return 'always';
  return attr(element, 'popover') === undefined ? undefined : 'always';
}

function guessedWay(page: SightPage, element: TreeElement, words: ClassWords, scope: Scope): Way {
  if (words.screenReader) return 'screen-reader';
  if (words.hidden) return opened(page, element, scope);
  if (words.folded) return 'on-click';
  const id = attr(element, 'id');
  const role = attr(element, 'role');
  if (role === 'tabpanel' && attr(element, 'aria-hidden') === 'true') return 'on-click';
  const isFolded = id !== undefined && page.survey.folded.has(id) && !words.unfolded;
  return isFolded ? 'on-click' : undefined;
}

/** Shown while scrolling, by the attributes of the usual libraries. */
function entersLater(element: TreeElement): boolean {
  return ENTERING.some((name) => attr(element, name) !== undefined);
}

const ENTERING = ['data-aos', 'data-animation', 'data-animate', 'data-wow-delay', 'data-wow-duration', 'data-sal', 'data-sr-id', 'data-scroll', 'data-motion-enter']; // prettier-ignore

/** `visibility` and the size of letters: inherited, until something inside sets them back. */
function setSeen(page: SightPage, element: TreeElement, looks: Looks, edit: ScopeEdit): void {
  const { scope } = edit;
  if (looks.tiny !== undefined) edit.set('tiny', looks.tiny);
  else if (scope.tiny && mayResize(page, element)) edit.set('tiny', false);
  if (looks.seen === true) edit.set('unseen', false);
  if (looks.seen !== false || page.words(element).animated || entersLater(element)) return;
  const way = opened(page, element, scope);
  if (way === 'hidden') edit.set('unseen', true);
  else if (way !== undefined) edit.set('visibility', harder(scope.visibility, way));
}

/** A sheet that is not read may give what has a name letters of another size. */
function mayResize({ survey }: SightPage, { says }: TreeElement): boolean {
  return survey.linkedSheets && (says & (SAYS.class | SAYS.id)) !== 0;
}
