// Which lists a sentence must match for an item's reader to make anything of it on the front page of a web site.
import type { ItemLists, ItemName } from './phrases/table.ts';

type Groups<Item extends ItemName> = readonly (readonly (ItemLists[Item] | 'cue' | 'near')[])[];

/**
 * For each item groups of lists: a sentence that has not the words for all lists of one of its groups is read as nothing, whatever else it
 * says. Beside the cue, which every sentence needs. They follow the items' readers (`checks/*.ts`, `watching-rules.ts`, `comment-rules.ts`,
 * `removal-rules.ts`), as these read a front page; `gates.test.ts` holds them together.
 */
export const GATES: { readonly [Item in ItemName]: Groups<Item> } = {
  monitoring: withCue([
    ['answered'],
    ['unlike'],
    ['neverLeft'],
    ['mailbox', 'notAlways'],
    ['mailbox', 'notAtAll'],
    ['bare', 'notAlways'],
    ['bare', 'notAtAll'],
    ['otherThing', 'near'],
    ['slowAnswer'],
    ['answersAlways', 'near'],
    ...(['page', 'pronoun'] as const).flatMap(
      (named) =>
      (['notAlways', 'notAtAll', 'nonStop', 'hours', 'always', 'monitored'] as const).map((list) => [named, list]), // prettier-ignore
    ),
  ]),
  emergency: [['cue']],
  opinions: withCue([
    ['near'],
    ['onlyOurs'],
    ['notOurs', 'visitors'],
    ['sharing'],
    ['endorsed'],
    ['notLiable'],
  ]),
  records: withCue([
    ['near'],
    ['secret'],
    ['privacy'],
    ['notExempt'],
    ['bareLaw'],
    ...(['record', 'subject', 'asked'] as const).flatMap(
      (named) => (['submitted', 'pageItself'] as const).map((list) => [named, list]), // prettier-ignore
    ),
  ]),
  maintained: withCue([
    ['notThis', 'near'],
    ['unofficial'],
    ['titled'],
    ['official'],
    ['officialNews'],
    ['isPageOf'],
    ['run'],
    ['weRun'],
    ['copyright'],
  ]),
  purpose: withCue([
    ['subject', 'unused'],
    ['subject', 'stated'],
    ['subject', 'used'],
    ['mission'],
    ['welcome'],
  ]),
  comments: withCue([
    ['byForm'],
    ['keptAfter'],
    ['pointer'],
    ['sitePointer'],
    ['unmoderated'],
    ['object', 'near'],
    ['object', 'takedown'],
    ['object', 'moderates'],
    ['object', 'asks'],
    ['object', 'forbids'],
    ['object', 'shutOut', 'grounds'],
    ['takedown', 'grounds', 'speechBad'],
    ['shutOut', 'grounds', 'speechBad'],
    ['notWanted'],
    ['forbidsSpeech'],
    ['forbids', 'severalBad'],
    ['terms'],
    ['closed'],
  ]),
  removal: withCue([['never'], ['takes'], ['ownGone', 'when'], ['keeps'], ['keepsTaken']]),
};

/** Items whose cue most sentences have that have the words for their readers: what these make of a sentence is asked first, and is mostly nothing. */
export const CUE_LATER: ReadonlySet<ItemName> = new Set(['purpose', 'maintained', 'monitoring']);

function withCue<List extends string>(
  groups: readonly (readonly List[])[],
): readonly (readonly (List | 'cue')[])[] {
  // prettier-ignore
  return groups.map((group) => ['cue', ...group]);
}
