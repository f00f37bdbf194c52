// A whole audit of very many agencies by the cloud's own planner, lanes and close, over the embedded store: how long each stage takes,
// how often it asks the table, what it keeps in memory, and how much of what a durable execution may hold it needs; then some of the messages,
// made and written whole. `npm run bench:country -- --agencies 18000`; memory by the garbage collector: `NODE_OPTIONS=--expose-gc`.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { dynamoInventories } from '../adapters/dynamo-inventories.ts';
import { dynamoLanes } from '../adapters/dynamo-lanes.ts';
import { dynamoOutbox } from '../adapters/dynamo-outbox.ts';
import { dynamoRecords } from '../adapters/dynamo-records.ts';
import { dynamoTurns } from '../adapters/dynamo-turns.ts';
import { openEmbeddedStore } from '../adapters/embedded-dynamo.ts';
import { judgeInPlace } from '../adapters/judge-in-place.ts';
import { mimeOf } from '../adapters/mail-mime.ts';
import { pdfPrinter } from '../adapters/mail-pdf.ts';
import { conductLane } from '../core/cloud/lane.ts';
import { putEntries } from '../core/cloud/put-entries.ts';
import { createRunVisitor, type VisitPorts } from '../core/cloud/visit.ts';
import { weeklyStages } from '../core/cloud/weekly.ts';
import { draftCapture } from '../core/check-now.ts';
import type { Agency, Inventory, Page } from '../core/inventory/schema.ts';
import { composer } from '../core/mail/compose.ts';
import { deliver } from '../core/mail/deliver.ts';
import { conductAudit } from '../core/run/conduct.ts';
import { inProcess } from '../core/run/in-process.ts';
import { partSchema, type Stages } from '../core/run/stages.ts';
import type { Workflow } from '../core/run/workflow.ts';
import { GOOD, html, POLICY, RULES } from '../test/support/audit-world.ts';

const { values } = parseArgs({
  options: {
    agencies: { type: 'string', default: '18000' },
    pages: { type: 'string', default: '2' },
    weeks: { type: 'string', default: '1' },
  },
});
const AGENCIES = Number(values.agencies);
const PAGES = Number(values.pages);
const WEEKS = ['2026-11-16', '2026-11-23', '2026-11-30'].slice(0, Number(values.weeks));
const SCHEDULE = { timeZone: 'America/Chicago', weekday: 'monday', hour: 6 } as const;
const BAD = html('This is our purpose here.');

function inventory(): Inventory {
  const agencies: Agency[] = [];
  const pages: Page[] = [];
  for (let at = 0; at < AGENCIES; at += 1) {
    const id = `police-department-${at}`;
    agencies.push({
      id,
      name: `Police Department ${at}`,
      alsoKnownAs: [],
      country: 'US',
      emergencyNumber: '911',
      officialHosts: [`pd${at}.example`],
      timeZone: SCHEDULE.timeZone,
      recipients: [`chief@pd${at}.example`],
    });
    for (let page = 0; page < PAGES; page += 1)
      pages.push({
        id: `page-${page}`,
        agencyId: id,
        platform: 'website',
        kind: 'web-page',
        url: `https://pd${at}.example/${page}`,
        waivers: [],
        owner: { name: 'Dana Ortiz', email: `dana@pd${at}.example` },
      });
  }
  return { agencies, pages };
}

/** The largest of what one execution came to: operations, and bytes of one step's result. */
type Execution = { operations: number; bytes: number };

type Spent = { ms: number; requests: number; times: number; peak: number; held: number };

/** Counts as a durable execution would checkpoint. */
function counted(base: Workflow, into: Execution): Workflow {
  const count = <T>(result: T): T => {
    into.operations += 1;
    into.bytes = Math.max(into.bytes, JSON.stringify(result ?? null).length);
    return result;
  };
  return {
    step: async (name, work) => count(await base.step(name, work)),
    wait: async (name, ms) => count(await base.wait(name, ms)),
    map: async (name, items, work, options) => {
      into.operations += 1 + items.length;
      return base.map(name, items, (item, at) => work(item, at, counted(base, into)), options);
    },
    invoke: async (name, target, payload) => count(await base.invoke(name, target, payload)),
  };
}

const MIB = 2 ** 20;
const LOOK_EVERY_MS = 100;

function used(): number {
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MIB;
}

/** Most memory that JavaScript used while work went on, and what of it was still held afterwards, MiB. */
async function watched<T>(
  work: () => Promise<T>,
): Promise<{ result: T; peak: number; held: number }> {
  let peak = used();
  const looking = setInterval(() => (peak = Math.max(peak, used())), LOOK_EVERY_MS);
  try {
    const result = await work();
    peak = Math.max(peak, used());
    globalThis.gc?.();
    return { result, peak, held: used() };
  } finally {
    clearInterval(looking);
  }
}

/** Messages of which the time for one is taken. */
const SOME_MESSAGES = 200;

/** Nothing is waited for. */
const wait = async (): Promise<void> => undefined;

async function main(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'presence-country-'));
  const store = await openEmbeddedStore(folder);
  let requests = 0;
  const send = store.client.send.bind(store.client);
  Reflect.set(store.client, 'send', (...asked: Parameters<typeof send>) => {
    requests += 1;
    return send(...asked);
  });
  const { client, tableName } = store;
  const never = new AbortController().signal;
  const clock = { now: () => new Date(now + performance.now()), token: () => `t${(tokens += 1)}` };
  let now = 0;
  let tokens = 0;
  let week = 0;
  const ports: VisitPorts = {
    records: dynamoRecords(client, tableName),
    lanes: dynamoLanes(client, tableName, clock),
    turns: dynamoTurns(client, tableName),
    captures: { save: async () => undefined, load: async () => undefined },
    fetchRobots: async () => ({ ok: true, status: 404, contentType: '', body: new Uint8Array(), cut: false }), // prettier-ignore
    // In the second week every hundredth page has lost something.
    fetchStatic: async (url) => {
      const isBad = week > 0 && url.endsWith('00.example/0');
      const made = await draftCapture({ name: 'a', body: isBad ? BAD : GOOD, type: 'text/html' }, clock.now()); // prettier-ignore
      const capture = {
        ...made.capture,
        mode: 'static',
        requestedUrl: url,
        finalUrl: url,
      } as const;
      return { ok: true, value: { ...made, capture } };
    },
    judge: judgeInPlace(RULES),
    browserElsewhere: true,
    clock,
    wait,
  };
  const inventories = dynamoInventories(client, tableName);
  const outbox = dynamoOutbox(client, tableName);
  const all = inventory();
  now = Date.parse('2026-11-15T09:00:00Z') - performance.now();
  await inventories.push(
    { version: 'v1', pushedAt: clock.now().toISOString(), by: 'bench', inventory: all, policy: POLICY, files: { inventory: { name: 'country.yaml', text: '' } } }, // prettier-ignore
    undefined,
  );
  console.log(`${AGENCIES} agencies, ${all.pages.length} pages, ${WEEKS.length} week(s)`);
  for (const day of WEEKS) {
    now = Date.parse(`${day}T12:00:00Z`) - performance.now();
    const weekly: Execution = { operations: 0, bytes: 0 };
    const lane: Execution = { operations: 0, bytes: 0 };
    const spent = new Map<string, Spent>();
    const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
      const [from, before] = [performance.now(), requests];
      const { result, peak, held } = await watched(work);
      const was = spent.get(name) ?? { ms: 0, requests: 0, times: 0, peak: 0, held: 0 };
      spent.set(name, {
        peak: Math.max(was.peak, peak),
        held,
        ms: was.ms + performance.now() - from,
        requests: was.requests + requests - before,
        times: was.times + 1,
      });
      return result;
    };
    const made = weeklyStages(
      { ...ports, inventories },
      {
        trigger: { scheduledTime: `${day}T12:00:00Z`, schedule: SCHEDULE },
        owner: `execution-${day}`,
        unless: SCHEDULE,
        readerVersion: 'r1',
        visitor: { version: '0', contactUrl: 'https://presence.example/' },
        messages: async ({ runId }, from) =>
          putEntries({ records: ports.records, outbox, clock }, { runId, everyDays: 7, from }),
      },
    );
    const stages: Stages = {
      begin: () => timed('begin', made.begin),
      lanes: (run, phase, target) => timed(`lanes ${phase} ${target}`, () => made.lanes(run, phase, target)), // prettier-ignore
      account: (run, phase) => timed(`account ${phase}`, () => made.account(run, phase)),
      holdBack: (run) => timed('hold back', () => made.holdBack(run)),
      close: (run) => timed('close', () => made.close(run)),
      messages: (run, from) =>
        timed('messages', async () => made.messages?.(run, from) ?? { count: 0 }),
    };
    const visitor = createRunVisitor(ports, { hostDelayMs: 2_000, onEvent: () => () => undefined });
    const doors = { lanes: ports.lanes, visitor, deadline: () => never };
    const limits = { hostDelayMs: 2_000, longestIdleMs: 1_500 };
    const base = inProcess({ wait, signal: never, targets: {} });
    const targets = {
      'audit-lane': async (payload: object) => {
        const own: Execution = { operations: 0, bytes: 0 };
        await conductLane(counted(base, own), doors, limits, partSchema.parse(payload));
        lane.operations = Math.max(lane.operations, own.operations);
        lane.bytes = Math.max(lane.bytes, own.bytes);
        return {};
      },
      notify: async () => ({}),
    };
    const workflow = counted(inProcess({ wait, signal: never, targets }), weekly);
    const from = performance.now();
    const ended = await conductAudit(workflow, stages, { lanes: 8, renders: 2, confirmAfterMs: 1 });
    console.log(`\n${day}: ${JSON.stringify(ended)}`);
    console.log(` in ${((performance.now() - from) / 1_000).toFixed(0)} s here; memory ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MiB`); // prettier-ignore
    console.log(
      ` operations of 3,000: weekly ${weekly.operations}, longest lane ${lane.operations}`,
    );
    console.log(
      ` largest result of a step, bytes of 262,144: ${Math.max(weekly.bytes, lane.bytes)}`,
    );
    await timed('some messages', async () => {
      const { sent, left } = await deliver(
        {
          outbox,
          // All but the mail service's own answer.
          mailer: { send: async (message) => (await mimeOf(message, { from: 'a@example.org' }), { messageId: 'm' }) }, // prettier-ignore
          clock,
          compose: composer(
            { records: ports.records, outbox, printer: pdfPrinter() },
            { everyDays: 7, productVersion: '0' },
          ),
        },
        { most: SOME_MESSAGES },
      );
      console.log(` ${sent} messages made, ${left} left`);
    });
    for (const [name, { ms, requests: asked, times, peak, held }] of spent)
      console.log(` ${name.padEnd(28)} ${(ms / 1_000).toFixed(1).padStart(8)} s ${String(asked).padStart(8)} requests in ${times} step(s), memory ${peak.toFixed(0)} MiB at most, ${held.toFixed(0)} held after`); // prettier-ignore
    week += 1;
  }
  await store.close();
  await rm(folder, { recursive: true, force: true });
}

await main();
