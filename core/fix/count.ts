// How long a text is as the field counts it that it goes into.
import type { Limit } from '../platforms/facts.ts';
import { linksInText } from '../read/text-links.ts';
import { byteLength } from '../store/size.ts';

/** What a text is counted by: a platform's limit, or our own advice where none is known. */
export type Measure = Pick<Limit, 'unit' | 'bytes' | 'link' | 'weighted'>;

/**
 * Length of a text. Graphemes as UAX #29 has them; characters as UTF-16 units, the largest of the ways in which programs count, so that
 * what fits by it fits by any. An address counts as its platform says.
 */
export function lengthOf(text: string, measure: Measure): number {
  if (measure.unit === 'graphemes') return graphemes(text);
  if (measure.weighted === true) return weight(text);
  return measure.link === undefined ? text.length : withLinks(text, measure.link);
}

/** Whether a text may stand in a field; anything may where no limit is known. */
export function fits(text: string, limit: (Measure & { max: number }) | undefined): boolean {
  if (limit === undefined) return true;
  if (limit.bytes !== undefined && byteLength(text) > limit.bytes) return false;
  return lengthOf(text, limit) <= limit.max;
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });

function graphemes(text: string): number {
  let count = 0;
  for (const _ of SEGMENTER.segment(text)) count += 1;
  return count;
}

function withLinks(text: string, each: number): number {
  return addresses(text).reduce((total, { length }) => total - length + each, text.length);
}

function addresses(text: string): string[] {
  return linksInText(text)
    .filter(({ url }) => url.startsWith('http'))
    .map(({ href }) => href);
}

/** An address in a post of X is replaced by one of 23 characters (docs.x.com, counting characters). */
const X_LINK = 23;

/** As posts of X are counted, and never less than the text's own length: what fits by it fits whichever way descriptions are counted. */
function weight(text: string): number {
  let total = 0;
  for (const { segment } of SEGMENTER.segment(text))
    total += Math.max(segment.length, heavy(segment) ? 2 : 1);
  return addresses(text).reduce((sum, { length }) => sum + Math.max(0, X_LINK - length), total);
}

/** The scripts and marks that count once in a post: code points of twitter-text's configuration, version 3. */
const LIGHT = /^[\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]*$/;

const heavy = (segment: string): boolean => !LIGHT.test(segment);
