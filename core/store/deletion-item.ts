// An entry of the log of deleted captures as an item of the table.
import { type Deletion, deletionSchema } from '../evidence/deletion.ts';
import { item, type Item, type Kind } from './items.ts';
import * as keys from './keys.ts';

export const DELETION: Kind<Deletion> = { name: 'deletion', schema: deletionSchema };

/** All entries stand in one partition, found by time. */
export function deletionItem(deletion: Deletion): Item {
  const { at, id } = deletion;
  return {
    ...item(DELETION, keys.deletionKey({ at, id }), deletion),
    ...keys.timeKey(keys.DELETIONS_PARTITION, `${at}#${id}`),
  };
}
