// Facebook Pages: data in the page's scripts (`profile_tile_items` are the lines of the intro), else the og: tags.
import { findKey, textAt, valueAt } from '../json-search.ts';
import { isCut, profileOf } from '../profile-fields.ts';
import type { ProfileReader } from '../profile-sources.ts';

export const readFacebook: ProfileReader = (sources) => {
  const data = sources.json();
  const items = introItems(data);
  const of = (...types: string[]): string[] => types.flatMap((type) => items.get(type) ?? []);
  const bio = bioIn(data) ?? bioInMeta(sources.meta('og:description'));
  const name = findKey(data, 'profile_header_renderer', 5)
    .map((value) => textAt(value, 'user', 'name'))
    .find((text) => text !== undefined);
  return profileOf(
    {
      name: name ?? sources.meta('og:title')?.split(' | ')[0],
      handle: textIn(data, 'username_for_profile') ?? handleIn(sources.meta('og:url')),
      bio,
      bioCut: bioIn(data) === undefined && isCut(bio),
      address: of('INTRO_CARD_ADDRESS')[0],
      category: of('INTRO_CARD_INFLUENCER_CATEGORY')[0] ?? textIn(data, 'category_name'),
      links: of('INTRO_CARD_WEBSITE', 'INTRO_CARD_OTHER_ACCOUNT'),
      phones: of('INTRO_CARD_PROFILE_PHONE', 'INTRO_CARD_PHONE'),
      emails: of('INTRO_CARD_PROFILE_EMAIL'),
      notServed:
        items.size === 0 ? ['bio', 'links', 'phones', 'emails', 'address', 'category'] : [],
    },
    sources.url,
  );
};

/** The intro's lines by their type. A web site's own address stands behind its shortened text. */
function introItems(data: readonly unknown[]): Map<string, string[]> {
  const items = new Map<string, string[]>();
  for (const item of findKey(data, 'timeline_context_item', 100)) {
    const type = textAt(item, 'timeline_context_list_item_type');
    const shown = valueAt(item, ['renderer', 'context_item']);
    const text = textAt(shown, 'plaintext_title', 'text') ?? textAt(shown, 'title', 'text');
    const url = type === 'INTRO_CARD_WEBSITE' ? textAt(shown, 'url') : externalUrl(shown);
    const value = url ?? text;
    if (type !== undefined && value !== undefined)
      items.set(type, [...(items.get(type) ?? []), value]);
  }
  return items;
}

function externalUrl(shown: unknown): string | undefined {
  return textAt(shown, 'title', 'ranges', 0, 'entity', 'external_url');
}

function bioIn(data: readonly unknown[]): string | undefined {
  return (
    textAt(findKey(data, 'best_description')[0], 'text') ??
    textAt(findKey(data, 'profile_status_text')[0], 'text')
  );
}

/** What follows the counts: "Name, Town. 1,234 likes · 12 talking about this · 5 were here. Bio". */
function bioInMeta(description: string | undefined): string | undefined {
  return /(?:were here|talking about this|likes|followers)\.\s+([^]+)$/i.exec(
    description ?? '',
  )?.[1];
}

function textIn(data: readonly unknown[], key: string): string | undefined {
  const [value] = findKey(data, key);
  return typeof value === 'string' ? value : undefined;
}

function handleIn(url: string | undefined): string | undefined {
  return /facebook\.com\/([\w.]+)\/?$/.exec(url ?? '')?.[1];
}
