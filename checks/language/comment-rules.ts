// Reads a sentence for the rules on comments: what becomes of them and of which, what may not be written, what is only asked for.
import type { Phrases } from './phrasebook.ts';
import type { Reading } from './readings.ts';

type Says = Phrases<'comments'>['says'];

type Told = 'unmoderated' | 'rules' | 'closed' | 'bare' | 'asks' | 'topic';

/** What normalised text says of the rules for comments; undefined when it says nothing of comments. */
export function readRules(norm: string, says: Says): Reading<Told> | undefined {
  if (says(norm, 'unmoderated') && !says(norm, 'condition')) {
    return { stance: 'opposite', message: 'unmoderated' };
  }
  if (says(norm, 'byForm')) return { stance: 'meets', message: 'rules', byForm: true };
  if (treats(norm, says) || forbids(norm, says) || says(norm, 'terms')) {
    return { stance: 'meets', message: 'rules', ownVoice: says(norm, 'ownVoice') };
  }
  return readPart(norm, says);
}

/** What says something of comments, and not by which rules they are treated. */
function readPart(norm: string, says: Says): Reading<Told> | undefined {
  if (says(norm, 'keptAfter')) return { stance: 'partly', message: 'bare' };
  if (says(norm, 'closed')) return { stance: 'partly', message: 'closed' };
  if (!says(norm, 'object')) return undefined;
  if (says(norm, 'takedown')) {
    return isOnlyOfTime(norm, says) ? ofTime : { stance: 'partly', message: 'bare' };
  }
  if (says(norm, 'asks')) return { stance: 'partly', message: 'asks' };
  return { stance: 'near', message: 'topic' };
}

/** What is taken off because its time is over, or at somebody's wish, is mostly the agency's own: "Posts on lost dogs come down once they are home". */
const ofTime: Reading<Told> = { stance: 'near', message: 'topic', refused: true };

function isOnlyOfTime(norm: string, says: Says): boolean {
  return says(norm, 'outlived') && !says(norm, 'reasons');
}

/** "If we take a comment off, a screenshot stays": what is kept of comments says nothing of which are not wanted. */
function isOnlyOfCopies(norm: string, says: Says): boolean {
  return says(norm, 'copied') && !says(norm, 'reasons');
}

/** What becomes of comments, and of which. */
function treats(norm: string, says: Says): boolean {
  const speaksOf = says(norm, 'object');
  if (speaksOf && says(norm, 'moderates')) return true;
  const done = says(norm, 'takedown') || says(norm, 'shutOut');
  if (!done || !says(norm, 'grounds')) return false;
  if (isOnlyOfTime(norm, says) || isOnlyOfCopies(norm, says)) return false;
  return speaksOf ? !says(norm, 'atWill') || says(norm, 'speechBad') : says(norm, 'speechBad');
}

/** What may not be written. Much that is forbidden in comments is forbidden elsewhere, too: one word for it alone does not tell. */
function forbids(norm: string, says: Says): boolean {
  if (says(norm, 'notWanted') || says(norm, 'forbidsSpeech')) return true;
  return says(norm, 'forbids') && (says(norm, 'object') || says(norm, 'severalBad'));
}
