// Emergency numbers by country, and the names by which people write a country.
import { didYouMean } from './did-you-mean.ts';

/**
 * The number the public is told to call. 112 is in every member state of the EU by Directive (EU) 2018/1972, art. 109; 911 in the USA by
 * 47 U.S.C. § 251(e)(3). A country whose services have separate numbers, or that is not known here, must name its own.
 */
const NUMBERS: Readonly<Record<string, string>> = {
  '911': 'US CA MX PR GU VI AS MP BM',
  '999': 'GB GG IM JE',
  '000': 'AU',
  '111': 'NZ',
  '112':
    'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO CH IN',
};

const BY_COUNTRY = new Map(
  Object.entries(NUMBERS).flatMap(([number, countries]) =>
    countries.split(' ').map((country) => [country, number] as const),
  ),
);

/** The country's emergency number; undefined when the inventory has to name it. */
export function emergencyNumberOf(country: string): string | undefined {
  return BY_COUNTRY.get(country);
}

const OTHER_NAMES: Readonly<Record<string, string>> = {
  UK: 'GB',
  USA: 'US',
  'U.S.': 'US',
  'U.S.A.': 'US',
  ENGLAND: 'GB',
  SCOTLAND: 'GB',
  WALES: 'GB',
};

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** The ISO 3166-1 code that a person meant by a code or an English name; undefined when there is no such country. */
export function countryCode(written: string): string | undefined {
  const upper = written.trim().toUpperCase();
  const other = OTHER_NAMES[upper];
  if (other !== undefined) return other;
  if (/^[A-Z]{2}$/.test(upper)) return isCountry(upper) ? upper : undefined;
  return codesByName().get(upper);
}

/** The country that was probably meant, as `DE (Germany)`; undefined when none is near. */
export function countryMeant(written: string): string | undefined {
  const name = didYouMean(written, [...codesByName().keys()]);
  const code = name === undefined ? undefined : codesByName().get(name);
  return code === undefined ? undefined : `${code} (${names.of(code)})`;
}

let byName: Map<string, string> | undefined;

/** Codes by English name in capitals, of every country; made when a name is first asked for. */
function codesByName(): Map<string, string> {
  if (byName !== undefined) return byName;
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  const codes = letters.flatMap((one) => letters.map((other) => `${one}${other}`));
  const found = codes.filter((code) => isCountry(code));
  byName = new Map(found.map((code) => [(names.of(code) ?? '').toUpperCase(), code]));
  return byName;
}

/** CLDR also names groups, private and unknown regions, which are no country, and codes that have been given up for others. */
function isCountry(code: string): boolean {
  if (new Intl.Locale(`und-${code}`).region !== code) return false;
  return !['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO'].includes(code) && names.of(code) !== undefined;
}
