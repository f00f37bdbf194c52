// Public records: the page must say that what is posted or sent may have to be disclosed.
import { defineCheck } from '../core/check.ts';
import { notOfOtherThings } from './language/other-things.ts';
import type { Phrases } from './language/phrasebook.ts';
import { judgeStatements, type Reading } from './language/readings.ts';
import { sharedMessages } from './language/shared-messages.ts';

const STATEMENT = 'that what is posted or sent may be a public record';

export const publicDisclosureNotice = defineCheck({
  meta: {
    id: 'public-disclosure-notice',
    title: 'Public records notice',
    strength: 'must',
    asks: 'The page must say that anything posted or submitted is subject to public disclosure.',
    why: 'A comment or a private message to a public agency may have to be handed over on request. Whoever writes one has a right to know it before.',
    references: [
      { title: 'IACP, Social Media: Considerations (2019)', section: 'V.A.1, sixth point' },
    ],
    messages: {
      ...sharedMessages(STATEMENT),
      'says-so': {
        outcome: 'pass',
        says: 'The page says that what is posted or sent may be a public record or may be disclosed.',
      },
      privacy: {
        outcome: 'review',
        says: 'The page promises not to disclose data except where the law asks for it. Look whether visitors must be told more plainly that what they post is a public record.',
      },
      secret: {
        outcome: 'contradicted',
        says: 'The page says that what visitors post or send stays private. It must say that it may be a public record.',
      },
      'other-records': {
        outcome: 'fail',
        says: 'The nearest sentence is about asking for records, or about other records. The page must say that what visitors post or send may be a public record.',
      },
    },
  },
  needs: ['blocks', 'images', 'language'],
  judge: (content, about) =>
    judgeStatements(content, 'records', notOfOtherThings('records', read, 'other-records'), about),
  suggest: () =>
    'Anything posted or sent here may be a public record and may be disclosed on request.',
});

type Message = 'says-so' | 'privacy' | 'secret' | 'other-records';

function read(norm: string, { says }: Phrases<'records'>): Reading<Message> | undefined {
  if (says(norm, 'secret') && !says(norm, 'notSecret')) {
    return { stance: 'opposite', message: 'secret' };
  }
  if (says(norm, 'privacy')) return { stance: 'partly', message: 'privacy' };
  if (says(norm, 'notExempt') || isNotice(norm, says))
    return { stance: 'meets', message: 'says-so' };
  return { stance: 'near', message: 'other-records', refused: says(norm, 'notThis') };
}

type Says = Phrases<'records'>['says'];

/** What is posted or sent, or a statute alone that "applies", and that it is a record or may be handed out. */
function isNotice(norm: string, says: Says): boolean {
  if (says(norm, 'notThis')) return false;
  if (says(norm, 'bareLaw')) return !isOnlyKept(norm, says);
  const named = says(norm, 'record') || says(norm, 'subject');
  if (!named && (!says(norm, 'asked') || says(norm, 'policyOnData'))) return false;
  const sent = says(norm, 'submitted') || (named && says(norm, 'pageItself'));
  return sent && !isOnlyKept(norm, says);
}

/** A statute under which things are kept says nothing of who may read them. */
function isOnlyKept(norm: string, says: Says): boolean {
  return says(norm, 'kept') && !says(norm, 'disclosed');
}
