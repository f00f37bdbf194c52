// Where a run of text is cut into sentences: full stops that end one, line breaks, bullets and the separators used in profiles.
import { codeIn } from '../../core/code-in.ts';
import { isLeftOpen } from './left-open.ts';

/** No sentence is longer: what follows a cut is a sentence of its own, so that no rule ever sees unbounded text. */
export const LONGEST_SENTENCE = 1_000;

/** The end of each sentence in order, the last at the end of the text. Linear in the text's length. `isAscii`: there is surely nothing else in it. */
export function boundariesOf(text: string, isAscii: boolean): number[] {
  const ends: number[] = [];
  if (!isAscii && text.length <= LONGEST_SENTENCE && !MAY_END.test(text))
    return text === '' ? ends : [text.length];
  let start = 0;
  const marks = marksFor(text, isAscii);
  marks.lastIndex = 0;
  for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
    const end = endAt(text, { start, at: found.index, mark: found[0] });
    if (end === undefined) continue;
    // With its marks: a row of them without end is no part of a statement either.
    start = cutLong(text, { start, end }, ends);
    if (end > start) ends.push(end);
    start = Math.max(start, end);
  }
  start = cutLong(text, { start, end: text.length }, ends);
  if (text.length > start) ends.push(text.length);
  return ends;
}

/** A quick look: most blocks of a page are a few words without any mark. */
const MAY_END = /[.!?#…|¦*~>=/:\r\n\u00b7\u2000-\uffff]/;

/** Every character that may end a sentence. Copyright and trade marks are pictographs to Unicode and not to readers. */
const MARK =
  /[.!?…。！？]+|[\r\n\u2028\u2029|¦•·●○◦▪■□►▶▸➤➢‣⁃★☆✦✧✓✔→⇒➡]|(?![©®™‼⁉↔↗⤴\u2194-\u21aa])\p{Extended_Pictographic}/gu;

/** The same of text in which there is nothing but ASCII: most text. */
const PLAIN_MARK = /[.!?]+|[\r\n|]/g;
/** The same of text without arrows, pictures and the letters of the East: accents, typographic quotes, dashes. */
const COMMON_MARK = /[.!?…]+|[\r\n\u2028\u2029|¦•·‣⁃]/g;
const BEYOND_LETTERS = /[\u2100-\uffff]/;
// oxlint-disable-next-line no-control-regex -- all of ASCII
const PLAIN = /^[\0-\x7f]*$/;

function marksFor(text: string, isAscii: boolean): RegExp {
  if (text.includes('#') && SOURCE.test(text)) return MARK_IN_SOURCE;
  if (SEPARATED.test(text)) return MARK_OR_SEPARATOR;
  if (isAscii || PLAIN.test(text)) return PLAIN_MARK;
  return BEYOND_LETTERS.test(text) ? MARK : COMMON_MARK;
}

/** Headings as Markdown writes them, and not "Calle 10 # 5-51": then hyphens and stars before a word are bullets. */
const SOURCE = /(?:^|\s)#{1,4} (?!\d+-\d)\S/;
const MARK_IN_SOURCE = new RegExp(
  String.raw`${MARK.source}|\s(?:#{1,4}(?!\s\d+-\d)|[-*])(?=\s\S)`,
  'gu',
);

/** What people type between statements that they put in one row: "CALL 911 *** NOT WATCHED AT NIGHT *** NO DMS", "Official page // Not monitored". */
const SEPARATOR = String.raw`[*~>=]{1,5}|//|<>|::`;
/** One alone may be anything, the same one again stands between parts of a row. */
const SEPARATED = new RegExp(String.raw`\s(${SEPARATOR})\s[^]{2,300}?\s\1\s`);
const MARK_OR_SEPARATOR = new RegExp(String.raw`${MARK.source}|\s(?:${SEPARATOR})(?=\s)`, 'gu');

type Mark = { start: number; at: number; mark: string };

/** Where the sentence ends that this mark closes, or undefined when it closes none. */
function endAt(text: string, { start, at, mark }: Mark): number | undefined {
  const first = mark.charAt(0);
  if (SENTENCE_END.has(first)) {
    const end = at + mark.length;
    return endsSentence(text, { start, at, mark }) ? pastClosers(text, end) : undefined;
  }
  if (isLeftOpen(text.slice(Math.max(start, at - LONGEST_DENIAL), at))) return undefined;
  return PHONES.has(mark) &&
    /^[\uFE0F\s:]{0,3}[\d(+]/u.test(text.slice(at + mark.length, at + mark.length + 5))
    ? phoneEnd(text, start, at)
    : at;
}

/** Characters: "do not" and what stands between it and the break. */
const LONGEST_DENIAL = 20;
const SENTENCE_END = new Set(['.', '!', '?', '…', '。', '！', '？']);
const PHONES = new Set(['☎', '📞', '📱', '☏', '📲', '🚨', '🆘']);

/** "In an emergency ☎ 911" is one statement: a telephone sign before a number stands for "call" once words lead up to it. */
function phoneEnd(text: string, start: number, at: number): number | undefined {
  return /\p{L}[\s:,-]{0,3}$/u.test(text.slice(Math.max(start, at - 5), at)) ? undefined : at;
}

function endsSentence(text: string, { start, at, mark }: Mark): boolean {
  const next = text.charAt(at + mark.length);
  if (next === '') return true;
  if (next === ' ' || /[\s\u{200b}]/u.test(next) || CLOSERS.has(next)) {
    return mark !== '.' || !goesOn(text, start, at);
  }
  return /^[。！？]/u.test(mark) || gluedSentence(text, at, mark);
}

const CLOSERS = new Set([')', '"', '”', "'", '’', ']', '»', '*', '_']);

function pastClosers(text: string, end: number): number {
  let at = end;
  while (at < end + 3 && CLOSERS.has(text.charAt(at))) at += 1;
  return at;
}

/** "24/7.Call 911": no space after the stop, and no address. */
function gluedSentence(text: string, at: number, mark: string): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  const after = text.slice(at + mark.length, at + mark.length + 3);
  if (!/^(?:\p{Lu}\p{Ll}|\p{Lu} |A\/)/u.test(after)) return false;
  if (/^\S*@/u.test(text.slice(at, at + 60))) return false;
  return /[\p{Ll}\d)]$/u.test(before) && !/(?::\/\/|www\.|@)\S*$/iu.test(before);
}

/** Titles: whatever follows belongs to them. */
const BEFORE_NAMES = new Set(
  'mr mrs ms dr sgt lt capt det det sr fr rev hon prof gen col maj cpl ofc dep asst no nos nr art ch chap sec stat vol pp cf vs e.g i.e eg ie al tel tlf tlfno cel ph ext av avda pza prol blvd ctra cra kra pl'.split(' '), // prettier-ignore
);
/** Words that are shortened at the end of a sentence as often as inside one. */
const SHORTENED = new Set(
  "dept st ave av blvd rd hwy ln pkwy ste apt bldg ft mt inc ltd co corp govt gov't dist div natl int'l intl assn assoc cnty twp univ u.s u.s.a u.k d.c a.m p.m a.k.a etc cap art secc inc num fla ala ariz cal calif colo conn ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt ann prov comp seq ff wash wis wyo jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun hrs hr min max approx p.o emerg".split(' '), // prettier-ignore
);
const STARTERS =
  /^(?:we|this|these|the|please|if|for|in|call|dial|not|all|our|do|comments?|any|it|to|you|your|posts?|messages?|follow|official|monitored|emergenc(?:y|ies)|non-?emergency|account|page|site|visit|contact|report|no|questions?|when|at|by|closed|a|an)(?![\p{L}-])/iu;

/** A full stop after something short: the number of what is listed, or a shortened word. */
function goesOn(text: string, start: number, at: number): boolean {
  if (isLongWord(text, at)) return false;
  const before = text.slice(Math.max(start, at - 24), at);
  return isNumberInList(before, text.slice(at + 1, at + 5)) || isAbbreviation(before, text, at);
}

function isAbbreviation(before: string, text: string, at: number): boolean {
  const word = lastWordOf(before);
  if (/^(?:\p{L}\.)*\p{L}$/u.test(word)) {
    return AN_HOUR.test(before)
      ? !/^\s+[¿¡"“«]?\p{Lu}/u.test(text.slice(at + 1, at + 5))
      : !startsAnother(text, at) || word.length === 1;
  }
  if (BEFORE_NAMES.has(word)) return true;
  return SHORTENED.has(word) && !startsAnother(text, at);
}

/** Small letters, with the stops and apostrophes inside of it. */
function lastWordOf(before: string): string {
  let start = before.length;
  while (isOfWord(codeIn(before, start - 1))) start -= 1;
  if (codeIn(before, start - 1) >= BEYOND_ASCII) start = before.search(LAST_WORD);
  return before.slice(start).toLowerCase().replaceAll('’', "'");
}

/** A letter, a digit, a stop or an apostrophe of ASCII. */
function isOfWord(code: number): boolean {
  const small = code | 0x20;
  return (small >= 97 && small <= 122) || (code >= 48 && code <= 57) || code === 46 || code === 39;
}

const BEYOND_ASCII = 128;
const LAST_WORD = /[\p{L}\p{N}.'’]*$/u;

function isNumberInList(before: string, after: string): boolean {
  return /^\s+\p{Ll}/u.test(after) && NUMBER_IN_LIST.test(before);
}

/** "Removed: i. threats; ii. ads; and iii. spam": what is listed goes on in small letters. */
const NUMBER_IN_LIST =
  /[;:,] {0,2}(?:(?:and|or|y|o|e|u|et|ou) )?\(?(?:[ivxl]{1,5}|\d{1,2}|[a-z])$/iu;

/** "de 8 h à 16 h.", "8.00-14.00 h." */
const AN_HOUR = /\d ?h$/iu;

/** More letters than any shortened word has: the usual case, and quick. */
function isLongWord(text: string, at: number): boolean {
  for (let one = at - LONGER_THAN_SHORTENED; one < at; one += 1) {
    const code = codeIn(text, one) | 0x20;
    if (code < 97 || code > 122) return false;
  }
  return true;
}

const LONGER_THAN_SHORTENED = 7;

/** What follows begins with a capital and a word that opens sentences. */
function startsAnother(text: string, at: number): boolean {
  const after = text.slice(at + 1, at + 22).trimStart();
  return after === '' || (/^\p{Lu}/u.test(after) && STARTERS.test(after));
}

/** Cuts what has grown too long at a space, or in the middle of an endless word. */
function cutLong(text: string, stretch: { start: number; end: number }, ends: number[]): number {
  let start = stretch.start;
  while (stretch.end - start > LONGEST_SENTENCE) {
    const half = start + LONGEST_SENTENCE / 2;
    const space = text.slice(half, start + LONGEST_SENTENCE).lastIndexOf(' ');
    start = space >= 0 ? half + space : start + LONGEST_SENTENCE;
    ends.push(start);
  }
  return start;
}
