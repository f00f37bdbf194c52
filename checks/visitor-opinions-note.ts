// Visitors' opinions: the page must say that what visitors post is not the agency's opinion.
import { defineCheck } from '../core/check.ts';
import { notOfOtherThings } from './language/other-things.ts';
import type { Phrases } from './language/phrasebook.ts';
import { judgeStatements, type Reading } from './language/readings.ts';
import { sharedMessages } from './language/shared-messages.ts';

const STATEMENT = "that what visitors post is not the agency's opinion";

export const visitorOpinionsNote = defineCheck({
  meta: {
    id: 'visitor-opinions-note',
    title: "Visitors' opinions",
    strength: 'must',
    asks: "The page must say that what visitors post does not reflect the agency's opinions.",
    why: 'Readers may take a comment that stays on an official page for something that the agency holds or allows.',
    references: [
      { title: 'IACP, Social Media: Considerations (2019)', section: 'V.A.1, fifth point' },
    ],
    messages: {
      ...sharedMessages(STATEMENT),
      'says-so': {
        outcome: 'pass',
        says: "The page says that what visitors post is not the agency's opinion.",
      },
      sharing: {
        outcome: 'review',
        says: 'The page says that sharing, following or linking is no endorsement. That is about what the agency shares: look whether comments by visitors must be named too.',
      },
      'not-liable': {
        outcome: 'review',
        says: "The page says that the agency does not answer for what visitors post. Look whether it must also say that it is not the agency's opinion.",
      },
      endorsed: {
        outcome: 'contradicted',
        says: "The page says that the agency endorses what visitors post. It must say that it is not the agency's opinion.",
      },
      'someone-else': {
        outcome: 'fail',
        says: 'The nearest sentence is about linked sites, products, employees or one person. The page must say that what visitors post is not the opinion of the agency.',
      },
      topic: {
        outcome: 'fail',
        says: "The page speaks of opinions or comments, and not of whose they are. It must say that what visitors post is not the agency's opinion.",
      },
    },
  },
  needs: ['blocks', 'images', 'language'],
  judge: (content, about) =>
    judgeStatements(content, 'opinions', notOfOtherThings('opinions', read, 'someone-else'), about),
  suggest: ({ agency }) =>
    `Comments by visitors are their own and do not necessarily reflect the opinions of ${agency.name}.`,
});

type Message = 'says-so' | 'sharing' | 'not-liable' | 'endorsed' | 'someone-else' | 'topic';

function read(norm: string, { says }: Phrases<'opinions'>): Reading<Message> | undefined {
  if (says(norm, 'onlyOurs') && !ANSWERED_NO.test(norm))
    return { stance: 'opposite', message: 'endorsed' };
  if (says(norm, 'notOurs') && says(norm, 'visitors')) return disowned(norm, says);
  if (says(norm, 'sharing')) return sharing;
  if (says(norm, 'endorsed')) return { stance: 'opposite', message: 'endorsed' };
  if (says(norm, 'notVisitors')) return { stance: 'near', message: 'topic', refused: true };
  return says(norm, 'notLiable') && !says(norm, 'notThis')
    ? { stance: 'partly', message: 'not-liable' }
    : { stance: 'near', message: 'topic' };
}

/** "Do comments reflect our views? No." */
const ANSWERED_NO = /: (?:no|non|nope|not|pas)(?![a-z])/;

const someoneElse: Reading<Message> = { stance: 'near', message: 'someone-else', refused: true };
const sharing: Reading<Message> = { stance: 'partly', message: 'sharing' };

/** An opinion is disowned: a visitor's, unless the sentence is about shares, linked sites or employees. */
function disowned(norm: string, says: Phrases<'opinions'>['says']): Reading<Message> {
  const byVisitors = says(norm, 'byVisitors');
  if (says(norm, 'notVisitors')) return someoneElse;
  if (!byVisitors && says(norm, 'sharing')) return sharing;
  return says(norm, 'notThis') || (!byVisitors && says(norm, 'softNot'))
    ? someoneElse
    : { stance: 'meets', message: 'says-so' };
}
