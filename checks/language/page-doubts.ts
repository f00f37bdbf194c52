// What the page around a statement makes of it: somebody else's words, perhaps somebody else's, a text that is not in force, or a mere wish.
import type { Content } from '../../core/read/content.ts';
import { standsBelowComments } from './below-comments.ts';
import { genreOf } from './genre.ts';
import { isPerhapsNotInForce } from './in-force.ts';
import { othersOf } from './others-words.ts';
import type { Page, Reading, SharedMessage } from './readings.ts';
import { speaksAsAgency } from './speaks-as.ts';
import { isUnasserted } from './unasserted.ts';
import type { Unit } from './units.ts';
import { perhapsOthers } from './weighing/whose.ts';

type Around = Page & { blocks: Content['blocks'] };
type Read<Message extends string> = Reading<Message | SharedMessage> & { quoted?: boolean };

/** The reading of a statement as its page lets it stand: what it meets may be left to a person, or be nobody's statement here. */
export function onPage<Message extends string>(
  reading: Read<Message>,
  unit: Unit,
  around: Around,
): Reading<Message | SharedMessage> {
  if (othersOf(reading, unit, around) !== undefined)
    return { stance: 'near', message: 'others-words' };
  const doubt = reading.stance === 'meets' ? doubtOf(unit, around) : undefined;
  if (doubt !== undefined) return { stance: 'partly', message: doubt };
  // What is wished, weighed or taken back is neither stated nor denied: a person had better look.
  return isUnasserted(unit.norm, reading.stance)
    ? { stance: 'partly', message: 'unusual' }
    : reading;
}

/** What stands for an image has nothing around it. */
function doubtOf({ block }: Unit, around: Around): 'perhaps-others' | 'not-in-force' | undefined {
  if (block === undefined) return undefined;
  if (isPerhapsOthers(around) || standsBelowComments(around.blocks, block, around.agency))
    return 'perhaps-others';
  return isPerhapsNotInForce(around.blocks, block, around) ? 'not-in-force' : undefined;
}

function isPerhapsOthers({ blocks, ...page }: Around): boolean {
  const doubt = genreOf(blocks).doubt(() => speaksAsAgency(blocks, page.agency));
  return page.kind === 'home' ? doubt !== 'none' : perhapsOthers(blocks, doubt, page);
}
