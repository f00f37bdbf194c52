// What was told of recipients' addresses, in the one table: one item an address, in one partition.
import { createHash } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  afterNews,
  recipientStateSchema,
  type Recipients,
  type RecipientState,
} from '../core/cloud/recipients.ts';
import { item, recordOf, type Item, type Kind } from '../core/store/items.ts';
import type { Key } from '../core/store/keys.ts';
import { StoreError } from '../core/store/store-error.ts';
import { getItem, itemsWithin, putItem } from './dynamo-items.ts';

const RECIPIENT: Kind<RecipientState> = { name: 'recipient', schema: recipientStateSchema };
const PARTITION = 'RECIPIENTS';

/** How often news are written anew because others came between. */
const TRIES = 8;

/** Recipients in a table made from core/store/table.ts; every write is conditional on what was read. Trouble is a `StoreError`. */
export function dynamoRecipients(client: DynamoDBClient, tableName: string): Recipients {
  const table = { client, tableName };
  return {
    async note(address, news) {
      const email = address.toLowerCase();
      for (let tries = 0; tries < TRIES; tries += 1) {
        const raw = await getItem(table, keyOf(email));
        const before = raw === undefined ? undefined : recordOf(RECIPIENT, raw);
        const after = afterNews(before ?? { email }, news);
        const place = itemOf(after);
        const previous = before === undefined ? undefined : itemOf(before).owner;
        if (previous === place.owner) return;
        const values = { owner: place.owner, ...(previous === undefined ? {} : { previous }) };
        const unless = previous === undefined ? 'attribute_not_exists(#pk)' : '#owner = :previous';
        const expression = `${unless} OR #owner = :owner`;
        if (await putItem(table, place, { expression, values })) return;
      }
      throw new StoreError('no-answer', {
        says: 'What was told of an address could not be written: others keep writing it.',
      });
    },
    async all() {
      const found = [];
      for await (const raw of itemsWithin(table, { partition: PARTITION }))
        found.push(recordOf(RECIPIENT, raw));
      return found;
    },
  };
}

function keyOf(email: string): Key {
  return { pk: PARTITION, sk: createHash('sha256').update(email).digest('hex') };
}

/** `owner`: hash of what it says, so that the same said twice is one. */
function itemOf(state: RecipientState): Item & { owner: string } {
  const made = item(RECIPIENT, keyOf(state.email), state);
  return { ...made, owner: createHash('sha256').update(made.record).digest('hex') };
}
