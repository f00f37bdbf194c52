// A first walk over the page: everything that has to be known before its text is read.
import { isTarget, SAYS } from './tree-attributes.ts';
import { attr, isElement, isHtml, rawText, type TreeElement, type TreeNode } from './tree.ts';

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

/** Walks the whole tree once; tells of a tree that is too deep or has too many nodes to be read. */
export function surveyPage(root: TreeNode): Survey | 'too-deep' | 'too-large' {
  const survey = emptySurvey();
  const at: Position = { node: root, depth: 1 };
  for (let { node } = at; node !== null; node = at.node) {
    survey.nodes += 1;
    if (isElement(node)) note(survey, node);
    if (at.depth > DEEPEST) return 'too-deep';
    if (survey.nodes > MOST_NODES) return 'too-large';
    goOn(at, node);
  }
  return survey;
}

type Position = { node: TreeNode | null; depth: number };

/** To the next node in document order: inside, after, or after what is around. What stands in a template is not on the page. */
function goOn(at: Position, from: TreeNode): void {
  const inside = from.name === 'template' ? null : from.first;
  if (inside !== null) {
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
  const { name, says } = element;
  NOTES.get(name)?.(survey, element);
  if ((says & SAYS.target) !== 0) noteTargets(survey, element);
  const id = (says & SAYS.id) === 0 ? undefined : attr(element, 'id');
  if (id !== undefined && MOUNTS.test(id) && isEmpty(element)) survey.emptyMounts.push(id);
  if (name.includes('-') && isHtml(element) && isEmpty(element)) survey.emptyCustom += 1;
}

const MOUNTS =
  /^(?:root|app|__next|__nuxt|react-root|app-root|mount|main-app|react-app|svelte|vue-app|gatsby|___gatsby|q-app|ember-app)$/i;

type Note = (survey: Survey, element: TreeElement) => void;

const NOTES: ReadonlyMap<string, Note> = new Map<string, Note>(
  Object.entries<Note>({
    a: noteAnchor,
    html: noteLang,
    body: noteLang,
    title: (survey, element) => {
      if (survey.title === '' && isHtml(element)) survey.title = rawText(element, 2_000);
    },
    base: (survey, element) => {
      survey.base ??= attr(element, 'href');
    },
    style: (survey, element) => {
      const media = attr(element, 'media')?.trim() ?? '';
      const text = rawText(element);
      survey.sheets.push(
        media === '' ? text : `@media ${media.replaceAll(/[{};]/g, ' ')}{${text}\n}`,
      );
    },
    link: (survey, element) => {
      if (/\bstylesheet\b/i.test(attr(element, 'rel') ?? '')) survey.linkedSheets = true;
    },
    meta: (survey, element) => {
      const name = attr(element, 'property') ?? attr(element, 'name') ?? attr(element, 'itemprop');
      noteMeta(survey, name?.toLowerCase(), attr(element, 'content'));
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

function noteMeta(survey: Survey, name: string | undefined, content: string | undefined): void {
  if (name === undefined || content === undefined || survey.meta.has(name)) return;
  survey.meta.set(name, content);
}

function noteLang(survey: Survey, element: TreeElement): void {
  const lang = attr(element, 'lang') ?? attr(element, 'xml:lang');
  if (lang !== undefined && lang.trim() !== '') survey.lang ??= lang.trim();
}

function noteScript(survey: Survey, element: TreeElement): void {
  const type = attr(element, 'type')?.trim().toLowerCase() ?? '';
  const id = attr(element, 'id') ?? '';
  if (/json/.test(type)) {
    survey.data.push({ type, id, text: rawText(element) });
    return;
  }
  if (type !== '' && !/javascript|ecmascript|module|babel|jsx/.test(type)) return;
  survey.scripts += 1;
  const text = attr(element, 'src') === undefined ? rawText(element) : '';
  if (PROGRAM_DATA.test(text.slice(0, 200))) survey.data.push({ type: 'program', id, text });
}

/** Assignments that carry a platform's data. */
const PROGRAM_DATA = /^\s*(?:var |window\.|window\[")?(?:ytInitialData|__[A-Z_]+__|_sharedData)/;

function noteTargets(survey: Survey, element: TreeElement): void {
  for (const { name, value } of element.attributes)
    if (isTarget(name)) addIds(survey.controlled, value);
  const controls = attr(element, 'aria-controls');
  if (controls === undefined) return;
  const isFolded =
    attr(element, 'aria-expanded') === 'false' || attr(element, 'aria-selected') === 'false';
  if (isFolded) addIds(survey.folded, controls);
}

function noteAnchor(survey: Survey, element: TreeElement): void {
  const href = attr(element, 'href');
  if (href !== undefined && href.startsWith('#')) addIds(survey.controlled, href);
}

function addIds(ids: Set<string>, value: string): void {
  if (value.length > 200) return;
  for (const id of value.split(/\s+/)) if (id !== '' && id !== '#') ids.add(id.replace(/^#/, ''));
}

function isEmpty({ first }: TreeElement): boolean {
  for (let child = first; child !== null; child = child.next)
    if (child.type !== 'text' || child.data.trim() !== '') return false;
  return true;
}
