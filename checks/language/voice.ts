// Whose words a sentence is: the page's own statement, advice to others, a report about others, a private person's, or what is not so.
import { voices } from './phrasebook.ts';

/** "removed: i. threats; ii. ads": a number, and nobody who speaks for himself. */
const FIRST_OF_LIST = /(?<=(?:^|[;:,]) ?)\(?i[.)](?= )/g;

export type Voice = 'own' | 'advice' | 'reported' | 'personal' | 'unreal';

/** Whose statement normalised text is, by its own wording. */
export function voiceOf(text: string): Voice {
  const norm = text.replaceAll(FIRST_OF_LIST, '');
  for (const { says } of voices()) {
    if (says(norm, 'advice')) return 'advice';
    if (says(norm, 'reported')) return 'reported';
    if (says(norm, 'personal')) return 'personal';
    if (says(norm, 'unreal')) return 'unreal';
  }
  return 'own';
}
