// What a language's phrase table holds. A new language is one such table; nothing else changes.
import type { Words } from '../grammar.ts';

type Patterns = readonly string[];
/** The lists that each item's check reads; `cue` finds the sentences that are about the item at all. */
export type ItemLists = {
  monitoring:
    | 'notAlways'
    | 'notAtAll'
    | 'unlike'
    | 'answered'
    | 'bare'
    | 'hours'
    | 'always'
    | 'atOnce'
    | 'evenThen'
    | 'monitored'
    | 'page'
    | 'pageName'
    | 'pronoun'
    | 'nonStop'
    | 'neverLeft'
    | 'pageWatched'
    | 'bounded'
    | 'inShort'
    | 'otherThing'
    | 'slowAnswer'
    | 'answersAlways'
    | 'mailbox'
    | 'notThis';
  emergency:
    | 'instruction'
    | 'directory'
    | 'caveat'
    | 'mention'
    | 'incident'
    | 'urgent'
    | 'notHere'
    | 'writeHere'
    | 'noNumber';
  opinions:
    | 'notOurs'
    | 'byVisitors'
    | 'visitors'
    | 'notThis'
    | 'softNot'
    | 'notVisitors'
    | 'sharing'
    | 'notLiable'
    | 'onlyOurs'
    | 'endorsed';
  records:
    | 'record'
    | 'subject'
    | 'asked'
    | 'submitted'
    | 'pageItself'
    | 'bareLaw'
    | 'kept'
    | 'disclosed'
    | 'policyOnData'
    | 'notThis'
    | 'privacy'
    | 'notSecret'
    | 'notExempt'
    | 'secret';
  maintained:
    | 'official'
    | 'officialNews'
    | 'isPageOf'
    | 'run'
    | 'weRun'
    | 'plainly'
    | 'unofficial'
    | 'titled'
    | 'site'
    | 'network'
    | 'here'
    | 'copyright'
    | 'government'
    | 'notThis';
  comments:
    | 'takedown'
    | 'shutOut'
    | 'grounds'
    | 'atWill'
    | 'byForm'
    | 'outlived'
    | 'copied'
    | 'keptAfter'
    | 'reasons'
    | 'moderates'
    | 'ownVoice'
    | 'object'
    | 'notThis'
    | 'forbids'
    | 'forbidsSpeech'
    | 'notWanted'
    | 'severalBad'
    | 'speechBad'
    | 'terms'
    | 'asks'
    | 'pointer'
    | 'sitePointer'
    | 'policyName'
    | 'siteTerms'
    | 'meeting'
    | 'othersDoing'
    | 'closed'
    | 'unmoderated'
    | 'condition';
  removal:
    | 'takes'
    | 'ownGone'
    | 'when'
    | 'grounds'
    | 'atWill'
    | 'ownVoice'
    | 'never'
    | 'said'
    | 'kept'
    | 'keeps'
    | 'keepsTaken'
    | 'named'
    | 'othersDoing'
    | 'condition'
    | 'notThis'
    | 'policyName';
  purpose:
    | 'subject'
    | 'unused'
    | 'stated'
    | 'shown'
    | 'used'
    | 'offer'
    | 'topicOf'
    | 'denied'
    | 'topic'
    | 'hollow'
    | 'notTopics'
    | 'officialFor'
    | 'plainly'
    | 'caption'
    | 'notCaption'
    | 'turnedAway'
    | 'notFor'
    | 'othersDoing'
    | 'othersPage'
    | 'mission'
    | 'welcome'
    | 'notThis';
};
export type ItemName = keyof ItemLists;
/** One item's phrases by list. */
export type Lists<Item extends ItemName> = Readonly<Record<ItemLists[Item] | 'cue', Patterns>>;

/**
 * A quick sieve: beginnings of words, each after a `|`; with `$` at its end, a whole word. A sentence is looked at when it has a word of
 * `alone`, or one of each of the `pair`.
 */
export type Stems = { alone: string; pair: readonly [string, string] };

export type PhraseTable = {
  /** Primary language tag. */
  language: string;
  /** Small words by which a sentence shows its language. */
  common: readonly string[];
  /** The names of the digits from zero, for numbers that are spelled out. */
  digits: readonly string[];
  words: Words;
  /** Every item that has phrases has its stems. */
  stems: { readonly [Item in ItemName]?: Stems };
  /** An item that is missing here is not checked in this language yet. */
  items: { [Item in ItemName]?: Lists<Item> };
  /** What a sentence that does not meet an item must speak of to be quoted as the nearest; where an item has none, whatever its reader made something of. */
  near: { readonly [Item in ItemName]?: Patterns };
  /**
   * Whose words a sentence is when it is not the page's own: advice to others, a report about others, a private person, something that
   * is not so (yet, any more). `elsewhere`: a sure sign of a guide, an article, an offer or a private page, which
   * tells it of the whole text where that begins with it, and else of its own paragraph (genre.ts); `clubs`: as sure, but where the agency's own text only mentions
   * them; `perhapsElsewhere`: two such signs make one; `perhapsPrivate`: a hint, and a sure sign in a text that names no `publicBody`. `notInForce` tells of the page's text as a whole that it does
   * not apply, the two `below` of what stands under a heading (in-force.ts).
   */
  voice: Readonly<
    Record<
      | 'advice'
      | 'reported'
      | 'personal'
      | 'unreal'
      | 'elsewhere'
      | 'perhapsElsewhere'
      | 'clubs'
      | 'perhapsPrivate'
      | 'publicBody'
      | 'notInForce'
      | 'notInForceBelow'
      | 'inForceBelow',
      Patterns
    >
  >;
  /**
   * Other things than the page and what is written on it, as a statement's subject, as the place where a rule holds, or as what is heard,
   * recorded, shown, held or owned; `page` and `said` name the page and what is written on it.
   */
  things: Readonly<
    Record<
      | 'subject'
      | 'place'
      | 'hearing'
      | 'records'
      | 'views'
      | 'purpose'
      | 'owned'
      | 'cookies'
      | 'page'
      | 'said',
      Patterns
    >
  >;
};
