// What people ruled of items on pages, in the one table.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Rulings } from '../core/ports.ts';
import { recordOf } from '../core/store/items.ts';
import { RULINGS_PARTITION, rulingPartition } from '../core/store/keys.ts';
import { RULING, rulingItem } from '../core/store/ruling-item.ts';
import { itemsWithin, newestItems, putItem } from './dynamo-items.ts';

/** Rulings in a table made from core/store/table.ts. Trouble is a `StoreError`. */
export function dynamoRulings(client: DynamoDBClient, tableName: string): Rulings {
  const table = { client, tableName };
  return {
    async save(ruling) {
      await putItem(table, rulingItem(ruling));
    },
    async ofAgency(agencyId) {
      const found = [];
      for await (const raw of itemsWithin(table, { partition: rulingPartition(agencyId) }))
        found.push(recordOf(RULING, raw));
      return found;
    },
    async newest(limit) {
      const found = await newestItems(table, RULINGS_PARTITION, limit);
      return found.map((raw) => recordOf(RULING, raw));
    },
  };
}
