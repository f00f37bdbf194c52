// Whether a block is a visitor's comment by how it stands: below the word "Comments", with a name before it. Pages copied as text have no other mark.
import type { About } from '../../core/check.ts';
import type { Block } from '../../core/read/content.ts';
import { foldText } from './normalise.ts';
import { namesAgency } from './names.ts';
import { isOfClass } from './weighing/signs.ts';

/** The heading of a list of comments, with or without their number. Rules for comments stand below such a heading, too. */
const HEADING =
  /^(?:\d{1,6} )?(?:(?:visitor|user|reader|recent|latest|all|top|most relevant) )?(?:comments?|replies|comentarios?|respuestas|commentaires?|r[ée]ponses)(?: ?\(\d{1,6}\))?:?$/iu;
const NAME =
  /^(@[\w.]{2,30}|\p{Lu}[\p{L}.'’-]{0,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){0,2})\s?(?::|·|[-–—](?= ))\s?\S/u;
/** How far below the heading, blocks. */
const REACH = 40;

/** True for a block with a name before its words, below a heading of comments; a label such as "Hours:" is no name, and the agency answers there, too. */
export function standsBelowComments(
  blocks: readonly Block[],
  block: number,
  agency: About['agency'] | undefined,
): boolean {
  const name = NAME.exec(blocks[block]?.text ?? '')?.[1];
  if (name === undefined || isLabel(name)) return false;
  if (agency !== undefined && namesAgency(foldText(name).text, agency)) return false;
  const above = blocks.slice(Math.max(0, block - REACH), block);
  return above.some(({ text }) => HEADING.test(text));
}

/** A word that tells of pages, people's duties or times is no name. */
function isLabel(name: string): boolean {
  return foldText(name)
    .text.split(/[ -]/)
    .some((word) => isOfClass(word));
}
