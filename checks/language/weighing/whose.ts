// Whether the words of a whole text are those of somebody else than the agency: a guide, an article, an offer, a private person's page.
import type { Block } from '../../../core/read/content.ts';
import { sentencesOf } from '../sentences.ts';
import { signsIn, weightOf } from './weigh.ts';
import { LastAsked } from '../last-asked.ts';

const KNOWN = new LastAsked<readonly Block[], number>();

/** Up to here, characters, a page is of one kind. Longer pages hold news, offers and notices side by side. */
const SHORT_PAGE = 2_500;
/** A sentence alone tells little of what stands around it. */
const LEAST = 80;
/** In log odds. Few texts are somebody else's: a person had better look before it is more likely than not, and sooner where a phrase hints at it. */
const PERHAPS = -0.6;
const HINTED = -1.5;

/** Whether a short text may well be somebody else's; `hinted`: some phrase of it sounds so. Weighed once a page; linear in the text. */
export function perhapsOthers(blocks: readonly Block[], hinted: boolean): boolean {
  const weight = KNOWN.get(blocks) ?? weightOfText(blocks);
  KNOWN.set(blocks, weight);
  return weight > (hinted ? HINTED : PERHAPS);
}

function weightOfText(blocks: readonly Block[]): number {
  const signs = new Set<number>();
  let length = 0;
  for (const { norm, place } of sentencesOf(blocks)) {
    if (place === 'visitor-comment' || place === 'quotation') continue;
    length += norm.length;
    if (length > SHORT_PAGE) return -Infinity;
    for (const sign of signsIn(norm)) signs.add(sign);
  }
  return length < LEAST ? -Infinity : weightOf([...signs], 'others');
}
