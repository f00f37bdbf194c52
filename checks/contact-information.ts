// The page shows how to reach the agency when it is no emergency: a phone number, an e-mail address or a street address.
import { defineCheck, type Judgement } from '../core/check.ts';
import type { Content } from '../core/read/content.ts';
import { type Contact, type Contacts, contactsOf } from './language/contacts.ts';
import { quoteOf, sentencesOf } from './language/sentences.ts';

const NEEDS =
  'The page must show a non-emergency phone number, an e-mail address or a street address.';

const messages = {
  phone: { outcome: 'pass', says: 'The page shows a phone number: {what}.' },
  email: { outcome: 'pass', says: 'The page shows an e-mail address: {what}.' },
  address: { outcome: 'pass', says: 'The page shows a street or postal address: {what}.' },
  spelled: {
    outcome: 'pass',
    says: 'The page shows an e-mail address that is written out in words: {what}.',
  },
  free: {
    outcome: 'review',
    says: "The only e-mail address, {what}, is at a free mail service. Please look whether it is the agency's own.",
  },
  local: {
    outcome: 'pass',
    says: 'The page shows a phone number, {what}. It has no area code: complete it for those who call from afar.',
  },
  others: {
    outcome: 'review',
    says: 'The only phone number, {what}, seems to be a tip line. Please look whether it reaches the agency.',
  },
  elsewhere: {
    outcome: 'review',
    says: "There is an address, {what}, but it may be where something happens. Please look whether it is the agency's own.",
  },
  'screen-reader': {
    outcome: 'review',
    says: 'Only screen readers get the contact {what}; nobody sees it. Please make it visible.',
  },
  'not-served': {
    outcome: 'review',
    says: "The profile's contact fields could not be seen here. Please look at the profile: it must show a phone number, an e-mail or a street address.",
  },
  language: {
    outcome: 'review',
    says: 'Language not supported: addresses in this language ({language}) are not recognised. Please look whether the page shows a contact.',
  },
  fax: { outcome: 'fail', says: `${NEEDS} It shows a fax number only.` },
  service: {
    outcome: 'fail',
    says: `${NEEDS} It shows only the number of a service for everybody, {what}.`,
  },
  form: { outcome: 'fail', says: `${NEEDS} A link to a contact page or form is not enough.` },
  emergency: { outcome: 'fail', says: `${NEEDS} The emergency number alone is not enough.` },
  visitor: { outcome: 'fail', says: `${NEEDS} Only a visitor or a quotation names a contact.` },
  missing: { outcome: 'fail', says: `${NEEDS} None was found.` },
} as const;

export const contactInformation = defineCheck({
  meta: {
    id: 'contact-information',
    title: 'Contact',
    strength: 'must',
    asks: 'The page must show how to reach the agency when it is no emergency.',
    why: 'Who has a question or a report that can wait needs another way than the emergency number or a comment.',
    references: [
      { title: 'IACP, Social Media: Considerations (2019)', section: 'V.A.1, eighth point' },
    ],
    messages,
  },
  needs: ['blocks', 'links', 'profile', 'language'],
  judge: (content, about): Judgement<keyof typeof messages> => {
    const found = contactsOf(content, about);
    for (const sort of SURE) {
      const contact = found[sort];
      if (contact !== undefined) return said(sort, contact);
    }
    return unsure(content) ?? failed(found);
  },
  suggest: ({ agency }) =>
    // A made-up address would be pasted as it is, and letters would go nowhere.
    `Contact ${agency.name} when it is no emergency: [your non-emergency phone number]`,
});

/** What settles the item or asks for a look, the surest first. */
const SURE = ['phone', 'email', 'address', 'spelled', 'local', 'screen-reader', 'free', 'others', 'elsewhere'] as const; // prettier-ignore
/** What is not enough, the nearest first. */
const NEAR = ['fax', 'service', 'visitor', 'form', 'emergency'] as const;
const SPOKEN = new Set(['en', 'es', 'fr', 'und']);

function said(sort: (typeof SURE)[number], { quote, what }: Contact) {
  const { outcome } = messages[sort];
  return { outcome, message: sort, evidence: [quote], values: { what } };
}

function failed(found: Contacts) {
  const outcome = 'fail' as const;
  for (const message of NEAR) {
    const near = found[message];
    if (near === undefined) continue;
    const values = { what: near.what };
    return { outcome, message, evidence: [], nearest: near.quote, values };
  }
  return { outcome, message: 'missing' as const, evidence: [] };
}

/** Nothing was found, and nothing may be concluded from that. */
function unsure({ profile, language, blocks }: Pick<Content, 'profile' | 'language' | 'blocks'>) {
  const hidden = profile?.notServed.some((field) =>
    ['phones', 'emails', 'address'].includes(field),
  );
  const outcome = 'review' as const;
  if (hidden === true) return { outcome, message: 'not-served' as const, evidence: [] };
  const first = sentencesOf(blocks)[0];
  if (first === undefined || SPOKEN.has(language)) return undefined;
  return {
    outcome,
    message: 'language' as const,
    evidence: [quoteOf(first)],
    values: { language },
  };
}
