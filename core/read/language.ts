// Which language a page is in: what it declares, unless its text clearly says otherwise.
import { eld } from 'eld/extrasmall';
import type { Block, Content } from './content.ts';
import { UNKNOWN_LANGUAGE, primaryTag } from './language-tags.ts';

type Text = { text: string; visibility: string };

const SAMPLE = 6_000;
/** Text from which a declared language may be contradicted, and from which one may be told at all. */
const ENOUGH_TO_CONTRADICT = 200;
const ENOUGH_TO_TELL = 16;
/** Prose tells a language; names and menus mislead. */
const PROSE = 60;

/** Characters that are looked at together: the library reads no more of a text than its first thousand. */
const PIECE = 1_000;

/**
 * Primary tag of the language of most of the text; `und` when it cannot be told.
 * A declaration holds unless at least 200 characters of text, and more than half of it, are surely in another language.
 */
export function languageOf(declared: string | undefined, texts: readonly Text[]): string {
  const tag = declared === undefined ? UNKNOWN_LANGUAGE : primaryTag(declared);
  const sample = sampleOf(texts);
  if (tag === UNKNOWN_LANGUAGE)
    return sample.length < ENOUGH_TO_TELL ? tag : (mostOf(sharesOf(sample, tag))?.[0] ?? tag);
  if (sample.length < ENOUGH_TO_CONTRADICT) return tag;
  const [most, share] = mostOf(sharesOf(sample, tag)) ?? [tag, 0];
  return share * 2 <= sample.length ? tag : most;
}

/** How many characters are surely in which other language; nothing, where not more than half can be. */
function sharesOf(sample: string, tag: string): Map<string, number> {
  const shares = new Map<string, number>();
  let own = 0;
  for (const piece of piecesOf(sample)) {
    const other = otherLanguage(piece, tag);
    if (other !== undefined) shares.set(other, (shares.get(other) ?? 0) + piece.length);
    else if (tag !== UNKNOWN_LANGUAGE) own += piece.length;
    // Nothing that is left can make up more than half any more.
    if (own * 2 >= sample.length) return new Map();
  }
  return shares;
}

function mostOf(shares: Map<string, number>): [string, number] | undefined {
  return [...shares].toSorted((a, b) => b[1] - a[1])[0];
}

/** Content with its language told: of the page, and of each block that declares none, where the page declares one. */
export function inItsLanguage(content: Content, declared: string | undefined): Content {
  const language = languageOf(declared, content.blocks);
  if (declared === undefined) return { ...content, language };
  return {
    ...content,
    language,
    blocks: content.blocks.map((block) => inLanguage(block, language)),
  };
}

function inLanguage(block: Block, lang: string): Block {
  if (block.lang !== undefined) return block;
  const { text, place, visibility, offset } = block;
  return { text, place, visibility, lang, offset };
}

/** The sample in pieces of one size, each no longer than is looked at. */
function piecesOf(sample: string): string[] {
  const count = Math.ceil(sample.length / PIECE);
  const size = Math.ceil(sample.length / count);
  return Array.from({ length: count }, (_none, at) => sample.slice(at * size, (at + 1) * size));
}

/** The language that a piece is surely in, if that is another one. */
function otherLanguage(piece: string, tag: string): string | undefined {
  if (tag === 'en' && isPlainlyEnglish(piece)) return undefined;
  const found = eld.detect(piece);
  // Asked in this order, since to be sure it sorts the scores of sixty, and most pages are in the language that they say.
  if (found.language === '' || found.language === tag || !found.isReliable()) return undefined;
  if (tag === UNKNOWN_LANGUAGE) return found.language;
  const scores = found.getScores();
  const lead = (scores[found.language] ?? 0) - (scores[tag] ?? 0);
  return lead >= CLEAR_LEAD ? found.language : undefined;
}

const CLEAR_LEAD = 0.15;

/**
 * One word in seven is one of the small words that no other language has. To tell the language of a page takes a twentieth of all time that
 * goes into it; to count these words takes little, and most pages are in English and say so.
 */
function isPlainlyEnglish(piece: string): boolean {
  const wanted = piece.length / ENGLISH_WORD_EVERY;
  ENGLISH.lastIndex = 0;
  for (let found = 0; found < wanted; found += 1) if (!ENGLISH.test(piece)) return false;
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
