// Recipients of messages as they stand in the inventory: an address, or an address with the language to write in.
import { z } from 'zod';
import { emailField } from './fields.ts';
import { field } from './field.ts';
import { MAIL_LANGUAGES, type Recipient } from './schema.ts';

const NAMES: Readonly<Record<string, string>> = {
  english: 'en',
  inglés: 'en',
  ingles: 'en',
  spanish: 'es',
  español: 'es',
  espanol: 'es',
};

/** A language that messages are written in. */
export const mailLanguageField = field((text) => {
  const tag = NAMES[text.toLowerCase()] ?? text.toLowerCase().replace(/[-_].*$/, '');
  const value = MAIL_LANGUAGES.find((language) => language === tag);
  return value === undefined
    ? {
        says: `Messages are not written in “${text}”.`,
        remedy: 'Write en (English) or es (Spanish).',
      }
    : { value };
}).meta({ description: 'Language of the messages: en or es.', examples: ['es'] });

const withLanguage = z
  .strictObject({
    email: emailField.meta({ description: 'Where it goes.', examples: ['chief@riverton.gov'] }),
    language: mailLanguageField.optional(),
  })
  .meta({ title: 'recipient' });

const recipientField: z.ZodType<Recipient, string | z.input<typeof withLanguage>> = z.union([
  emailField,
  withLanguage,
]);

/** One recipient or a list of them. */
export const recipientsField = z.union([
  z.array(recipientField),
  emailField.transform((one): Recipient[] => [one]),
]);
