// The embedded store: a DynamoDB table in a folder, reachable only by this process, so that a laptop runs the code of the cloud.
import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateTableCommand, DescribeTableCommand } from '@aws-sdk/client-dynamodb';
import type { Store } from 'dynalite/db/index.js';
import database from 'dynalite/db/index.js';
import { StoreError } from '../core/store/store-error.ts';
import { diskTrouble, readTrouble } from './disk-trouble.ts';
import { inProcessClient } from './dynamo-client.ts';
import { tableInput } from './dynamo-table.ts';
import type { Engine } from './embedded-dynamo-engine.ts';
import { createEngine, promised } from './embedded-dynamo-engine.ts';
import { rememberExpressions } from './embedded-expressions.ts';
import { hasten } from './embedded-level.ts';
import { makeFolder } from './make-folder.ts';
import { copyStore } from './store-copy.ts';

const TABLE_NAME = 'presence';

/** Looks at a table that is being made, so many times, so many milliseconds apart. */
const LOOKS = 200;
const BETWEEN_LOOKS_MS = 5;

export type EmbeddedStore = {
  client: DynamoDBClient;
  tableName: string;
  /** Waits for what is under way and hands everything to the disk. May be called twice. */
  close: () => Promise<void>;
};

/**
 * Opens the store in `dir/store`, and makes it when there is none. One process at a time: a second is refused with `in-use`.
 * Every acknowledged write outlives the process, killed or not; a power cut may take what was written since the last close.
 * Throws a `StoreError`.
 */
export async function openEmbeddedStore(dir: string): Promise<EmbeddedStore> {
  const folder = path.join(dir, 'store');
  try {
    await makeFolder(folder);
    return await ready(await opened(folder), { folder, dir });
  } catch (error) {
    throw await diskTrouble(error, dir);
  }
}

/**
 * Opens what is in `dir/store` without writing there, for a disk that does not allow it; `trouble` is what the disk said, and is thrown
 * again whenever something is to be stored. `within`: where what LevelDB writes goes, if not to the system's folder for such things. Throws a `StoreError`.
 */
export async function openStoreToRead(
  dir: string,
  trouble: StoreError,
  within?: string,
): Promise<EmbeddedStore> {
  try {
    const { folder, remove } = await copyStore(path.join(dir, 'store'), within);
    try {
      const store = await ready(await opened(folder), { folder, dir, trouble });
      const close = async (): Promise<void> => {
        try {
          await store.close();
        } finally {
          await remove();
        }
      };
      return { ...store, close };
    } catch (error) {
      await remove();
      throw error;
    }
  } catch (error) {
    throw await readTrouble(error, dir);
  }
}

async function opened(folder: string): Promise<Store> {
  const store = database.create({
    path: folder,
    createTableMs: 0,
    updateTableMs: 0,
    deleteTableMs: 0,
  });
  await store.db.open();
  rememberExpressions();
  return store;
}

/** `trouble`: why nothing can be stored. */
type Place = { folder: string; dir: string; trouble?: StoreError };

async function ready(store: Store, { folder, dir, trouble }: Place): Promise<EmbeddedStore> {
  let closed: Promise<void> | undefined;
  const engine = createEngine(store, (error) => diskTrouble(error, dir));
  const guarded = untilClosed(engine, () => closed !== undefined);
  const client = inProcessClient(trouble === undefined ? guarded : onlyRead(guarded, trouble));
  const close = async (): Promise<void> => {
    client.destroy();
    await store.db.close();
    await flush(folder).catch(async (error: unknown) => {
      throw await diskTrouble(error, dir);
    });
  };
  try {
    await haveTable(store, client);
    await knowTable(store);
  } catch (error) {
    await store.db.close();
    throw error;
  }
  return { client, tableName: TABLE_NAME, close: () => (closed ??= close()) };
}

function untilClosed(engine: Engine, isClosed: () => boolean): Engine {
  return {
    answer: (operation, input) =>
      isClosed()
        ? Promise.reject(new StoreError('closed', { says: 'The store was closed already.' }))
        : engine.answer(operation, input),
  };
}

/** Refuses what would be lost with the copy. Its table may be made, where there is none yet. */
function onlyRead(engine: Engine, trouble: StoreError): Engine {
  return {
    answer: (operation, input) =>
      /^(?:Put|BatchWrite)/.test(operation)
        ? Promise.reject(trouble)
        : engine.answer(operation, input),
  };
}

/** A process that ended while it made the table has left it `CREATING` for ever, and empty: it is made anew. */
async function haveTable(store: Store, client: DynamoDBClient): Promise<void> {
  const found = await promised(tableOf(store));
  if (found?.TableStatus === 'ACTIVE') return;
  if (found !== undefined) await promised((done) => store.tableDb.del(TABLE_NAME, done));
  await client.send(new CreateTableCommand(tableInput(TABLE_NAME)));
  for (let look = 0; look < LOOKS; look += 1) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: TABLE_NAME }));
    if (Table?.TableStatus === 'ACTIVE') return;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
  }
  throw new StoreError('failed', { says: 'The store could not make its table.' });
}

async function knowTable(store: Store): Promise<void> {
  const table = await promised(tableOf(store));
  if (table !== undefined) hasten(store, TABLE_NAME, table);
}

function tableOf(store: Store) {
  return (done: Parameters<Store['tableDb']['get']>[1]) => store.tableDb.get(TABLE_NAME, done);
}

/** LevelDB leaves its log to the system; a finished audit should outlive a power cut too. */
async function flush(folder: string): Promise<void> {
  const logs = (await readdir(folder)).filter((name) => name.endsWith('.log'));
  for (const name of logs) {
    const handle = await open(path.join(folder, name), 'r+');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}
