// Reads a page's sentences for one item and draws the conclusion that all items share: both sides, hidden text, languages.
import type { About, Judgement } from '../../core/check.ts';
import type { PageKind } from '../../core/inventory/schema.ts';
import type { Content } from '../../core/read/content.ts';
import { isOnlyAsked } from './answers.ts';
import { Findings } from './findings.ts';
import { leftUnread } from './left-unread.ts';
import { othersOf } from './others-words.ts';
import { phrasesFor, type Phrases, SIEVE, TEXTS } from './phrasebook.ts';
import type { ItemName } from './phrases/table.ts';
import { traceOf, traceReadings } from './trace.ts';
import { markedUnitsOf, unitsOf, type Unit } from './units.ts';
import { withNumber } from './named-number.ts';
import { isUsualInPart, isWeighed, onlyWeighed, secondOpinion } from './weighing/second-opinion.ts';

/** `meets` settles the item, `opposite` denies it, `partly` is for a person to look at, `near` is only about it. */
export type Stance = 'meets' | 'opposite' | 'partly' | 'near';
export type Reading<Message extends string> = {
  stance: Stance;
  message: Message;
  /** Its wording is the page's own even where it sounds like advice: "moderators may remove comments". */
  ownVoice?: boolean;
  /** The answer says it, not the question: "Is it watched at night? No." */
  byAnswer?: boolean;
  /** It is about something else, for sure: however its words weigh, they state nothing. */
  refused?: boolean;
  /** Its form says it, whatever else its words are mostly about: "Official page of …: closures, alerts". */
  byForm?: boolean;
  /** Its message where it is only near: what its words weigh plainly against, or give to another item, states nothing. */
  otherwise?: Message;
  /** Its form says little: many things are said so. */
  loose?: boolean;
  /** For the message's slots. */
  values?: Record<string, string>;
};

/** Judges normalised text in one language; undefined when it is not about the item. */
export type Reader<Item extends ItemName, Message extends string> = (
  norm: string,
  phrases: Phrases<Item>,
) => Reading<Message> | undefined;

/** Messages that every item has beside its own. */
export type SharedMessage =
  | 'missing'
  | 'others-words'
  | 'perhaps-others'
  | 'not-in-force'
  | 'on-click'
  | 'screen-reader'
  | 'lookalike'
  | 'both'
  | 'in-other-words'
  | 'unusual'
  | 'language';

/** Of a page's surroundings, what tells how to take its words. */
export type Page = {
  kind: PageKind;
  agency?: About['agency'] | undefined;
  /** None for a draft. */
  url?: string | undefined;
};
/** Whose words are not weighed. */
const FRONT_PAGE: Page = { kind: 'home' };

export type Readable = Pick<Content, 'blocks' | 'images' | 'language'>;

/** Reads all of a page for an item and concludes; where the kind of page is told, its words are weighed, too. Linear in the page. */
export function judgeStatements<Item extends ItemName, Message extends string>(
  content: Readable,
  item: Item,
  read: Reader<Item, Message>,
  page: Page = FRONT_PAGE,
): Judgement<Message | SharedMessage> {
  const { kind, agency } = page;
  const phrases = phrasesFor(item);
  const bit = SIEVE.bitOf(item);
  const cues = phrases.reduce((bits, language) => bits | language.bit, 0);
  const asked = { item, kind, phrases, read };
  const readKnown = (unit: Unit, isMet: boolean): Reading<Message | SharedMessage> | undefined => {
    if ((unit.items & bit) === 0) return isMet ? undefined : onlyWeighed(unit, asked);
    const first = readUnit(unit, phrases, read);
    // What its words weigh makes nothing the opposite.
    if (isMet) return first?.stance === 'opposite' ? first : undefined;
    return weighedToo(first, unit, asked);
  };
  const languages = phrases.map(({ language }) => language);
  const readOne = (unit: Unit, isMet = false) =>
    leftUnread(readKnown(unit, isMet), unit, { content, languages });
  const found = new Findings<Message>(content.blocks, page);
  const weighed = isWeighed(kind);
  for (const unit of weighed ? unitsOf(content) : markedUnitsOf(content)) {
    if (!weighed && (unit.cues & cues) === 0) continue;
    const reading = readOne(unit, found.isMet);
    if (reading === undefined || !isQuotable(reading, unit, { found, phrases })) continue;
    found.add(withNumber(reading, unit, { item, agency }), unit);
  }
  const trace = traceOf(content.blocks);
  if (trace !== undefined) {
    const whose = (reading: Reading<string>, unit: Unit) =>
      othersOf(reading, unit, { blocks: content.blocks, kind, agency });
    traceReadings(trace, content, { phrases, read, readOne, whose });
  }
  return found.conclude(content, languages);
}

/** What phrases found in a sentence, and what its words weigh, together. */
function weighedToo<Item extends ItemName, Message extends string>(
  first: Reading<Message> | undefined,
  unit: Unit,
  { item, kind, phrases, read }: Asked<Item, Message>,
): Reading<Message | SharedMessage> | undefined {
  const second = secondOpinion(first, unit, { item, kind });
  if (second?.stance === 'meets' && isRefusedAlone(unit, { item, phrases, read })) return undefined;
  if (first?.stance !== 'meets' || second === first) return second;
  const states = (clause: string): boolean =>
    phrases.some((one) => (unit.cues & one.bit) !== 0 && read(clause, one)?.stance === 'meets');
  return isUsualInPart(unit, { item, kind }, states) ? first : second;
}

type Asked<Item extends ItemName, Message extends string> = {
  item: Item;
  kind: PageKind;
  phrases: readonly Phrases<Item>[];
  read: Reader<Item, Message>;
};

/** A sentence that is only near must be so near that it is worth quoting, and nearer than what was found before: "Public Works" says nothing of public records. */
function isQuotable<Item extends ItemName, Message extends string>(
  reading: Reading<Message | SharedMessage>,
  { norm, cues }: Unit,
  { found, phrases }: { found: Findings<Message>; phrases: readonly Phrases<Item>[] },
): boolean {
  if (reading.stance !== 'near') return true;
  if (!found.lacksNear(reading)) return false;
  return phrases.some((one) => (cues & one.bit) !== 0 && one.isNear(norm));
}

/** Reads a sentence in the language it is in; where that cannot be told, in the first that makes the most of it. */
function readUnit<Item extends ItemName, Message extends string>(
  unit: Unit,
  phrases: readonly Phrases<Item>[],
  read: Reader<Item, Message>,
): (Reading<Message> & { quoted?: boolean }) | undefined {
  let near: Reading<Message> | undefined;
  for (const language of phrases) {
    if ((unit.cues & language.bit) === 0) continue;
    TEXTS.remember(unit.text);
    const reading = read(unit.norm, language);
    if (reading === undefined || !hasCue(unit, language)) continue;
    if (isOnlyAsked(reading, unit, (norm) => read(norm, language))) {
      return { ...reading, stance: 'near', refused: true };
    }
    // Words of another language that it has too ("police", "ambulance") do not make it a statement then.
    if (reading.refused === true) return reading;
    if (reading.stance === 'near') near ??= reading;
    else return unquoted(reading, unit, (norm) => read(norm, language));
  }
  return near;
}

/** Whether a sentence alone is surely about something else: a short neighbour before it ("Riverton PD.") makes it say no more. */
function isRefusedAlone<Item extends ItemName, Message extends string>(
  { own, cues }: Unit,
  { item, phrases, read }: { item: Item; phrases: readonly Phrases<Item>[]; read: Reader<Item, Message> }, // prettier-ignore
): boolean {
  // Who watches is often told in two halves: "The desk is staffed around the clock. Not this page."
  if (own === undefined || item === 'monitoring') return false;
  return phrases.some((one) => (cues & one.bit) !== 0 && read(own, one)?.refused === true);
}

/** On a front page only what a reader has made something of is asked for its cue. */
function hasCue<Item extends ItemName>({ norm }: Unit, language: Phrases<Item>): boolean {
  return language.cueFirst || language.says(norm, 'cue');
}

/** What only a quotation in the sentence says, the page does not say. */
function unquoted<Message extends string>(
  reading: Reading<Message>,
  unit: Unit,
  read: (norm: string) => Reading<Message> | undefined,
): Reading<Message> & { quoted?: boolean } {
  if (unit.unquoted === undefined) return reading;
  return read(unit.unquoted)?.stance === reading.stance ? reading : { ...reading, quoted: true };
}
