// Pushed inventories in the one table: each version whole and never changed, and a pointer to the one that counts.
import { promisify } from 'node:util';
import {
  brotliCompress,
  brotliDecompress,
  constants,
  type BrotliOptions,
  type InputType,
} from 'node:zlib';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { z } from 'zod';
import type { Inventories, PushedInventory } from '../core/cloud/ports.ts';
import { agencySchema, pageSchema } from '../core/inventory/schema.ts';
import { policySchema } from '../core/policy/schema.ts';
import {
  currentItem,
  currentKey,
  INVENTORY_HEAD,
  PIECE,
  pieceItem,
  piecesPartition,
  versionItem,
  versionKey,
  type InventoryHead,
} from '../core/store/cloud-items.ts';
import { recordOf } from '../core/store/items.ts';
import type { Key } from '../core/store/keys.ts';
import { StoreError } from '../core/store/store-error.ts';
import { putItems } from './dynamo-batch.ts';
import { getItem, itemsWithin, putItem, type Table } from './dynamo-items.ts';

const compress = promisify<InputType, BrotliOptions, Buffer>(brotliCompress);
const expand = promisify<InputType, { maxOutputLength: number }, Buffer>(brotliDecompress);

/** At its best quality it takes ten seconds for a country's inventory, at this one a tenth of a second. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Characters of one piece; an item may take 400 KB. */
const PIECE_LENGTH = 300_000;
const MOST_BYTES = 512 * 1024 * 1024;

const fileSchema = z.object({ name: z.string(), text: z.string() });
const bodySchema = z.object({
  inventory: z.object({ agencies: z.array(agencySchema), pages: z.array(pageSchema) }),
  policy: policySchema,
  files: z.object({ inventory: fileSchema, policy: fileSchema.optional() }),
});

/** Inventories in a table made from core/store/table.ts. The pointer is written last, and only over the one that was seen. */
export function dynamoInventories(client: DynamoDBClient, tableName: string): Inventories {
  const table = { client, tableName };
  return {
    current: () => load(table, currentKey),
    version: (version) => load(table, versionKey(version)),
    push: (pushed, previous) => push(table, pushed, previous),
  };
}

async function push(
  table: Table,
  { version, pushedAt, by, ...body }: PushedInventory,
  previous: string | undefined,
): Promise<boolean> {
  const text = (await compress(Buffer.from(JSON.stringify(body)), QUALITY)).toString('base64');
  const pieces = [];
  for (let at = 0; at < text.length; at += PIECE_LENGTH)
    pieces.push(pieceItem(version, pieces.length, text.slice(at, at + PIECE_LENGTH)));
  const head: InventoryHead = { version, pushedAt, by, pieces: pieces.length };
  await putItems(table, pieces);
  await putItem(table, versionItem(head));
  const values = previous === undefined ? { version } : { version, previous };
  const unless = previous === undefined ? 'attribute_not_exists(#pk)' : '#owner = :previous';
  return putItem(table, currentItem(head), {
    expression: `${unless} OR #owner = :version`,
    values,
  });
}

async function load(table: Table, key: Key): Promise<PushedInventory | undefined> {
  const raw = await getItem(table, key);
  if (raw === undefined) return undefined;
  const { pieces, ...head } = recordOf(INVENTORY_HEAD, raw);
  const texts: string[] = [];
  for await (const piece of itemsWithin(table, { partition: piecesPartition(head.version) }))
    texts.push(recordOf(PIECE, piece).text);
  const damaged = new StoreError('damaged', {
    says: `The inventory ${head.version} in the table is not whole.`,
    remedy: 'Push the inventory again.',
  });
  if (texts.length < pieces) throw damaged;
  const bytes = Buffer.from(texts.slice(0, pieces).join(''), 'base64');
  const json = await expand(bytes, { maxOutputLength: MOST_BYTES }).catch(() => undefined);
  if (json === undefined) throw damaged;
  return { ...head, ...bodySchema.parse(JSON.parse(json.toString('utf8'))) };
}
