// What an agency may say of itself so that text ready to paste can be filled in: its state, its number, its notice page.
import { emailField, wordsField } from './fields.ts';
import { field } from './field.ts';
import { hostIn } from './host-field.ts';

const STATE = /^[A-Z]{2,3}$/;

const stateField = field((text) => {
  const value = text.toUpperCase();
  return STATE.test(value)
    ? { value }
    : {
        says: `“${text}” is not a state or province.`,
        remedy: 'Write its letters, for example: OH, TX, ON, NSW',
      };
});

/** A number as people write it; whether somebody answers there is not looked at. */
const phoneField = field((text) => {
  const digits = text.replaceAll(/\D/g, '');
  const isNumber = /^[+\d][\d\s().\-/]{2,28}$/.test(text) || /^\(\d[\d\s().\-/]{2,28}$/.test(text);
  return isNumber && digits.length >= 3 && digits.length <= 15
    ? { value: text.replaceAll(/\s+/g, ' ') }
    : {
        says: `“${text}” is not a telephone number.`,
        remedy: 'Write one number with its area code, for example: (614) 555-0142',
      };
});

const pageAddressField = field((text) =>
  /^https?:\/\//i.test(text) && hostIn(text) !== undefined
    ? { value: new URL(text).href }
    : {
        says: `“${text}” is not the address of a page.`,
        remedy: 'Write it as the browser shows it, for example: https://www.riverton.gov/social-media-policy', // prettier-ignore
      },
);

/** Fields of the agency in the inventory file. */
export const factsForm = {
  state: stateField.optional().meta({
    description: 'State or province, in its usual letters: names the public records law in text ready to paste.',
    examples: ['OH'],
  }), // prettier-ignore
  nonEmergencyPhone: phoneField.optional().meta({
    description: 'Number for everything that is no emergency, for text ready to paste.',
    examples: ['(614) 555-0142'],
  }),
  contactEmail: emailField.optional().meta({
    description: 'E-mail address for the public, for text ready to paste.',
    examples: ['police@riverton.gov'],
  }),
  streetAddress: wordsField.optional().meta({
    description: 'Street address for the public, on one line, for the notice page.',
    examples: ['200 Bridge Street, Riverton, OH 43110'],
  }),
  noticePage: pageAddressField.optional().meta({
    description:
      'Address of the page with all notices on the agency’s own web site (see “presence notice”): short profiles link it.',
    examples: ['https://www.riverton.gov/social-media-policy'],
  }),
};

type Facts = {
  state?: string | undefined;
  nonEmergencyPhone?: string | undefined;
  contactEmail?: string | undefined;
  streetAddress?: string | undefined;
  noticePage?: string | undefined;
};
type Given = { [Name in keyof Facts]?: string };

/** The facts that an agency's entry gives, and no others. */
export function factsOf(form: Facts): Given {
  const { state, nonEmergencyPhone, contactEmail, streetAddress, noticePage } = form;
  return {
    ...(state === undefined ? {} : { state }),
    ...(nonEmergencyPhone === undefined ? {} : { nonEmergencyPhone }),
    ...(contactEmail === undefined ? {} : { contactEmail }),
    ...(streetAddress === undefined ? {} : { streetAddress }),
    ...(noticePage === undefined ? {} : { noticePage }),
  };
}
