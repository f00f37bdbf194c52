// Sorts what a page offers for reaching somebody: the agency's own line, e-mail or address, and what only looks like it.
import type { About, Quote } from '../../core/check.ts';
import type { Content } from '../../core/read/content.ts';
import { AT_IN, BRACKET_IN, DIGIT_IN, OTHER_IN } from './characters.ts';
import { isDoubtfulContact } from './contact-doubts.ts';
import { emailsIn, mailSortOf } from './emails.ts';
import { isOtherOffices } from './other-office.ts';
import { phoneLikeIn } from './phone-like.ts';
import { digitsOf, type PhoneHit, phonesIn, telephoneOf } from './phones.ts';
import { foldText } from './normalise.ts';
import { quoteOf, type Sentence, sentencesOf } from './sentences.ts';
import { isAsked, type Speech, speechReader } from './speech.ts';
import { addressIn, inSingleSpaces, mayBeUnnumbered } from './street-address.ts';

/** `others`, `doubtful`, `unclear`, `service`, `fax`, `free`, `elsewhere`, `form` and `screen-reader` are near a contact and none for sure. */
type ContactSort =
  | 'phone'
  | 'email'
  | 'address'
  | 'spelled'
  | 'free'
  | 'local'
  | 'others'
  | 'doubtful'
  | 'unclear'
  | 'service'
  | 'elsewhere'
  | 'screen-reader'
  | 'fax'
  | 'emergency'
  | 'visitor'
  | 'form';
/** A contact's words, and the sentence or field they stand in. */
export type Contact = { quote: Quote; what: string };
export type Contacts = Partial<Record<ContactSort, Contact>>;

type Seen = Pick<Content, 'blocks' | 'links' | 'profile'>;

/** The first contact of each sort; stops at the first that the agency surely has. Linear in the page. */
export function contactsOf(content: Seen, about: About): Contacts {
  const found: Contacts = {};
  addProfile(found, content.profile, about);
  if (isSettled(found)) return found;
  const { agency } = about;
  const notLines = new Set<string>();
  const names = [agency.name, ...agency.alsoKnownAs];
  const { blocks } = content;
  const page: Page = { found, agency, names, notLines, blocks, speech: speechReader(blocks) };
  for (const sentence of sentencesOf(content.blocks)) {
    addSentence(page, sentence);
    if (isSettled(found)) return found;
  }
  for (const link of content.links) {
    addLink(found, link, about, notLines);
    if (isSettled(found)) return found;
  }
  return found;
}

function isSettled(found: Contacts): boolean {
  return (found.phone ?? found.email ?? found.address) !== undefined;
}

function addProfile(found: Contacts, profile: Content['profile'], { agency }: About): void {
  if (profile === undefined) return;
  const isLine = (phone: string): boolean =>
    digitsOf(phone).length >= 7 && digitsOf(phone) !== digitsOf(agency.emergencyNumber);
  const phone = profile.phones.find(isLine);
  if (phone !== undefined) found.phone = field(phone);
  if (profile.address) found.address = field(profile.address);
  for (const email of profile.emails) {
    const sort = mailSortOf(`mailto:${email}`, [agency.name, ...agency.alsoKnownAs]);
    if (sort !== undefined) found[sort === 'own' ? 'email' : sort] ??= field(email);
  }
}

/** What a profile's field holds, as its own evidence. */
function field(what: string): Contact {
  return { quote: { text: what, place: 'bio', visibility: 'shown' }, what };
}

/** What is known of a page; who speaks in a sentence is asked only where it names a contact. */
type Page = {
  found: Contacts;
  agency: About['agency'];
  /** The agency's. */
  names: readonly string[];
  /** Numbers and e-mail addresses that are not the agency's, or perhaps not. */
  notLines: Set<string>;
  blocks: Seen['blocks'];
  speech: (sentence: Sentence) => Speech;
};

function addSentence(page: Page, sentence: Sentence): void {
  const { kinds, text } = sentence;
  const digits = (kinds & DIGIT_IN) !== 0;
  if (digits) addPhones(page, sentence);
  if ((kinds & (AT_IN | BRACKET_IN)) !== 0 || SPELLED_DOT.test(text)) addEmails(page, sentence);
  if (digits || mayBeUnnumbered(text)) addStreet(page, sentence);
  if ((kinds & (DIGIT_IN | OTHER_IN)) === 0) return;
  const { emergencyNumber } = page.agency;
  if (sentence.norm.includes(emergencyNumber)) addSaid(page, sentence, { sort: 'emergency', what: emergencyNumber }); // prettier-ignore
}

/** One of them, or a bracket, is in every e-mail address that is spelled out. */
const SPELLED_DOT = /dot|punto|point/i;

function addEmails(page: Page, sentence: Sentence): void {
  const { text } = sentence;
  for (const { sort, start, end } of emailsIn(text, page.names)) {
    const what = text.slice(start, end);
    const doubtful = isDoubtfulContact(inBlock(page, sentence, start, end), page.agency);
    if (doubtful) page.notLines.add(what.toLowerCase());
    addSaid(page, sentence, {
      sort: doubtful ? 'doubtful' : sort === 'own' ? 'email' : sort,
      what,
    });
  }
}

function addStreet(page: Page, sentence: Sentence): void {
  const text = inSingleSpaces(sentence.text, sentence.kinds);
  const address = addressIn(text, page.agency.country);
  if (address === undefined) return;
  const sort = address.sort === 'own' ? 'address' : 'elsewhere';
  addSaid(page, sentence, { sort, what: text.slice(address.start, address.end) });
}

function addPhones(page: Page, sentence: Sentence): void {
  const { agency, notLines } = page;
  const { text, place } = sentence;
  const { text: block, start: from } = inBlock(page, sentence, 0, 0);
  const lead = block.slice(Math.max(0, from - LEAD), from);
  const hits = phonesIn(text, agency.country, { inBio: place === 'bio', lead });
  if (hits.length === 0) addPhoneLike(page, sentence);
  for (const { sort, start, end, digits } of hits) {
    const said = saidOf(sort, inBlock(page, sentence, start, end), agency);
    addSaid(page, sentence, { sort: said, what: text.slice(start, end) });
    if (said !== 'phone') notLines.add(digits);
  }
}

/** What stands before a sentence may ask what it answers: "Not urgent? 101." */
const LEAD = 80;

/** What may have been meant for a number to call, and none else was found there. */
function addPhoneLike(page: Page, sentence: Sentence): void {
  const { agency } = page;
  const like = phoneLikeIn(sentence.text, agency.country);
  if (like === undefined) return;
  const { start, end } = like;
  if (isDoubtfulContact(inBlock(page, sentence, start, end), agency)) return;
  addSaid(page, sentence, { sort: 'unclear', what: sentence.text.slice(start, end) });
}

/** Where it stands in its block: who made the web site is named before a sign that cuts the sentence, too. */
function inBlock({ blocks }: Page, { block, offset, text }: Sentence, start: number, end: number) {
  const around = blocks[block];
  if (around === undefined) return { text, start, end };
  const from = offset - around.offset;
  return { text: around.text, start: from + start, end: from + end };
}

function saidOf(
  sort: PhoneHit['sort'],
  place: { text: string; start: number; end: number },
  agency: About['agency'],
): ContactSort {
  if (sort !== 'line' && sort !== 'local') return sort;
  if (isDoubtfulContact(place, agency)) return 'doubtful';
  if (sort === 'local') return 'local';
  return isOtherOffices(place.text.slice(0, place.start), agency) ? 'others' : 'phone';
}

type Add = (sort: ContactSort, what: string) => void;
type Said = { sort: ContactSort; what: string };

/** Notes a contact under its sort, or under the reason why it is not the agency's own, visible one. */
function addSaid({ found, speech }: Page, sentence: Sentence, { sort, what }: Said): void {
  const quoted = WEAK.has(sort) ? false : isQuoted(sentence, what, speech(sentence));
  const said = quoted ? 'visitor' : saidBy(sentence.place, sentence.visibility, sort);
  found[said] ??= { quote: quoteOf(sentence), what };
}

/** Whether only somebody else says it in the sentence: in quotation marks, or in a post that was copied in. */
function isQuoted({ norm, text }: Sentence, what: string, { foreign, unquoted }: Speech): boolean {
  if (foreign) return !isAsked(norm);
  // In the source of a page a value stands in quotation marks.
  if (text.includes(`"${what}`)) return false;
  return unquoted !== undefined && !unquoted.includes(foldText(what).text);
}

function saidBy(
  place: Quote['place'],
  visibility: Quote['visibility'],
  sort: ContactSort,
): ContactSort {
  if (place === 'visitor-comment' || place === 'quotation') return 'visitor';
  if (visibility === 'screen-reader' && !WEAK.has(sort)) return 'screen-reader';
  return sort;
}

const WEAK = new Set<ContactSort>(['fax', 'emergency', 'others', 'doubtful', 'service', 'elsewhere', 'form']); // prettier-ignore

function addLink(
  found: Contacts,
  { url, text, place, visibility }: Content['links'][number],
  { agency }: About,
  notLines: Set<string>,
): void {
  if (url === undefined) return;
  const direct = !url.startsWith('http');
  const form = text !== '' && text.length < 60 && FORM.test(text);
  // Most links are neither.
  if (!direct && !form) return;
  const add: Add = (sort, quoted) => {
    const quote = { text: quoted, place, visibility };
    const what = sort === 'form' ? quoted : quoted.replace(SCHEME, '');
    found[saidBy(place, visibility, sort)] ??= { quote, what };
  };
  if (direct) addDirectLink(add, url, agency, notLines);
  if (form) add('form', text);
}

const SCHEME = /^\w+:/;

/** A telephone number or an e-mail address that a click uses at once. */
function addDirectLink(
  add: Add,
  url: string,
  agency: About['agency'],
  notLines: ReadonlySet<string>,
): void {
  const digits = telephoneOf(url);
  const mail = mailSortOf(url, [agency.name, ...agency.alsoKnownAs]);
  if (digits !== undefined && !notLines.has(digits)) add('phone', url);
  const isOther = notLines.has(url.slice('mailto:'.length).toLowerCase());
  if (mail !== undefined && !isOther) add(mail === 'own' ? 'email' : mail, url);
}

/** A link that promises a contact which is not on the page. */
const FORM =
  /\b(?:contact(?: us)?|e-?mail us|send us|get in touch|reach us|cont[aá]ct[ae]nos|contacto|nous joindre|contactez)\b/i;
