// Of a word that is none of those that are known: the nearest, or all of them.
import { didYouMean } from '../core/inventory/did-you-mean.ts';
import { clip } from '../core/report/safe-text.ts';

const MOST_LISTED = 30;

/** What to do about it, as a sentence; empty where nothing is known. `all` begins the list: “The items are”. */
export function nearest(written: string, known: readonly string[], all: string): string {
  const meant = didYouMean(written, known);
  if (meant !== undefined) return `Did you mean ${meant}?`;
  const more = known.length > MOST_LISTED ? `, and ${known.length - MOST_LISTED} more` : '';
  return known.length === 0 ? '' : `${all}: ${known.slice(0, MOST_LISTED).join(', ')}${more}.`;
}

/** What somebody wrote, short enough to be told again. */
export const asWritten = (text: string): string => clip(text, 120);
