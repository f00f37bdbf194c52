// The laptop's own audit of the same pages, by the program that people start; and what it stored.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { dynamoRecords } from '../../adapters/dynamo-records.ts';
import { openEmbeddedStore } from '../../adapters/embedded-dynamo.ts';
import { EXIT } from '../../cli/exit-codes.ts';
import type { Records } from '../../core/ports.ts';
import type { AgencyReport, PageReport, Run } from '../../core/verdict/schema.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/presence.js', import.meta.url));

/** Everything that a run leaves behind. */
export type Told = { run: Run; agencies: AgencyReport[]; pages: PageReport[] };

export async function toldBy(records: Records, runId: string): Promise<Told> {
  const [run, agencies] = [await records.run(runId), await records.agencyReports(runId)];
  if (run === undefined) throw new Error(`no run ${runId}`);
  const pages: PageReport[] = [];
  for await (const page of records.pageReports(runId)) pages.push(page);
  return { run, agencies, pages: pages.sort((a, b) => (a.pageId < b.pageId ? -1 : 1)) };
}

const QUICKLY = ['--host-delay', '20', '--confirm-after', '0'];

/** Audits an inventory as a person does, with the policy and the checks of the product. `contact`: address in its visits. */
export async function auditOnLaptop(inventory: string, contact: string): Promise<Told> {
  const folder = await mkdtemp(path.join(tmpdir(), 'presence-laptop-'));
  try {
    const file = path.join(folder, 'town.yaml');
    await writeFile(file, inventory);
    const args = ['audit', '--inventory', file, '--data', folder, '--allow-loopback'];
    await ended([PROGRAM, ...args, '--contact', contact, ...QUICKLY]);
    const store = await openEmbeddedStore(folder);
    try {
      const records = dynamoRecords(store.client, store.tableName);
      const [newest] = await records.runs(1);
      return await toldBy(records, newest?.runId ?? '');
    } finally {
      await store.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The program's exit code says how the pages fare; only trouble of its own is an error here. */
function ended(args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, (error, _out, said) => {
      if (error === null || (typeof error.code === 'number' && error.code < EXIT.toolError))
        resolve();
      else reject(new Error(`${error.message}\n${said}`));
    });
  });
}

const TIMES = /^(?:capturedAt|checkedAt|startedAt|finishedAt|messagesPutAt|since|unchangedSince)$/;
/** What is pushed has a version, by which a run names it; a file on a laptop has none. */
const IDS = /^(?:runId|previousRunId|owner|inventoryVersion)$/;

/** The same without times and ids; of a capture's key, what names the page. */
export function timeless(told: unknown): unknown {
  return JSON.parse(
    JSON.stringify(told, (name, value: unknown) => {
      if (TIMES.test(name) || IDS.test(name)) return undefined;
      return name === 'key' ? String(value).split('/').slice(1).join('/') : value;
    }),
  );
}
