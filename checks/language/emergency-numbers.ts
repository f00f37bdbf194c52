// Emergency numbers by country, and finding them in text however they are spelled.
import { DIGIT_NAMES } from './phrasebook.ts';

/** National emergency numbers (ITU-T E.161.1 and national plans): any of them reaches help in that country. */
const BY_COUNTRY: Readonly<Record<string, readonly string[]>> = {
  US: ['911'], CA: ['911'], MX: ['911'], AR: ['911', '101', '100', '107'], CL: ['133', '132', '131'], CO: ['123'], PE: ['105', '116', '106'],
  UY: ['911'], PR: ['911'], GB: ['999', '112'], IE: ['112', '999'], GI: ['999', '112', '190', '199'], AU: ['000', '112'],
  NZ: ['111'], IN: ['112', '100'], SG: ['999', '995'], ZA: ['112', '10111'], JP: ['110', '119'], PH: ['911'],
  FR: ['112', '17', '18', '15'], BE: ['112', '101'], CH: ['112', '117', '118'], ES: ['112', '091', '092', '062'],
}; // prettier-ignore

/** Numbers that are an emergency number somewhere: naming a wrong one is told apart from naming none. */
const ANYWHERE = ['911', '999', '112', '000', '111'];

/** "999/112" names two numbers; "24/7" and dates do not stand so. */
const SLASHED = /(?<![\d/.-])(\d{2,3})\/(?=\d{2,3}(?![\d/-]|\.\d))/g;

/** What every spelling of a number has: a digit, or a digit's name. */
const MAY_NAME = new RegExp(String.raw`\d|triple|${DIGIT_NAMES.flat().join('|')}`);

/** "#Call911", "#InAnEmergencyDial999": the number belongs to the word before it. */
const IN_HASHTAG =
  /(#[a-z]{0,30}(?:call|dial|ring|phone|text|llame|llama|marque|marca|appelez|composez|faites))(?=\d{3}(?!\d))/g;

/** `may`: a quick look, which never turns away what one of the others finds. */
type Marker = { own: RegExp; other: RegExp; may: RegExp };
const MARKERS = new Map<string, Marker>();

/** Replaces the agency's emergency number by `emnum` and other countries' by `othernum`: "9-1-1", "9 1 1", "9, 1, 1" and "nine-one-one" are 911. */
export function markNumbers(
  norm: string,
  agency: { country: string; emergencyNumber: string },
): string {
  if (!MAY_NAME.test(norm)) return norm;
  const key = `${agency.country} ${agency.emergencyNumber}`;
  const marker = MARKERS.get(key) ?? markerFor(agency);
  if (MARKERS.size < 500) MARKERS.set(key, marker);
  return marker.may.test(norm) ? marked(norm, marker) : norm;
}

function marked(norm: string, marker: Marker): string {
  if (norm === last.norm && marker === last.marker) return last.marked;
  const apart = norm.includes('#') ? norm.replaceAll(IN_HASHTAG, '$1 ') : norm;
  const each = apart.includes('/') ? apart.replaceAll(SLASHED, '$1 / ') : apart;
  last = { norm, marker, marked: each.replaceAll(marker.own, 'emnum').replaceAll(marker.other, 'othernum') }; // prettier-ignore
  return last.marked;
}

/** The readers of all languages ask for the same sentence, one after the other. */
let last: { norm: string; marker: Marker | undefined; marked: string } = { norm: '', marker: undefined, marked: '' }; // prettier-ignore

/** Whether normalised text names the number that an agency's visitors call in an emergency, or another that reaches help in its country. */
export function namesNumber(
  norm: string,
  agency: { country: string; emergencyNumber: string },
): boolean {
  return markNumbers(norm, agency).includes('emnum');
}

function markerFor({
  country,
  emergencyNumber,
}: {
  country: string;
  emergencyNumber: string;
}): Marker {
  const own = [emergencyNumber, ...(BY_COUNTRY[country] ?? [])];
  const other = ANYWHERE.filter((number) => !own.includes(number));
  return { own: anyOf(own), other: anyOf(other), may: mayBeOf([...own, ...other]) };
}

/** How each spelling begins: the first two digits, or the first one's name. */
function mayBeOf(numbers: readonly string[]): RegExp {
  const beginnings = numbers.flatMap((number) => {
    const [first = '', second = ''] = number.replaceAll(/\D/g, '');
    const named = DIGIT_NAMES.map((digitNames) => digitNames[Number(first)] ?? first);
    return [`${first}(?:[-. *]{0,2}|, )${second}`, ...named.map((name) => `${name}(?:[- ,]|e?s)`)];
  });
  return new RegExp(`triple[- ]|${[...new Set(beginnings)].join('|')}`);
}

function anyOf(numbers: readonly string[]): RegExp {
  const spellings = numbers.flatMap((number) => {
    const plain = number.replaceAll(/\D/g, '');
    return plain === '' ? [] : [Array.from(plain).join('(?:[-. *]{0,2}|, )'), ...names(plain)];
  });
  if (spellings.length === 0) return /(?!)/g;
  // What it begins with is looked at first: to look back from each character of a text takes longer.
  const first = [...new Set(spellings.map((one) => one.replace(/^\(\?:/, '').charAt(0)))].join('');
  return new RegExp(
    `(?=[${first}])(?<![a-z\\d$£€#/]|\\d{3}[-. )]{1,2})(?:${spellings.join('|')})(?![a-z\\d]|[-.:/,%]\\d)`,
    'g',
  );
}

function names(number: string): string[] {
  const same = number.split(number.charAt(0)).join('') === '';
  return DIGIT_NAMES.flatMap((digitNames) => {
    const named = Array.from(number, (digit) => digitNames[Number(digit)] ?? digit);
    const spelled = named.join('(?:[- ]{1,3}|, )');
    const name = named[0] ?? '';
    return same
      ? [spelled, `triple[- ](?:${name}|${number.charAt(0)})`, `three ${name}e?s`, `3 ${name}e?s`]
      : spelled;
  });
}
