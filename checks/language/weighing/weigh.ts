// How much the words of a text speak for its being an item's statement: weights learned from labelled texts (`npm run train`).
import type { ItemName } from '../phrases/table.ts';
import { KnownWords } from './known-words.ts';
import { isOfClass, signsOf, tokensOf } from './signs.ts';
import learned from './weights.json' with { type: 'json' };

/** What is weighed: an item's statement, or whether a whole text is somebody else's than the agency's. */
export type Weighed = ItemName | 'others';

type Model = { bias: number; scale: number; weights: Int8Array };

const KNOWN = new KnownWords(learned.words.split(' '));

/** Unpacked at the first question. */
const MODELS = new Map<Weighed, Model>();

function modelOf(item: Weighed): Model {
  const known = MODELS.get(item);
  if (known !== undefined) return known;
  const { bias, scale, none, weights } = learned.models[item];
  const model = {
    bias,
    scale,
    weights: Int8Array.from(weights, (letter) => letter.charCodeAt(0) - none),
  };
  MODELS.set(item, model);
  return model;
}

/** The signs of normalised text. Linear in the text. */
export function signsIn(norm: string): readonly number[] {
  return signsOf(norm, KNOWN);
}

/** The log odds that text with these signs states the item: above zero, it is more likely than not. */
export function weightOf(signs: readonly number[], item: Weighed): number {
  if (signs.length === 0) return -Infinity;
  const { bias, scale, weights } = modelOf(item);
  let sum = 0;
  for (const sign of signs) sum += weights[sign] ?? 0;
  return (sum * scale) / Math.sqrt(signs.length) + bias;
}

const MOST_TOLD = 4;

/** The words of normalised text without which it would weigh least, in the text's order. */
export function tellingWords(norm: string, item: Weighed): string[] {
  const words = [...new Set(tokensOf(norm))].filter((word) => /[a-z0-9]{2}/.test(word));
  const alone = mostTelling(words, item);
  if (alone.length > 0) return alone;
  return mostTelling(
    words.slice(1).map((word, at) => `${words[at]} ${word}`),
    item,
  );
}

/** In the order of the text. */
function mostTelling(all: readonly string[], item: Weighed): string[] {
  const { weights } = modelOf(item);
  const weightAlone = (words: string): number =>
    signsIn(words).reduce((sum, sign) => sum + (weights[sign] ?? 0), 0);
  const best = all
    .map((words) => ({ words, weight: weightAlone(words) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_TOLD);
  return all.filter((words) => best.some((one) => one.words === words));
}

/** Whether half of the words of normalised text were met while weights were learned: words of a language that was not are others. Linear in it. */
export function isMostlyKnown(norm: string): boolean {
  const words = tokensOf(norm.replaceAll(HASHTAG, '')).filter((word) => LETTERS.test(word));
  const known = words.filter((word) => isOfClass(word) || KNOWN.numberOf(word) !== undefined);
  return known.length * 2 >= words.length;
}

const LETTERS = /^[a-z]{2}/;
/** Several words as one. */
const HASHTAG = /#\S+/g;
