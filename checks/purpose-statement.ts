// Purpose: the page must say what the agency uses it for.
import { type About, defineCheck } from '../core/check.ts';
import type { PageKind } from '../core/inventory/schema.ts';
import { namesAgency } from './language/names.ts';
import { foldText } from './language/normalise.ts';
import { notOfOtherThings } from './language/other-things.ts';
import type { Phrases } from './language/phrasebook.ts';
import { judgeStatements, type Reading } from './language/readings.ts';
import { sharedMessages } from './language/shared-messages.ts';

const STATEMENT = 'what the agency uses it for';

export const purposeStatement = defineCheck({
  meta: {
    id: 'purpose-statement',
    title: 'Purpose of the page',
    strength: 'must',
    asks: 'The page must say why the agency is there and what the page is for.',
    why: 'Visitors have to know what they can expect from the page: news, safety advice, an exchange with the agency, and what it is not made for.',
    references: [
      { title: 'IACP, Social Media: Considerations (2019)', section: 'V.A.1, first point' },
    ],
    messages: {
      ...sharedMessages(STATEMENT),
      'says-so': { outcome: 'pass', says: 'The page says what the agency uses it for.' },
      mission: {
        outcome: 'review',
        says: "The page gives the agency's mission, a slogan or a welcome. Look whether it must still say what the page itself is for.",
      },
      'not-used': {
        outcome: 'contradicted',
        says: 'The page says that it is no longer used. A page that stays must say what the agency uses it for.',
      },
      topic: {
        outcome: 'fail',
        says: 'The nearest sentence does not say what the page is for. The page must say what the agency uses it for.',
      },
    },
  },
  needs: ['blocks', 'images', 'language'],
  judge: (content, about) =>
    judgeStatements(
      content,
      'purpose',
      notOfOtherThings('purpose', (norm, phrases) => read(norm, phrases, about), 'topic'),
      about,
    ),
  suggest: ({ agency }) =>
    `${agency.name} uses this page to share news and safety information with the community.`,
});

type Message = 'says-so' | 'mission' | 'not-used' | 'topic';

type Says = Phrases<'purpose'>['says'];

/** "News and updates from …" says what a profile is for; on a web site it is the name of a section. */
function read(
  norm: string,
  { says }: Phrases<'purpose'>,
  { kind, agency }: About,
): Reading<Message> | undefined {
  const page = says(norm, 'subject');
  if (page && says(norm, 'unused')) return { stance: 'opposite', message: 'not-used' };
  if ((kind === 'profile' && offers(norm, says, agency)) || (page && statesUse(norm, says, kind))) {
    return says(norm, 'notThis')
      ? { stance: 'near', message: 'topic' }
      : { stance: 'meets', message: 'says-so' };
  }
  return besides(norm, says);
}

function besides(norm: string, says: Says): Reading<Message> | undefined {
  const mission = says(norm, 'mission') || says(norm, 'welcome');
  if (mission) return { stance: 'partly', message: 'mission' };
  return says(norm, 'notThis') ? { stance: 'near', message: 'topic', refused: true } : undefined;
}

function statesUse(norm: string, says: Says, kind: PageKind): boolean {
  return says(norm, 'stated') || says(norm, 'used') || (kind !== 'home' && says(norm, 'shown'));
}

function offers(norm: string, says: Says, agency: About['agency']): boolean {
  if (says(norm, 'offer') && !says(norm, 'denied')) return true;
  if (says(norm, 'notTopics')) return false;
  return says(norm, 'topicOf') || listsTopics(norm, says, agency);
}

/** "Road closures, snow routes & burn bans": a few words without a verb that name what is told. An agency's name may look the same. */
function listsTopics(norm: string, says: Says, agency: About['agency']): boolean {
  if (norm.length > LONGEST_LIST || !LIST.test(norm)) return false;
  if (!says(norm, 'topic')) return false;
  return !(says(norm, 'hollow') && mayBeName(norm, says, agency));
}

/** "Traffic Safety, Fairmont PD" may be the name of a unit, "Weather & storm info, Fairmont PD" is none. */
function mayBeName(norm: string, says: Says, agency: About['agency']): boolean {
  if (!namesAgency(norm, agency)) return false;
  return UNIT.test(norm) || !TOLD.test(norm) || says(foldText(agency.name).text, 'hollow');
}

const UNIT =
  /\b(?:division|unit|bureau|section|department|dept|office|branch|services?|servicios?|program|cent(?:er|re)|commission|authority|direccion|unidad|unite|direction|team|station|account|page)\b/;
const TOLD =
  /\b(?:info(?:rmation)?|news|updates|alerts|tips|notices|closures|warnings|bulletins|reminders|announcements)\b/;
const LONGEST_LIST = 160;
const LIST = /[a-z0-9)'"]\s?(?:[,;&+\u00b7]|\b(?:and|plus|n|y|e|et|ou)\b)\s?['"(]?[a-z0-9]/;
