// The page shows how to reach the agency when it is no emergency: a phone number, an e-mail address or a street address.
import { defineCheck, type Judgement } from '../core/check.ts';
import type { Content } from '../core/read/content.ts';
import { CONTACT_MESSAGES } from './language/contact-messages.ts';
import { type Contact, type Contacts, contactsOf } from './language/contacts.ts';
import { quoteOf, sentencesOf } from './language/sentences.ts';
import { contactOfOthers } from './language/others-contact.ts';

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
    messages: CONTACT_MESSAGES,
  },
  needs: ['blocks', 'links', 'profile', 'language'],
  judge: (content, about): Judgement<keyof typeof CONTACT_MESSAGES> => {
    const found = contactsOf(content, about);
    const others = contactOfOthers(found, content, about);
    if (others !== undefined) return said('perhaps-others', others);
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
const SURE = ['phone', 'email', 'address', 'spelled', 'local', 'screen-reader', 'free', 'others', 'doubtful', 'elsewhere', 'unclear'] as const; // prettier-ignore
/** What is not enough, the nearest first. */
const NEAR = ['fax', 'service', 'visitor', 'form', 'emergency'] as const;
const SPOKEN = new Set(['en', 'es', 'fr', 'und']);

function said(sort: (typeof SURE)[number] | 'perhaps-others', { quote, what }: Contact) {
  const { outcome } = CONTACT_MESSAGES[sort];
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
