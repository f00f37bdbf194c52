// Judges combinations as a profile's few words, on a policy page and on a page of a network, in turn; names those that come out wrong.
import { RULES } from '../../../checks/index.ts';
import { pageOf, type RowPage } from '../content.ts';
import { type Combination, combinationsOf, type Language } from './expand.ts';

/** An agency and what stands around a statement on its pages, by language. */
type Around = { name: string; short: string; title: string; owner: string; last: string };
const AROUND: Readonly<Record<string, Around>> = {
  en: {
    name: 'Nags Ferry Police Department',
    short: 'Nags Ferry PD.',
    title: 'Our Facebook page',
    owner: 'This page is run by the Nags Ferry Police Department.',
    last: 'Call 911 in an emergency.',
  },
  es: {
    name: 'Policía de Valle Hondo',
    short: 'Policía de Valle Hondo.',
    title: 'Nuestra página de Facebook',
    owner: 'Esta página la administra la Policía de Valle Hondo.',
    last: 'En caso de emergencia llame al 911.',
  },
  fr: {
    name: 'Ville de Grandval',
    short: 'Ville de Grandval.',
    title: 'Notre page Facebook',
    owner: 'Cette page est gérée par la Ville de Grandval.',
    last: 'En cas d’urgence, composez le 911.',
  },
};

/** What is wrongly judged of `each` combinations a form: statements that do not pass, and near misses that do. */
export function wrongOf(item: string, spoken: Language, each: number): string[] {
  const { states, near, fillers } = spoken;
  return [
    ...wrongIn(item, spoken, combinationsOf(states, fillers, each), true),
    ...wrongIn(item, spoken, combinationsOf(near, fillers, each), false),
  ];
}

// oxlint-disable-next-line max-params -- whose, of what, which, and how they should come out
function wrongIn(
  item: string,
  { language }: Language,
  combinations: readonly Combination[],
  passes: boolean,
): string[] {
  const check = RULES.checks.find((one) => one.check.meta.id === item)?.check;
  return combinations.flatMap(({ text }, at) => {
    const { content, about } = pageOf(placed(text, language, at));
    const judged = check?.judge(content, about);
    if ((judged?.outcome === 'pass') === passes) return [];
    return [`${judged?.outcome} (${judged?.message}): ${text}`];
  });
}

/** Each in the next of the places. */
function placed(text: string, language: string, at: number): RowPage {
  const around = AROUND[language];
  if (around === undefined) throw new Error(`no page in "${language}"`);
  const { name, short, title, owner, last } = around;
  const page: RowPage = { agency: { name, alsoKnownAs: [] }, language };
  if (at % 3 === 0) return { ...page, text: `${short} ${text}` };
  if (at % 3 === 1)
    return {
      ...page,
      platform: 'website',
      kind: 'policy-page',
      url: 'https://www.nagsferry.example.gov/social',
      text: [title, owner, text, last].join('\n'),
    };
  const written = text.replaceAll('&', '&amp;');
  return { ...page, html: `<!doctype html><html lang="${language}"><body><main><h1>${name}</h1><p>${written}</p><p>${last}</p></main></body></html>` }; // prettier-ignore
}
