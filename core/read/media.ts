// Whether the condition of an at-rule holds for a visitor at a desktop screen, as the browser of a visit has it (core/capture/limits.ts).
import { pixels } from './declarations.ts';

/**
 * `elsewhere`: on other screens or in other browsers only. `perhaps`: it cannot be told here. `never`: on no screen. In this order a
 * condition inside another is the later of the two.
 */
export type Condition = 'always' | 'perhaps' | 'elsewhere' | 'never';

const RANK: Record<Condition, number> = { always: 0, perhaps: 1, elsewhere: 2, never: 3 };

/** What holds where both do. */
export function both(one: Condition, other: Condition): Condition {
  return RANK[one] >= RANK[other] ? one : other;
}

/** The condition of an at-rule that may hold rules; `never` for one that holds none of a page's elements. */
export function conditionOf(prelude: string): Condition {
  const [, name = '', rest = ''] = AT_RULE.exec(prelude.toLowerCase()) ?? [];
  if (name === 'media') return mediaOf(rest);
  if (name === 'supports') return supportsOf(rest);
  if (name === 'layer') return 'always';
  return name === 'container' || name === 'scope' ? 'perhaps' : 'never';
}

const AT_RULE = /^@([\w-]+)\s*([^]*)$/;

/** Browsers of today know what sheets ask for, but for what other makers' browsers have. */
function supportsOf(query: string): Condition {
  if (OTHER_BROWSERS.test(query) || /^\(?\s*not\b/.test(query)) return 'elsewhere';
  return /\bnot\b|selector\(/.test(query) ? 'perhaps' : 'always';
}

const OTHER_BROWSERS =
  /-ms-|-moz-|-webkit-touch-callout|-webkit-overflow-scrolling|-webkit-hyphens/;

/** The condition of a media query list (Media Queries Level 4): one of its queries is enough. */
function mediaOf(list: string): Condition {
  let best: Condition = 'never';
  for (const query of list.toLowerCase().split(',')) {
    const own = queryOf(query.trim());
    if (RANK[own] < RANK[best]) best = own;
  }
  return best;
}

function queryOf(query: string): Condition {
  const [, not, type = 'all', rest = ''] = QUERY.exec(query) ?? [];
  const isScreen = type === 'all' || type === 'screen';
  if (not !== undefined) return negated(isScreen, rest);
  if (!isScreen) return 'never';
  if (/^not\b|\bor\b|\bnot\b/.test(rest)) return 'perhaps';
  const features = rest.split(/\band\b/).map((one) => one.trim());
  const answers = new Set(features.filter((one) => one !== '').map(holds));
  if (answers.has(false)) return 'elsewhere';
  return answers.has(undefined) ? 'perhaps' : 'always';
}

const QUERY = /^(?:(not)\s+|only\s+)?(?:([a-z]+)(?![\w(-]))?\s*([^]*)$/;

function negated(isScreen: boolean, rest: string): Condition {
  if (rest !== '') return 'perhaps';
  return isScreen ? 'never' : 'always';
}

const WIDTH = 1_280;
const HEIGHT = 900;

/** Whether one feature is so; undefined where that is not known. */
function holds(feature: string): boolean | undefined {
  const [, inside = ''] = /^\(\s*([^()]*(?:\([^()]*\))?[^()]*)\)$/.exec(feature) ?? [];
  const [, name = '', value] = /^([a-z-]+)\s*(?::\s*([^]+))?$/.exec(inside.trim()) ?? [];
  if (name === '') return inRange(inside);
  if (value === undefined) return FLAGS.get(name);
  const known = VALUES.get(name);
  if (known !== undefined) return known.includes(value.trim());
  return isLong(name, value.trim());
}

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['color', true],
  ['hover', true],
  ['pointer', true],
  ['width', true],
  ['monochrome', false],
]);
const VALUES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    orientation: ['landscape'],
    hover: ['hover'],
    'any-hover': ['hover'],
    pointer: ['fine'],
    'any-pointer': ['fine'],
    scripting: ['enabled'],
    'prefers-color-scheme': ['light'],
    'prefers-reduced-motion': ['no-preference'],
    'prefers-contrast': ['no-preference'],
    'forced-colors': ['none'],
    'display-mode': ['browser'],
  }),
);

function isLong(name: string, value: string): boolean | undefined {
  const [, bound, , side] = /^(min|max)-(device-)?(width|height)$/.exec(name) ?? [];
  if (bound !== undefined && side !== undefined)
    return compare(sideOf(side), bound === 'min' ? '>=' : '<=', pixels(value));
  if (/^(?:-webkit-)?min-device-pixel-ratio$|^min-resolution$/.test(name))
    return Number.parseFloat(value) <= (value.endsWith('dpi') ? 96 : 1);
  return undefined;
}

function sideOf(side: string): number {
  return side === 'width' ? WIDTH : HEIGHT;
}

/** `600px <= width < 900px`. */
function inRange(range: string): boolean | undefined {
  const [, low, lowSign, side, highSign, high] = RANGE.exec(range.trim()) ?? [];
  if (side === undefined) return undefined;
  const answers: (boolean | undefined)[] = [];
  if (low !== undefined && lowSign !== undefined)
    answers.push(compare(pixels(low.trim()), lowSign, sideOf(side)));
  if (high !== undefined && highSign !== undefined)
    answers.push(compare(sideOf(side), highSign, pixels(high.trim())));
  if (answers.includes(undefined)) return undefined;
  return !answers.includes(false);
}

const RANGE =
  /^(?:([\d.]+[a-z]*)\s*([<>]=?|=)\s*)?(width|height)(?:\s*([<>]=?|=)\s*([\d.]+[a-z]*))?$/;

function compare(one: number | undefined, sign: string, other: number | undefined) {
  if (one === undefined || other === undefined) return undefined;
  if (sign === '=') return one === other;
  if (one === other) return sign.endsWith('=');
  return sign.startsWith('<') ? one < other : one > other;
}
