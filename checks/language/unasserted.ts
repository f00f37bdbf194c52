// Statements that a sentence holds and does not make: "we are considering …", "it would be false to say that …", "if you had …".
import { FRAMES as EN, WISHES as EN_WISHES } from './phrases/en/frames.ts';
import { FRAMES as ES, WISHES as ES_WISHES } from './phrases/es/frames.ts';
import { FRAMES as FR, WISHES as FR_WISHES } from './phrases/fr/frames.ts';

const either = (sources: readonly string[]): RegExp =>
  new RegExp(`(?:(?<![a-z'])|(?=[.;:] ))(?:${sources.join('|')})`);
const WISH = either([...EN_WISHES, ...ES_WISHES, ...FR_WISHES]);
const FRAME = either([...EN, ...ES, ...FR]);

/**
 * Whether words around a statement put it off, or (where it meets an item) take it back or lay it into somebody else's mouth; in any language
 * with phrases, of normalised text.
 */
export function isUnasserted(
  norm: string,
  stance: 'meets' | 'opposite' | 'partly' | 'near',
): boolean {
  if (stance !== 'meets' && stance !== 'opposite') return false;
  return WISH.test(norm) || (stance === 'meets' && FRAME.test(norm));
}
