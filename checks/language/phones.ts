// Telephone numbers in text, by the agency's country, each with what its neighbouring words say it is.
import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import { shortNumberIn } from './short-numbers.ts';

/** `line` is a number to call, `local` one without its area code; the others are no contact by themselves, or not surely the agency's. */
type PhoneSort = 'line' | 'fax' | 'others' | 'service' | 'local';
export type PhoneHit = { sort: PhoneSort; start: number; end: number; digits: string };

/** Numbers in one sentence, in order; in a profile's few words, seven digits are one, too. Linear in its length; every candidate is of bounded length. */
export function phonesIn(
  text: string,
  country: string,
  { inBio = false, lead = '' }: Surroundings = {},
): PhoneHit[] {
  if (!DIGITS.test(text)) return [];
  const plain = text.replaceAll(JOINED, '-');
  return phonesInPlain(plain, country, inBio).concat(shortCodeIn(plain, country, lead));
}

/** Whether the sentence stands in a profile's few words, and what stands before it in its block. */
type Surroundings = { inBio?: boolean; lead?: string };

/** Hyphens that keep a number on one line, and dashes. */
const JOINED = /[\u2010-\u2012\u2212]/g;

function phonesInPlain(text: string, country: string, inBio: boolean): PhoneHit[] {
  const nanp = NORTH_AMERICA.has(country);
  const found: PhoneHit[] = [];
  for (const pattern of nanp ? [NANP, INTERNATIONAL, VANITY] : [INTERNATIONAL, NATIONAL, VANITY]) {
    // matchAll would make a copy of the expression for every sentence.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      if (pattern !== VANITY && !isPhone(match[0], text, match.index, country)) continue;
      found.push(hitAt(text, match.index, match[0]));
    }
  }
  if (nanp && found.length === 0) found.push(...localIn(text, inBio));
  return found;
}

/** The number of a `tel:` link when a person can be reached there: not the emergency number or an empty one. */
export function telephoneOf(url: string): string | undefined {
  const number = /^tel:([^?;]{3,30})/i.exec(url)?.[1];
  const digits = digitsOf(number ?? '');
  return digits.length >= 7 || NON_EMERGENCY.has(digits) ? digits : undefined;
}

const DIGITS = /\d[\d\s().A-Z-]{1,5}/;
/** Countries whose numbers are of zone 1. */
export const NORTH_AMERICA = new Set([
  'US',
  'CA',
  'PR',
  'GU',
  'VI',
  'AS',
  'MP',
  'JM',
  'BS',
  'BB',
  'TT',
  'DO',
]);

/** ITU E.164 zone 1: three, three and four digits, the first not 0 or 1. */
const NANP =
  /(?<![\d$#.,/-])(?:\+?1[-. ]{0,2})?(?:\([2-9]\d{2}\)|[2-9]\d{2})[-./ –•*]{0,3}\d{3}[-. –•*]{0,3}\d{4}(?![\d%]|[-,]\d)/g;
const INTERNATIONAL = /(?<![\d$+])\+\d{1,3}(?:[ .()-]{1,2}\d{1,5}){2,6}(?!\d)/g;
const NATIONAL =
  /(?<![\d$€£#.,/-])(?:\+\d{1,3}[ .-]{0,2})?(?:\(0?\)[ .-]?)?(?:\(\d{1,5}\)[ .-]{0,2})?(?:\d{2,12}|\d(?=[ -]\d{3,4}[ -]\d{4}(?!\d)))(?:[ .–/-]\d{2,8}){0,5}(?![\d%]|[-.,]\d)/g;
/** Numbers with letters: (217) 555-HELP, 1-800-CALL-NOW. */
const VANITY =
  /(?<![\w$])(?:(?:1[-. ])?\(?[2-9]\d{2}\)?[-. ]{1,2}\d{3}[-. ][A-Z]{4}|(?:1[-. ])?\(?8(?:00|33|44|55|66|77|88)\)?[-. ](?=[\dA-Z-]{0,12}[A-Z]{3})[\dA-Z](?:-?[\dA-Z]){6,9})(?![\w])/g;
const LOCAL = /(?<![\d$#.,/-]|\d\) ?)[2-9]\d{2}[-. ]\d{4}(?![\d%]|[-.,]\d)/;
/** Right before a number, what says that it is to be called. */
export const CUE =
  /(?:(?<![\p{L}\p{N}])(?:call|dial|phone|ph|t|tel|telephone|t[eé]l[eé]phone|tel[eé]fono|telef[oó]nic[ao]|conmutador|standard|accueil|secr[eé]tar[ií]a[t]?|ll[aá]me\w*|marque|composez|appelez|joindre|text|ring|cell|mobile|(?:help|hot)?line|l[ií]nea|ligne|num?[eé]ro|desk|mostrador|oficina|bureau|poste|office|front desk|hall|station|clerk|headquarters|hq|info(?:rmation)?|reception|recepci[oó]n|dispatch|non[- ]?emerg\w*|admin(?:istration)?|main|contact|out of hours|questions|unit|window|answers? at|ask for|cita(?: previa)?|rep[oó]rt[ae]\w{0,3} al)(?![\p{L}\p{N}])[^\d]{0,30}|[☎📞📱☏📲]\ufe0f?[^\d\p{L}]{0,4})$/iu;
/** What a number with seven digits may be when no telephone is named. */
const LABEL = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N} .’'&/-]{1,40}:[^\p{L}\p{N}]{0,4}$/u;
/** Right before a number, what says that it is none to call. */
export const NO_LINE =
  /(?:case|file|docket|permit|ordinance|resolution|incident|bid|rfp|lot|parcel|model|zip|account|acct|urgencias?[^.!?]{0,20}|(?<!non-?)(?<!non )emergency(?![^.!?]{0,20}(?:911|9-1-1))[^.!?]{0,20}|invoice|report|citation|(?<!\p{L})(?:ss?|sec|section|ch|chapter|art|article|stats?|statutes?|code|rcw|rsa|cfr|usc)\.?|§|badge|license|plate|(?<!\p{L})n[ou]m?\.?|#)[^\p{L}]{0,12}$/iu;
const EXTENSION =
  /^[,;]?\s{0,2}(?:ext(?:ension)?|x|poste|anexo|op(?:ci[oó]n)?)\.?\s{0,2}\d{1,5}(?!\d)/i;

function isPhone(written: string, text: string, at: number, country: string): boolean {
  const digits = digitsOf(written);
  if (digits.length < 7 || digits.length > 15 || /^(\d)\1+$/.test(digits.slice(-9))) return false;
  const home: CountryCode = isSupportedCountry(country) ? country : 'US';
  const number = parsePhoneNumberFromString(written.replaceAll(/[*•]/g, ' '), home);
  const led = CUE.test(text.slice(Math.max(0, at - 40), at));
  if (number === undefined || led) return number?.isPossible() === true;
  if (NORTH_AMERICA.has(country)) return looksAmerican(written, digits);
  const end = at + written.length;
  const isAmount = UNITS.test(text.slice(end, end + 20));
  return !isAmount && looksLong(written, number, text.slice(Math.max(0, at - 44), at));
}

/** "Presidencia: 413 555 0180": an office and its number, no amount and no file. */
function isLabelled(before: string): boolean {
  return LABEL.test(before) && !NO_LINE.test(before) && !AMOUNT.test(before);
}

const AMOUNT =
  /poblaci|habitant|presupuest|importe|total|budget|montant|monto|gast[oó]|ingreso|votos?|expediente|folio|licitaci|contrat|siret|siren|rfc|cif|nif|c[eé]dula|iban|cuenta|compte|code|c[oó]digo|(?<!\p{L})ref|deuda|superficie|cost[eo]|inv(?:ersi|irti)|recaud|subvenci|factur|por $|pag[oó] /iu;
const UNITS =
  /^\s?(?:€|euros?|pesos|soles|d[oó]lares|habitantes|votos|personas|millones|m2|km|en total)/iu;

/** "Comandancia 33 5555 0119": an office right before a number as it is written in the country. */
function isOffices(before: string): boolean {
  return OFFICE.test(before) && !NO_LINE.test(before) && !AMOUNT.test(before);
}

const OFFICE =
  /(?<!\p{L})(?:comandancia|cuartel|base|guardia|polic[ií]a|bomberos|protecci[oó]n civil|tr[aá]nsito|jefatura|estaci[oó]n|ayuntamiento|casa consistorial|alcald[ií]a|presidencia|municip(?:alidad|io)|intendencia|gobernaci[oó]n|delegaci[oó]n|oficinas?|centralita|central|conmutador|pbx|sede|secretar[ií]a|recepci[oó]n|informes?|informaci[oó]n|atenci[oó]n|contacto|mesa de (?:partes|entradas?)|registro(?: civil)?|tesorer[ií]a|biblioteca|obras|catastro|juzgado|whats ?app|wsp|cel(?:ular)?|m[oó]vil|fijo|tel[ef]?|tlf|t|ext|mairie|accueil|standard|secr[eé]tariat|commune|police|pompiers|permanence|urbanisme|greffe)\.?(?:\s\p{L}[\p{L}.]{0,15}){0,2}[\s:,–—|·-]{1,4}$/iu;
/** Years, and a day. */
const YEARS = /^(?:19|20)\d\d[ .–/-](?:19|20)\d\d$|^\d{1,2}[ .–/-]\d{1,2}[ .–/-](?:19|20)\d\d$/;

/** A number that stands for a line without a word that says so: written with brackets, or with an exchange that there is. */
function looksAmerican(written: string, digits: string): boolean {
  return written.startsWith('(') || written.startsWith('+') || !/^.{3}[01]/.test(digits);
}

type Parsed = NonNullable<ReturnType<typeof parsePhoneNumberFromString>>;

function looksLong(written: string, number: Parsed, before: string): boolean {
  if (isOffices(before) && !YEARS.test(written)) return number.isPossible();
  if (number.isValid()) return /^[+(0]|^1[38]00/.test(written) || isLabelled(before);
  return number.isPossible() && /^[+(0]/.test(written) && digitsOf(written).length > 9;
}

const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** "… and 555-0166 when it isn't." */
const WAITS =
  /^,?\s{1,4}(?:when|if|for)\s{1,4}(?:it\s{1,4}(?:isn['’]t|is\s{1,4}not|can\s{1,4}wait)|it['’]s\s{1,4}not|not\b|what\s{1,4}can\s{1,4}wait|(?:any|every)thing\s{1,4}else|all\s{1,4}else|(?:a\s{1,4})?non-?emerg)/i;

/** Seven digits that somebody may call: after "call" or a place's name, with an extension, or for what can wait. */
function localIn(text: string, inBio: boolean): PhoneHit[] {
  const match = LOCAL.exec(text);
  if (match === null) return [];
  const [written] = match;
  const before = text.slice(Math.max(0, match.index - 44), match.index);
  const after = text.slice(match.index + written.length, match.index + written.length + 60);
  if (NO_LINE.test(before)) return [];
  const called =
    inBio ||
    CUE.test(before) ||
    LABEL.test(before) ||
    EXTENSION.test(after) ||
    WAITS.test(after.replaceAll(UNSEEN, ''));
  if (!called) return [];
  const hit = hitAt(text, match.index, written);
  return [hit.sort === 'line' ? { ...hit, sort: 'local' } : hit];
}

/** Australia's number for the police when it is no emergency, 131 444. */
const AUSTRALIAN = /(?<![\d.,$-])13(?:00)? ?\d(?: ?\d){3}(?![\d.,%-]\d|\d)/;
/** A short code of a state's patrol or a carrier: "dial *277". */
const STARRED = /\b(?:call|dial|marque|composez)\b[^.!?]{0,30}[^\w][*#](?:\d{2,4}|[A-Z]{3})(?!\w)/i;
const NON_EMERGENCY = new Set(['311', '101', '105', '010', '131444']);

function shortCodeIn(text: string, country: string, lead: string): PhoneHit[] {
  const short = shortNumberIn(text, country, lead);
  if (short !== undefined) return [hitAt(text, short.start, short.written)];
  const code = country === 'AU' ? AUSTRALIAN.exec(text) : null;
  const match = code ?? (STAR.test(text) ? STARRED.exec(text) : null);
  return match ? [hitAt(text, match.index, match[0])] : [];
}

const STAR = /[*#]/;

/** A number as a hit, by the words around it. */
export function hitAt(text: string, start: number, written: string): PhoneHit {
  const end = start + written.length;
  const digits = digitsOf(written);
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 24);
  return { sort: sortOf(before, after), start, end, digits };
}

function sortOf(before: string, after: string): PhoneSort {
  if (FAX_BEFORE.test(before) || FAX_AFTER.test(after)) return 'fax';
  if (SERVICES.test(before) || SERVICES_AFTER.test(after)) return 'service';
  return OTHERS.test(before) || OTHERS_AFTER.test(after) ? 'others' : 'line';
}

const FAX_BEFORE =
  /(?:\b(?:fax|facsimile|telefax|t[eé]l[eé]copieur)\b|(?:^|[\s|/])f ?[:.])[^\d\p{L}]{0,6}(?:(?:no|number|line)\b\.?[^\d\p{L}]{0,4})?$/iu;
const FAX_AFTER = /^\s?[([-]?\s?(?:fax|facsimile|f)\b/i;
/** Services that are others': national help lines, and those that take tips for everybody. */
const SERVICES =
  /\b(?:crime ?stoppers|suicide|lifeline|crisis|poisons?|ses|state emergency service|domestic violence|trafficking|fema|red cross|irs|fbi|ftc)\b[^\d]{0,45}$/i;
const SERVICES_AFTER = /^[\s([-]{0,3}(?:crime ?stoppers|crisis|suicide)\b/i;
/** Lines that may be the agency's own, and are not its desk. */
const OTHERS = /\b(?:tip ?lines?|tips|anonymous(?:ly)?)\b[^\d]{0,45}$/i;
const OTHERS_AFTER = /^[\s([-]{0,3}(?:tip ?line|tips|hotline|anonymous)\b/i;

/** Digits alone, without North America's leading 1. */
export function digitsOf(written: string): string {
  const digits = written.replaceAll(/\D/g, '');
  return digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
}
