// Not monitored at all times: the page must say that nobody watches it around the clock.
import { defineCheck } from '../core/check.ts';
import type { PageKind } from '../core/inventory/schema.ts';
import type { Phrases } from './language/phrasebook.ts';
import { judgeStatements, type Reading } from './language/readings.ts';
import { sharedMessages } from './language/shared-messages.ts';

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
    judgeStatements(content, 'monitoring', (norm, said) => read(norm, said, about.kind), about),
  suggest: ({ kind }) =>
    kind === 'profile' ? 'This account is not monitored 24/7.' : 'This page is not monitored 24/7.',
});

type Message =
  | 'says-so'
  | 'hours'
  | 'always-monitored'
  | 'monitored-only'
  | 'other-thing'
  | 'slow-answer'
  | 'mailbox';

function read(
  norm: string,
  { says }: Phrases<'monitoring'>,
  kind: PageKind,
): Reading<Message> | undefined {
  if (norm.includes(': ') && says(norm, 'answered')) return saysSo;
  const named = says(norm, 'page') || says(norm, 'pronoun');
  const about = aboutOf(norm, named, kind);
  const reading = denied(norm, says, about.here) ?? affirmed(norm, says, about);
  if (!named && says(norm, 'otherThing')) return otherThing;
  if (reading === undefined || reading.stance === 'near') return reading;
  return says(norm, 'notThis') ? otherThing : reading;
}

type Says = Phrases<'monitoring'>['says'];

/** A sentence of a profile that does not name the page, and one that needs not even a verb. */
const IN_PROFILE = 140;
const FEW_WORDS = 80;

/** Whether the sentence speaks of the page, or is a few words in a profile. */
type About = { here: boolean; short: boolean };

function aboutOf(norm: string, named: boolean, kind: PageKind): About {
  const profile = kind === 'profile';
  return {
    here: named || (profile && norm.length <= IN_PROFILE),
    short: profile && norm.length <= FEW_WORDS,
  };
}

const saysSo: Reading<Message> = { stance: 'meets', message: 'says-so' };
const hours: Reading<Message> = { ...saysSo, message: 'hours' };
const opposite: Reading<Message> = { stance: 'opposite', message: 'always-monitored' };
const mailbox: Reading<Message> = { stance: 'partly', message: 'mailbox' };
const watchedOnly: Reading<Message> = { stance: 'near', message: 'monitored-only' };
const otherThing: Reading<Message> = { stance: 'near', message: 'other-thing', refused: true };

function denied(norm: string, says: Says, here: boolean): Reading<Message> | undefined {
  const box = says(norm, 'mailbox');
  if (!here && !box && !says(norm, 'bare')) return undefined;
  const always = says(norm, 'notAlways');
  if (!always && !says(norm, 'notAtAll')) return undefined;
  return box && !(always && says(norm, 'pageName')) ? mailbox : saysSo;
}

function affirmed(norm: string, says: Says, about: About): Reading<Message> | undefined {
  if (about.here && says(norm, 'nonStop')) return opposite;
  // Whoever answers day and night has no hours; whether it is the page that is answered is not said.
  if (says(norm, 'answersAlways')) return { ...watchedOnly, refused: true };
  // An inbox for e-mail that is read by day is not the page.
  if (saysHours(norm, says, about))
    return says(norm, 'mailbox') && !says(norm, 'pageName') ? mailbox : hours;
  if (says(norm, 'slowAnswer')) return { stance: 'partly', message: 'slow-answer' };
  return about.here ? watched(norm, says) : undefined;
}

function saysHours(norm: string, says: Says, { here, short }: About): boolean {
  return (here && says(norm, 'hours')) || (short && says(norm, 'inShort'));
}

function watched(norm: string, says: Says): Reading<Message> | undefined {
  return says(norm, 'always') ? opposite : says(norm, 'monitored') ? watchedOnly : undefined;
}
