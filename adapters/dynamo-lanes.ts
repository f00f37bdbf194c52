// The lanes of a run and the pages that want a browser, in the one table.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { RunLanes } from '../core/cloud/ports.ts';
import type { Clock } from '../core/ports.ts';
import {
  LANE,
  laneItems,
  laneOf,
  lanePlace,
  WANTED,
  wantedBegins,
  wantedItem,
} from '../core/store/cloud-items.ts';
import { recordOf } from '../core/store/items.ts';
import { runPartition } from '../core/store/keys.ts';
import { putItems } from './dynamo-batch.ts';
import { itemsWithin, putItem } from './dynamo-items.ts';

/** Lanes in a table made from core/store/table.ts. Writing the same again changes nothing. Trouble is a `StoreError`. */
export function dynamoLanes(client: DynamoDBClient, tableName: string, clock: Clock): RunLanes {
  const table = { client, tableName };
  return {
    save: (name, lanes) =>
      putItems(
        table,
        lanes.flatMap((lane, at) => laneItems(name, at, lane, clock.now())),
      ),
    async lane(name, at) {
      const { pk: partition, begins: beginsWith } = lanePlace(name, at);
      const found = [];
      for await (const raw of itemsWithin(table, { partition, beginsWith }))
        found.push(recordOf(LANE, raw));
      return laneOf(found);
    },
    async want(run, phase, wanted) {
      await putItem(table, wantedItem(run, phase, wanted, clock.now()));
    },
    async wanted({ runId }, phase) {
      const found = [];
      const where = { partition: runPartition(runId), beginsWith: wantedBegins(phase) };
      for await (const raw of itemsWithin(table, where)) found.push(recordOf(WANTED, raw));
      return found;
    },
  };
}
