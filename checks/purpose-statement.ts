// Purpose: the page must say what the agency uses it for.
import { defineCheck } from '../core/check.ts';
import type { PageKind } from '../core/inventory/schema.ts';
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
  judge: (content, { kind }) =>
    judgeStatements(content, 'purpose', (norm, phrases) => read(norm, phrases, kind)),
  suggest: ({ agency }) =>
    `${agency.name} uses this page to share news and safety information with the community.`,
});

type Message = 'says-so' | 'mission' | 'not-used' | 'topic';

/** "News and updates from …" says what a profile is for; on a web site it is the name of a section. */
function read(
  norm: string,
  { says }: Phrases<'purpose'>,
  kind: PageKind,
): Reading<Message> | undefined {
  const page = says(norm, 'subject');
  if (page && says(norm, 'unused')) return { stance: 'opposite', message: 'not-used' };
  if ((page && statesUse(norm, says)) || (kind === 'profile' && says(norm, 'offer'))) {
    return says(norm, 'notThis')
      ? { stance: 'near', message: 'topic' }
      : { stance: 'meets', message: 'says-so' };
  }
  const mission = says(norm, 'mission') || says(norm, 'welcome');
  return mission ? { stance: 'partly', message: 'mission' } : undefined;
}

function statesUse(norm: string, says: Phrases<'purpose'>['says']): boolean {
  return says(norm, 'stated') || says(norm, 'used');
}
