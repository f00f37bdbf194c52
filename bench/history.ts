// Reports and messages of a large inventory with a year of history, from the embedded store: how long they take, what they read, what memory
// they need. `npm run bench:history`, or `tsx bench/history.ts [agencies] [pages an agency] [weeks]`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoHistory } from '../adapters/dynamo-history.ts';
import { dynamoRecords } from '../adapters/dynamo-records.ts';
import { dynamoRulings } from '../adapters/dynamo-rulings.ts';
import { dynamoSubmissions } from '../adapters/dynamo-submissions.ts';
import { openEmbeddedStore } from '../adapters/embedded-dynamo.ts';
import { pdfPrinter } from '../adapters/mail-pdf.ts';
import { RULES } from '../checks/index.ts';
import { fixesOfRun } from '../core/fix/fixes-of-run.ts';
import { binderOf } from '../core/history/binder.ts';
import { binderHtml } from '../core/history/binder-html.ts';
import { trendOf } from '../core/history/trend.ts';
import { composer } from '../core/mail/compose.ts';
import { entriesOfRun } from '../core/mail/messages-of-run.ts';
import type { Records } from '../core/ports.ts';
import { csvReport } from '../core/report/csv-report.ts';
import { htmlReport } from '../core/report/html-report.ts';
import type { ReportInput } from '../core/report/input.ts';
import { jsonLinesReport } from '../core/report/json-lines-report.ts';
import type { Run } from '../core/verdict/schema.ts';
import { fillHistory, type HistorySize } from './history-data.ts';

const NOW = new Date('2026-11-23T12:00:00Z');

/** Seconds, and reads of the store, of one piece of work. */
type Measured = { seconds: number; reads: number; result: string };

function sizeOf(given: string[]): HistorySize {
  const [agencies = 500, pages = 8, weeks = 52] = given.filter((one) => one !== '').map(Number);
  return { agencies, pages, weeks };
}

/** Filling and measuring in processes of their own, so that the memory is that of the work and not of the filling. */
async function whole(size: HistorySize): Promise<void> {
  console.log(
    `${size.agencies} agencies, ${size.agencies * size.pages} pages, ${size.weeks} weeks`,
  );
  inOwnStore(size, 'all');
  console.log('\nReads of the store, by length of history (10 agencies, 80 pages)');
  for (const weeks of [4, 26, 52]) inOwnStore({ agencies: 10, pages: 8, weeks }, `${weeks} weeks`);
}

function inOwnStore(size: HistorySize, name: string): void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'presence-history-'));
  try {
    console.log(`\n${name}`);
    for (const task of ['--fill', '--measure']) run([task, folder, ...Object.values(size).map(String)]); // prettier-ignore
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The work has to do with this heap, however large the store is. The resident memory beside it is the store's files, mapped by LevelDB. */
const HEAP = '--max-old-space-size=512';

function run(args: string[]): void {
  const self = fileURLToPath(import.meta.url);
  const { status } = spawnSync(process.execPath, [HEAP, '--import', 'tsx', self, ...args], { stdio: 'inherit' }); // prettier-ignore
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}`);
}

async function fill(folder: string, size: HistorySize): Promise<void> {
  const started = performance.now();
  const store = await openEmbeddedStore(folder);
  const items = await fillHistory(store, size);
  await store.close();
  console.log(`filled with ${items.toLocaleString('en-US')} items in ${seconds(started)} s`);
}

async function measure(folder: string, size: HistorySize): Promise<void> {
  const store = await openEmbeddedStore(folder);
  const { client, count } = counted(store.client);
  const records = dynamoRecords(client, store.tableName);
  const [latest] = await records.runs(1);
  if (latest === undefined) throw new Error('the store is empty');
  const all = performance.now();
  const cpu = process.cpuUsage();
  print('messages, with PDF and CSV', await timed(count, () => messages(records, latest)));
  print('HTML report', await timed(count, () => report(records, latest, htmlReport)));
  print('CSV report', await timed(count, () => report(records, latest, csvReport)));
  print('JSON Lines report', await timed(count, () => report(records, latest, jsonLinesReport)));
  print('trend of each agency', await timed(count, () => trends(records, latest)));
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  const { user, system } = process.cpuUsage(cpu);
  console.log(
    `  all together ${seconds(all)} s, of which ${((user + system) / 1e6).toFixed(1)} s of processor time; heap within 512 MiB, resident at most ${memory} MiB`,
  );
  const doors = {
    history: dynamoHistory(client, store.tableName),
    records,
    rulings: dynamoRulings(client, store.tableName),
    submissions: dynamoSubmissions(client, store.tableName),
  };
  print(`binder of one agency (${size.pages} pages, ${size.weeks} weeks)`, await timed(count, () => binder(doors, latest))); // prettier-ignore
  await store.close();
}

async function messages(records: Records, latest: Run): Promise<string> {
  const compose = composer(
    { records, printer: pdfPrinter(), rules: RULES },
    { everyDays: 7, productVersion: 'bench' },
  );
  let made = 0;
  let largest = 0;
  for await (const entries of entriesOfRun(records, { run: latest, now: NOW, everyDays: 7 }))
    for (const entry of entries) {
      const message = await compose(entry);
      made += 1;
      largest = Math.max(largest, Buffer.byteLength(message.html));
    }
  return `${made} messages, the largest HTML ${kilobytes(largest)}`;
}

type Format = (input: ReportInput) => AsyncIterable<string>;

async function report(records: Records, latest: Run, format: Format): Promise<string> {
  const agencies = await records.agencyReports(latest.runId);
  return await sizeOfText(
    format({
      run: latest,
      policy: { id: 'iacp-2019', version: '1', title: 'IACP' },
      agencies,
      pages: () => records.pageReports(latest.runId),
      fixOf: fixesOfRun({ records, rules: RULES }, latest.runId),
      productVersion: 'bench',
      now: NOW,
    }),
  );
}

async function trends(records: Records, latest: Run): Promise<string> {
  let points = 0;
  for (const agencyId of latest.agencies)
    points += (await trendOf(records, agencyId))?.points.length ?? 0;
  return `${points} points`;
}

async function binder(doors: Parameters<typeof binderOf>[0], latest: Run): Promise<string> {
  const period = { from: '2025-01-01', to: '2026-12-31' };
  const made = await binderOf(doors, latest.agencies[0] ?? '', period);
  if (made === undefined) throw new Error('the binder is empty');
  return await sizeOfText(binderHtml({ binder: made, productVersion: 'bench', now: NOW }));
}

async function sizeOfText(text: AsyncIterable<string>): Promise<string> {
  let bytes = 0;
  for await (const piece of text) bytes += Buffer.byteLength(piece);
  return kilobytes(bytes);
}

/** The client, and how many requests have gone through it: `GetItem`, and `Query` page by page. */
function counted(client: DynamoDBClient): { client: DynamoDBClient; count: () => number } {
  let requests = 0;
  const send = (...args: Parameters<DynamoDBClient['send']>): unknown => {
    requests += 1;
    return Reflect.apply(client.send.bind(client), client, args);
  };
  const get = (target: DynamoDBClient, part: string | symbol): unknown =>
    part === 'send' ? send : Reflect.get(target, part);
  return { client: new Proxy(client, { get }), count: () => requests };
}

async function timed(count: () => number, work: () => Promise<string>): Promise<Measured> {
  const before = count();
  const started = performance.now();
  const result = await work();
  return { seconds: (performance.now() - started) / 1000, reads: count() - before, result };
}

function print(what: string, { seconds: took, reads, result }: Measured): void {
  console.log(`  ${what.padEnd(44)} ${took.toFixed(1).padStart(6)} s ${String(reads).padStart(7)} reads  ${result}`); // prettier-ignore
}

const seconds = (started: number): string => ((performance.now() - started) / 1000).toFixed(1);
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024).toLocaleString('en-US')} KiB`; // prettier-ignore

const [step = '', dir = '', ...numbers] = process.argv.slice(2);
if (step === '--fill') await fill(dir, sizeOf(numbers));
else if (step === '--measure') await measure(dir, sizeOf(numbers));
else await whole(sizeOf([step, dir, ...numbers]));
