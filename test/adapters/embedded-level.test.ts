// The shortened way to LevelDB: what is put together is there together, and a failed write is told to all that rest on it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import database from 'dynalite/db/index.js';
import type { Store, Table } from 'dynalite/db/index.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { promised } from '../../adapters/embedded-dynamo-engine.ts';
import { hasten } from '../../adapters/embedded-level.ts';

let dir: string;
let store: Store;
/** Keys of each batch that LevelDB got. */
let batches: string[][];
/** What the next batches answer; LevelDB's own answer where there is nothing. */
let faults: (Error | undefined)[];

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'presence-level-'));
  store = database.create({ path: dir, createTableMs: 0, updateTableMs: 0, deleteTableMs: 0 });
  await store.db.open();
  batches = [];
  faults = [];
  const batch = store.db.batch.bind(store.db);
  store.db.batch = (puts, answer) => {
    batches.push(puts.map(({ key }) => key));
    const fault = faults.shift();
    if (fault === undefined) batch(puts, answer);
    else setImmediate(answer, fault);
  };
  hasten(store, 'presence', { TableStatus: 'ACTIVE' });
});

afterEach(async () => {
  await store.db.close();
  await rm(dir, { recursive: true, force: true });
});

const put = (key: string) => promised((done) => store.db.put(key, { of: key }, done));
const get = (key: string) => promised((done) => store.db.get(key, done));
const table = (name: string, look?: boolean) =>
  promised<Table>((done) =>
    look === undefined ? store.getTable(name, done) : store.getTable(name, look, done),
  );

/** An item as dynalite puts it: into the index, and when that has answered, into the table. */
async function putItem(key: string): Promise<void> {
  await promised<void>((done) => {
    store.db.put(`index-${key}`, { of: key }, (error) => {
      if (error !== null) done(error);
      else store.db.put(key, { of: key }, done);
    });
  });
}

describe('puts', () => {
  it('of one moment are one batch; those of the meantime the next', async () => {
    const first = [put('a'), put('b')];
    await new Promise((resolve) => setImmediate(resolve));
    await Promise.all([...first, put('c'), put('d'), put('e')]);
    expect(batches.flat()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(batches.length).toBeLessThan(4);
    for (const key of 'abcde') expect(await get(key)).toEqual({ of: key });
    expect(await get('f')).toBeUndefined();
  });

  it('of an item and its index entry are one batch', async () => {
    await Promise.all([putItem('a'), putItem('b')]);
    expect(batches).toEqual([['index-a', 'a', 'index-b', 'b']]);
    expect(await get('index-b')).toEqual({ of: 'b' });
  });

  it('of one key stand in their order', async () => {
    const puts = Array.from({ length: 30 }, (_, at) =>
      promised((done) => store.db.put('key', at, done)),
    );
    await Promise.all(puts);
    expect(await get('key')).toBe(29);
  });

  it('that fail are told to everyone, and nothing is written behind them', async () => {
    faults = [new Error('no room')];
    const failed = [putItem('a'), put('b')];
    await new Promise((resolve) => queueMicrotask(() => resolve(undefined)));
    failed.push(putItem('c'));
    for (const one of failed) await expect(one).rejects.toThrow('no room');
    await expect(put('d')).rejects.toThrow('no room');
    expect(batches).toHaveLength(1);
    expect(await get('c')).toBeUndefined();
  });
});

describe('the table', () => {
  it('is known, and others are asked for', async () => {
    expect(await table('presence')).toEqual({ TableStatus: 'ACTIVE' });
    expect(await table('presence', false)).toEqual({ TableStatus: 'ACTIVE' });
    await expect(table('other')).rejects.toMatchObject({ name: 'NotFoundError' });
    await expect(table('other', false)).rejects.toMatchObject({ name: 'NotFoundError' });
  });

  it('a read that fails is told', async () => {
    await store.db.close();
    await expect(get('a')).rejects.toMatchObject({ code: 'LEVEL_DATABASE_NOT_OPEN' });
  });
});
