// Which language a page is in: what it declares, unless its text clearly says otherwise.
import { eld } from 'eld/extrasmall';
import { UNKNOWN_LANGUAGE, primaryTag } from './language-tags.ts';

type Text = { text: string; visibility: string };

const SAMPLE = 6_000;
/** Text from which a declared language may be contradicted, and from which one may be told at all. */
const ENOUGH_TO_CONTRADICT = 200;
const ENOUGH_TO_TELL = 16;
/** Prose tells a language; names and menus mislead. */
const PROSE = 60;

/**
 * Primary tag of the language of most of the text; `und` when it cannot be told.
 * A declaration holds unless at least 200 characters of text are surely in another language.
 */
export function languageOf(declared: string | undefined, texts: readonly Text[]): string {
  const tag = declared === undefined ? UNKNOWN_LANGUAGE : primaryTag(declared);
  const sample = sampleOf(texts);
  const known = tag !== UNKNOWN_LANGUAGE;
  if (sample.length < (known ? ENOUGH_TO_CONTRADICT : ENOUGH_TO_TELL)) return tag;
  if (tag === 'en' && isPlainlyEnglish(sample)) return tag;
  const found = eld.detect(sample);
  if (!tellsOf(found, tag)) return tag;
  if (!known) return found.language;
  const scores = found.getScores();
  const lead = (scores[found.language] ?? 0) - (scores[tag] ?? 0);
  return lead >= CLEAR_LEAD ? found.language : tag;
}

/** Whether another language was surely found. Asked in this order, since to be sure it sorts the scores of sixty, and most pages are in the language that they say. */
function tellsOf(found: ReturnType<typeof eld.detect>, tag: string): boolean {
  return found.language !== '' && found.language !== tag && found.isReliable();
}

const CLEAR_LEAD = 0.15;

/**
 * One word in seven is one of the small words that no other language has. To tell the language of a page takes a twentieth of all time that
 * goes into it; to count these words takes little, and most pages are in English and say so.
 */
function isPlainlyEnglish(sample: string): boolean {
  const wanted = sample.length / ENGLISH_WORD_EVERY;
  ENGLISH.lastIndex = 0;
  for (let found = 0; found < wanted; found += 1) if (!ENGLISH.test(sample)) return false;
  return true;
}

/** Characters: seven words of English. */
const ENGLISH_WORD_EVERY = 42;
const ENGLISH = / (?:the|and|of|for|with|you|your|our|are|this|that|from|have|is|by)(?= )/gi;

function sampleOf(texts: readonly Text[]): string {
  const shown = texts.filter(({ visibility }) => visibility !== 'screen-reader');
  const prose = shown.filter(({ text }) => text.length >= PROSE);
  const sample = joined(prose);
  return sample.length >= ENOUGH_TO_CONTRADICT ? sample : joined(shown);
}

function joined(texts: readonly Text[]): string {
  let sample = '';
  for (const { text } of texts) {
    if (sample.length >= SAMPLE) break;
    sample += `${text.slice(0, SAMPLE - sample.length)}\n`;
  }
  return sample.replaceAll(/https?:\S+|\S+@\S+/g, ' ').trim();
}
