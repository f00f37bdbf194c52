// Reads a sentence for what becomes of posts and comments: when they are taken off, and what is kept of them.
import type { Phrases } from './phrasebook.ts';
import type { Reading } from './readings.ts';

type Says = Phrases<'removal'>['says'];

type Told = 'never' | 'says-when' | 'only-taken-off' | 'says-both' | 'keeps-taken' | 'topic';

/** Whether text says that posts or comments are taken off, and when. */
export function readTakes(norm: string, { says }: { says: Says }): Reading<Told> | undefined {
  if (says(norm, 'othersDoing')) return onlyKept;
  if (says(norm, 'notThis')) return undefined;
  if (says(norm, 'never')) return never(norm, says);
  if (says(norm, 'ownGone') && says(norm, 'when')) {
    return { stance: 'meets', message: 'says-when', byForm: true };
  }
  if (says(norm, 'takes')) return taken(norm, says);
  return says(norm, 'kept') && says(norm, 'keeps') ? onlyKept : undefined;
}

/** Whether text says what is kept of posts or comments that are taken off: who says that says that they are. */
export function readKeepsTaken(norm: string, { says }: { says: Says }): Reading<Told> | undefined {
  if (says(norm, 'notThis') || says(norm, 'othersDoing')) return onlyKept;
  return says(norm, 'keepsTaken') ? { stance: 'meets', message: 'keeps-taken' } : undefined;
}

/** Whether what is taken off are posts or comments, and which. */
function taken(norm: string, says: Says): Reading<Told> {
  if (!says(norm, 'said')) return { stance: 'near', message: 'topic' };
  return says(norm, 'grounds') && (!says(norm, 'atWill') || says(norm, 'named'))
    ? { stance: 'meets', message: 'says-when', ownVoice: says(norm, 'ownVoice') }
    : { stance: 'partly', message: 'only-taken-off', ownVoice: says(norm, 'ownVoice') };
}

/** What is kept does not say what is taken off; nor does what is taken off elsewhere, or by others. */
const onlyKept: Reading<Told> = { stance: 'near', message: 'topic', refused: true };

/** "Never because of an opinion" is a rule for taking comments off, "never" alone is none. */
function never(norm: string, says: Says): Reading<Told> {
  return says(norm, 'condition')
    ? { stance: 'meets', message: 'says-when' }
    : { stance: 'opposite', message: 'never' };
}

/** Whether text says that posts or comments, or copies of them, are kept. */
export function readKeeps(norm: string, { says }: { says: Says }): Reading<Told> | undefined {
  if (says(norm, 'notThis') || says(norm, 'othersDoing')) return undefined;
  const ofTaken = says(norm, 'keepsTaken');
  if (!ofTaken && !says(norm, 'keeps')) return undefined;
  return ofTaken || says(norm, 'kept')
    ? { stance: 'meets', message: 'says-both' }
    : { stance: 'near', message: 'topic' };
}
