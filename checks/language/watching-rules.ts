// Reads how a sentence says, or denies, that the page is watched: the words of a denial first, then hours, then day and night.
import type { PageKind } from '../../core/inventory/schema.ts';
import type { Phrases } from './phrasebook.ts';
import type { Reading } from './readings.ts';

type Message =
  | 'says-so'
  | 'hours'
  | 'always-monitored'
  | 'monitored-only'
  | 'other-thing'
  | 'slow-answer'
  | 'mailbox';

type Says = Phrases<'monitoring'>['says'];

/** What a sentence says of who watches the page, and when; undefined where it says nothing of it. Linear in its length. */
export function readWatching(
  norm: string,
  { says }: { says: Says },
  kind: PageKind,
): Reading<Message> | undefined {
  const sure = surely(norm, says);
  if (sure !== undefined) return sure;
  const named = says(norm, 'page') || says(norm, 'pronoun');
  const about = aboutOf(norm, named, kind);
  const reading = denied(norm, says, about.here) ?? affirmed(norm, says, about);
  if (!named && says(norm, 'otherThing')) return otherThing;
  if (reading === undefined || reading.stance === 'near') return reading;
  return says(norm, 'notThis') ? otherThing : reading;
}

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

/** Where it is asked who watches when, the answer says it. */
const saysSo: Reading<Message> = { stance: 'meets', message: 'says-so', byAnswer: true };
const hours: Reading<Message> = { ...saysSo, message: 'hours' };
const opposite: Reading<Message> = { stance: 'opposite', message: 'always-monitored' };
const mailbox: Reading<Message> = { stance: 'partly', message: 'mailbox' };
const watchedOnly: Reading<Message> = { stance: 'near', message: 'monitored-only' };
const otherThing: Reading<Message> = { stance: 'near', message: 'other-thing', refused: true };

/** What is told by its form, whatever else is named: an answer, and the page that rests where others do not. */
function surely(norm: string, says: Says): Reading<Message> | undefined {
  if (norm.includes(': ') && says(norm, 'answered')) return saysSo;
  if (says(norm, 'atOnce')) return { ...watchedOnly, refused: true };
  return says(norm, 'unlike') ? { ...saysSo, byAnswer: false } : undefined;
}

function denied(norm: string, says: Says, here: boolean): Reading<Message> | undefined {
  if (says(norm, 'neverLeft')) return opposite;
  const box = says(norm, 'mailbox');
  if (!here && !box && !says(norm, 'bare')) return undefined;
  const always = says(norm, 'notAlways');
  if (!always && !says(norm, 'notAtAll')) return undefined;
  return box && !(always && says(norm, 'pageName')) ? mailbox : saysSo;
}

/** What is watched day and night is told clause by clause: "we are there for you 24/7, but this page is read on weekdays". */
function affirmed(norm: string, says: Says, about: About): Reading<Message> | undefined {
  // Whoever watches even then says nothing of when nobody does.
  if (says(norm, 'evenThen') && !says(norm, 'bounded')) return { ...watchedOnly, refused: true };
  if (!says(norm, 'nonStop') && !says(norm, 'always')) return affirmedIn(norm, says, about);
  const readings = norm.split(CLAUSES).map((clause) => affirmedIn(clause, says, about));
  return (
    readings.find((reading) => reading?.stance === 'opposite') ??
    readings.find((reading) => reading?.stance === 'meets') ??
    readings.find((reading) => reading !== undefined)
  );
}

const CLAUSES =
  /; |(?<=24.?7|clock|times|night|days?|hours|horas|24|dia|noche|jour|nuit): |,? (?:but|while|whereas|though|pero|mientras|mais|tandis) /;

function affirmedIn(norm: string, says: Says, about: About): Reading<Message> | undefined {
  if (about.here && isNonStop(norm, says)) return nonStop(norm, says);
  // Whoever answers day and night has no hours; whether it is the page that is answered is not said.
  if (says(norm, 'answersAlways')) return { ...watchedOnly, refused: true };
  // An inbox for e-mail that is read by day is not the page.
  if (saysHours(norm, says, about))
    return says(norm, 'mailbox') && !says(norm, 'pageName') ? mailbox : hours;
  if (says(norm, 'slowAnswer')) return { stance: 'partly', message: 'slow-answer' };
  return about.here && says(norm, 'monitored') ? watchedOnly : undefined;
}

/** What has days or hours has times in which nobody is there; a place, a town or its people is no page. */
function nonStop(norm: string, says: Says): Reading<Message> {
  if (!says(norm, 'pageWatched')) return otherThing;
  return says(norm, 'bounded') ? hours : opposite;
}

function isNonStop(norm: string, says: Says): boolean {
  return says(norm, 'nonStop') || (says(norm, 'always') && !says(norm, 'hours'));
}

function saysHours(norm: string, says: Says, { here, short }: About): boolean {
  return (here && says(norm, 'hours')) || (short && says(norm, 'inShort'));
}
