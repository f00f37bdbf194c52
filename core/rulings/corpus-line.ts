// A ruling as a line of a labelled corpus: the page's text, the item, and what a person says of it.
import type { PageKind } from '../inventory/schema.ts';
import type { Ruling } from './ruling.ts';

/** One labelled text, as `npm run accuracy` reads it. */
export type CorpusLine = {
  id: string;
  kind: string;
  agency: string;
  country: string;
  lang: string;
  text: string;
  labels: Record<string, 'present' | 'absent'>;
  quotes: Record<string, string[]>;
  note: string;
  platform: Ruling['platform'];
  url: string;
  officialHosts: string[];
};

const KINDS: Readonly<Record<PageKind, string>> = {
  profile: 'agency_profile',
  home: 'agency_home',
  'policy-page': 'agency_policy_page',
  'web-page': 'agency_page',
};

/**
 * The line of a ruling. `text`: all that the page showed when it was ruled on; undefined when its capture is not kept any more, and
 * then the quotes stand for it. Quotes that are no running text (a link's target) follow as lines of their own.
 */
export function corpusLine(ruling: Ruling, text: string | undefined): CorpusLine {
  const { agency, item, decision, by, at, reason } = ruling;
  const quotes = [...new Set(ruling.quotes.map((quote) => quote.text))];
  const missing = quotes.filter((quote) => !(text ?? '').includes(quote));
  const whole = text === undefined ? 'Only the quotes were kept of the page. ' : '';
  return {
    id: ['ruling', ruling.agencyId, ruling.pageId, item, at].join(':'),
    kind: ruling.linkedUrl === undefined ? KINDS[ruling.kind] : 'agency_policy_page',
    agency: agency.name,
    country: agency.country,
    lang: ruling.language ?? 'und',
    text: [...(text === undefined ? [] : [text]), ...missing].join('\n'),
    labels: { [item]: decision === 'satisfied' ? 'present' : 'absent' },
    quotes: { [item]: quotes },
    note: `${whole}Ruled by ${by} on ${at.slice(0, 10)}: ${reason}`,
    platform: ruling.linkedUrl === undefined ? ruling.platform : 'website',
    url: ruling.linkedUrl ?? ruling.url,
    officialHosts: agency.officialHosts,
  };
}

/** The rulings that make a line: of several on one item with the same wording only the last, which is what people hold today. */
export function labelling(rulings: readonly Ruling[]): Ruling[] {
  const kept = new Map<string, Ruling>();
  for (const ruling of [...rulings].sort((a, b) => (a.at < b.at ? -1 : 1))) {
    const { agencyId, pageId, item, wording, textSha256 } = ruling;
    kept.set(JSON.stringify([agencyId, pageId, item, wording.length > 0 ? wording : textSha256]), ruling); // prettier-ignore
  }
  return [...kept.values()];
}
