// Prepares the digests of all phrases, for a program that is built from these sources (scripts/prepared-phrases.js).
import { digestOf, waysOf } from './digest.ts';
import { patternOf } from './nodes.ts';
import { packed, packedDigest } from './packed.ts';
import { EN } from './phrases/en/index.ts';
import { ES } from './phrases/es/index.ts';
import { FR } from './phrases/fr/index.ts';
import type { PhraseTable } from './phrases/table.ts';
import type { Prepared } from './prepared.ts';
import { anchorCountNow, stemsIn } from './standing.ts';
import { STEMS } from './stems.ts';

/** Reads every pattern of every table, which takes seconds at most; to be called before anything else has read some. */
export function preparedPhrases(tables: readonly PhraseTable[] = [EN, ES, FR]): Prepared {
  const lists: Record<string, string> = {};
  for (const table of tables) {
    for (const [name, sources] of listsOf(table)) {
      const ways = sources.map((source) => waysOf(table.words, source));
      lists[name] = packedDigest(ways.map(digestOf));
    }
  }
  const anchors = Array.from({ length: anchorCountNow() }, (_none, anchor) => [...stemsIn(anchor)]);
  // What parts of patterns are looked for by is known from the beginning as well: a stem that comes later has all words learnt anew.
  for (const table of tables)
    for (const [, sources] of listsOf(table))
      for (const source of sources) waysOf(table.words, source).forEach(patternOf);
  return {
    stems: STEMS.all().join(' '),
    anchors: anchors.map((stems) => packed([stems.length]) + packed(stems)).join(''),
    lists,
  };
}

/** The lists of a table, by the names that the phrasebook gives them. */
function listsOf({ language, items, voice, things }: PhraseTable): [string, readonly string[]][] {
  return Object.entries({ ...items, voice, things }).flatMap(([owner, lists]) =>
    Object.entries(lists ?? {}).map(([list, sources]): [string, readonly string[]] => [
      `${language}.${owner}.${list}`,
      sources,
    ]),
  );
}
