// Whether an approved exception still holds.
import type { Waiver } from '../inventory/schema.ts';

export type WaiverState = 'in-force' | 'expired';

/** `today` is a day `YYYY-MM-DD` in the agency's time zone; the waiver's last day still counts. */
export function waiverState(waiver: Pick<Waiver, 'until'>, today: string): WaiverState {
  return today <= waiver.until ? 'in-force' : 'expired';
}
