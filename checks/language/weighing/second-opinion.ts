// Phrases and weights judge together: wording that no phrase foresaw may be weighed in, and what a phrase found in unlikely words is left to a person.
import type { PageKind } from '../../../core/inventory/schema.ts';
import type { ItemName } from '../phrases/table.ts';
import type { Reading } from '../readings.ts';
import type { Unit } from '../units.ts';
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
  const enough = ENOUGH[kind];
  if (enough === undefined) return reading;
  const weight = weightOf(signsOfUnit(unit), item);
  if (reading?.stance === 'meets') {
    return weight < UNLIKELY && tokensOf(unit.norm).length > FEWEST_WORDS
      ? { ...reading, stance: 'partly', message: 'unusual' }
      : reading;
  }
  if (isSettled(reading)) return reading;
  const least = reading === undefined ? enough : enough + MORE_WHEN_NEAR;
  if (weight < least) return reading;
  return inOtherWords(unit, item, least) ?? reading;
}

/** What to make of a sentence in which no word is one that phrases look for. */
export function onlyWeighed(
  unit: Unit,
  { item, kind }: { item: ItemName; kind: PageKind },
): Reading<WeighedMessage> | undefined {
  const enough = ENOUGH[kind];
  if (enough === undefined) return undefined;
  const least = enough + MORE_WHEN_UNMARKED;
  if (weightOf(signsOfUnit(unit), item) < least) return undefined;
  return inOtherWords(unit, item, least);
}

/** Phrases saw that the sentence is about something else, says half, or the opposite. */
function isSettled(reading: Reading<string> | undefined): boolean {
  if (reading === undefined) return false;
  return reading.refused === true || reading.stance === 'partly' || reading.stance === 'opposite';
}

/** What a sentence only quotes, it does not say. */
function inOtherWords(
  unit: Unit,
  item: ItemName,
  least: number,
): Reading<WeighedMessage> | undefined {
  const own = unit.unquoted;
  const tokens = tokensOf(own ?? unit.norm);
  if (tokens.length < FEWEST_WORDS) return undefined;
  if (own !== undefined && weightOf(signsIn(own), item) < least) return undefined;
  const words = tellingWords(own ?? unit.norm, item).join(', ');
  return { stance: 'meets', message: 'in-other-words', values: { words } };
}

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
const MORE_WHEN_NEAR = 0.5;
const MORE_WHEN_UNMARKED = 0.5;
/** A number or a name alone states nothing. */
const FEWEST_WORDS = 3;
const UNLIKELY = -2;
