// Why a capture is no longer there, in words.
import { shortLine } from '../report/safe-text.ts';
import { moment } from '../report/times.ts';
import type { Gone } from './input.ts';

/** The rest of a sentence that names the page before; times in the zone. */
export function goneWords(gone: Gone, zone: string): string {
  if (gone.kind === 'absent') return 'its capture is not in the data folder any more';
  if (gone.kind === 'damaged') return 'its capture is damaged';
  const { at, by, why } = gone;
  return `its capture was deleted on ${moment(at, zone)} by ${shortLine(by, 80)}: ${shortLine(why, 300)}`;
}
