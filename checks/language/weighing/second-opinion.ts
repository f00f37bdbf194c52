// Phrases and weights judge together: wording that no phrase foresaw may be weighed in, and what a phrase found in unlikely words is left to a person.
import type { PageKind } from '../../../core/inventory/schema.ts';
import type { ItemName } from '../phrases/table.ts';
import type { Reading } from '../readings.ts';
import type { Unit } from '../units.ts';
import { isLeftAlone, untoldQuestion } from '../answers.ts';
import { misleads } from './misleads.ts';
import { tokensOf } from './signs.ts';
import { signsIn, tellingWords, weightOf } from './weigh.ts';

/** The messages of what was weighed. */
export type WeighedMessage = 'in-other-words' | 'unusual';

/**
 * What an item makes of a sentence once its words are weighed (log odds, `weightOf`). Only where texts are running text: the front page of a
 * web site, of menus, dates and headlines, is left to the phrases. What a phrase takes for the opposite stays that.
 */
export function secondOpinion<Message extends string>(
  reading: Reading<Message> | undefined,
  unit: Unit,
  { item, kind }: { item: ItemName; kind: PageKind },
): Reading<Message | WeighedMessage> | undefined {
  if (reading?.stance === 'meets') return doubted(reading, unit, { item, kind });
  const enough = enoughFor(item, kind);
  if (enough === undefined) return reading;
  const weight = weightOf(signsOfUnit(unit), item);
  const least =
    reading !== undefined && isSettled(reading)
      ? moreThanHalf(reading, { item, kind })
      : enough + (reading === undefined ? 0 : moreFor(item, kind, MORE_WHEN_NEAR));
  if (weight < least) return reading;
  return inOtherWords(unit, item, least) ?? reading;
}

/** What phrases found in words that weigh clearly against it is left to a person, or dropped where that would be asked for nothing. */
function doubted<Message extends string>(
  reading: Reading<Message>,
  unit: Unit,
  { item, kind }: { item: ItemName; kind: PageKind },
): Reading<Message | WeighedMessage> {
  if (reading.byForm === true) return reading;
  const weight = weightOf(signsOfUnit(unit), item);
  if (weight >= unlikelyFor(item, kind) || tokensOf(unit.norm).length <= FEWEST_WORDS)
    return reading;
  const { otherwise } = reading;
  if (otherwise !== undefined && (weight < HOPELESS || isOfAnother(reading, unit)))
    return { ...reading, stance: 'near', message: otherwise, refused: true };
  return { ...reading, stance: 'partly', message: 'unusual' };
}

/** Whether words that weigh against an item sooner state another. */
function isOfAnother(reading: Reading<string>, unit: Unit): boolean {
  const least = reading.loose === true ? LIKELY : PLAINLY;
  return WEIGHED.some((one) => weightOf(signsOfUnit(unit), one) > least);
}

function unlikelyFor(item: ItemName, kind: PageKind): number {
  return isWeighed(kind) && TRUSTED.has(item) ? VERY_UNLIKELY : UNLIKELY;
}

/**
 * Whether one clause of a list states it by itself in words that are not unlikely: "(a) posts are public records; (b) in an emergency call 911".
 * The clauses of a list of terms are about several items, and weigh against each other.
 */
export function isUsualInPart(
  unit: Unit,
  { item, kind }: { item: ItemName; kind: PageKind },
  states: (clause: string) => boolean,
): boolean {
  const clauses = unit.norm.split(BETWEEN_CLAUSES);
  if (clauses.length < FEWEST_CLAUSES) return false;
  const least = unlikelyFor(item, kind);
  return clauses.some((clause) => weightOf(signsIn(clause), item) >= least && states(clause));
}

/** Semicolons, with the number of what comes next: "; (b) ", "; and iv. ", "; 3) ". */
const BETWEEN_CLAUSES =
  /;(?: (?:and|or|y|o|et|ou)(?= ))?(?: [([]?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)\]])? /;
const FEWEST_CLAUSES = 3;

/** The weight from which on words say more than phrases found for sure: of a rule for removal, which phrases often find by halves. */
function moreThanHalf(
  reading: Reading<string>,
  { item, kind }: { item: ItemName; kind: PageKind },
): number {
  const half = reading.stance === 'partly' && item === 'removal' && kind === 'policy-page';
  return half ? MORE_THAN_HALF : Infinity;
}

/** Whether words are weighed on pages of this kind; where they are not, only phrases tell. */
export function isWeighed(kind: PageKind): boolean {
  return ENOUGH[kind] !== undefined;
}

/** What to make of a sentence in which no word is one that phrases look for. */
export function onlyWeighed(
  unit: Unit,
  { item, kind }: { item: ItemName; kind: PageKind },
): Reading<WeighedMessage> | undefined {
  const enough = enoughFor(item, kind);
  if (enough === undefined) return undefined;
  const least = enough + moreFor(item, kind, MORE_WHEN_UNMARKED);
  if (weightOf(signsOfUnit(unit), item) < least) return undefined;
  return inOtherWords(unit, item, least);
}

/** Phrases saw that the sentence is about something else, says half, or the opposite. */
function isSettled(reading: Reading<string>): boolean {
  return reading.refused === true || reading.stance === 'partly' || reading.stance === 'opposite';
}

function enoughFor(item: ItemName, kind: PageKind): number | undefined {
  const enough = ENOUGH[kind];
  return enough === undefined || item !== 'purpose' ? enough : enough + MORE_FOR_PURPOSE;
}

function moreFor(item: ItemName, kind: PageKind, more: number): number {
  return SURE[kind].includes(item) ? 0 : more;
}

/** What a sentence only quotes, it does not say. */
function inOtherWords(
  unit: Unit,
  item: ItemName,
  least: number,
): Reading<WeighedMessage> | undefined {
  if (misleads(unit.norm, item) || isAskedOnly(unit, item, least)) return undefined;
  const own = unit.unquoted;
  const tokens = tokensOf(own ?? unit.norm);
  if (tokens.length < FEWEST_WORDS) return undefined;
  if (own !== undefined && weightOf(signsIn(own), item) < least) return undefined;
  const words = tellingWords(own ?? unit.norm, item).join(', ');
  // What no word speaks for has no reason that could be told.
  if (words === '') return undefined;
  return { stance: 'meets', message: 'in-other-words', values: { words } };
}

/** Words that weigh as much in a question that is denied, or left open, are those of the question: "Is this page official? No." */
function isAskedOnly(unit: Unit, item: ItemName, least: number): boolean {
  if (item === 'monitoring') return isLeftAlone(unit);
  const asked = untoldQuestion(unit, BY_ANSWER.has(item) ? 'open' : 'also-denied');
  return asked !== undefined && weightOf(signsIn(asked), item) >= least;
}

/** "Is it private? No.", "Are these your views? No.": what is denied says it. */
const BY_ANSWER: ReadonlySet<ItemName> = new Set(['records', 'opinions']);

/** Many items ask about the same sentence. */
const SIGNS = new WeakMap<Unit, readonly number[]>();

function signsOfUnit(unit: Unit): readonly number[] {
  const signs = SIGNS.get(unit) ?? signsIn(unit.norm);
  SIGNS.set(unit, signs);
  return signs;
}

/** From where on words are enough without a phrase: profiles and policies are about the page, web pages about many things. */
const ENOUGH: Readonly<Record<PageKind, number | undefined>> = {
  profile: 0.1,
  'policy-page': 0.1,
  'web-page': 1.5,
  home: undefined,
};
/** More for the item whose words mislead most: told, like `SURE`, by sets of writers that were left out of learning. */
const MORE_FOR_PURPOSE = 0.3;
/** Items whose words need no more weight where phrases found nothing. */
const SURE: Readonly<Record<PageKind, readonly ItemName[]>> = {
  profile: ['maintained', 'emergency', 'records'],
  'policy-page': ['emergency', 'records'],
  'web-page': [],
  home: [],
};
/** Words that say more than the half which phrases found. */
const MORE_THAN_HALF = 2.2;
const MORE_WHEN_NEAR = 0.5;
const MORE_WHEN_UNMARKED = 0.5;
/** A number or a name alone states nothing. */
const FEWEST_WORDS = 3;
const UNLIKELY = -1;
/** Of what says what a page is for in words that weigh less, one in seventeen did on 6,700 lines of five writers; of what sooner states another item, as few. */
const HOPELESS = -2.5;
const LIKELY = 0;
const PLAINLY = 1;
const WEIGHED: readonly ItemName[] = ['monitoring', 'emergency', 'opinions', 'records', 'maintained', 'purpose', 'comments', 'removal']; // prettier-ignore
/** Items of which words seldom know better than phrases in running text: of what was doubted between the two limits, nine in nine were right (0014). */
const TRUSTED: ReadonlySet<ItemName> = new Set(['maintained', 'comments', 'opinions', 'removal']);
const VERY_UNLIKELY = -1.5;
