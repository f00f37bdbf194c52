// A first walk over the page: everything that has to be known before its text is read.
import { isElement, isHtml, rawText, type TreeElement, type TreeNode } from './tree.ts';

/** What a page says of itself, and what its scripts and controls are about. */
export type Survey = {
  nodes: number;
  title: string;
  /** `lang` of `<html>` (or `<body>`), as written. */
  lang: string | undefined;
  /** First `<base href>`. */
  base: string | undefined;
  sheets: string[];
  /** A style sheet lies outside the page. */
  linkedSheets: boolean;
  /** Content of `<meta>` by lower-case name or property; the first of each. */
  meta: Map<string, string>;
  scripts: number;
  /** Scripts that hold data: type, id and text. */
  data: { type: string; id: string; text: string }[];
  noscript: string[];
  /** Ids of what a control on the page opens. */
  controlled: Set<string>;
  /** Ids of what a control says is folded now. */
  folded: Set<string>;
  /** A frameset in place of a body. */
  frames: boolean;
  /** Mount points of client-side programs that hold nothing. */
  emptyMounts: string[];
  /** Custom elements that hold nothing. */
  emptyCustom: number;
};

const MOST_NODES = 200_000;
/** Chromium flattens at 512; a parser without that cap can be read much deeper, but nobody writes such pages. */
const DEEPEST = 20_000;

/** Walks the whole tree once. Undefined for a tree that is too deep or too large to be read. */
export function surveyPage(root: TreeNode): Survey | undefined {
  const survey = emptySurvey();
  const at: Position = { node: root, depth: 1 };
  for (let { node } = at; node !== null; node = at.node) {
    survey.nodes += 1;
    if (isElement(node)) note(survey, node);
    if (survey.nodes > MOST_NODES || at.depth > DEEPEST) return undefined;
    goOn(at, node);
  }
  return survey;
}

type Position = { node: TreeNode | null; depth: number };

/** To the next node in document order: inside, after, or after what is around. What stands in a template is not on the page. */
function goOn(at: Position, from: TreeNode): void {
  const inside = from.name === 'template' ? undefined : from.children[0];
  if (inside !== undefined) {
    at.node = inside;
    at.depth += 1;
    return;
  }
  let node: TreeNode | null = from;
  while (node !== null && node.next === null) {
    node = node.parent;
    at.depth -= 1;
  }
  at.node = node?.next ?? null;
}

function emptySurvey(): Survey {
  return {
    nodes: 0,
    title: '',
    lang: undefined,
    base: undefined,
    sheets: [],
    linkedSheets: false,
    meta: new Map(),
    scripts: 0,
    data: [],
    noscript: [],
    controlled: new Set(),
    folded: new Set(),
    frames: false,
    emptyMounts: [],
    emptyCustom: 0,
  };
}

function note(survey: Survey, element: TreeElement): void {
  const { name, attribs } = element;
  NOTES.get(name)?.(survey, element);
  noteControl(survey, element);
  const { id } = attribs;
  if (id !== undefined && MOUNTS.test(id) && isEmpty(element)) survey.emptyMounts.push(id);
  if (name.includes('-') && isHtml(element) && isEmpty(element)) survey.emptyCustom += 1;
}

const MOUNTS =
  /^(?:root|app|__next|__nuxt|react-root|app-root|mount|main-app|react-app|svelte|vue-app|gatsby|___gatsby|q-app|ember-app)$/i;

type Note = (survey: Survey, element: TreeElement) => void;

const NOTES: ReadonlyMap<string, Note> = new Map<string, Note>(
  Object.entries<Note>({
    html: noteLang,
    body: noteLang,
    title: (survey, element) => {
      if (survey.title === '' && isHtml(element)) survey.title = rawText(element, 2_000);
    },
    base: (survey, { attribs }) => {
      survey.base ??= attribs['href'];
    },
    style: (survey, element) => {
      const media = element.attribs['media']?.toLowerCase() ?? '';
      if (/^(?:all|screen|only screen)?$/.test(media.trim())) survey.sheets.push(rawText(element));
    },
    link: (survey, { attribs }) => {
      if (/\bstylesheet\b/i.test(attribs['rel'] ?? '')) survey.linkedSheets = true;
    },
    meta: (survey, { attribs }) => {
      const name = (attribs['property'] ?? attribs['name'] ?? attribs['itemprop'])?.toLowerCase();
      const content = attribs['content'];
      if (name !== undefined && content !== undefined && !survey.meta.has(name)) {
        survey.meta.set(name, content);
      }
    },
    script: noteScript,
    noscript: (survey, element) => {
      if (survey.noscript.length < 50) survey.noscript.push(rawText(element, 20_000));
    },
    frameset: (survey) => {
      survey.frames = true;
    },
  }),
);

function noteLang(survey: Survey, { attribs }: TreeElement): void {
  const lang = attribs['lang'] ?? attribs['xml:lang'];
  if (lang !== undefined && lang.trim() !== '') survey.lang ??= lang.trim();
}

function noteScript(survey: Survey, element: TreeElement): void {
  const type = element.attribs['type']?.trim().toLowerCase() ?? '';
  const id = element.attribs['id'] ?? '';
  if (/json/.test(type)) {
    survey.data.push({ type, id, text: rawText(element) });
    return;
  }
  if (type !== '' && !/javascript|ecmascript|module|babel|jsx/.test(type)) return;
  survey.scripts += 1;
  const text = element.attribs['src'] === undefined ? rawText(element) : '';
  if (PROGRAM_DATA.test(text.slice(0, 200))) survey.data.push({ type: 'program', id, text });
}

/** Assignments that carry a platform's data. */
const PROGRAM_DATA = /^\s*(?:var |window\.|window\[")?(?:ytInitialData|__[A-Z_]+__|_sharedData)/;

const TARGETS = new Set(
  'aria-controls data-target data-bs-target popovertarget commandfor data-toggle-target data-reveal-id data-open data-toggle data-controls'.split(' '), // prettier-ignore
);

function noteControl(survey: Survey, { name, attribs }: TreeElement): void {
  for (const attribute in attribs) {
    if (TARGETS.has(attribute)) addIds(survey.controlled, attribs[attribute] ?? '');
  }
  const href = name === 'a' ? attribs['href'] : undefined;
  if (href !== undefined && href.startsWith('#')) addIds(survey.controlled, href);
  const controls = attribs['aria-controls'];
  if (controls === undefined) return;
  const isFolded = attribs['aria-expanded'] === 'false' || attribs['aria-selected'] === 'false';
  if (isFolded) addIds(survey.folded, controls);
}

function addIds(ids: Set<string>, value: string): void {
  if (value.length > 200) return;
  for (const id of value.split(/\s+/)) if (id !== '' && id !== '#') ids.add(id.replace(/^#/, ''));
}

function isEmpty({ children }: TreeElement): boolean {
  return children.every((child) => child.type === 'text' && child.data.trim() === '');
}
