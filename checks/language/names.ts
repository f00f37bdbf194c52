// Whose name stands in a sentence: the agency's own, some public body's, or somebody else's.
import type { About } from '../../core/check.ts';
import { foldText } from './normalise.ts';
import { LastAsked } from './last-asked.ts';
import { shortNamesOf } from './short-names.ts';

type Named = Pick<About['agency'], 'name' | 'alsoKnownAs'>;

/** Words that many agencies share: by themselves they name nobody. */
const SHARED = new Set(
  "the of and for in at a an de la el los las del du des le les et y d l city town county village borough township state department dept police sheriff sheriff's sheriffs office fire rescue service services agency district council public bureau division government authority commission us u.s usa united states official court courts municipal community national".split(' '), // prettier-ignore
);

/** Words of agencies' names that any text may have: they tell nothing of whose it is. */
const COMMON = new Set(
  "emergency communications communication management health public safety water sewer transit library libraries school schools regional metro metropolitan parks park recreation utilities utility university college north south east west northern southern eastern western center centre volunteer volunteers support news media online information affairs human resources works street road traffic animal services control records clerk treasurer assessor auditor registrar elections election voter board education prevention care team unit desk page social website web site protection environmental quality development housing planning transport transportation airport port harbor harbour river lake valley hill hills new old first mountain forest beach bay coast island guard rescue medical ambulance ems dispatch 911 999 jail prison probation attorney justice mayor governor senior youth family families community newspaper blog guide vendor company private personal account policy notice citizen residents group general local area joint combined special central policia bomberos ayuntamiento municipio ciudad condado distrito escuela salud biblioteca seguridad proteccion civil oficina direccion secretaria gobierno municipal nacional ville mairie pompiers sante ecole securite surete region departement commune".split(' '), // prettier-ignore
);
/** What stands in brackets after a name, or for one, describes. */
const DESCRIBED = / ?\([^()]*\)/g;

const MATCHERS = new LastAsked<Named, (norm: string) => boolean>();
const SURE_MATCHERS = new LastAsked<Named, (norm: string) => boolean>();

/** Whether normalised text names the agency: one of its names, the words that make it this agency, or its initials. */
export function namesAgency(norm: string, agency: Named): boolean {
  const known = MATCHERS.get(agency) ?? matcherFor(agency);
  MATCHERS.set(agency, known);
  return known(norm);
}

/** Whether it does so by more than a word that any text may have. */
export function surelyNamesAgency(norm: string, agency: Named): boolean {
  const known = SURE_MATCHERS.get(agency) ?? matcherFor(agency, COMMON);
  SURE_MATCHERS.set(agency, known);
  return known(norm);
}

function matcherFor(agency: Named, common?: ReadonlySet<string>): (norm: string) => boolean {
  const names = [agency.name, ...agency.alsoKnownAs].map((name) =>
    foldText(name.replaceAll(DESCRIBED, '')).text.trim(),
  );
  const full = names.filter((name) => name !== '');
  const telling = new Set(
    names
      .flatMap((name) => wordsOf(name))
      .filter((word) => word.length > 2 && !SHARED.has(word) && common?.has(word) !== true),
  );
  const initials = names.map(initialsOf).filter((letters) => letters.length > 2);
  const short = new Set([...initials, ...names.flatMap(shortNamesOf)]);
  return (norm) =>
    full.some((name) => norm.includes(name)) ||
    wordsOf(norm).some((word) => telling.has(word) || short.has(word));
}

/** Whether a word of a name tells whose name it is. */
export function isTelling(word: string): boolean {
  return word.length > 2 && !SHARED.has(word) && !COMMON.has(word);
}

/** The words of a text in compared form. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function initialsOf(name: string): string {
  return wordsOf(name)
    .filter((word) => !['of', 'the', 'and', 'for', 'de', 'la', 'du', 'des', 's'].includes(word))
    .map((word) => word.charAt(0))
    .join('');
}

/** Whether a statement's subject is the page's own title, both in compared form: "Riverton Alerts is run by …" on the page that is called so. */
export function startsWithTitle(norm: string, title: string): boolean {
  const [subject = ''] = norm.replace(/^(?:the|la|le|el) /, '').split(VERB, 1);
  return subject.length > LONGER_THAN_A_WORD && title.includes(subject);
}

const LONGER_THAN_A_WORD = 5;
const VERB = / (?:is|are|belongs|es|son|esta|estan|est|sont) /;
