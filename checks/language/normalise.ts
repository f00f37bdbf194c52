// Text as it is compared: lower case, one kind of space, quote and dash, no accents and nothing invisible; with the way back to the original.

/** Text made comparable, and where each of its characters came from. */
export type Normalised = {
  /** Lower case; compatibility forms, accents, quotes, dashes and white space unified; invisible characters gone; white space single and trimmed. */
  text: string;
  /** For each UTF-16 unit of `text`, and its end: the index in the original. */
  map: Uint32Array;
  /** Letters of another script stood in Latin words; they were read as the Latin letters they look like, which nobody should rely on. */
  lookalikes: boolean;
};

/** Makes text comparable (Unicode NFKD without marks, so that a missing accent is no difference). Linear in its length. */
export function normalise(text: string): Normalised {
  const units: string[] = [];
  const origins: number[] = [];
  let pendingSpace = -1;
  const isGarbled = mayBeGarbled(text);
  for (let at = 0; at < text.length;) {
    const garbled = isGarbled ? garbledAt(text, at) : 0;
    const folded = garbled > 0 ? "'" : foldPoint(text.codePointAt(at) ?? 0);
    if (folded === ' ') {
      if (pendingSpace < 0) pendingSpace = at;
    } else if (folded !== '') {
      if (pendingSpace >= 0 && units.length > 0) push(units, origins, ' ', pendingSpace);
      pendingSpace = -1;
      push(units, origins, folded, at);
    }
    at += Math.max(garbled, lengthOfPoint(text, at));
  }
  origins.push(endOf(text, pendingSpace));
  const plain = readLookalikes(units.join(''));
  return { text: plain.text, map: Uint32Array.from(origins), lookalikes: plain.found };
}

/** The comparable text alone, for when no way back is needed: the same as `normalise(text).text`, and quicker. */
export function foldText(shown: string): { text: string; lookalikes: boolean } {
  const text = mayBeGarbled(shown) ? shown.replaceAll(GARBLED, "'") : shown;
  if (TIDY.test(text)) return { text: text.toLowerCase(), lookalikes: false };
  if (PLAIN.test(text)) return { text: foldSpaces(text.toLowerCase()), lookalikes: false };
  const folded = text.replaceAll(NOT_PLAIN, (char) => foldPoint(char.codePointAt(0) ?? 0));
  const plain = readLookalikes(foldSpaces(folded.toLowerCase()));
  return { text: plain.text, lookalikes: plain.found };
}

/** The exact original words behind a stretch of normalised text. */
export function originalOf(
  original: string,
  normalised: Normalised,
  stretch: { start: number; end: number },
): string {
  const from = normalised.map[stretch.start] ?? 0;
  const to = normalised.map[stretch.end] ?? original.length;
  return original.slice(from, to).trim();
}

/** Whether an apostrophe may stand in text as a code that was never read: "isn&#39;t", "isn=E2=80=99t", or its bytes read as another character set's. */
export function mayBeGarbled(text: string): boolean {
  const mayBe = text.includes('&') || text.includes('=E2') || text.includes('€');
  return mayBe && text.search(GARBLED) >= 0;
}

const GARBLED =
  /&(?:amp;)?(?:#0{0,2}39|#x0{0,2}27|#821[67]|#x201[89]|[lr]squo|apos);|=E2=80=9[89]|â€[™˜]/gi;
const GARBLED_HERE = new RegExp(GARBLED.source, 'iy');

/** The length of the garbled apostrophe that stands there; 0 where none does. */
function garbledAt(text: string, at: number): number {
  GARBLED_HERE.lastIndex = at;
  return GARBLED_HERE.exec(text)?.[0].length ?? 0;
}

function lengthOfPoint(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

// oxlint-disable-next-line no-control-regex -- the printable range of ASCII, and the white space that HTML keeps
const PLAIN = /^[\t\n\r\x20-\x5f\x61-\x7e]*$/;

/** What is more than that. */
// oxlint-disable-next-line no-control-regex -- the same
const NOT_PLAIN = /[^\t\n\r\x20-\x5f\x61-\x7e]/gu;

/** Most sentences: printable ASCII, single spaces between words. */
const TIDY = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

function foldSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function endOf(text: string, pendingSpace: number): number {
  return pendingSpace >= 0 ? pendingSpace : text.length;
}

function push(units: string[], origins: number[], folded: string, at: number): void {
  for (let i = 0; i < folded.length; i += 1) {
    units.push(folded.charAt(i));
    origins.push(at);
  }
}

/** Filled as characters are met; a function of the code point alone. */
const FOLDED = new Map<number, string>();
const MOST_KEPT = 20_000;

function foldPoint(code: number): string {
  const known = FOLDED.get(code);
  if (known !== undefined) return known;
  const folded = foldNew(code);
  if (FOLDED.size < MOST_KEPT) FOLDED.set(code, folded);
  return folded;
}

function foldNew(code: number): string {
  if (code >= 0xd800 && code <= 0xdfff) return '\u{fffd}';
  const char = String.fromCodePoint(code);
  if (char === '≠') return '!=';
  // Typed for an apostrophe; decomposed it would be a space and an accent.
  if (char === '´') return "'";
  // Typed for a quotation mark; decomposed they would be two apostrophes.
  if (char === '″' || char === '‶') return '"';
  if (char === '\u{feff}') return '';
  if (/\s/u.test(char)) return ' ';
  if (/[\p{Cc}\p{Cf}\u034f\u115f\u3164\uffa0]/u.test(char)) return '';
  return unifyPunctuation(char.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase());
}

function unifyPunctuation(text: string): string {
  return text
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replaceAll(/[‘’‚‛ʹʻʼʽˈ׳՚ꞌ′‵`]/gu, "'")
    .replaceAll(/[“”„‟«»]/gu, '"')
    .replaceAll(/[\p{Pd}−]/gu, '-')
    .replaceAll(/[⁄∕]/gu, '/');
}

/** Cyrillic, Greek and other letters that are drawn like a Latin one (Unicode TR 39, the common ones). */
const LOOKALIKES = new Map(
  Object.entries({
    а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', һ: 'h', і: 'i', ј: 'j', к: 'k', ӏ: 'l', м: 'm', н: 'h',
    о: 'o', р: 'p', ԛ: 'q', ѕ: 's', т: 't', у: 'y', х: 'x', ѡ: 'w', α: 'a', ε: 'e', ι: 'i', κ: 'k',
    ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x', ı: 'i', ɡ: 'g', ո: 'n', օ: 'o', ѵ: 'v',
  }), // prettier-ignore
);
const FOREIGN = /[ıɡ\u0370-\u058f]/u;

/** Where a character could not be read between two letters it was an apostrophe; letter for letter, so that the way back stays right. */
const LOST = /(?<=[a-z])\ufffd(?=[a-z])/g;

function readLookalikes(folded: string): { text: string; found: boolean } {
  const text = folded.includes('\ufffd') ? folded.replaceAll(LOST, "'") : folded;
  if (!FOREIGN.test(text)) return { text, found: false };
  let found = false;
  const read = text.replaceAll(/[a-zıɡ\u0370-\u058f]+/gu, (word) => {
    if (!FOREIGN.test(word) || !/[a-z]/u.test(word)) return word;
    found = true;
    return Array.from(word, (char) => LOOKALIKES.get(char) ?? char).join('');
  });
  return { text: read, found };
}
