// Whether a page says of its own text that it does not apply: a draft, a sample, a version that was replaced.
import type { About } from '../../core/check.ts';
import type { Block } from '../../core/read/content.ts';
import { LastAsked } from './last-asked.ts';
import { voices } from './phrasebook.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** What is known of a page beside its text. A draft that nobody has published yet may say that it is one. */
type Page = Pick<About, 'kind'> & { url?: string | undefined };
type Says = 'notInForce' | 'notInForceBelow' | 'inForceBelow';

/** `whole`: it says so of all of its text; else from which block on it does, and from which on it applies again, in turns. */
type Force = { whole: boolean; drafted: boolean; turns: readonly Turn[] };
type Turn = { block: number; applies: boolean };

const KNOWN = new LastAsked<readonly Block[], Force>();

/**
 * Whether what a block states may not be in force, by what the page says of its text. Front pages tell of many texts, and a profile has no
 * headings. Looked up once a page, and only where something is stated; linear in the text.
 */
export function isPerhapsNotInForce(
  blocks: readonly Block[],
  block: number,
  { kind, url }: Page,
): boolean {
  if (kind === 'home') return false;
  const force = KNOWN.get(blocks) ?? readForce(blocks);
  KNOWN.set(blocks, force);
  if (force.whole || (force.drafted && url !== undefined)) return true;
  if (kind === 'profile' || blocks[block]?.place !== 'main') return false;
  return force.turns.findLast((turn) => turn.block <= block)?.applies === false;
}

function readForce(blocks: readonly Block[]): Force {
  const own = sentencesOf(blocks).filter(isOwn);
  const headings = own.filter((sentence) => isHeading(sentence, blocks));
  return {
    whole: own.some(({ norm }) => says(norm, 'notInForce')),
    drafted: headings.some(({ norm }) => DRAFT.test(norm)),
    turns: headings.flatMap(turnAt),
  };
}

function turnAt({ norm, block }: Sentence): Turn[] {
  if (says(norm, 'notInForceBelow')) return [{ block, applies: false }];
  return says(norm, 'inForceBelow') ? [{ block, applies: true }] : [];
}

function says(norm: string, list: Says): boolean {
  return voices().some((voice) => voice.says(norm, list));
}

/** Menus and what others say tell nothing of the page's text. */
function isOwn({ place }: Sentence): boolean {
  return place !== 'nav' && place !== 'visitor-comment' && place !== 'quotation';
}

/** A few words that stand alone. */
const LONGEST_HEADING = 80;

function isHeading({ block, text }: Sentence, blocks: readonly Block[]): boolean {
  const around = blocks[block];
  if (around?.place !== 'main') return false;
  return (
    around.text.length <= LONGEST_HEADING &&
    withoutSigns(around.text).startsWith(withoutSigns(text))
  );
}

/** A banner may stand between stars; a sentence has lost those before it. */
function withoutSigns(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+/u, '');
}

/** A banner: "DRAFT", "Draft – not for publication", "Borrador", "Projet". */
const DRAFT =
  /^(?:\W{0,3})(?:(?:proposed|working|first|second|final) )?(?:draft|borrador|brouillon|ebauche)(?: (?:policy|version|copy|document|only|v?\d[\d.]*))?(?:[^a-z0-9]{1,4}(?:(?:not|for|do not|subject|pending|no|sin|para|ne pas|non|pour)(?![a-z]).*)?)?$/;
