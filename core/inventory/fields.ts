// The kinds of value in the files that people edit. Each accepts what people write and says what is wrong in plain words.
import { getDomain } from 'tldts';
import { z } from 'zod';
import { isLoopback } from '../platforms/loopback.ts';
import { countryCode } from './countries.ts';
import { didYouMean } from './did-you-mean.ts';
import { parsedUrl } from '../parsed-url.ts';
import { daysMeant } from './written-day.ts';

type Refusal = { says: string; remedy: string };

/** A field that turns text into its proper form, or refuses it with a remedy. */
export function field<T>(read: (text: string) => { value: T } | Refusal) {
  return z.string().transform((text, context): T => {
    const result = read(text.trim());
    if ('value' in result) return result.value;
    context.addIssue({
      code: 'custom',
      message: result.says,
      params: { remedy: result.remedy },
    });
    return z.NEVER;
  });
}

/** Text of one or more words. */
export const wordsField = field((text) =>
  /[\p{L}\p{N}]/u.test(text)
    ? { value: text }
    : { says: `“${text}” has no word in it.`, remedy: 'Write it in words.' },
);

/** An id that appears in addresses and file names of reports. */
export const idField = field((text) =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 80
    ? { value: text }
    : {
        says: `“${text}” cannot be an id.`,
        remedy: `Use small letters, digits and single hyphens, for example: ${slug(text) || 'riverton-pd'}`,
      },
);

export const emailField = field((text) =>
  z.email().safeParse(text).success
    ? { value: text }
    : {
        says: `“${text}” is not an e-mail address.`,
        remedy: 'Write one address, for example: j.doe@riverton.gov',
      },
);

/** A host of the agency's official web site; a whole address is accepted and its host taken. */
export const hostField = field((text) => {
  const host = hostIn(text);
  if (host === undefined) {
    return {
      says: `“${text}” is not the name of a web site.`,
      remedy: 'Write the host or the address of the official site, for example: www.riverton.gov',
    };
  }
  return isLoopback(host) || getDomain(host, { allowPrivateDomains: true }) !== null
    ? { value: host }
    : {
        says: `“${host}” is shared by many organisations, so a link to it would prove nothing.`,
        remedy: 'Write the agency’s own host in full, for example: www.riverton.gov',
      };
});

/** The host of an address or host name, lower case; undefined when it names no web site. */
export function hostIn(text: string): string | undefined {
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  const host = parsedUrl(address)?.hostname.replace(/\.$/, '');
  if (host === undefined || /[\s@]/.test(text)) return undefined;
  return host.includes('.') || isLoopback(host) ? host : undefined;
}

export const countryField = field((text) => {
  const value = countryCode(text);
  return value === undefined
    ? {
        says: `“${text}” is not a country.`,
        remedy: 'Write its two letters, for example: US, CA, GB, AU',
      }
    : { value };
});

const ZONES: Readonly<Record<string, string>> = {
  eastern: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  central: 'America/Chicago',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  mountain: 'America/Denver',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  pacific: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
};

/** An IANA name. Abbreviations like EST are refused: they do not know daylight saving time. */
export const timeZoneField = field((text) => {
  const value = knownZone(text);
  if (value !== undefined) return { value };
  const meant =
    ZONES[text.toLowerCase().replace(/[\s/].*$/, '')] ??
    didYouMean(text, Intl.supportedValuesOf('timeZone'));
  return {
    says: `“${text}” is not the name of a time zone.`,
    remedy:
      meant === undefined
        ? 'Write area and city, for example: America/Chicago'
        : `Did you mean “${meant}”? Names are area and city.`,
  };
});

/** Asking for a time zone is slow; only names that exist are kept, so this stays small. */
const zones = new Map<string, string>();

function knownZone(text: string): string | undefined {
  const known = zones.get(text);
  if (known !== undefined) return known;
  if (!/^(?:[a-z_]+(?:\/[\w+-]+)+|UTC)$/i.test(text)) return undefined;
  try {
    const zone = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
    zones.set(text, zone);
    return zone;
  } catch {
    return undefined;
  }
}

/** A day, `YYYY-MM-DD`; a time behind it is dropped. */
export const dayField = field((text) => {
  const day = text.replace(/[T ]\d.*$/, '');
  if (z.iso.date().safeParse(day).success) return { value: day };
  return {
    says: `“${text}” is not a day.`,
    remedy: daysRemedy(daysMeant(text)),
  };
});

/** Of a day that can be read in two ways, both: which one is meant only the writer knows. */
function daysRemedy([one = '2027-01-31', other]: readonly string[]): string {
  if (other === undefined) return `Write year, month and day, for example: ${one}`;
  return `Write year, month and day: ${one} or ${other}, whichever is meant.`;
}

const LANGUAGES: Readonly<Record<string, string>> = { english: 'en', spanish: 'es', french: 'fr' };

/** A language tag (BCP 47); only its first part is kept. */
export const languageField = field((text) => {
  const tag = LANGUAGES[text.toLowerCase()] ?? text.toLowerCase().replace(/[-_].*$/, '');
  return /^[a-z]{2,3}$/.test(tag)
    ? { value: tag }
    : { says: `“${text}” is not a language.`, remedy: 'Write its letters: en, es or fr' };
});

export const emergencyField = z
  .union([z.string(), z.number()])
  .transform((written, context): string => {
    const digits = String(written).replaceAll(/[\s.-]/g, '');
    if (/^\d{2,15}$/.test(digits)) return digits;
    context.addIssue({
      code: 'custom',
      message: `“${written}” is not a number to call.`,
      params: { remedy: 'Write the emergency number in digits, for example: 911' },
    });
    return z.NEVER;
  });

/** One entry, or a list of them; `least` is how many there must be. */
export function listOf<T>(entry: z.ZodType<T, string>, least = 0) {
  return z.union([z.array(entry).min(least), entry.transform((one): T[] => [one])]);
}

/** Small letters, digits and hyphens; accents fall off. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .replace(/-$/, '');
}
