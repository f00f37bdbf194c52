// A problem in what a person wrote (inventory, policy, settings, command line): where it is and what to do about it.

/** One problem. All problems of a file are named together. */
export type Problem = {
  file: string;
  /** 1-based. */
  line?: number;
  /** Path of the field as the person sees it: `agencies[0].pages[2].url`. */
  field?: string;
  /** What is wrong, in plain words, with the value found. */
  says: string;
  /** What to do, with an example where that helps. */
  remedy: string;
};

/** A value, or everything that stands in its way. */
export type Parsed<T> =
  | { ok: true; value: T; warnings: Problem[] }
  | { ok: false; problems: Problem[] };
