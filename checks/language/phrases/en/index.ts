// English: the whole phrase table.
import type { PhraseTable } from '../table.ts';
import { comments } from './comments.ts';
import { emergency, emergencyWords } from './emergency.ts';
import { maintained } from './maintained.ts';
import { monitoring } from './monitoring.ts';
import { opinions, opinionsWords } from './opinions.ts';
import { maintainedStems, maintainedWords } from './owners.ts';
import { purpose, purposeStems } from './purpose.ts';
import { purposeWords } from './purpose-words.ts';
import { near } from './near.ts';
import { records, recordsWords } from './records.ts';
import { removal } from './removal.ts';
import { stems } from './stems.ts';
import { things } from './things.ts';
import { voice } from './voice.ts';
import { monitoringWords } from './watching.ts';
import { words } from './words.ts';

export const EN: PhraseTable = {
  language: 'en',
  common:
    'the of and to is are not this for by our we on in an all you your at do does may be or with from please us if call monitored it that any will must here no its their they can have has website comments maintained'.split(
      ' ',
    ),
  digits: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  words: {
    ...words,
    ...purposeWords,
    ...maintainedWords,
    ...emergencyWords,
    ...monitoringWords,
    ...recordsWords,
    ...opinionsWords,
  },
  stems: { ...stems, maintained: maintainedStems, purpose: purposeStems },
  items: { monitoring, emergency, opinions, records, maintained, purpose, comments, removal },
  near,
  voice,
  things,
};
