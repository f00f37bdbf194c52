// Messages on their way, in the one table.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { OutboxEntry } from '../core/mail/outbox/entry.ts';
import { isDue, told } from '../core/mail/outbox/moves.ts';
import { runOfEntry } from '../core/mail/outbox/entry.ts';
import type { Outbox } from '../core/ports.ts';
import { recordOf } from '../core/store/items.ts';
import * as keys from '../core/store/keys.ts';
import { OUTBOX_ENTRY, outboxItem, standing } from '../core/store/outbox-item.ts';
import {
  getItem,
  itemsWithin,
  newestItems,
  oldestItems,
  putItem,
  type Table,
} from './dynamo-items.ts';

/** How often an event is written anew because the entry moved meanwhile: an entry moves a few times in its life. */
const TELLS = 8;

/** An outbox in a table made from core/store/table.ts. Trouble is a `StoreError`. */
export function dynamoOutbox(client: DynamoDBClient, tableName: string): Outbox {
  const table = { client, tableName };
  const get = (id: string) => entryOf(table, id);
  return {
    async add(entries) {
      let added = 0;
      for (const entry of entries) if (await addOne(table, entry)) added += 1;
      return added;
    },
    async due(now, limit) {
      const found = await oldestItems(table, keys.OUTBOX_OPEN_PARTITION, limit);
      // The index may lag behind: what has moved since is refused when it is taken.
      return parsed(found).filter((entry) => isDue(entry, now));
    },
    get,
    move: (from, to) => move(table, from, to),
    async tell(id, event) {
      for (let tries = 0; tries < TELLS; tries += 1) {
        const entry = await get(id);
        if (entry === undefined) return false;
        const after = told(entry, event);
        if (after === entry || (await move(table, entry, after))) return true;
      }
      return false;
    },
    async ofRun(runId) {
      const found = [];
      for await (const raw of itemsWithin(table, { partition: keys.outboxPartition(runId) }))
        found.push(recordOf(OUTBOX_ENTRY, raw));
      return found;
    },
    async newest(limit) {
      const open = await newestItems(table, keys.OUTBOX_OPEN_PARTITION, limit);
      const done = await newestItems(table, keys.OUTBOX_DONE_PARTITION, limit - open.length);
      return parsed([...open, ...done]);
    },
  };
}

const parsed = (items: readonly unknown[]): OutboxEntry[] =>
  items.map((raw) => recordOf(OUTBOX_ENTRY, raw));

async function entryOf(table: Table, id: string): Promise<OutboxEntry | undefined> {
  const runId = runOfEntry(id);
  if (runId === undefined) return undefined;
  const raw = await getItem(table, keys.outboxKey({ runId, id }));
  return raw === undefined ? undefined : recordOf(OUTBOX_ENTRY, raw);
}

/** What is there already, from the same run written down a second time, keeps its state. */
async function addOne(table: Table, entry: OutboxEntry): Promise<boolean> {
  return await putItem(table, outboxItem(entry), {
    expression: 'attribute_not_exists(#pk)',
    values: {},
  });
}

/** A put whose acknowledgement was lost is sent again and finds itself written: that counts as done. */
async function move(table: Table, from: OutboxEntry, to: OutboxEntry): Promise<boolean> {
  return await putItem(table, outboxItem(to), {
    expression: '#owner = :from OR #owner = :to',
    values: { from: standing(from), to: standing(to) },
  });
}
