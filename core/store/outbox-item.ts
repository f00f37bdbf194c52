// A message's entry in the outbox as an item of the table.
import { type OutboxEntry, outboxEntrySchema } from '../mail/outbox/entry.ts';
import { isOpen } from '../mail/outbox/moves.ts';
import { item, type Item, type Kind } from './items.ts';
import * as keys from './keys.ts';

export const OUTBOX_ENTRY: Kind<OutboxEntry> = { name: 'outbox-entry', schema: outboxEntrySchema };

/** Found by its id; in the index by when it is to be tried, or, done with, by when it was made. `owner` is what the next move is conditional on. */
export function outboxItem(entry: OutboxEntry): Item {
  const order = isOpen(entry.state)
    ? keys.timeKey(keys.OUTBOX_OPEN_PARTITION, `${entry.nextAt}#${entry.id}`)
    : keys.timeKey(keys.OUTBOX_DONE_PARTITION, `${entry.createdAt}#${entry.id}`);
  return { ...item(OUTBOX_ENTRY, keys.outboxKey(entry), entry), ...order, owner: standing(entry) };
}

/** How far an entry is, in one word: two writers never agree on it unless they write the same. */
export function standing({ state, attempt, lease }: OutboxEntry): string {
  return `${state}#${attempt}#${lease ?? ''}`;
}
