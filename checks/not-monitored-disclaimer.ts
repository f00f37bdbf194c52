// Not monitored at all times: the page must say that nobody watches it around the clock.
import { defineCheck } from '../core/check.ts';
import { judgeStatements } from './language/readings.ts';
import { inFirstPerson } from './language/own-name.ts';
import { notOfOtherThings } from './language/other-things.ts';
import { sharedMessages } from './language/shared-messages.ts';
import { readWatching } from './language/watching-rules.ts';

const STATEMENT = 'that it is not monitored at all times';

export const notMonitoredDisclaimer = defineCheck({
  meta: {
    id: 'not-monitored-disclaimer',
    title: 'Not monitored 24/7',
    strength: 'must',
    asks: 'The page must say that it is not monitored at all times.',
    why: 'People write to a police or city page as if somebody were always there. A visitor who needs help at night has to know that nobody may be reading.',
    references: [
      { title: 'IACP, Social Media: Considerations (2019)', section: 'V.A.1, third point' },
    ],
    messages: {
      ...sharedMessages(STATEMENT),
      'says-so': { outcome: 'pass', says: 'The page says that it is not monitored at all times.' },
      hours: {
        outcome: 'pass',
        confidence: 'medium',
        says: 'The page states the hours in which it is monitored, which tells visitors that it is not monitored at other times.',
      },
      'always-monitored': {
        outcome: 'contradicted',
        says: 'The page says that it is monitored at all times or actively. It must say that it is not monitored at all times.',
      },
      'monitored-only': {
        outcome: 'fail',
        says: 'The page says that it is monitored or reviewed, and does not say when it is not. It must say that it is not monitored at all times.',
      },
      'other-thing': {
        outcome: 'fail',
        says: 'The nearest sentence is about something other than this page. The page must say that the page itself is not monitored at all times.',
      },
      'slow-answer': {
        outcome: 'review',
        says: 'The page says that an answer may take time or may not come. Look whether visitors understand that nobody watches it at all times.',
      },
      mailbox: {
        outcome: 'review',
        says: 'The page says that an e-mail address or a telephone line is not monitored. Look whether that means the page too.',
      },
    },
  },
  needs: ['blocks', 'images', 'language'],
  judge: (content, about) =>
    judgeStatements(
      content,
      'monitoring',
      notOfOtherThings(
        'monitoring',
        (norm, said) => {
          const reading = readWatching(norm, said, about.kind);
          return reading?.message === 'other-thing'
            ? readWatching(inFirstPerson(norm, about.agency), said, about.kind)
            : reading;
        },
        'other-thing',
      ),
      about,
    ),
  suggest: ({ kind }) =>
    kind === 'profile' ? 'This account is not monitored 24/7.' : 'This page is not monitored 24/7.',
});
