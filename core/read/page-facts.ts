// What holds for a whole page while it is walked: how elements are seen and laid out, and what their names say.
import { classWords, NOTHING_SAID } from './class-words.ts';
import { PREFORMATTED_ELEMENTS, STRUCK_ELEMENTS } from './elements.ts';
import { type Kind, kindsOf } from './kinds.ts';
import { primaryTag } from './language-tags.ts';
import { layoutLooks, markedSight } from './marked-sight.ts';
import { type Looks, PLAIN_LOOKS } from './looks.ts';
import { makesPart, placeOf } from './places.ts';
import { type Scope, ScopeEdit, topScope } from './scope.ts';
import { staticSight } from './static-sight.ts';
import { lookReader } from './style-match.ts';
import { readStyles } from './style-rules.ts';
import type { SightPage } from './openings.ts';
import type { Survey } from './survey.ts';
import { SAYS } from './tree-attributes.ts';
import { attr, parentOf, type TreeElement } from './tree.ts';

export type PageFacts = {
  top: Scope;
  looks: (element: TreeElement) => Looks;
  /** Whether a style sets it in a row of items side by side, each by itself. */
  isItem: (element: TreeElement) => boolean;
  /** The scope inside an element, from the one around it. */
  enter: (element: TreeElement, scope: Scope) => Scope;
};

/** Facts of a page; `marked` when a browser has marked how things are seen. */
export function pageFacts(survey: Survey, marked: boolean): PageFacts {
  const styles = readStyles(marked ? [] : survey.sheets);
  const kinds = kindsOf(styles);
  const reader = lookReader(styles, kinds);
  const unsure = survey.linkedSheets || styles.backgrounds;
  const page = { survey, reader, unsure, words: (element: TreeElement) => kinds(element).words };
  const looks = marked ? layoutLooks : reader.looks;
  return {
    top: topScope(unsure || marked ? 'unknown' : WHITE),
    looks,
    isItem: (element) => isItem(element, looks, styles.rows),
    enter: (element, around) => {
      const own = looks(element);
      const kind = kinds(element);
      if (own === PLAIN_LOOKS && isPlain(page, kind, element, around)) return around;
      const how = { around, looks: own, marked };
      if (!kind.repeats || (element.says & OF_ITS_OWN) !== 0 || !staysAsItIs(own))
        return enterElement(page, element, how);
      const before = kind.known?.get(around);
      if (before?.looks === own) return before.scope;
      const scope = enterElement(page, element, how);
      kind.known ??= new Map();
      kind.known.set(around, { looks: own, scope });
      return scope;
    },
  };
}

function isItem(element: TreeElement, looks: PageFacts['looks'], anyRows: boolean): boolean {
  const around = parentOf(element);
  if (around === undefined || !(anyRows || (around.says & SAYS.style) !== 0)) return false;
  return looks(around).row === true;
}

/** An id or an attribute that tells: two elements of a kind are not the same then. */
const OF_ITS_OWN = SAYS.id | SAYS.telling;

/** What hides an element may be taken away by what stands next to it. */
function staysAsItIs({ gone, seen }: Looks): boolean {
  return gone === undefined && seen !== false;
}

function enterElement(
  page: SightPage,
  element: TreeElement,
  { around, looks, marked }: { around: Scope; looks: Looks; marked: boolean },
): Scope {
  const edit = new ScopeEdit(around);
  const named = [page.words(element), classWords(attr(element, 'id') ?? '')];
  edit.set('place', placeOf(element, around, named));
  if (makesPart(element)) edit.set('inPart', true);
  setText(edit, element, looks);
  if (marked) markedSight(element, edit);
  else staticSight(page, element, edit);
  return edit.scope;
}

/** Most elements carry nothing that could change how text stands: at most names that say nothing, where colours are not followed. */
function isPlain(page: SightPage, kind: Kind, element: TreeElement, around: Scope): boolean {
  const { says } = element;
  if (!kind.plain || (says & SAYS.telling) !== 0) return false;
  if ((says & SAYS.id) !== 0 && !saysNothing(page, attr(element, 'id') ?? '')) return false;
  return (says & (SAYS.class | SAYS.id)) === 0 || !isPainted(page, around);
}

function saysNothing({ survey }: SightPage, id: string): boolean {
  return classWords(id) === NOTHING_SAID && !survey.folded.has(id);
}

/** A name may bring colours and sizes from a sheet that is not read: only where none are known yet does that change nothing. */
function isPainted({ unsure }: SightPage, { color, background, tiny }: Scope): boolean {
  return tiny || color !== undefined || (unsure && background !== 'unknown');
}

const WHITE = { red: 255, green: 255, blue: 255, alpha: 1 };

/** Language, line breaks, direction, lines through letters and drawings. */
function setText(edit: ScopeEdit, element: TreeElement, { pre, struck }: Looks): void {
  const { name } = element;
  if (isStruck(name, struck)) edit.set('struck', true);
  const lang = languageOf(element);
  if (lang !== undefined) edit.set('lang', lang);
  if (pre !== undefined || PREFORMATTED_ELEMENTS.has(name)) edit.set('pre', pre ?? true);
  if (name === 'bdo') edit.set('mirrored', attr(element, 'dir')?.toLowerCase() === 'rtl');
  if (name === 'svg') edit.set('drawing', true);
  else if (DRAWN_TEXT.has(name)) edit.set('drawing', false);
}

function isStruck(name: string, struck: boolean | undefined): boolean {
  return struck ?? STRUCK_ELEMENTS.has(name);
}

function languageOf(element: TreeElement): string | undefined {
  if ((element.says & SAYS.telling) === 0 || ROOTS.has(element.name)) return undefined;
  const lang = attr(element, 'lang') ?? attr(element, 'xml:lang');
  return lang === undefined || lang.trim() === '' ? undefined : primaryTag(lang);
}

/** What these declare holds for the whole page. */
const ROOTS = new Set(['html', 'body']);
const DRAWN_TEXT = new Set(['text', 'foreignObject']);
