// What holds for a whole page while it is walked: how elements are seen and laid out, and what their names say.
import { type ClassWords, classWords, NOTHING_SAID } from './class-words.ts';
import { PREFORMATTED_ELEMENTS } from './elements.ts';
import { primaryTag } from './language-tags.ts';
import { layoutLooks, markedSight } from './marked-sight.ts';
import { type Looks, PLAIN_LOOKS } from './looks.ts';
import { makesPart, placeOf } from './places.ts';
import { type Scope, ScopeEdit, TOP } from './scope.ts';
import { scopeMemory, TELLING_ATTRIBUTES } from './scope-memory.ts';
import { staticSight } from './static-sight.ts';
import { lookReader } from './style-match.ts';
import { readStyles } from './style-rules.ts';
import type { SightPage } from './openings.ts';
import type { Survey } from './survey.ts';
import type { TreeElement } from './tree.ts';

export type PageFacts = {
  top: Scope;
  looks: (element: TreeElement) => Looks;
  /** The scope inside an element, from the one around it. */
  enter: (element: TreeElement, scope: Scope) => Scope;
};

/** Facts of a page; `marked` when a browser has marked how things are seen. */
export function pageFacts(survey: Survey, marked: boolean): PageFacts {
  const styles = readStyles(marked ? [] : survey.sheets);
  const reader = lookReader(styles);
  const unsure = survey.linkedSheets || styles.backgrounds;
  const page = { survey, reader, words, unsure };
  const looks = marked ? layoutLooks : reader.looks;
  const remember = scopeMemory();
  return {
    top: unsure || marked ? TOP : { ...TOP, background: WHITE },
    looks,
    enter: (element, around) => {
      const own = looks(element);
      if (own === PLAIN_LOOKS && isPlain(page, element, around)) return around;
      const seen = { around, looks: own };
      if (marked) return enterElement(page, element, { ...seen, marked });
      return remember(element, seen, () => enterElement(page, element, { ...seen, marked }));
    },
  };
}

function enterElement(
  page: SightPage,
  element: TreeElement,
  { around, looks, marked }: { around: Scope; looks: Looks; marked: boolean },
): Scope {
  const edit = new ScopeEdit(around);
  const named = [words(element), classWords(element.attribs['id'] ?? '')];
  edit.set('place', placeOf(element, around, named));
  if (makesPart(element)) edit.set('inPart', true);
  setText(edit, element, looks);
  if (marked) markedSight(element, edit);
  else staticSight(page, element, edit);
  return edit.scope;
}

function words({ attribs }: TreeElement): ClassWords {
  return classWords(attribs['class'] ?? '');
}

/** Most elements carry nothing that could change how text stands: at most names that say nothing, where colours are not followed. */
function isPlain(page: SightPage, { name, attribs }: TreeElement, around: Scope): boolean {
  if (TELLING_ELEMENTS.has(name) || name.includes('-')) return false;
  let isNamed = false;
  for (const attribute in attribs) {
    if (attribute === 'class' || attribute === 'id') isNamed = true;
    else if (TELLING_ATTRIBUTES.has(attribute)) return false;
  }
  return !isNamed || (saysNothing(page, attribs) && !isPainted(page, around));
}

function saysNothing({ survey }: SightPage, attribs: TreeElement['attribs']): boolean {
  const { class: names, id } = attribs;
  if (names !== undefined && classWords(names) !== NOTHING_SAID) return false;
  return id === undefined || (classWords(id) === NOTHING_SAID && !survey.folded.has(id));
}

/** A name may bring colours and sizes from a sheet that is not read: only where none are known yet does that change nothing. */
function isPainted({ unsure }: SightPage, { color, background, tiny }: Scope): boolean {
  return tiny || color !== undefined || (unsure && background !== 'unknown');
}

const TELLING_ELEMENTS: ReadonlySet<string> = new Set(
  'article aside main nav header footer blockquote q cite table li a details summary dialog bdo svg text foreignObject form pre xmp listing plaintext font'.split(' '), // prettier-ignore
);

const WHITE = { red: 255, green: 255, blue: 255, alpha: 1 };

/** Language, line breaks, direction and drawings. */
function setText(edit: ScopeEdit, element: TreeElement, { pre }: Looks): void {
  const { name, attribs } = element;
  const lang = languageOf(element);
  if (lang !== undefined) edit.set('lang', lang);
  if (pre !== undefined || PREFORMATTED_ELEMENTS.has(name)) edit.set('pre', pre ?? true);
  if (name === 'bdo') edit.set('mirrored', attribs['dir']?.toLowerCase() === 'rtl');
  if (name === 'svg') edit.set('drawing', true);
  else if (DRAWN_TEXT.has(name)) edit.set('drawing', false);
}

function languageOf({ name, attribs }: TreeElement): string | undefined {
  const lang = attribs['lang'] ?? attribs['xml:lang'];
  return lang === undefined || lang.trim() === '' || ROOTS.has(name) ? undefined : primaryTag(lang);
}

/** What these declare holds for the whole page. */
const ROOTS = new Set(['html', 'body']);
const DRAWN_TEXT = new Set(['text', 'foreignObject']);
