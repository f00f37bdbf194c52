// The form of a language's wordings: for each standard item, what can be said of it, the fullest first.
import type { StandardItem } from '../../policy/standard-items.ts';

/** What wordings are filled with. What is not known of the agency is absent. */
export type Facts = {
  name: string;
  /** The name as English has it within a sentence: "the Riverton Police Department". */
  theName: string;
  /** A name that is short enough for a bio, where the agency has one. */
  shortName: string;
  emergencyNumber: string;
  contact?: string;
  /** Host or address of the official web site, as it is written out. */
  site?: string;
  /** Address of the notice page. */
  notice?: string;
  /** The records law, with the words that lead to it: "the Ohio Public Records Act (Ohio Rev. Code § 149.43)". */
  law?: string;
  /** The page as it speaks of itself: on a profile, or on a page of the agency's own site. */
  on: 'profile' | 'site';
};

/** Each item's wordings, the fullest first and the shortest last; none where a fact is missing. */
export type Words = Record<StandardItem, (facts: Facts) => string[]> & {
  /** The line that leads to the notice page, the fullest first. */
  notice: (address: string) => string[];
};

/** Wordings of which one fact is needed: none without it. */
export function given<T>(fact: T | undefined, words: (fact: T) => string[]): string[] {
  return fact === undefined ? [] : words(fact);
}
