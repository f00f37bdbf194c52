// Whether a text begins with who keeps it, and that is no public body: a gym, a church, a campaign, a club, a private person.
import type { PageKind } from '../../core/inventory/schema.ts';
import type { Block } from '../../core/read/content.ts';
import { LastAsked } from './last-asked.ts';
import { ALONE, HAPPENS, NAMED, PUBLIC_WORDS, STATING } from './phrases/private-heads.ts';
import { lengthOf, type Sentence, sentencesOf } from './sentences.ts';

const KNOWN = new LastAsked<readonly Block[], boolean>();

/** Longer texts hold many things; a first sentence that says much more than who keeps the page may only mention somebody. */
const SHORT_PAGE = 2_500;
const SHORT_TEXT = 1_000;
const MOST_WORDS = 16;

const EDGE = '(?![\\p{L}\\p{N}])';
const KEEPER = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ALONE.join('|')})${EDGE}`, 'u');
const NOUN = new RegExp(
  `^(?:(?:the|this|our|a|an|la|el|le|les|los|las|l'|official|page|of|welcome|to|is|we|are) ){0,5}(?:[^\\s.,;:!?]+ ){0,3}(?:${NAMED.join('|')})${EDGE}(?! ${HAPPENS}${EDGE})`,
  'u',
);
/** A name, perhaps with what it does. */
const NAME = /[^\s.!?]\s+(?:(?:de|del|du|des|d’|d'|la|el|le|of|and|y|et|&)\s+)*\p{Lu}[\p{L}'’-]+/u;
const STATES = new RegExp(`(?<!\\p{L})(?:${STATING})${EDGE}`, 'u');
const PUBLIC = new RegExp(`(?<!\\p{L})(?:${PUBLIC_WORDS})`, 'u');

/** By its first sentence; a mere name tells less on a page that comes from the inventory or the agency's own links. Looked up once a page. */
export function beginsPrivately(blocks: readonly Block[], kind: PageKind): boolean {
  const known = KNOWN.get(blocks) ?? begins(blocks, kind === 'web-page');
  KNOWN.set(blocks, known);
  return known;
}

function begins(blocks: readonly Block[], byName: boolean): boolean {
  const sentences = sentencesOf(blocks);
  const head = sentences.find(({ place }) => !FOREIGN.has(place));
  if (head === undefined || head.norm.split(' ').length > MOST_WORDS) return false;
  const isSure = KEEPER.test(head.norm);
  if (!isSure && !NOUN.test(head.norm) && !(byName && isName(head))) return false;
  return isSure ? isUpTo(SHORT_PAGE, sentences) : isPrivate(sentences);
}

function isUpTo(most: number, sentences: readonly Sentence[]): boolean {
  return sentences.reduce((length, one) => length + lengthOf(one), 0) <= most;
}

function isPrivate(sentences: readonly Sentence[]): boolean {
  return isUpTo(SHORT_TEXT, sentences) && !sentences.some(({ norm }) => PUBLIC.test(norm));
}

/** Nothing of a page, and nothing that is stated. */
function isName({ text, norm }: Sentence): boolean {
  return NAME.test(text) && !STATES.test(norm);
}

const FOREIGN: ReadonlySet<string> = new Set(['nav', 'quotation', 'visitor-comment']);
