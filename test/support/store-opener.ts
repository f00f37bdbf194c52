// A process of its own that opens a store, reads and writes a little, and prints which files outside its folder it asked for.
import fs from 'node:fs';
import fsPromises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { homedir } from 'node:os';
import { runOf } from './stored-records.ts';

const asked = new Set<string>();
watch(fsPromises, 'readFile');
watch(fs, 'readFile');
watch(fs, 'readFileSync');
syncBuiltinESMExports();

const { openDataFolder } = await import('../../adapters/data-folder.ts');
const { dynamoRecords } = await import('../../adapters/dynamo-records.ts');
const folder = await openDataFolder(process.argv[2] ?? '');
const records = dynamoRecords(folder.store.client, folder.store.tableName);
await records.startRun(runOf('r'));
await records.runs(1);
await folder.close();
const handles = process.getActiveResourcesInfo().filter((name) => /tcp|server/i.test(name));
process.stdout.write(JSON.stringify({ asked: [...asked], handles }));

function watch<K extends string>(module: Record<K, (...args: never[]) => unknown>, name: K): void {
  const original = module[name];
  Object.assign(module, {
    [name]: (...args: never[]) => {
      if (String(args[0]).startsWith(homedir())) asked.add(String(args[0]));
      return original(...args);
    },
  });
}
