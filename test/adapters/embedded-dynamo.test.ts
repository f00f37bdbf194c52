// The embedded store: quiet, alone in its folder, and keeping what it acknowledged, whatever becomes of its process.
import type { ChildProcess } from 'node:child_process';
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { GetItemCommand, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import createTable from 'dynalite/actions/createTable.js';
import database from 'dynalite/db/index.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDataFolder } from '../../adapters/data-folder.ts';
import { dynamoRecords } from '../../adapters/dynamo-records.ts';
import { tableInput } from '../../adapters/dynamo-table.ts';
import { createEngine, promised } from '../../adapters/embedded-dynamo-engine.ts';
import { openEmbeddedStore } from '../../adapters/embedded-dynamo.ts';
import { runOf } from '../support/stored-records.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'presence-store-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

describe('the embedded store', () => {
  it('keeps every acknowledged write when its process is killed in the middle of others', async () => {
    const acknowledged: string[] = [];
    for (const lane of ['first', 'second', 'third']) {
      const writer = startWriter(lane);
      acknowledged.push(...(await killedAfter(writer, 60 + Math.round(Math.random() * 60))));
    }
    expect(acknowledged.length).toBeGreaterThan(180);
    const folder = await openDataFolder(dir);
    const records = dynamoRecords(folder.store.client, folder.store.tableName);
    const found = new Set<string>();
    for await (const { pageId } of records.pageReports('killed')) found.add(pageId);
    await folder.close();
    expect(acknowledged.filter((id) => !found.has(id))).toEqual([]);
  }, 180_000);

  it('lets a second process in neither to write nor to look, and says who is in', async () => {
    const writer = startWriter('first');
    const killed = killedAfter(writer, 1_000_000);
    await new Promise((resolve) => writer.stdout?.once('data', resolve));
    const open = openDataFolder(dir, { mustExist: true });
    await expect(open).rejects.toMatchObject({
      reason: 'in-use',
      message: expect.stringMatching(
        new RegExp(
          `is in use by "presence audit" \\(process ${writer.pid}, since \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d UTC\\)\\. Wait until it has finished`,
        ),
      ),
    });
    writer.kill('SIGKILL');
    await killed;
    const afterwards = await openDataFolder(dir);
    await afterwards.close();
  }, 180_000);

  it('is refused twice in one process, too', async () => {
    const store = await openEmbeddedStore(dir);
    await expect(openEmbeddedStore(dir)).rejects.toMatchObject({ reason: 'in-use' });
    await store.close();
  });

  it('warns of nothing, and looks for no account, network or socket', async () => {
    const script = fileURLToPath(new URL('../support/store-opener.ts', import.meta.url));
    const env: NodeJS.ProcessEnv = { ...process.env, AWS_PROFILE: 'none-such' };
    delete env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'];
    const run = promisify(execFile);
    const args = ['--import', 'tsx', script, dir];
    const { stdout, stderr } = await run(process.execPath, args, { env });
    expect(stderr).toBe('');
    const { asked, handles }: { asked: string[]; handles: string[] } = JSON.parse(stdout);
    expect(asked.filter((file) => file.includes('.aws'))).toEqual([]);
    expect(handles).toEqual([]);
  }, 180_000);

  it('makes its table anew when it was left half made', async () => {
    const store = database.create({
      path: path.join(dir, 'store'),
      createTableMs: 1_000_000,
      updateTableMs: 0,
      deleteTableMs: 0,
    });
    await store.db.open();
    await promised((done) => createTable(store, tableInput('presence'), done));
    await store.db.close();
    const { client, tableName, close } = await openEmbeddedStore(dir);
    await dynamoRecords(client, tableName).startRun(runOf('r'));
    expect(await dynamoRecords(client, tableName).run('r')).toBeDefined();
    await close();
  });

  it('closes once, and says so to whoever comes later', async () => {
    const store = await openEmbeddedStore(dir);
    const records = dynamoRecords(store.client, store.tableName);
    await Promise.all([store.close(), store.close()]);
    await expect(records.run('r')).rejects.toMatchObject({ reason: 'closed' });
  });

  it('says that it is damaged when its files are, and leaves them as they are', async () => {
    const store = await openEmbeddedStore(dir);
    await dynamoRecords(store.client, store.tableName).startRun(runOf('r'));
    await store.close();
    await rm(path.join(dir, 'store', 'CURRENT'));
    const { writeFile } = await import('node:fs/promises');
    await writeFile(path.join(dir, 'store', 'CURRENT'), 'MANIFEST-999999\n');
    const before = await readdir(path.join(dir, 'store'));
    await expect(openEmbeddedStore(dir)).rejects.toMatchObject({ reason: 'damaged', file: dir });
    expect(
      (await readdir(path.join(dir, 'store'))).filter((name) => before.includes(name)),
    ).toEqual(before);
  });
});

describe('the engine', () => {
  it('refuses operations that the product does not use, and bad requests, as the service does', async () => {
    const { client, tableName, close } = await openEmbeddedStore(dir);
    await expect(client.send(new ListTablesCommand({}))).rejects.toMatchObject({
      name: 'UnknownOperationException',
    });
    const badKey = new GetItemCommand({ TableName: tableName, Key: { pk: { S: 'a' } } });
    await expect(client.send(badKey)).rejects.toMatchObject({ name: 'ValidationException' });
    await close();
  });

  it('answers nothing more once its disk has failed, not even what succeeded meanwhile', async () => {
    const store = database.create({
      path: dir,
      createTableMs: 0,
      updateTableMs: 0,
      deleteTableMs: 0,
    });
    await store.db.open();
    let troubles = 0;
    const engine = createEngine(store, async () => {
      troubles += 1;
      return new Error('the disk failed');
    });
    const describeTable = () => engine.answer('DescribeTable', { TableName: 'presence' });
    await expect(describeTable()).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    const underWay = describeTable();
    store.tableDb.get = (_name, answer) => answer(new Error('bad sector'));
    await expect(describeTable()).rejects.toThrow('the disk failed');
    await expect(underWay).rejects.toThrow('the disk failed');
    await expect(engine.answer('GetItem', {})).rejects.toThrow('the disk failed');
    expect(troubles).toBe(1);
    await store.db.close();
  });
});

function startWriter(lane: string): ChildProcess {
  const script = fileURLToPath(new URL('../support/store-writer.ts', import.meta.url));
  return spawn(process.execPath, ['--import', 'tsx', script, dir, lane], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Kills the writer once it has printed so many ids; gives all that it printed. */
function killedAfter(writer: ChildProcess, count: number): Promise<string[]> {
  let printed = '';
  writer.stdout?.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
    if (printed.split('\n').length > count) writer.kill('SIGKILL');
  });
  return new Promise((resolve) => {
    writer.on('close', () => resolve(printed.split('\n').slice(0, -1)));
  });
}
