// Whether an element holds the words of somebody else, or an agency's own words set in like a quotation.
import {
  attr,
  childrenOf,
  isElement,
  parentOf,
  pushChildren,
  type TreeElement,
  type TreeNode,
} from './tree.ts';

/**
 * True for `<q>`, `<cite>`, and for a `<blockquote>` with a sign that somebody is quoted: a source, quotation marks, a name at its end,
 * or words before it that announce it. Agencies set their own mission and notices in `<blockquote>`, too, and old pages whole columns.
 */
export function isQuoted(element: TreeElement): boolean {
  if (element.name === 'blockquote') return quotesSomebody(element);
  return element.name === 'q' || element.name === 'cite';
}

function quotesSomebody(element: TreeElement): boolean {
  if (attr(element, 'cite') !== undefined || EMBEDDED.test(attr(element, 'class') ?? ''))
    return true;
  const { names, text } = lookInto(element);
  if (names.some((one) => LAYOUT.has(one))) return false;
  if (names.some((one) => SOURCES.has(one))) return true;
  return saysSo(text) || isCaptioned(element) || isAnnounced(element);
}

function saysSo(text: string): boolean {
  return MARKED.test(text) || SIGNED.test(text.slice(-SIGNATURE));
}

/** Posts of social platforms as their scripts embed them. */
const EMBEDDED =
  /\b(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-xfbml-parse-ignore|text-post-media|bluesky-embed|mastodon-embed|reddit-embed-bq)\b/;

const LOOKED_AT = 120;
const LONGEST = 5_000;
const SIGNATURE = 100;
const LAYOUT = new Set('table form h1 h2 h3 ul ol nav hr section iframe'.split(' '));
const SOURCES = new Set(['cite', 'footer', 'figcaption']);

const MARKED = /^[“"«„‟❝]/u;
const SIGNED = /(?:[—–―]|(?:^|\s)--?\s)\s*\p{Lu}[^.!?]{2,80}$/u;
const ANNOUNCED =
  /(?::|\b(?:said|says|wrote|writes|stated|states|quotes?|quoted|according to|examples?|samples?|reads|as follows|dijo|escribió|ejemplo|según|a dit|a écrit|exemple|selon)\b[^\p{L}\p{N}]*)$/iu;

/** Names and text of the first things inside: never more, for quotations can be nested without end. */
function lookInto(node: TreeNode): { names: string[]; text: string } {
  const names: string[] = [];
  let text = '';
  const open: TreeNode[] = [node];
  for (let seen = 0; seen < LOOKED_AT && text.length < LONGEST; seen += 1) {
    const at = open.pop();
    if (at === undefined) break;
    if (at.type === 'text') text += at.data;
    if (isElement(at) && at !== node) names.push(at.name);
    pushChildren(open, at);
  }
  return { names, text: text.trim() };
}

function isCaptioned(element: TreeElement): boolean {
  const figure = parentOf(element);
  return figure?.name === 'figure' && childrenOf(figure).some(({ name }) => name === 'figcaption');
}

/** The words right before, in the same box. */
function isAnnounced(element: TreeElement): boolean {
  let before = element.prev;
  for (let steps = 0; steps < 4 && before !== null; steps += 1) {
    const { text } = lookInto(before);
    if (text !== '') return ANNOUNCED.test(text.slice(-SIGNATURE));
    before = before.prev;
  }
  return false;
}
