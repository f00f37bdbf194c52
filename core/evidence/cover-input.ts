// What the cover page of a record is made from.
import type { EvidenceInput } from './input.ts';
import type { CoverWords } from './language/cover-words.ts';
import type { Manifest } from './manifest.ts';

export type Cover = {
  input: EvidenceInput;
  words: CoverWords;
  manifest: Manifest;
  recordSha256: string;
  /** The visible text of captures, by their keys. */
  texts: ReadonlyMap<string, string>;
};
