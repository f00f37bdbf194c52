// A profile made of what was found: fields tidied, links resolved, and a word on what the platform does not serve.
import type { Profile } from './content.ts';
import { findKey, textAt, valueAt } from './json-search.ts';
import { resolveLink } from './links.ts';
import { dropInvisible, tidyText } from './tidy-text.ts';

type Text = string | undefined;

/** Fields as found, in any state. */
export type Found = {
  name?: Text;
  handle?: Text;
  bio?: Text;
  /** The bio was cut off: nothing may be concluded from what it lacks. */
  bioCut?: boolean;
  address?: Text;
  category?: Text;
  links?: Text[];
  phones?: Text[];
  emails?: Text[];
  /** Fields that this platform does not serve here; those that were found after all are left out. */
  notServed?: (keyof Profile)[];
};

const MOST = 200;

/** The profile of fields that were found on the page at `url`. */
export function profileOf(found: Found, url: string): Profile {
  const links = texts(found.links).map((link) => resolveLink(withScheme(link), url));
  const profile: Profile = {
    links: texts(links),
    phones: texts(found.phones),
    emails: texts(found.emails).map((email) => email.replace(/^mailto:/i, '')),
    notServed: [],
  };
  for (const field of ['name', 'handle', 'address', 'category'] as const) {
    const text = tidyText(found[field] ?? '');
    if (text !== '') profile[field] = text;
  }
  const bio = dropInvisible(found.bio ?? '').trim();
  if (bio !== '') profile.bio = bio;
  profile.notServed = (found.notServed ?? []).filter((field) => isEmpty(profile[field]));
  if (found.bioCut === true && !profile.notServed.includes('bio')) profile.notServed.push('bio');
  return profile;
}

function isEmpty(value: string | readonly string[] | undefined): boolean {
  return value === undefined || value.length === 0;
}

function texts(values: readonly Text[] | undefined): string[] {
  const tidy = (values ?? []).map((value) => tidyText(value ?? '')).filter((text) => text !== '');
  return [...new Set(tidy)].slice(0, MOST);
}

/** Platforms keep addresses as people type them. */
function withScheme(link: string): string {
  return /^[\w-]+(?:\.[\w-]+)+(?:[/?#:]|$)/.test(link) ? `https://${link}` : link;
}

/** Ends in an ellipsis: the platform cut it. */
export function isCut(text: Text): boolean {
  return text !== undefined && /(?:…|\.{3})$/.test(text.trim());
}

/** A postal address of schema.org in one line. */
export function postalAddress(value: unknown): Text {
  if (typeof value === 'string') return value;
  const parts = ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode']
    .map((key) => textAt(value, key))
    .filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** The first object of JSON-LD that has one of these types: by itself, in a list, or in a `@graph`. */
export function typedObject(data: readonly unknown[], types: RegExp): unknown {
  const graphs = findKey(data, '@graph', 20);
  return [...data, ...graphs].flat(2).find((object) => hasType(object, types));
}

function hasType(object: unknown, types: RegExp): boolean {
  const type = valueAt(object, ['@type']);
  const names: unknown[] = Array.isArray(type) ? type : [type];
  return names.some((name) => typeof name === 'string' && types.test(name));
}

/** "Name (@handle) …" in its parts. */
export function nameAndHandle(title: Text): { name: Text; handle: Text } {
  const found = /^([^]{0,200}?)\s*\(@([\w.@-]{1,200})\)/.exec(title ?? '');
  return { name: found?.[1], handle: found?.[2] };
}
