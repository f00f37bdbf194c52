// Telephone numbers in text, by the agency's country, each with what its neighbouring words say it is.
import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';

/** `line` is a number to call; the others are no contact by themselves, or not surely the agency's. */
type PhoneSort = 'line' | 'fax' | 'others' | 'local';
export type PhoneHit = { sort: PhoneSort; start: number; end: number; digits: string };

/** Numbers in one sentence, in order. Linear in its length; every candidate is of bounded length. */
export function phonesIn(text: string, country: string): PhoneHit[] {
  if (!DIGITS.test(text)) return [];
  const nanp = NORTH_AMERICA.has(country);
  const found: PhoneHit[] = [];
  for (const pattern of nanp ? [NANP, INTERNATIONAL, VANITY] : [INTERNATIONAL, NATIONAL, VANITY]) {
    for (const match of text.matchAll(pattern)) {
      if (pattern !== VANITY && !isPhone(match[0], text, match.index, country)) continue;
      found.push(hitAt(text, match.index, match[0]));
    }
  }
  if (nanp && found.length === 0) found.push(...localIn(text));
  return found.concat(shortCodeIn(text, country));
}

/** The number of a `tel:` link when a person can be reached there: not the emergency number or an empty one. */
export function telephoneOf(url: string): string | undefined {
  const number = /^tel:([^?;]{3,30})/i.exec(url)?.[1];
  const digits = digitsOf(number ?? '');
  return digits.length >= 7 || NON_EMERGENCY.has(digits) ? digits : undefined;
}

const DIGITS = /\d[\d\s().A-Z-]{1,5}/;
const NORTH_AMERICA = new Set([
  'US',
  'CA',
  'PR',
  'GU',
  'VI',
  'AS',
  'MP',
  'JM',
  'BS',
  'BB',
  'TT',
  'DO',
]);

/** ITU E.164 zone 1: three, three and four digits, the first of each three not 0 or 1. */
const NANP =
  /(?<![\d$#.,/-])(?:\+?1[-. ]{0,2})?(?:\([2-9]\d{2}\)|[2-9]\d{2})[-./ –•]{0,3}[2-9]\d{2}[-. –•]{0,3}\d{4}(?![\d%]|[-,]\d)/g;
const INTERNATIONAL = /(?<![\d$+])\+\d{1,3}(?:[ .()-]{1,2}\d{1,5}){2,6}(?!\d)/g;
const NATIONAL =
  /(?<![\d$€£#.,/-])(?:\+\d{1,3}[ .-]{0,2})?(?:\(0?\)[ .-]?)?(?:\(\d{1,5}\)[ .-]{0,2})?\d{2,12}(?:[ .–/-]\d{2,8}){0,5}(?![\d%]|[-.,]\d)/g;
/** Numbers with letters: (217) 555-HELP, 1-800-CALL-NOW. */
const VANITY =
  /(?<![\w$])(?:(?:1[-. ])?\(?[2-9]\d{2}\)?[-. ]{1,2}\d{3}[-. ][A-Z]{4}|(?:1[-. ])?\(?8(?:00|33|44|55|66|77|88)\)?[-. ](?=[\dA-Z-]{0,12}[A-Z]{3})[\dA-Z](?:-?[\dA-Z]){6,9})(?![\w])/g;
const LOCAL = /(?<![\d$#.,/-])[2-9]\d{2}[-. ]\d{4}(?![\d%]|[-.,]\d)/;
const CUE =
  /\b(?:call|dial|phone|ph|tel|telephone|t[eé]l[eé]phone|tel[eé]fono|llame|composez|appelez|text|ring|cell|mobile|helpline|desk|office|dispatch|non-?emergency)\b[^\d]{0,30}$/i;

function isPhone(written: string, text: string, at: number, country: string): boolean {
  const digits = digitsOf(written);
  if (digits.length < 7 || digits.length > 15 || /^(\d)\1+$/.test(digits.slice(-9))) return false;
  const home: CountryCode = isSupportedCountry(country) ? country : 'US';
  if (parsePhoneNumberFromString(written, home)?.isValid() !== true) return false;
  if (NORTH_AMERICA.has(country) || /^[+(0]|^1[38]00/.test(written)) return true;
  return CUE.test(text.slice(Math.max(0, at - 40), at));
}

/** Seven digits after "call" or the like: a number without its area code. */
function localIn(text: string): PhoneHit[] {
  const match = LOCAL.exec(text);
  if (match === null || !CUE.test(text.slice(Math.max(0, match.index - 40), match.index)))
    return [];
  return [{ ...hitAt(text, match.index, match[0]), sort: 'local' }];
}

/** The short numbers for what can wait: 311 in North America, 101 in Great Britain, 105 in New Zealand, 131 444 in Australia. */
const SHORT: Record<string, RegExp> = {
  US: /\b(?:call|dial|text|phone)\s{1,3}3-?1-?1\b/i,
  CA: /\b(?:call|dial|text|phone|composez(?: le)?)\s{1,3}3-?1-?1\b/i,
  GB: /\b(?:call(?:ing)?|dial|ring|phone)\s{1,3}(?:us\s{1,3})?(?:on\s{1,3})?101\b|\b101 (?:if|for|when) [^.]{0,30}(?:wait|non-?emergenc|not an emergency)/i,
  NZ: /\b(?:call|dial|ring|phone)\s{1,3}105\b/i,
  AU: /\b(?:call|dial|ring|phone)\s{1,3}(?:us\s{1,3})?(?:on\s{1,3})?131 ?444\b/i,
};
const NON_EMERGENCY = new Set(['311', '101', '105', '131444']);

function shortCodeIn(text: string, country: string): PhoneHit[] {
  const match = SHORT[country]?.exec(text);
  return match ? [hitAt(text, match.index, match[0])] : [];
}

function hitAt(text: string, start: number, written: string): PhoneHit {
  const end = start + written.length;
  const digits = digitsOf(written);
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 24);
  return { sort: sortOf(before, after), start, end, digits };
}

function sortOf(before: string, after: string): PhoneSort {
  if (FAX_BEFORE.test(before) || FAX_AFTER.test(after)) return 'fax';
  return OTHERS.test(before) || OTHERS_AFTER.test(after) ? 'others' : 'line';
}

const FAX_BEFORE =
  /(?:\b(?:fax|facsimile|telefax|t[eé]l[eé]copieur)\b|(?:^|[\s|/])f ?[:.])[^\d\p{L}]{0,6}(?:(?:no|number|line)\b\.?[^\d\p{L}]{0,4})?$/iu;
const FAX_AFTER = /^\s?[([-]?\s?(?:fax|facsimile|f)\b/i;
/** Services that are not the agency's own desk: national help lines and tip lines. */
const OTHERS =
  /\b(?:crime ?stoppers|suicide|lifeline|crisis|poison|domestic violence|trafficking|fema|red cross|irs|fbi|ftc|tip ?lines?|tips|anonymous(?:ly)?|hotline)\b[^\d]{0,45}$/i;
const OTHERS_AFTER =
  /^[\s([-]{0,3}(?:crime ?stoppers|tip ?line|tips|crisis|suicide|hotline|anonymous)\b/i;

/** Digits alone, without North America's leading 1. */
export function digitsOf(written: string): string {
  const digits = written.replaceAll(/\D/g, '');
  return digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
}
