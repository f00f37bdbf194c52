// The digests of all phrases, put in here when the program is built (scripts/prepared-phrases.js): to read thousands of patterns took half
// a second at the first page of every process. What runs from its sources reads them itself.

/** Numbers as the codes of characters (packed.ts). */
export type Prepared = {
  /** All stems, apart by blanks; the first has the number 1. */
  stems: string;
  /** The anchors in the order of their numbers: of each, how many stems it has, and which. */
  anchors: string;
  /** Digests by the names of their lists. */
  lists: Readonly<Record<string, string>>;
};

export const PREPARED: Prepared | undefined = undefined;
