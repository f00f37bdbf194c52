// What kind of text a page is: an agency's own, or a guide, an article, an advertisement, a private person's, where the same words
// state nothing about the page that they stand on.
import type { Block } from '../../core/read/content.ts';
import { genreSigns, type GenreSigns, languagesIn, TEXTS } from './phrasebook.ts';
import { lengthOf, sentencesOf, type Sentence } from './sentences.ts';
import { LastAsked } from './last-asked.ts';
import { isSpeaker } from './speaks-as.ts';
import { speechReader } from './speech.ts';

/** Whether a text says itself that it is the agency's, and whether it names the agency at all; only asked where that matters. */
type Own = { speaks: () => boolean; named: () => boolean };

/** How much the rest of a text makes a statement somebody else's: something sounds so, or says so of something. */
export type Doubt = 'none' | 'sounds' | 'says';

/** Whether what a block says is said for somebody else's sake, by its own words or by what surely tells it of the whole; else how doubtful it is. */
export type Genre = {
  foreign: (block: number, own?: Own) => boolean;
  doubt: (speaks?: Own['speaks']) => Doubt;
};

const NO = (): boolean => false;
const NOT_OWN: Own = { speaks: NO, named: NO };
const NO_DOUBT = (): Doubt => 'none';

const KNOWN = new LastAsked<readonly Block[], Genre>();

/** The genre of a page's text; looked up once, and only for pages that say what is asked for. Linear in the text. */
export function genreOf(blocks: readonly Block[]): Genre {
  const known = KNOWN.get(blocks) ?? readGenre(blocks);
  KNOWN.set(blocks, known);
  return known;
}

/** Up to here, characters, a page is of one kind. Longer pages hold news, offers and notices side by side. */
const SHORT_PAGE = 2_500;
/** Up to here, a single word tells what it is: a front page names clubs and shops in its menus. */
const SHORT_TEXT = 1_000;

function readGenre(blocks: readonly Block[]): Genre {
  const sentences = sentencesOf(blocks);
  if (isArticle(sentences)) return { foreign: () => true, doubt: NO_DOUBT };
  if (!isShort(sentences, SHORT_PAGE)) {
    const signsIn = signsByBlock(sentences);
    return { foreign: (block) => signsIn(block) >= ENOUGH, doubt: NO_DOUBT };
  }
  const saysItself = ownSentences(blocks);
  const whoever = shortGenre(sentences, () => true, saysItself);
  let own: ShortGenre | undefined;
  const genreIf = (isOwn: boolean): ShortGenre => {
    if (!isOwn) return whoever;
    own ??= shortGenre(sentences, isSpeaker, saysItself);
    return own;
  };
  return {
    foreign: (block, { speaks, named } = NOT_OWN) => {
      if (!whoever.foreign(block)) return false;
      const genre = genreIf(speaks());
      return genre.surely(block) || (genre.foreign(block) && !named());
    },
    doubt: (speaks = NO) => (whoever.doubt === 'none' ? 'none' : genreIf(speaks()).doubt),
  };
}

type ShortGenre = {
  foreign: (block: number) => boolean;
  /** Even in a text that names the agency, which mentions many things. */
  surely: (block: number) => boolean;
  doubt: Doubt;
};
/** Whether what names a club or a firm counts in a sentence. */
type Counts = (sentence: Sentence, isFirst: boolean) => boolean;

/**
 * A short text is of one kind: what the sentence tells that it begins with is told of all, and what two others tell, where it does not name the
 * agency; one alone may only mention something.
 */
function shortGenre(
  sentences: readonly Sentence[],
  counts: Counts,
  saysItself: (sentence: Sentence) => boolean,
): ShortGenre {
  const signs = new Map<number, number>();
  const head = sentences.find(saysItself);
  for (const sentence of sentences) {
    const weight = weightOf(sentence, () => isSpeaker(sentence, sentence === head));
    if (weight > 0) signs.set(sentence.block, (signs.get(sentence.block) ?? 0) + weight);
  }
  const all = [...signs.values()].reduce((sum, one) => sum + one, 0);
  const sounds = isShort(sentences, SHORT_TEXT)
    ? privateSigns(sentences, (sentence) => counts(sentence, sentence === head), saysItself)
    : 0;
  const first = signs.get(head?.block ?? -1) ?? 0;
  const surely = (block: number): boolean =>
    Math.max(sounds, first, signs.get(block) ?? 0) >= ENOUGH;
  return {
    foreign: (block) => all >= 2 * ENOUGH || surely(block),
    surely,
    doubt: doubtBy(all, sounds),
  };
}

/** Tells what the page says itself from what others say on it. */
function ownSentences(blocks: readonly Block[]): (sentence: Sentence) => boolean {
  const speechOf = speechReader(blocks);
  return (sentence) => {
    if (sentence.place === 'quotation' || sentence.place === 'visitor-comment') return false;
    const { foreign, unquoted } = speechOf(sentence);
    return !foreign && unquoted === undefined;
  };
}

function doubtBy(says: number, sounds: number): Doubt {
  if (says >= ENOUGH) return 'says';
  return sounds > 0 ? 'sounds' : 'none';
}

/** What the sentences of a block weigh, worked out when asked: on a longer page, that is of few blocks. */
function signsByBlock(sentences: readonly Sentence[]): (block: number) => number {
  const known = new Map<number, number>();
  return (block) => {
    const before = known.get(block);
    if (before !== undefined) return before;
    let weight = 0;
    for (let at = firstIn(sentences, block); sentences[at]?.block === block; at += 1) {
      const sentence = sentences[at];
      if (sentence !== undefined) weight += weightOf(sentence);
    }
    known.set(block, weight);
    return weight;
  };
}

/** The index of a block's first sentence; sentences are in the order of their blocks. */
function firstIn(sentences: readonly Sentence[], block: number): number {
  let from = 0;
  let to = sentences.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sentences[middle]?.block ?? block) < block) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The source of an article begins with its title and its date. */
function isArticle(sentences: readonly Sentence[]): boolean {
  if (!HEAD.test(sentences[0]?.text ?? '')) return false;
  const head = sentences
    .slice(0, HEAD_LINES)
    .map(({ text }) => text)
    .join('\n');
  return HEAD_DATE.test(head) && HEAD_TITLE.test(head);
}

const HEAD = /^(?:-{3}\s*)?(?:# [^\n]{0,200}\s)?(?:slug|title|date|summary|authors?|deck): /i;
const HEAD_LINES = 4;
const HEAD_DATE = /(?:^|\s)(?:date|publishdate|published): ?["']?20\d\d-\d\d/i;
const HEAD_TITLE = /(?:^|\s)(?:title|slug|deck): ?\S/i;

function isShort(sentences: readonly Sentence[], most: number): boolean {
  let length = 0;
  for (const sentence of sentences) {
    length += lengthOf(sentence);
    if (length > most) return false;
  }
  return true;
}

/** What sounds like a firm, a club or a newspaper weighs more where no public body is named; in somebody else's words any body may be. */
function privateSigns(
  sentences: readonly Sentence[],
  counts: (sentence: Sentence) => boolean,
  saysItself: (sentence: Sentence) => boolean,
): number {
  const own = sentences.filter(
    ({ place, text }) =>
      place !== 'quotation' &&
      place !== 'visitor-comment' &&
      place !== 'nav' &&
      !QUOTING.test(text),
  );
  const isPrivate = own.some((sentence) => hasSign(sentence, 'perhapsPrivate') && counts(sentence));
  if (!isPrivate) return 0;
  // Whom somebody else names, this page is not.
  return own.some((sentence) => hasSign(sentence, 'publicBody') && saysItself(sentence))
    ? 1
    : ENOUGH;
}

function hasSign(sentence: Sentence, list: 'perhapsPrivate' | 'publicBody'): boolean {
  return signsFor(sentence).some(({ says }) => says(sentence.norm, list));
}

/** Whoever is quoted need not be whose page it is. */
const QUOTING = /["“„«]/;

function signsFor({ norm }: Sentence): readonly GenreSigns[] {
  const languages = languagesIn(TEXTS.of(norm));
  return genreSigns().filter(({ language }) => languages.includes(language));
}

/** One sure sign, or two that are less so. */
const ENOUGH = 2;

function weightOf(sentence: Sentence, counts = () => true): number {
  const { norm, text, place } = sentence;
  if (place === 'nav') return 0;
  if (MAY_BE_CODE.test(text) && CODE.test(text)) return ENOUGH;
  let weight = 0;
  for (const { says } of signsFor(sentence)) {
    if (says(norm, 'elsewhere') || (says(norm, 'clubs') && counts())) return ENOUGH;
    if (says(norm, 'perhapsElsewhere')) weight += 1;
  }
  return weight;
}

const MAY_BE_CODE = /\(|\["|const |if not /;

/** Source code: definitions, calls, indices, exceptions. */
const CODE =
  /\w\["\w[^\]]*"\]|\w\(\)[.;:]|\b\w+\.\w+\([^)]*\)[;:{]|(?:^|\s)(?:def \w+\(|if not \w+ in|raise \w+\(|function \w*\(|const \w+ = )/;
