// Whose words a sentence is that an item could rest on: the page's own, or a quotation's, a guide's, another writer's.
import type { About, Others } from '../../core/check.ts';
import type { PageKind } from '../../core/inventory/schema.ts';
import type { Content } from '../../core/read/content.ts';
import { genreOf } from './genre.ts';
import { isOfAnother } from './others-pages.ts';
import type { Reading } from './readings.ts';
import { speaksAsAgency } from './speaks-as.ts';
import type { Unit } from './units.ts';
import { voiceOf } from './voice.ts';
import { isNamed, surelyOwn } from './weighing/whose.ts';

/** The page around a sentence. */
type Around = { blocks: Content['blocks']; kind: PageKind; agency?: About['agency'] | undefined };

/** Why it is not the page's own statement; undefined where it is. */
export function othersOf(
  reading: Reading<string> & { quoted?: boolean },
  unit: Unit,
  around: Around,
): Others | undefined {
  if (reading.stance === 'near') return undefined;
  if (unit.foreign || reading.quoted === true) return 'quoted';
  const whose = reading.ownVoice === true ? undefined : byItsWords(unit.norm, around);
  if (whose !== undefined) return whose;
  // That a page is not the agency's is just what such a text may say.
  return reading.stance !== 'opposite' && isInGuide(unit, around) ? 'guide' : undefined;
}

/** Whose statement a sentence is by its own wording, where it is not the page's own. */
function byItsWords(norm: string, around: Around): Others | undefined {
  const voice = voiceOf(norm);
  if (voice !== 'own' && !(voice === 'personal' && surelyOwn(around.blocks, around))) return voice;
  return isOfAnother(norm, around.agency) ? 'reported' : undefined;
}

function isInGuide({ block }: Unit, around: Around): boolean {
  const { blocks, agency } = around;
  if (block === undefined) return false;
  const own = {
    speaks: () => speaksAsAgency(blocks, agency),
    named: () => isNamed(blocks, agency),
  };
  return genreOf(blocks).foreign(block, own) && !surelyOwn(blocks, around);
}
