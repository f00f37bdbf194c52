// The kinds of value in the files that people edit. Each accepts what people write and says what is wrong in plain words.
import { z } from 'zod';
import { countryCode, countryMeant } from './countries.ts';
import { field } from './field.ts';
import { daysMeant } from './written-day.ts';

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

export const countryField = field((text) => {
  const value = countryCode(text);
  if (value !== undefined) return { value };
  const meant = countryMeant(text);
  const near = meant === undefined ? '' : `Did you mean ${meant}? `;
  return {
    says: `“${text}” is not a country.`,
    remedy: `${near}Write its two letters, for example: US, CA, GB, AU`,
  };
});

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
