// All fields by all outputs: whatever one field of the records holds, no letter, print, table, report, binder, notice page or data set takes harm.
import { type CheerioAPI, load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dynamoHistory } from '../../../adapters/dynamo-history.ts';
import { dynamoRulings } from '../../../adapters/dynamo-rulings.ts';
import { dynamoSubmissions } from '../../../adapters/dynamo-submissions.ts';
import { mimeOf } from '../../../adapters/mail-mime.ts';
import { pdfPrinter } from '../../../adapters/mail-pdf.ts';
import { fixesOfRun } from '../../../core/fix/fixes-of-run.ts';
import { type BinderDoors, binderOf } from '../../../core/history/binder.ts';
import { binderHtml } from '../../../core/history/binder-html.ts';
import { historyCsv, historyLines } from '../../../core/history/exports.ts';
import { openDataText } from '../../../core/history/open-data.ts';
import { composer } from '../../../core/mail/compose.ts';
import type { MailMessage } from '../../../core/mail/message.ts';
import type { Printer } from '../../../core/mail/printed.ts';
import { entriesOfRun } from '../../../core/mail/messages-of-run.ts';
import { noticePage } from '../../../core/notice/notice-page.ts';
import { csvReport } from '../../../core/report/csv-report.ts';
import { htmlReport } from '../../../core/report/html-report.ts';
import { type DynamoServer, serveDynamo } from '../../support/dynamo-server.ts';
import { type Field, FIELDS, storedWith } from '../../support/hostile-fields.ts';
import { faultsBy } from '../../support/json-schema.ts';
import { riverton, store, type World, worldOn } from '../../support/mail-data.ts';
import { whole } from '../../support/report-data.ts';

const EVILS = {
  'headers, markup and objects of a PDF':
    '\r\nBcc: everybody@evil.example\r\n\r\n--boundary\r\n<script>alert(1)</script>"><img src=x onerror=alert(1)> \' onmouseover=\'x </style></title></textarea><base href="http://evil.example/"><iframe src="javascript:alert(1)"><form action=//evil.example><meta http-equiv=refresh content=0> [a](javascript:alert(1)) %PDF-1.7 >> endobj /OpenAction << /S /JavaScript /JS (app.alert(1)) >> BEGIN:VCALENDAR',
  'a formula behind white space, signs that nobody sees, a name without end':
    '\t\u3000＝HYPERLINK("http://evil.example","x")\u202egpj.exe\u2066\u200b\ufeff\0\u001b]52;c;eA==\u0007\u009b31m\u2028\u{e0041}\ufffe\ud800 ' +
    'W'.repeat(3_000),
} as const;

let server: DynamoServer;
let world: World;
let printer: Printer;
beforeAll(async () => {
  server = await serveDynamo();
  world = worldOn(server);
  printer = pdfPrinter();
});
afterAll(() => server.close());

type Outputs = {
  messages: { message: MailMessage; raw: string }[];
  pages: Record<string, string>;
  tables: string[];
  lines: string;
  openData: string;
};

/** Everything that is made of a stored run. */
async function outputsOf(fields?: readonly Field[], evil?: string): Promise<Outputs> {
  const given = storedWith(fields, evil);
  const agency = { ...(given.agency ?? riverton()), id: `a${String(count++)}` };
  const run = await store(world.records, { ...given, agency });
  const { records } = world;
  const input = {
    run,
    policy: { id: 'house', version: '3', title: 'Rules' },
    agencies: await records.agencyReports(run.runId),
    pages: () => records.pageReports(run.runId),
    fixOf: fixesOfRun({ records }, run.runId),
    productVersion: '0.1.0',
    now: new Date('2026-11-23T19:05:00Z'),
  };
  const doors: BinderDoors = {
    history: dynamoHistory(server.client, server.tableName),
    records,
    rulings: dynamoRulings(server.client, server.tableName),
    submissions: dynamoSubmissions(server.client, server.tableName),
  };
  const asked = { agencyId: agency.id, period: { from: '2026-01-01', to: '2026-12-31' } };
  const binder = await binderOf(doors, asked.agencyId, asked.period);
  if (binder === undefined) throw new Error('no binder');
  const notice = { agency, pages: [], today: '2026-11-23' };
  return {
    messages: await messagesOf(run.runId),
    pages: {
      report: await whole(htmlReport(input)),
      spanish: await whole(htmlReport({ ...input, language: 'es' })),
      binder: await whole(binderHtml({ binder, productVersion: '0.1.0', now: input.now })),
      notice: noticePage({ ...notice, language: 'both' }),
    },
    tables: [
      await whole(csvReport(input)),
      await whole(csvReport({ ...input, language: 'es' })),
      await whole(historyCsv(doors, asked)),
    ],
    lines: await whole(historyLines(doors, asked)),
    openData: openDataText(binder),
  };
}
let count = 0;

async function messagesOf(runId: string): Promise<Outputs['messages']> {
  const run = await world.records.run(runId);
  if (run === undefined) throw new Error('no run');
  const compose = composer({ ...world, printer }, { everyDays: 7, productVersion: '0.1.0' });
  const messages: Outputs['messages'] = [];
  for await (const entries of entriesOfRun(world.records, { run, now: new Date(), everyDays: 7 }))
    for (const entry of entries) {
      const message = await compose(entry);
      const { raw } = await mimeOf(message, { from: 'audit@riverton.example' });
      messages.push({ message, raw: Buffer.from(raw).toString('latin1') });
    }
  return messages;
}

const UNSEEN = /(?![\n\r])\p{Cc}|[\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\u{e0041}]|\p{Cs}/u; // prettier-ignore
/** What a text may add: lines, an address that can be followed, a quotation of what is left out. */
const MAY_COME: ReadonlySet<string> = new Set(['a', 'br', 'wbr', 'q']);

/** Elements and attributes are those of the plain run, addresses are of the web, and everything that is seen can be seen. */
function expectSamePage(markup: string, plain: string): void {
  const [tags, attributes] = plainParts(plain);
  const $ = load(markup);
  const [found, names] = partsOf($);
  expect(found.filter((tag) => !tags.includes(tag) && !MAY_COME.has(tag))).toEqual([]);
  expect(names.filter((name) => !attributes.includes(name) && !['href', 'rel'].includes(name))).toEqual([]); // prettier-ignore
  for (const one of $('[href], [src]').toArray())
    expect($(one).attr('href') ?? $(one).attr('src')).toMatch(/^(?:https?:\/\/|#|mailto:|tel:|data:image\/)/); // prettier-ignore
  expect(markup.replace(/^\ufeff/, '')).not.toMatch(UNSEEN);
}

const known = new Map<string, Parts>();
type Parts = [tags: string[], attributes: string[]];

function plainParts(markup: string): Parts {
  const parts = known.get(markup) ?? partsOf(load(markup));
  known.set(markup, parts);
  return parts;
}

function partsOf($: CheerioAPI): Parts {
  const all = $('*').toArray();
  const tags = all.map((one) => $(one).prop('tagName')?.toLowerCase() ?? '');
  const attributes = all.flatMap((one) => Object.keys($(one).attr() ?? {}));
  return [[...new Set(tags)], [...new Set(attributes)]];
}

const headersOf = (raw: string): string[] =>
  (raw.split('\r\n\r\n')[0] ?? '').split('\r\n').filter((line) => !/^[ \t]/.test(line)).map((line) => line.split(':')[0] ?? '').toSorted(); // prettier-ignore
const partsIn = (raw: string): number => raw.match(/^Content-Type:/gm)?.length ?? 0;

function expectSameMessages(found: Outputs['messages'], plain: Outputs['messages']): void {
  expect(found.map(({ message }) => [message.kind, message.to])).toEqual(
    plain.map(({ message }) => [message.kind, message.to]),
  );
  for (const [at, { message, raw }] of found.entries()) {
    const of = plain[at];
    if (of === undefined) continue;
    expect(headersOf(raw)).toEqual(headersOf(of.raw));
    expect(partsIn(raw)).toBe(partsIn(of.raw));
    expect(message.subject).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    expect(message.html.length).toBeLessThan(100_000);
    expect(message.text).not.toMatch(UNSEEN);
    expectSamePage(message.html, of.message.html);
    expect(load(message.html)('[href], [src]')).toHaveLength(0);
    for (const { filename, bytes } of message.attachments) expectHarmless(filename, bytes);
  }
}

function expectHarmless(filename: string, bytes: Uint8Array): void {
  expect(filename).toMatch(/^a\d+-2026-11-23\.(?:pdf|csv)$/);
  const text = Buffer.from(bytes).toString('latin1');
  if (filename.endsWith('.csv')) expectNoFormula(Buffer.from(bytes).toString());
  else expect(text).not.toMatch(/\/(?:JavaScript|JS|Launch|URI|OpenAction|AA|EmbeddedFile|SubmitForm)\b/); // prettier-ignore
}

function expectNoFormula(csv: string): number {
  const rows: string[][] = parse(csv, { bom: true, record_delimiter: '\r\n' });
  for (const cell of rows.flat()) {
    expect(cell).not.toMatch(/^[\s\p{Z}]*[=+\-@\t\r\0＝＋－＠]/u);
    expect(cell).not.toMatch(UNSEEN);
  }
  return rows.length;
}

const ORDINARY: { outputs?: Outputs } = {};

/** A few fields at a time: what is wrong is soon found, and the whole walk takes seconds. */
const FEW = 12;
const GROUPS = Array.from({ length: Math.ceil(FIELDS.length / FEW) }, (_, at) =>
  FIELDS.slice(at * FEW, (at + 1) * FEW),
);
const WALK = Object.entries(EVILS).flatMap(([what, evil]) =>
  GROUPS.map((fields) => ({ fields, what, evil })),
);

it.each(WALK)('$fields: $what', { timeout: 180_000 }, async ({ fields, evil }) => {
  ORDINARY.outputs ??= await outputsOf();
  const plain = ORDINARY.outputs;
  const found = await outputsOf(fields, evil);
  expectSameMessages(found.messages, plain.messages);
  for (const [name, markup] of Object.entries(found.pages))
    expectSamePage(markup, plain.pages[name] ?? '');
  for (const [at, table] of found.tables.entries())
    expect(expectNoFormula(table)).toBe(expectNoFormula(plain.tables[at] ?? ''));
  expect(found.lines.split('\n')).toHaveLength(plain.lines.split('\n').length);
  for (const line of found.lines.trim().split('\n'))
    expect(JSON.parse(line)).toHaveProperty('type');
  expect(faultsBy('open-data')(JSON.parse(found.openData))).toEqual([]);
});
