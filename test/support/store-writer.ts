// A process of its own that writes page reports into a data folder until it is killed, and prints each id once it was acknowledged.
import { writeSync } from 'node:fs';
import { openDataFolder } from '../../adapters/data-folder.ts';
import { dynamoRecords } from '../../adapters/dynamo-records.ts';
import { pageReportOf, runOf } from './stored-records.ts';

const [dir = '', lane = 'a'] = process.argv.slice(2);
const folder = await openDataFolder(dir, { command: 'presence audit' });
const records = dynamoRecords(folder.store.client, folder.store.tableName);
const run = runOf('killed');
await records.startRun(run);
await Promise.all(Array.from({ length: 8 }, (_, index) => write(`${lane}-${index}`)));

async function write(prefix: string): Promise<void> {
  for (let count = 0; ; count += 1) {
    const id = `${prefix}-${count}`;
    await records.savePageReport(pageReportOf(run, 'a', id), run);
    writeSync(1, `${id}\n`);
  }
}
