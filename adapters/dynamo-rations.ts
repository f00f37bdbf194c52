// What may be had only so often in a while: numbered places in the table, each taken once by a conditional put.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Rations } from '../core/cloud/ports.ts';
import { rationItem, rationPartition, TAKEN } from '../core/store/cloud-items.ts';
import { recordOf } from '../core/store/items.ts';
import { itemsWithin, putItem } from './dynamo-items.ts';

/**
 * Rations in a table made from core/store/table.ts. However many ask at once, no more than `most` get one; a put that is sent twice because
 * its acknowledgement was lost takes one place.
 */
export function dynamoRations(client: DynamoDBClient, tableName: string): Rations {
  const table = { client, tableName };
  return {
    async take(ration, token) {
      const partition = rationPartition(ration);
      let at = 0;
      for await (const raw of itemsWithin(table, { partition })) {
        if (recordOf(TAKEN, raw).by === token) return true;
        at += 1;
      }
      for (; at < ration.most; at += 1) {
        const place = rationItem(partition, at, token, ration.until);
        const condition = 'attribute_not_exists(#pk) OR #owner = :token';
        if (await putItem(table, place, { expression: condition, values: { token } })) return true;
      }
      return false;
    },
  };
}
