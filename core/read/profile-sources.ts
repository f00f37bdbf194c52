// Where a platform may keep a profile's fields: meta tags, data in scripts, marked elements, or a body that is data itself.
import type { Profile } from './content.ts';
import { firstObject, parseJson } from './json-search.ts';
import type { Survey } from './survey.ts';
import { dropInvisible } from './tidy-text.ts';
import { attr, isElement, pushChildren, type TreeElement, type TreeNode } from './tree.ts';

export type ProfileSources = {
  /** Address of the page. */
  url: string;
  /** A meta tag's content by name or property; undefined for an empty one. */
  meta: (name: string) => string | undefined;
  title: string;
  /** Data of scripts that hold JSON, parsed, in order. */
  json: () => readonly unknown[];
  jsonLd: () => readonly unknown[];
  /** Data that a script with this id, or one that assigns this variable, holds. */
  named: (name: string) => unknown;
  /** The first element with this test id (`data-testid`, `data-test-id`, `data-e2e`), id, or class. */
  marked: (name: string) => TreeElement | undefined;
  /** Targets of all links of this scheme (`tel`, `mailto`), scheme taken off. */
  linked: (scheme: 'tel' | 'mailto') => string[];
  /** The whole body, where it is JSON. */
  body: unknown;
};

/** What one platform's pages tell of a profile. `website` has none. */
export type ProfileReader = (sources: ProfileSources) => Profile;

type Page = { root: TreeNode; survey: Survey; url: string; body: unknown };

/** Sources of a page that was surveyed. Everything is parsed when first asked for. */
export function profileSources({ root, survey, url, body }: Page): ProfileSources {
  const elements = once(() => elementsOf(root));
  return {
    url,
    meta: (name) => {
      const text = dropInvisible(survey.meta.get(name) ?? '').trim();
      return text === '' ? undefined : text;
    },
    title: survey.title.trim(),
    json: once(() => parsed(survey, (type) => !type.includes('ld+json') && type !== 'program')),
    jsonLd: once(() => parsed(survey, (type) => type.includes('ld+json'))),
    named: (name) => namedData(survey, name),
    marked: (name) => elements().marked.get(name),
    linked: (scheme) =>
      elements()
        .hrefs.filter((href) => href.toLowerCase().startsWith(`${scheme}:`))
        .map((href) => href.slice(scheme.length + 1).split('?')[0] ?? ''),
    body,
  };
}

/** The body of a capture that is JSON and no page (an answer of an interface); undefined for a page. */
export function jsonBody(html: string): unknown {
  const text = html
    .slice(0, 2_000)
    .replaceAll(/<!--[^]*?-->/g, '')
    .trimStart();
  return text.startsWith('{') ? parseJson(html.slice(html.indexOf(text.slice(0, 20)))) : undefined;
}

/** The text of an element with its line breaks. */
export function linesOf(element: TreeElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  let text = '';
  const open: TreeNode[] = [element];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'text') text += node.data.replaceAll(/\s+/g, ' ');
    else if (LINES.has(node.name)) text += '\n';
    pushChildren(open, node);
  }
  return text.trim() === '' ? undefined : text.trim();
}

const LINES = new Set(['br', 'p', 'div', 'li']);

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function parsed(survey: Survey, wanted: (type: string) => boolean): unknown[] {
  return survey.data
    .filter(({ type }) => wanted(type))
    .map(({ text }) => parseJson(text))
    .filter((value) => value !== undefined);
}

function namedData({ data }: Survey, name: string): unknown {
  const found = data.find(
    ({ type, id, text }) =>
      id === name || (type === 'program' && text.slice(0, 200).includes(name)),
  );
  if (found === undefined) return undefined;
  return found.type === 'program' ? firstObject(found.text) : parseJson(found.text);
}

const MARKS = ['data-testid', 'data-test-id', 'data-e2e', 'id'];

type Elements = { marked: Map<string, TreeElement>; hrefs: string[] };

function elementsOf(root: TreeNode): Elements {
  const elements: Elements = { marked: new Map(), hrefs: [] };
  const open: TreeNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isElement(node)) noteElement(elements, node);
    pushChildren(open, node);
  }
  return elements;
}

function noteElement({ marked, hrefs }: Elements, element: TreeElement): void {
  const names = MARKS.map((mark) => attr(element, mark) ?? '').concat(
    (attr(element, 'class') ?? '').split(/\s+/).slice(0, 20),
  );
  for (const name of names) if (name !== '' && !marked.has(name)) marked.set(name, element);
  const href = attr(element, 'href');
  if (href !== undefined && hrefs.length < 5_000) hrefs.push(href.trim());
}
