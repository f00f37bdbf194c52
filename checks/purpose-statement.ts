// Purpose: the page must say what the agency uses it for.
import { defineCheck } from '../core/check.ts';
import { notOfOtherThings } from './language/other-things.ts';
import { readPurpose } from './language/purpose-rules.ts';
import { judgeStatements } from './language/readings.ts';
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
      notOfOtherThings('purpose', (norm, phrases) => readPurpose(norm, phrases, about), 'topic'),
      about,
    ),
  suggest: ({ agency }) =>
    `${agency.name} uses this page to share news and safety information with the community.`,
});
