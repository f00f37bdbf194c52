// Where on the page an element stands: landmarks first, then the names that people give to parts of pages.
import type { ClassWords } from './class-words.ts';
import { namesVisitors } from './comment-names.ts';
import type { Place } from './content.ts';
import { isQuoted } from './quotations.ts';
import { SAYS } from './tree-attributes.ts';
import { attr, parentOf, type TreeElement } from './tree.ts';

/** What an element's place depends on besides itself. */
export type Around = {
  place: Place;
  /** Inside `<main>`, an article or another landmark: a header in there is not the page's. */
  inPart: boolean;
};

/** The place of an element's text, given that of what is around it and what its class and id say. */
export function placeOf(element: TreeElement, around: Around, words: readonly ClassWords[]): Place {
  const { place } = around;
  if (place === 'visitor-comment') return speaksForItself(element, words) ? 'main' : place;
  if (isComment(element, words)) return 'visitor-comment';
  if (place === 'quotation') return place;
  if (isQuotation(element, words)) return 'quotation';
  return landmarkOf(element, around) ?? namedPlace(element, around, words) ?? place;
}

/** True for what makes headers and footers inside it its own rather than the page's. */
export function makesPart(element: TreeElement): boolean {
  return PARTS.has(element.name) || attr(element, 'role') === 'article';
}

const PARTS = new Set(['article', 'aside', 'main', 'nav', 'blockquote', 'table', 'li']);

/** A form for comments and the rules that stand by it are the agency's words. */
function speaksForItself(element: TreeElement, words: readonly ClassWords[]): boolean {
  return element.name === 'form' || words.some(({ place }) => place === 'own');
}

function isComment(element: TreeElement, words: readonly ClassWords[]): boolean {
  const { name } = element;
  if (NOT_A_CONTAINER.has(name)) return false;
  if (name.startsWith('ytd-comment') || name === 'shreddit-comment') return true;
  if ((element.says & SAYS.telling) !== 0 && saysComment(element)) return true;
  return !words.some(({ place }) => place === 'own') && words.some(({ place }) => place === 'visitor-comment'); // prettier-ignore
}

/** By its type, its role or its label. Comments that the public is asked for are the agency's business: "Public comments". */
function saysComment(element: TreeElement): boolean {
  const type = attr(element, 'itemtype');
  if (type !== undefined && /schema\.org\/(?:(?:User)?Comments?|\w*Review)\b/i.test(type))
    return true;
  const testId = attr(element, 'data-testid');
  if (testId !== undefined && namesVisitors(testId.toLowerCase())) return true;
  return attr(element, 'role') === 'comment' || isLabelledComment(element);
}

function isLabelledComment(element: TreeElement): boolean {
  const label = attr(element, 'aria-label')?.trim();
  if (label === undefined || label.length > LONGEST_LABEL) return false;
  const isArticle = element.name === 'article' || attr(element, 'role') === 'article';
  return OF_MANY.test(label) || (isArticle && OF_ONE.test(label));
}

const LONGEST_LABEL = 200;
const OF_ONE = /^(?:comment|reply|comentario|respuesta|commentaire|réponse) (?:by|from|of|de) /i;
const OF_MANY =
  /^(?:(?:\d+|all|user|reader|visitor|customer|google)\s)?(?:comments|replies|responses|reviews|comentarios|respuestas|commentaires|réponses|avis)$|^comments? (?:list|section|thread)$/i;

/** A link, a button, a counter or a field that is named after comments says nothing of a visitor's. */
const NOT_A_CONTAINER = new Set(['a', 'button', 'input', 'textarea', 'body', 'html', 'form', 'label', 'i', 'svg', 'main', 'h1', 'h2', 'h3']); // prettier-ignore

function isQuotation(element: TreeElement, words: readonly ClassWords[]): boolean {
  if (isQuoted(element)) return true;
  return !NOT_A_CONTAINER.has(element.name) && words.some(({ place }) => place === 'quotation');
}

const ROLES: ReadonlyMap<string, Place> = new Map([
  ['main', 'main'],
  ['banner', 'header'],
  ['contentinfo', 'footer'],
  ['navigation', 'nav'],
  ['menu', 'nav'],
  ['menubar', 'nav'],
  ['complementary', 'aside'],
]);

function landmarkOf(element: TreeElement, around: Around): Place | undefined {
  const role = attr(element, 'role');
  const byRole = role === undefined ? undefined : ROLES.get(role.trim().toLowerCase());
  if (byRole !== undefined) return byRole;
  const { name } = element;
  if (name === 'nav' || name === 'aside' || name === 'main') return name;
  if ((name === 'header' || name === 'footer') && !around.inPart) return name;
  return undefined;
}

/** Names decide for boxes only, never for a word in a line, and never against what the name stands inside of. */
function namedPlace(
  element: TreeElement,
  around: Around,
  words: readonly ClassWords[],
): Place | undefined {
  if (!BOXES.has(element.name)) return undefined;
  const named = words.find(({ place }) => place !== undefined)?.place;
  return isBelieved(named, element, around) ? named : undefined;
}

function isBelieved(
  named: ClassWords['place'],
  element: TreeElement,
  { place, inPart }: Around,
): named is 'nav' | 'footer' | 'header' | 'aside' {
  if (named === 'nav') return !holdsText(element);
  if (named === 'footer') return !inPart;
  if (named === 'header') return !inPart && place !== 'footer';
  return named === 'aside' && place === 'main';
}

const BOXES = new Set(['div', 'section', 'td', 'tr', 'table', 'ul', 'header', 'footer']);

const LOOKED_AT = 80;

/** A box that is called a menu and holds paragraphs is not one. */
function holdsText(element: TreeElement): boolean {
  let child = element.first;
  for (let seen = 0; child !== null && seen < LOOKED_AT; seen += 1) {
    if (child.name === 'p') return true;
    child = child.next;
  }
  return false;
}

/** The first `<summary>` of a `<details>`: what is left when it is closed. */
export function isSummary(element: TreeElement): boolean {
  if (element.name !== 'summary') return false;
  let child = parentOf(element)?.first ?? null;
  while (child !== null && child.name !== 'summary') child = child.next;
  return child === element;
}
