// Whether a text says itself that it is the agency's: then a club, a union or a shop that a sentence mentions is not who speaks.
import { type About, UNNAMED } from '../../core/check.ts';
import type { Block } from '../../core/read/content.ts';
import { LastAsked } from './last-asked.ts';
import { genreSigns } from './phrasebook.ts';
import { surelyNamesAgency } from './names.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { speechReader } from './speech.ts';

const KNOWN = new LastAsked<readonly Block[], boolean>();

/** Whether some sentence calls the page the agency's, by the agency's own name; where nobody told that, by a public body's. Looked up once a page; linear in the text. */
export function speaksAsAgency(
  blocks: readonly Block[],
  agency: About['agency'] | undefined,
): boolean {
  if (agency === undefined) return false;
  const known = KNOWN.get(blocks) ?? claims(blocks, agency);
  KNOWN.set(blocks, known);
  return known;
}

function claims(blocks: readonly Block[], agency: About['agency']): boolean {
  const speechOf = speechReader(blocks);
  return sentencesOf(blocks).some((sentence) => {
    if (!isClaim(sentence) || !names(sentence.norm, agency)) return false;
    const { foreign, unquoted } = speechOf(sentence);
    return !foreign && (unquoted === undefined || CLAIM.test(unquoted));
  });
}

function names(norm: string, agency: About['agency']): boolean {
  if (agency.name !== UNNAMED) return surelyNamesAgency(norm, agency);
  return genreSigns().some(({ says }) => says(norm, 'publicBody'));
}

function isClaim({ norm, place }: Sentence): boolean {
  if (place === 'visitor-comment' || place === 'quotation') return false;
  return CLAIM.test(norm) && !DENIED.test(norm) && !ANY_CLUB.test(norm);
}

const PAGE =
  '(?:page|account|profile|(?:web ?)?site|feed|channel|pagina|cuenta|perfil|sitio|canal|compte|profil|fil)';
/** "Official page of …", "this site is maintained by …", "welcome to the city's website". */
const CLAIM = new RegExp(
  `(?:oficial|officiell?e?|official) (?:\\S+ ){0,3}?${PAGE}|${PAGE} (?:\\S+ ){0,3}?(?:oficial|officiell?e?|official|of|by|de|del|du|par|por)(?![a-z])|^(?:welcome to|bienvenidos? a|bienvenue)`,
);
/** The agency's page is another one, or it is not the agency's. */
const DENIED =
  /(?:^|[^a-z])(?:not|n't|never|no|unofficial|for the (?:official|real)|fans?|visit|see|go to|find|follow|ne|pas|visite|siga|consultez|suivez)(?![a-z])/;
const ANY_CLUB =
  /(?:^|[^a-z])(?:clubs?|associations?|unions?|society|lodge|troop|league|foundation|friends|explorers?|inc|llc|asociacion|sindicato|fundacion|amigos|syndicat|fondation|amis)(?![a-z])/;

/** Whether it is the club or the firm named in a sentence that speaks there, or whose page it is; the first sentence may be its name alone. */
export function isSpeaker({ norm }: Sentence, isFirst: boolean): boolean {
  return SPEAKS.test(norm) || (isFirst && norm.split(' ').length <= NAME_ALONE);
}

const NAME_ALONE = 4;
const SPEAKS = new RegExp(
  `(?:^|[^a-z])(?:official|officiell?e?|oficial|${PAGE}s?|we are|we're|i am|i'm|we, the|(?:our|this|nuestr[oa]s?|est[ea]|notre|cette?) (?:\\S+ ){0,3}?(?:club|union|association|society|league|lodge|members|troop|group|members|asociacion|sindicato|grupo|comite|socios|groupe|comite|syndicat|membres)|somos|nous sommes)(?![a-z])`,
);
