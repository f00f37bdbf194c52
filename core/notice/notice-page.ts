// The notice page: every standard item in one page for the agency's own web site, so that a short profile only has to link it.
import type { FixAgency, FixLanguage } from '../fix/fix.ts';
import { factsOf } from '../fix/facts.ts';
import type { Page } from '../inventory/schema.ts';
import { dayWords } from '../mail/words/days.ts';
import { safeHref } from '../report/addresses.ts';
import { bdi, type Html, html } from '../report/html.ts';
import { clip } from '../report/safe-text.ts';
import { platformName } from '../report/words.ts';
import { noticeInEnglish } from './en.ts';
import { noticeInSpanish } from './es.ts';
import { NOTICE_STYLE } from './style.ts';
import type { NoticeFacts, NoticeWords } from './words.ts';

export const NOTICE_LANGUAGES = ['en', 'es', 'both'] as const;
export type NoticeLanguage = (typeof NOTICE_LANGUAGES)[number];

export type NoticeRequest = {
  agency: FixAgency;
  /** The agency's pages; profiles among them are named as the official ones. */
  pages: readonly Pick<Page, 'platform' | 'url' | 'skip'>[];
  language: NoticeLanguage;
  /** The day that the page bears, `YYYY-MM-DD`. */
  today: string;
};

/**
 * One file that needs nothing else. It says every standard item as the agency's own statement; what is not known of the agency (a number,
 * the law of its state) is left out, and `missingFacts` names it.
 */
export function noticePage(request: NoticeRequest): string {
  const languages = request.language === 'both' ? (['en', 'es'] as const) : [request.language];
  const parts = languages.map((language) => article(request, language, languages.length > 1));
  const [first = 'en'] = languages;
  const title = wordsOf(request, first).title;
  const head = html`<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title} – ${clip(request.agency.name, 200)}</title> `;
  return [
    `<!doctype html>\n<html lang="${first}">\n<head>\n`,
    head.toString(),
    `<style>${NOTICE_STYLE.toString()}</style>\n</head>\n<body>\n<main>\n`,
    ...parts.map(String),
    '</main>\n</body>\n</html>\n',
  ].join('');
}

/** What the inventory does not say and the page therefore lacks, by the names of its fields. */
export function missingFacts(agency: FixAgency): string[] {
  const facts = factsOf({ agency, page: { platform: 'website' } }, 'en');
  return [
    ...(facts.contact === undefined ? ['nonEmergencyPhone'] : []),
    ...(facts.law === undefined ? ['state'] : []),
    ...(facts.site === undefined ? ['officialHosts'] : []),
  ];
}

const IN: Record<'en' | 'es', (facts: NoticeFacts) => NoticeWords> = {
  en: noticeInEnglish,
  es: noticeInSpanish,
};

function wordsOf({ agency }: NoticeRequest, language: 'en' | 'es'): NoticeWords {
  return IN[language](noticeFacts(agency, language));
}

function noticeFacts(agency: FixAgency, language: FixLanguage): NoticeFacts {
  const { nonEmergencyPhone, contactEmail, streetAddress } = agency;
  const ways = [nonEmergencyPhone, contactEmail, streetAddress];
  const facts = factsOf({ agency, page: { platform: 'website' } }, language);
  return { ...facts, contact: ways.filter((one) => one !== undefined) };
}

const OTHER = { en: ['es', 'En español'], es: ['en', 'In English'] } as const;

function article(request: NoticeRequest, language: 'en' | 'es', several: boolean): Html {
  const words = wordsOf(request, language);
  const { agency, today } = request;
  const [other, name] = OTHER[language];
  return html`<article lang="${language}" id="${language}" aria-labelledby="title-${language}">
    <p class="agency">${bdi(agency.name)}</p>
    <h1 id="title-${language}">${words.title}</h1>
    ${several && html`<p class="other"><a href="#${other}" lang="${other}" hreflang="${other}">${name}</a></p> `}
    <p>${words.lead}</p>
    ${urgent(words)}${section(words.purpose)}${official(request, words)}${section(words.monitoring)}${section(words.opinions)}${section(words.records)}${comments(words)}${removal(words)}${contactPart(request, words)}
    <p class="date">
      ${words.updated} <time datetime="${today}">${dayWords(today, language)}</time>
    </p>
  </article> `;
}

const section = ({ head, says }: { head: string; says: string }): Html =>
  html`<section>
    <h2>${head}</h2>
    <p>${says}</p>
  </section> `;

function urgent({ emergency }: NoticeWords): Html {
  const [call, ...more] = emergency.says;
  return html`<section class="urgent">
    <h2>${emergency.head}</h2>
    <p class="call">${call}</p>
    ${more.map((line) => html`<p>${line}</p> `)}
  </section> `;
}

function official({ pages }: NoticeRequest, { official: words }: NoticeWords): Html {
  const profiles = pages.filter(({ platform, skip }) => platform !== 'website' && skip === undefined); // prettier-ignore
  const list = html`<p>${words.pages}</p>
    <ul>
      ${profiles.map(profile)}
    </ul> `;
  return html`<section>
    <h2>${words.head}</h2>
    <p>${words.says}</p>
    ${profiles.length > 0 && list}
  </section> `;
}

function profile({ platform, url }: Pick<Page, 'platform' | 'url'>): Html {
  const href = safeHref(url);
  const name = html`${platformName(platform)}: ${bdi(clip(url, 300))}`;
  return html`<li>${href === undefined ? name : html`<a href="${href}">${name}</a>`}</li> `;
}

function comments({ comments: words }: NoticeWords): Html {
  return html`<section>
    <h2>${words.head}</h2>
    <p>${words.says}</p>
    <ul>
      ${words.removed.map((one) => html`<li>${one}</li> `)}
    </ul>
    <p>${words.kept}</p>
  </section> `;
}

function removal({ removal: words }: NoticeWords): Html {
  return html`<section>
    <h2>${words.head}</h2>
    ${words.says.map((line) => html`<p>${line}</p> `)}
  </section> `;
}

function contactPart(request: NoticeRequest, { contact: words }: NoticeWords): Html {
  const { contact: ways } = noticeFacts(request.agency, 'en');
  const [host] = request.agency.officialHosts;
  const href = host === undefined ? undefined : safeHref(`https://${host}/`);
  return html`<section>
    <h2>${words.head}</h2>
    ${
      ways.length > 0 &&
      html`<p>${words.says}</p>
        <address>${ways.map((way, n) => html`${n > 0 && html`<br />`}${bdi(way)}`)}</address> `
    }${href !== undefined && html`<p>${words.site} <a href="${href}">${bdi(host ?? '')}</a></p> `}
  </section> `;
}
