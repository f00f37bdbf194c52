// An emergency note that no phrase foresaw must still name the number.
import type { About } from '../../core/check.ts';
import { namesNumber } from './emergency-numbers.ts';
import type { ItemName } from './phrases/table.ts';
import type { Reading, SharedMessage } from './readings.ts';
import type { Unit } from './statement.ts';

/** Words alone do not tell which number to call, and are left to a person: "ring 101 if it can wait" is worded as an instruction for emergencies is. */
export function withNumber<Message extends string>(
  reading: Reading<Message | SharedMessage>,
  { norm }: Unit,
  { item, agency }: { item: ItemName; agency: About['agency'] | undefined },
): Reading<Message | SharedMessage> {
  if (item !== 'emergency' || agency === undefined) return reading;
  return reading.message !== 'in-other-words' || namesNumber(norm, agency)
    ? reading
    : { stance: 'partly', message: 'unusual' };
}
