// The log of deleted captures, in the one table.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Deletions } from '../core/evidence/deletion.ts';
import { DELETION, deletionItem } from '../core/store/deletion-item.ts';
import { recordOf } from '../core/store/items.ts';
import { DELETIONS_PARTITION } from '../core/store/keys.ts';
import { newestItems, putItem } from './dynamo-items.ts';

/** The log in a table made from core/store/table.ts. Trouble is a `StoreError`. */
export function dynamoDeletions(client: DynamoDBClient, tableName: string): Deletions {
  const table = { client, tableName };
  return {
    async save(deletion) {
      await putItem(table, deletionItem(deletion));
    },
    async newest(limit) {
      const found = await newestItems(table, DELETIONS_PARTITION, limit);
      return found.map((raw) => recordOf(DELETION, raw));
    },
  };
}
