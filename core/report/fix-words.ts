// The words about a text to paste: how long it is, and whether it stands instead of what is there.
import type { Confidence, Limit } from '../platforms/facts.ts';
import type { Counter, PageFix } from '../fix/fix.ts';

export const HOW_WORDS: Record<PageFix['how'], string> = {
  replace: 'Paste this in place of what the field says now.',
  add: 'Paste this beside what is there now.',
};

const UNITS: Record<Limit['unit'], string> = {
  characters: 'characters',
  graphemes: 'characters',
  links: 'links',
  rows: 'rows',
};

const SURE: Record<Confidence, string> = {
  high: '',
  medium: ' The platform’s limit is probably this; it tells you if not.',
  low: ' The platform’s limit is not certain; it tells you if it is another.',
};

/** `112 of 160 characters.`, and how sure the limit is. */
export function counterWords({ used, max, unit, confidence }: Counter): string {
  if (max === undefined) return `${used} ${UNITS[unit]}.`;
  return `${used} of ${max.toLocaleString('en-US')} ${UNITS[unit]}.${SURE[confidence ?? 'low']}`;
}
