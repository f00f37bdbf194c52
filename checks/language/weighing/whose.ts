// Whether the words of a whole text are those of somebody else than the agency: a guide, an article, an offer, a private person's page.
import type { About } from '../../../core/check.ts';
import type { Block } from '../../../core/read/content.ts';
import { sentencesOf } from '../sentences.ts';
import { signsIn, weightOf } from './weigh.ts';
import { LastAsked } from '../last-asked.ts';
import { namesAgency } from '../names.ts';

const KNOWN = new LastAsked<readonly Block[], Weighed>();

/** None where a text is too long or too short to be weighed. */
type Weighed = { weight: number | undefined };

/** Up to here, characters, a page is of one kind. Longer pages hold news, offers and notices side by side. */
const SHORT_PAGE = 2_500;
/** A sentence alone tells little of what stands around it. */
const LEAST = 80;
/** In log odds. Few texts are somebody else's: a person had better look before it is more likely than not, and sooner where a phrase hints at it. */
const PERHAPS = -1;
const HINTED = -1.5;
/** A text that names the agency is sooner the agency's. */
const NAMED = -0.2;
/** Then a word that guides and newspapers use is taken for one of the agency's own. */
const OWN = -3;

/** Whether a short text may well be somebody else's; `hinted`: some phrase of it sounds so; a text that names the agency is sooner its own. Weighed once a page; linear in the text. */
export function perhapsOthers(
  blocks: readonly Block[],
  hinted: boolean,
  agency?: About['agency'],
): boolean {
  const { weight = -Infinity } = weighed(blocks);
  if (weight > NAMED || hinted) return weight > HINTED;
  return weight > PERHAPS && !(agency !== undefined && isNamed(blocks, agency));
}

function isNamed(blocks: readonly Block[], agency: About['agency']): boolean {
  return sentencesOf(blocks).some(({ norm }) => namesAgency(norm, agency));
}

/** Whether the words of a short text leave little doubt that it is the agency's own. */
export function surelyOwn(blocks: readonly Block[]): boolean {
  const { weight = Infinity } = weighed(blocks);
  return weight < OWN;
}

function weighed(blocks: readonly Block[]): Weighed {
  const known = KNOWN.get(blocks) ?? { weight: weightOfText(blocks) };
  KNOWN.set(blocks, known);
  return known;
}

function weightOfText(blocks: readonly Block[]): number | undefined {
  const signs = new Set<number>();
  let length = 0;
  for (const { norm, place } of sentencesOf(blocks)) {
    if (place === 'visitor-comment' || place === 'quotation') continue;
    length += norm.length;
    if (length > SHORT_PAGE) return undefined;
    for (const sign of signsIn(norm)) signs.add(sign);
  }
  return length < LEAST ? undefined : weightOf([...signs], 'others');
}
