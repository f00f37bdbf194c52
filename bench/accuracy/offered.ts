// What the product itself offers to paste, as labelled texts: taken from its wordings, so that these are learned from as they stand.
import { foldText } from '../../checks/language/normalise.ts';
import { wordsIn } from '../../core/fix/facts.ts';
import { FIX_LANGUAGES, type FixLanguage } from '../../core/fix/fix.ts';
import type { Facts } from '../../core/fix/words/words.ts';
import type { LabelledText } from './train-texts.ts';

/** The items whose wordings are learned from; links and contacts are told by their form. */
const OFFERED = ['purpose-statement', 'maintained-by-agency', 'not-monitored-disclaimer', 'emergency-note', 'visitor-opinions-note', 'public-disclosure-notice', 'comment-policy', 'removal-policy'] as const; // prettier-ignore
type Offered = (typeof OFFERED)[number];

type Name = Pick<Facts, 'name' | 'theName' | 'shortName' | 'emergencyNumber' | 'law'>;

/** Made-up agencies: one that is called by its place, one that has initials, in a country with another number. */
const AGENCIES: Record<FixLanguage, readonly Name[]> = {
  en: [
    named('Brackwater Township', 'Brackwater', 'the Ohio Public Records Act'),
    { ...named('Millet County Sheriff’s Office', 'MCSO', 'FOIA'), theName: 'the Millet County Sheriff’s Office', emergencyNumber: '999' }, // prettier-ignore
  ],
  es: [
    named('Brackwater Township', 'Brackwater', 'la ley de registros públicos'),
    { ...named('Millet County Sheriff', 'MCSO', 'FOIA'), emergencyNumber: '112' },
  ],
  fr: [
    named('Brackwater Township', 'Brackwater', 'la loi sur l’accès à l’information'),
    { ...named('Millet County Sheriff', 'MCSO', 'FOIA'), emergencyNumber: '112' },
  ],
};

function named(name: string, shortName: string, law: string): Name {
  return { name, theName: name, shortName, emergencyNumber: '911', law };
}

/** All items, and those that follow one another in threes: a part of a notice is as short as a club's. */
const TOGETHER = [[0, 8], [0, 3], [1, 4], [2, 5], [3, 6], [4, 7], [5, 8], [6, 8]] as const; // prettier-ignore

/** Every wording for every made-up agency, alone and joined to a notice; what stands there twice only once. */
export function offeredTexts(): LabelledText[] {
  return FIX_LANGUAGES.flatMap((language) => {
    const wordings = AGENCIES[language].flatMap((name) =>
      (['profile', 'site'] as const).flatMap((on) => wordingsIn(language, { ...name, on })),
    );
    const once = new Map(wordings.map((one) => [`${one.item} ${one.says}`, one]));
    const joined = AGENCIES[language].flatMap((name) => noticesIn(language, name));
    return Array.from(once.values(), statementOf).concat(joined);
  });
}

type Wording = { item: Offered; says: string };

function wordingsIn(language: FixLanguage, facts: Name & Pick<Facts, 'on'>): Wording[] {
  const words = wordsIn(language);
  return OFFERED.flatMap((item) => words[item](facts).map((says) => ({ item, says })));
}

function statementOf({ item, says }: Wording): LabelledText {
  return { units: [{ norm: foldText(says).text, label: (asked) => labelOf(item, asked) }] };
}

/** When comments are taken off is a rule for comments, too; a rule for comments may say that by the way. */
function labelOf(item: Offered, asked: string): number | undefined {
  if (asked === item) return 1;
  if (item === 'removal-policy' && asked === 'comment-policy') return 1;
  return item === 'comment-policy' && asked === 'removal-policy' ? undefined : 0;
}

function noticesIn(language: FixLanguage, name: Name): LabelledText[] {
  const all = wordingsIn(language, { ...name, on: 'site' });
  const fullest = OFFERED.flatMap((item) => all.find((one) => one.item === item) ?? []);
  return TOGETHER.map(([from, to]) => {
    const norms = fullest.slice(from, to).map(({ says }) => foldText(says).text);
    return { units: [], others: { norms, states: 0 } };
  });
}
