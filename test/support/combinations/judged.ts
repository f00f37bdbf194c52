// Judges combinations where agencies put such sentences: alone in a profile, in a longer one, on a policy page.
import { RULES } from '../../../checks/index.ts';
import { pageOf, type RowPage } from '../content.ts';
import { combinationsOf, type Language } from './expand.ts';

/** What is judged: an item, a language's ways to state it, and how many of each form. */
export type Asked = { item: string; language: Language; each: number };
/** How many were judged, and those that came out wrong, as `where: text (message)`. */
export type Told = { judged: number; wrong: string[] };

const AROUND = {
  en: {
    name: 'Nags Ferry Police Department',
    before: 'Nags Ferry PD. ',
    after: ' Follow us for news.',
    above: ['Social media policy', 'Please read this before you comment.'],
    below: 'In an emergency, call 911.',
  },
  es: {
    name: 'Departamento de Policía de Nags Ferry',
    before: 'Policía de Nags Ferry. ',
    after: ' Síganos para noticias.',
    above: ['Política de redes sociales', 'Lea esto antes de comentar.'],
    below: 'En una emergencia, llame al 911.',
  },
  fr: {
    name: 'Police de Nags Ferry',
    before: 'Police de Nags Ferry. ',
    after: ' Suivez nos nouvelles.',
    above: ['Politique des médias sociaux', 'Lisez ceci avant de commenter.'],
    below: 'En cas d’urgence, composez le 911.',
  },
} as const;

/** Judges the combinations of one side; what is stated must pass, what is near must not. */
export function judged({ item, language, each }: Asked, side: 'states' | 'near'): Told {
  const check = RULES.checks.find((one) => one.check.meta.id === item)?.check;
  if (check === undefined) throw new Error(`no item ${item}`);
  const wrong: string[] = [];
  let count = 0;
  for (const { text } of combinationsOf(language[side], language.fillers, each)) {
    for (const [where, page] of placesOf(text, language.language)) {
      // A profile that names its agency first says whose it is, whatever comes after it.
      if (side === 'near' && where === 'profile') continue;
      const { content, about } = pageOf(page);
      const { outcome, message } = check.judge(content, about);
      count += 1;
      if ((outcome === 'pass') !== (side === 'states'))
        wrong.push(`${where}: ${text} (${message})`);
    }
  }
  return { judged: count, wrong };
}

function placesOf(text: string, language: keyof typeof AROUND): [string, RowPage][] {
  const { name, before, after, above, below } = AROUND[language];
  const agency = {
    name,
    alsoKnownAs: ['Nags Ferry PD'],
    officialHosts: ['nagsferry.gov'],
  };
  const site = { platform: 'website', url: 'https://www.nagsferry.gov/social' } as const;
  return [
    ['alone', { platform: 'x', kind: 'profile', language, text, agency }],
    [
      'profile',
      { platform: 'facebook', kind: 'profile', language, text: before + text + after, agency },
    ],
    [
      'policy',
      { ...site, kind: 'policy-page', language, text: [...above, text, below].join('\n'), agency },
    ],
  ];
}
