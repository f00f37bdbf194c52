// Many puts at once, in batches of what DynamoDB takes, until every item is stored. Throws only `StoreError`.
import type { WriteRequest } from '@aws-sdk/client-dynamodb';
import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Item } from '../core/store/items.ts';
import { StoreError } from '../core/store/store-error.ts';
import { requestTrouble } from './dynamo-errors.ts';
import type { Table } from './dynamo-items.ts';

/** DynamoDB's limit for one batch. */
const BATCH = 25;
const BATCHES_AT_ONCE = 4;

/** Tries for what a batch left undone, the waits between them doubling: together about 25 s. */
const TRIES = 10;
const FIRST_WAIT_MS = 50;

/** Puts without conditions: for items that are the same whoever writes them. No two may have the same key. */
export async function putItems(
  table: Table,
  items: Item[],
  firstWaitMs = FIRST_WAIT_MS,
): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < items.length) {
      const batch = items.slice(next, next + BATCH);
      next += BATCH;
      await putBatch(table, batch, firstWaitMs);
    }
  };
  await Promise.all(Array.from({ length: BATCHES_AT_ONCE }, lane));
}

/** The service may leave a part of a batch undone, for want of capacity: that part is sent again, later and later. */
async function putBatch(table: Table, items: Item[], firstWaitMs: number): Promise<void> {
  let left: WriteRequest[] = items.map((item) => ({ PutRequest: { Item: marshall(item) } }));
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if (attempt > 0) await wait(firstWaitMs * 2 ** (attempt - 1));
    left = await sendBatch(table, left);
    if (left.length === 0) return;
  }
  throw new StoreError('no-answer', {
    says: `The table "${table.tableName}" takes no more at present: ${left.length} items are left.`,
  });
}

/** Gives what the service did not get to. */
async function sendBatch(
  { client, tableName }: Table,
  requests: WriteRequest[],
): Promise<WriteRequest[]> {
  const command = new BatchWriteItemCommand({ RequestItems: { [tableName]: requests } });
  try {
    const { UnprocessedItems } = await client.send(command);
    return UnprocessedItems?.[tableName] ?? [];
  } catch (error) {
    throw requestTrouble(error, tableName);
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
