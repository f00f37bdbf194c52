// Emergency note: the page must tell visitors which number to call in an emergency.
import { type About, defineCheck } from '../core/check.ts';
import { markNumbers } from './language/emergency-numbers.ts';
import type { Phrases } from './language/phrasebook.ts';
import { judgeStatements, type Reading } from './language/readings.ts';
import { sharedMessages } from './language/shared-messages.ts';

const STATEMENT = 'which number to call in an emergency';

export const emergencyNote = defineCheck({
  meta: {
    id: 'emergency-note',
    title: 'Emergency note',
    strength: 'must',
    asks: 'The page must tell visitors how to reach the agency in an emergency: call 911, or the emergency number of the country.',
    why: 'Somebody in danger may write a message and wait. The page has to send them to the telephone at once.',
    references: [
      { title: 'IACP, Social Media: Considerations (2019)', section: 'V.A.1, fourth point' },
    ],
    messages: {
      ...sharedMessages(STATEMENT),
      'says-so': {
        outcome: 'pass',
        says: 'The page tells visitors which number to call in an emergency.',
      },
      'not-here': {
        outcome: 'review',
        says: 'The page says that it is not the place for emergencies, and does not say what to do instead. Add the number that visitors must call.',
      },
      'no-number': {
        outcome: 'review',
        says: 'The page speaks of calling in an emergency, but not with the emergency number of the country. Look whether the number is right.',
      },
      incident: {
        outcome: 'review',
        says: 'The page asks for a call about one incident or person. Look whether it also tells visitors whom they must call in any emergency.',
      },
      'write-here': {
        outcome: 'contradicted',
        says: 'The page invites visitors to report emergencies by message. It must say which number to call instead.',
      },
      mention: {
        outcome: 'fail',
        says: 'The page mentions the emergency number and tells nobody what to do. It must say which number to call in an emergency.',
      },
      topic: {
        outcome: 'fail',
        says: 'The page mentions emergencies, and not which number to call. It must say which number to call in an emergency.',
      },
    },
  },
  needs: ['blocks', 'images', 'language'],
  judge: (content, about) => judgeStatements(content, 'emergency', readerFor(about), about),
  suggest: ({ agency }) => `In an emergency, call ${agency.emergencyNumber}.`,
});

type Message =
  | 'says-so'
  | 'not-here'
  | 'no-number'
  | 'incident'
  | 'write-here'
  | 'mention'
  | 'topic';

function readerFor({ agency, kind }: About) {
  return (norm: string, phrases: Phrases<'emergency'>): Reading<Message> | undefined => {
    const marked = markNumbers(norm, agency);
    return kind === 'profile' && ALONE.test(marked) ? SAYS_SO : read(marked, phrases);
  };
}

const SAYS_SO: Reading<Message> = { stance: 'meets', message: 'says-so' };
/** In a profile's few words the number alone, or after a siren, is there to be called. */
const ALONE =
  /^[^a-z0-9#]{0,6}emnum(?: ?(?:\/|or|o|ou|,) ?emnum)?(?:[^a-z0-9]{0,4}|, (?:folks|friends|neighbou?rs?|always|please|period|hon|mate|punto|point))[^a-z0-9]{0,4}$|[\u{1f6a8}\u{1f198}\u{1f4de}\u{260e}\u{1f693}\u{1f692}\u{1f691}]\ufe0f?[^a-z0-9#]{0,3}emnum(?![a-z0-9])/u;

function read(norm: string, { says }: Phrases<'emergency'>): Reading<Message> | undefined {
  const named = norm.includes('emnum');
  if (named && instructs(norm, says)) {
    return says(norm, 'incident') && !says(norm, 'urgent')
      ? { stance: 'partly', message: 'incident' }
      : { stance: 'meets', message: 'says-so' };
  }
  if (says(norm, 'writeHere') && !says(norm, 'notHere')) {
    return { stance: 'opposite', message: 'write-here' };
  }
  if (named) return { stance: 'near', message: 'mention', refused: says(norm, 'mention') };
  if (says(norm, 'noNumber')) return { stance: 'partly', message: 'no-number' };
  if (says(norm, 'notHere')) return { stance: 'partly', message: 'not-here' };
  return { stance: 'near', message: 'topic' };
}

/** An instruction, or a number given under the word "emergency"; a question, which is told as one that names it, or a remark about the number is neither. */
function instructs(norm: string, says: Phrases<'emergency'>['says']): boolean {
  if (norm.endsWith('?')) return false;
  if (says(norm, 'mention') && !says(norm, 'caveat')) return false;
  return says(norm, 'instruction') || says(norm, 'directory');
}
