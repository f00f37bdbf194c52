// What the check of contacts tells, by what it found.

const NEEDS =
  'The page must show a non-emergency phone number, an e-mail address or a street address.';

/** Each finding's outcome and its words for the reader; `{what}` is the contact. */
export const CONTACT_MESSAGES = {
  phone: { outcome: 'pass', says: 'The page shows a phone number: {what}.' },
  email: { outcome: 'pass', says: 'The page shows an e-mail address: {what}.' },
  address: { outcome: 'pass', says: 'The page shows a street or postal address: {what}.' },
  spelled: {
    outcome: 'pass',
    confidence: 'medium',
    says: 'The page shows an e-mail address that is written out in words: {what}.',
  },
  free: {
    outcome: 'review',
    says: "The only e-mail address, {what}, is at a free mail service. Please look whether it is the agency's own.",
  },
  local: {
    outcome: 'pass',
    confidence: 'medium',
    says: 'The page shows a phone number, {what}. It has no area code: complete it for those who call from afar.',
  },
  others: {
    outcome: 'review',
    says: 'The only phone number, {what}, seems to be a tip line, or that of another office. Please look whether it reaches the agency.',
  },
  doubtful: {
    outcome: 'review',
    says: 'The words beside {what} speak against it: out of use, the number of a case, a caller to beware of, or somebody else. Please look whether it reaches the agency.',
  },
  unclear: {
    outcome: 'review',
    says: 'What looks most like a phone number is {what}. It cannot be called as it is written, or nothing says what it is. Please look at it, and write the number in full.',
  },
  elsewhere: {
    outcome: 'review',
    says: "There is an address, {what}, but it may be where something happens. Please look whether it is the agency's own.",
  },
  'perhaps-others': {
    outcome: 'review',
    says: "The page shows {what}, but reads like a page of somebody else: a guide, an article, a firm, a private person. Please look whether it is the agency's own.",
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
