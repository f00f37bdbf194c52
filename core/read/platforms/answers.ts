// Where the answers of the platforms' interfaces hold a profile's fields. Shapes: the documents named in docs/ways-in.md.
import type { Platform } from '../../inventory/schema.ts';
import { listAt, textAt, valueAt } from '../json-search.ts';
import type { Found } from '../profile-fields.ts';
import { linesOf } from '../profile-sources.ts';
import {
  attr,
  isElement,
  parsePage,
  pushChildren,
  type TreeElement,
  type TreeNode,
} from '../tree.ts';

/** `onAbout`: texts that the platform shows one click away on the same profile ("About"). */
type FoundInAnswer = Found & { onAbout?: string[] };

type AnswerReader = (data: unknown) => FoundInAnswer;

/** Platforms that have an interface which this program asks. */
export const ANSWER_READERS: Partial<Record<Platform, AnswerReader>> = {
  bluesky: (data) => ({
    name: textAt(data, 'displayName') ?? textAt(data, 'handle'),
    handle: textAt(data, 'handle'),
    bio: textAt(data, 'description'),
    links: [textAt(data, 'website')],
  }),
  mastodon,
  youtube,
  x,
  facebook,
  instagram: (data) => instagram(valueAt(data, ['instagram_business_account'])),
  threads: (data) => ({
    name: textAt(data, 'name') ?? textAt(data, 'username'),
    handle: textAt(data, 'username'),
    bio: textAt(data, 'threads_biography'),
    notServed: ['links', 'phones', 'emails', 'address', 'category'],
  }),
};

/** The rows of its table are shown under the bio. */
function mastodon(data: unknown): FoundInAnswer {
  const fields = listAt(data, 'fields').map((field) => ({
    name: linesIn(textAt(field, 'name')),
    value: textAt(field, 'value'),
  }));
  const rows = fields.map(({ name, value }) => `${name ?? ''}: ${linesIn(value) ?? ''}`);
  return {
    name: textAt(data, 'display_name') ?? textAt(data, 'username'),
    handle: textAt(data, 'acct') ?? textAt(data, 'username'),
    bio: [linesIn(textAt(data, 'note')) ?? '', ...rows].join('\n\n'),
    links: fields.map(({ value }) => hrefIn(value ?? '')),
  };
}

/** Links and the business e-mail are shown on the channel and not given out. */
function youtube(data: unknown): FoundInAnswer {
  const channel = valueAt(data, ['items', 0]);
  return {
    name: textAt(channel, 'snippet', 'title'),
    handle: textAt(channel, 'snippet', 'customUrl')?.replace(/^@/, ''),
    bio:
      textAt(channel, 'snippet', 'description') ??
      textAt(channel, 'brandingSettings', 'channel', 'description'),
    notServed: ['links', 'phones', 'emails', 'address', 'category'],
  };
}

/** X shortens the links in a bio; the answer says what they stand for. Its place is a town, and no address to write to. */
function x(data: unknown): FoundInAnswer {
  const user = valueAt(data, ['data']);
  const links = listAt(user, 'entities', 'url', 'urls');
  return {
    name: textAt(user, 'name'),
    handle: textAt(user, 'username'),
    bio: expanded(textAt(user, 'description'), listAt(user, 'entities', 'description', 'urls')),
    links: links.length > 0 ? links.map(expandedUrl) : [textAt(user, 'url')],
    notServed: ['category'],
  };
}

const expandedUrl = (link: unknown): string | undefined =>
  textAt(link, 'expanded_url') ?? textAt(link, 'url');

function expanded(text: string | undefined, links: readonly unknown[]): string | undefined {
  const full = new Map(links.slice(0, 50).map((link) => [textAt(link, 'url'), expandedUrl(link)]));
  return text?.replaceAll(/https?:\/\/t\.co\/\w{1,40}/g, (short) => full.get(short) ?? short);
}

const ABOUT = ['description', 'company_overview', 'general_info', 'mission', 'impressum'] as const;
const MISSING_ON_NEW_PAGES = ['bio', 'links', 'phones', 'emails', 'address', 'category'] as const;

/** Pages of the new kind give nothing for some fields that they show, so what is absent there is not known to be empty. */
function facebook(data: unknown): FoundInAnswer {
  const intro = [textAt(data, 'about'), textAt(data, 'bio')].filter((text) => text !== undefined);
  const onAbout = ABOUT.map((field) => textAt(data, field)).filter((text) => text !== undefined);
  const isNew = valueAt(data, ['has_transitioned_to_new_page_experience']) === true;
  return {
    name: textAt(data, 'name'),
    handle: textAt(data, 'username'),
    bio: [...new Set(intro)].join('\n\n'),
    onAbout: [...new Set(onAbout)].filter((text) => !intro.includes(text)),
    // The field holds several addresses, divided as people like.
    links: textAt(data, 'website')?.split(/[\s,;]+/) ?? [],
    phones: [textAt(data, 'phone')],
    emails: listAt(data, 'emails').map((email) => (typeof email === 'string' ? email : undefined)),
    address: textAt(data, 'single_line_address'),
    category: textAt(data, 'category') ?? textAt(data, 'category_list', 0, 'name'),
    notServed: isNew ? [...MISSING_ON_NEW_PAGES] : [],
  };
}

/** The account of an agency's own Page; its contact buttons are not given out. */
function instagram(account: unknown): FoundInAnswer {
  return {
    name: textAt(account, 'name') ?? textAt(account, 'username'),
    handle: textAt(account, 'username'),
    bio: textAt(account, 'biography'),
    links: [textAt(account, 'website')],
    notServed: ['phones', 'emails', 'address', 'category'],
  };
}

function linesIn(html: string | undefined): string | undefined {
  return html === undefined ? undefined : linesOf(find(parsePage(html), 'body'));
}

function hrefIn(html: string): string | undefined {
  const link = find(parsePage(html), 'a');
  const href = link && attr(link, 'href');
  return href ?? (/^https?:\/\/\S+$/.test(html.trim()) ? html.trim() : undefined);
}

function find(root: TreeNode, name: string): TreeElement | undefined {
  const open: TreeNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isElement(node) && node.name === name) return node;
    pushChildren(open, node);
  }
  return undefined;
}
