// What a page is for, when the inventory does not say.
import type { PageKind, Platform } from './schema.ts';

/** A policy about what people write on the agency's pages; policies about other things are ordinary pages. */
const POLICY = /polic(?:y|ies)(?!e)|terms-?(?:of|and|$)|social-?media|disclaimer/;
const OTHER_POLICY = /privacy|cookie|accessibility|use-of-force|body-?(?:worn-)?camera|pursuit/;
const ROOT = /^\/(?:(?:home|index|default)(?:\.\w{2,5})?\/?)?$/i;

/** `url` is canonical. An account is a profile; of a web site, the root is the home page and what is named a policy a policy page. */
export function pageKind(platform: Platform, url: string): PageKind {
  if (platform !== 'website') return 'profile';
  const { pathname, search, hash } = new URL(url);
  if (ROOT.test(pathname) && search === '' && hash === '') return 'home';
  const words = `${pathname}${hash}`.toLowerCase().replaceAll(/[^a-z/]+/g, '-');
  return POLICY.test(words) && !OTHER_POLICY.test(words) ? 'policy-page' : 'web-page';
}
