// What wordings are filled with: the agency's own data, in the language of the page.
import { linksInText } from '../read/text-links.ts';
import { oneLine } from '../report/safe-text.ts';
import type { FixLanguage, FixPage, FixRequest } from './fix.ts';
import { FIX_LANGUAGES } from './fix.ts';
import { statuteOf, type Statute } from './statutes.ts';
import type { Facts, Words } from './words/words.ts';
import { EN } from './words/en.ts';
import { ES } from './words/es.ts';
import { FR } from './words/fr.ts';

const WORDS: Record<FixLanguage, Words> = { en: EN, es: ES, fr: FR };

export const wordsIn = (language: FixLanguage): Words => WORDS[language];

/** The language that the inventory asks for, else that of the page, else English. */
export function languageOf({ language, page }: Pick<FixRequest, 'language' | 'page'>): FixLanguage {
  return known(language) ?? known(page.language) ?? 'en';
}

const known = (tag: string | undefined): FixLanguage | undefined =>
  FIX_LANGUAGES.find((one) => one === tag);

export function factsOf(
  { agency, page }: Pick<FixRequest, 'agency'> & { page: Pick<FixPage, 'platform'> },
  language: FixLanguage,
): Facts {
  const { country, state, nonEmergencyPhone, contactEmail, streetAddress, officialHosts } = agency;
  const name = plain(agency.name);
  const contact = nonEmergencyPhone ?? contactEmail ?? streetAddress;
  const site = siteOf(officialHosts[0]);
  const statute = statuteOf(country, state);
  return {
    name,
    theName: withArticle(name),
    shortName: shortest(name, agency.alsoKnownAs.map(plain)),
    emergencyNumber: agency.emergencyNumber,
    on: page.platform === 'website' ? 'site' : 'profile',
    ...(contact === undefined ? {} : { contact: plain(contact) }),
    ...(site === undefined ? {} : { site }),
    ...(agency.noticePage === undefined ? {} : { notice: shownAddress(agency.noticePage) }),
    ...(statute === undefined ? {} : { law: lawWords(statute, language) }),
  };
}

/** The law as the sentences of each language take it up. */
function lawWords({ name, cite, own }: Statute, language: FixLanguage): string {
  if (language === 'en') return `the ${name} (${cite})`;
  const [called, cited] = own?.[language] ?? [name, cite];
  if (language === 'fr') return `${called}, ${cited}`;
  return called === name ? `la ley ${name} (${cite})` : `la ${called} (${cited})`;
}

/** English names of bodies take an article ("the City of Riverton", "the Riverton Police Department"), names of places do not. */
function withArticle(name: string): string {
  const isBody = /^(?:city|town|village|county|township|borough|state|office|department) of\b|\b(?:department|office|bureau|agency|authority|district|division|service|services|police|commission|council)$/i; // prettier-ignore
  return isBody.test(name) && !/^(?:the|l[ae]s?|el|los)\b/i.test(name) ? `the ${name}` : name;
}

/** A name that a bio has room for; letters are needed, so that it names somebody. */
function shortest(name: string, others: readonly string[]): string {
  const usable = others.filter((other) => /\p{L}{2}/u.test(other));
  return usable.reduce((best, other) => (other.length < best.length ? other : best), name);
}

function siteOf(host: string | undefined): string | undefined {
  return host === undefined ? undefined : shownAddress(`https://${host}`);
}

/** The address as short as everybody still takes it for one: without its scheme where its host alone is recognised. */
function shownAddress(address: string): string {
  const bare = address.replace(/^https:\/\//i, '').replace(/\/$/, '');
  const [found] = linksInText(bare);
  const isWhole = found?.href === bare && found.url.replace(/\/$/, '') === `https://${bare}`;
  return isWhole ? bare : address;
}

/** One line of visible text: names come from a file, and may hold anything. */
const plain = (text: string): string =>
  oneLine(text)
    .replaceAll(/\[U\+[0-9A-F]+\]/g, '')
    .trim();
