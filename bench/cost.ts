// What the audit costs on AWS: durations measured in the sandbox, times list prices. `npm run bench:cost`
import { loadavg } from 'node:os';
import { dynamoInventories } from '../adapters/dynamo-inventories.ts';
import { METRICS, type FunctionName } from '../core/cloud/names.ts';
import { DEFAULT_POLICY } from '../core/policy/iacp-2019.ts';
import { ALARMS } from '../infra/alarms-table.ts';
import { FUNCTIONS } from '../infra/functions-table.ts';
import { synthesiseApp } from '../test/cloud/deploy.ts';
import { startCloud } from '../test/cloud/sandbox/cloud.ts';
import { startTown } from '../test/cloud/town.ts';

/**
 * List prices in US dollars, us-east-1, without any free tier: the one place where they stand. Written down in November 2026 from what was
 * known of the services' public price pages (aws.amazon.com/<service>/pricing); none was looked up there or in an account, and they
 * change: check them before you rely on them.
 */
const PRICES = {
  armGBSecond: 0.0000133334,
  x86GBSecond: 0.0000166667,
  request: 0.2e-6,
  durableOperation: 8e-6,
  durableWrittenGB: 0.25,
  tableWrite: 0.625e-6,
  tableRead: 0.125e-6,
  tableGBMonth: 0.25 + 0.2,
  objectPut: 5e-6,
  objectGet: 0.4e-6,
  objectGBMonth: 0.023,
  mail: 0.1e-3,
  mailGB: 0.12,
  logGB: 0.5,
  trace: 5e-6,
  schedule: 1e-6,
  alarmMonth: 0.1,
  metricMonth: 0.3,
  dashboardMonth: 3,
  secretMonth: 0.4,
};

/** What a page leaves behind, by measure of the stored records and captures of real pages (bytes). */
const REPORT_BYTES = 13_000;
const CAPTURE_BYTES = { static: 60_000, rendered: 450_000 };
const LOG_BYTES = 2_000;
const MAIL_BYTES = 250_000;
const WEEKS_A_MONTH = 52 / 12;
const KEPT_WEEKS = 52;

type Kind = 'static' | 'rendered';
/** Dollars and what they are for, of one page visited once. */
type PageCost = {
  compute: number;
  operations: number;
  table: number;
  objects: number;
  logs: number;
};

const HOSTS_MEASURED = 8;
const PAGES_MEASURED = 3 * HOSTS_MEASURED;

async function main(): Promise<void> {
  const app = await synthesiseApp();
  try {
    const measured: Record<Kind, Seconds> = {
      static: await measure(app, { plain: HOSTS_MEASURED, scripted: 0 }),
      rendered: await measure(app, { plain: 0, scripted: HOSTS_MEASURED }),
    };
    console.log(
      `Measured a page: GB seconds, calls, requests to the table (load ${(loadavg()[0] ?? 0).toFixed(0)}):`,
    );
    for (const [kind, seconds] of Object.entries(measured))
      console.log(` ${kind.padEnd(9)} ${JSON.stringify(seconds)}`);
    const costs: Record<Kind, PageCost> = {
      static: costOf('static', measured.static),
      rendered: costOf('rendered', measured.rendered),
    };
    tellPages(costs);
    tellPlaces(costs);
    tellLimits();
  } finally {
    await app.clear();
  }
}

/** Of one page: GB seconds, calls of functions, and requests to the table. */
type Seconds = { arm: number; x86: number; calls: number; puts: number; reads: number };

/** GB seconds and calls a page, over a week of a bulk town. */
async function measure(
  app: Awaited<ReturnType<typeof synthesiseApp>>,
  bulk: { plain: number; scripted: number },
): Promise<Seconds> {
  const town = await startTown(bulk);
  // No more at once than this machine has processors: functions that wait for one another's would be billed for that.
  const overrides = { ALLOW_LOOPBACK: 'true', HOST_DELAY_MS: '20', LANES: '2', RENDERS: '1' };
  const cloud = await startCloud({ stack: app.stack, overrides });
  try {
    const { inventory, yaml } = town;
    const files = { inventory: { name: 'town.yaml', text: yaml } };
    const about = { version: 'bench', pushedAt: new Date().toISOString(), by: 'bench' };
    await dynamoInventories(cloud.dynamo, cloud.tableName).push(
      { ...about, inventory, policy: DEFAULT_POLICY, files },
      undefined,
    );
    const done = await cloud.trigger('presence-dev-weekly-audit', '2026-11-22T07:00:00Z');
    if (!('status' in done) || done.status !== 'SUCCEEDED') throw new Error(JSON.stringify(done));
    return { ...secondsOf(cloud.billed), ...requestsOf(cloud.calls) };
  } finally {
    await cloud.close();
    await town.close();
  }
}

function secondsOf(
  billed: Map<string, { calls: number; ms: number }>,
): Pick<Seconds, 'arm' | 'x86' | 'calls'> {
  const total = { arm: 0, x86: 0, calls: 0 };
  for (const [full, { calls, ms }] of billed) {
    const row = FUNCTIONS[full.replace('presence-dev-', '') as FunctionName];
    const gbSeconds = ((ms / 1000) * row.memoryMiB) / 1024;
    total[row.architecture === 'arm64' ? 'arm' : 'x86'] += gbSeconds / PAGES_MEASURED;
    total.calls += calls / PAGES_MEASURED;
  }
  return total;
}

/** Requests of all functions to the table, by the sandbox's gateway; `<role> dynamodb:<operation>`. */
function requestsOf(calls: Map<string, number>): Pick<Seconds, 'puts' | 'reads'> {
  const sum = (wanted: RegExp): number =>
    [...calls].reduce((all, [name, count]) => (wanted.test(name) ? all + count : all), 0);
  return {
    puts: sum(/ dynamodb:(?:PutItem|BatchWriteItem)$/) / PAGES_MEASURED,
    reads: sum(/ dynamodb:(?:GetItem|Query)$/) / PAGES_MEASURED,
  };
}

/** With the shipped pause between pages, each takes a step and a wait; a resumed lane is one more call. */
const OPERATIONS = { static: 3, rendered: 5 };
const RESUMED_GB_SECONDS = 0.35;
/** A page's report is written once to the table and once to its index, a unit a kilobyte; all else that is written is small. */
const REPORT_WRITES = 2 * Math.ceil(REPORT_BYTES / 1024);
/** Units of a consistent read, a unit for four kilobytes: reports among much that is small. */
const READ_UNITS = 2;

function costOf(kind: Kind, { arm, x86, calls, puts, reads }: Seconds): PageCost {
  const compute =
    (arm + RESUMED_GB_SECONDS) * PRICES.armGBSecond +
    x86 * PRICES.x86GBSecond +
    (calls + 1) * PRICES.request;
  return {
    compute,
    operations: OPERATIONS[kind] * PRICES.durableOperation + 1e-6 * PRICES.durableWrittenGB,
    table: (REPORT_WRITES + puts) * PRICES.tableWrite + reads * READ_UNITS * PRICES.tableRead,
    objects: PRICES.objectPut + 2 * PRICES.objectGet,
    logs: (LOG_BYTES / 1e9) * PRICES.logGB + (calls + 1) * PRICES.trace,
  };
}

const sumOf = (cost: PageCost): number => Object.values(cost).reduce((sum, one) => sum + one, 0);

function tellPages(costs: Record<Kind, PageCost>): void {
  console.log('\nUS dollars per 1,000 pages:');
  for (const [kind, cost] of Object.entries(costs)) {
    const parts = Object.entries(cost).map(
      ([what, dollars]) => `${what} ${(dollars * 1000).toFixed(3)}`,
    );
    console.log(` ${kind.padEnd(9)} ${(sumOf(cost) * 1000).toFixed(3)}  (${parts.join(', ')})`);
  }
}

const PLACES = [
  { name: 'a town', agencies: 1, pages: 15 },
  { name: 'a state association', agencies: 500, pages: 4_000 },
  { name: 'the country', agencies: 18_000, pages: 110_000 },
];
/** By measure on agencies' pages, 10 of 61 that can be read need a browser. */
const RENDERED_SHARE = 10 / 61;
/** Chief, and an owner or two who have something to mend. */
const MAILS_AN_AGENCY = 2.5;

function tellPlaces({ static: plain, rendered }: Record<Kind, PageCost>): void {
  console.log('\nUS dollars a month, one audit a week:');
  console.log(' place                 pages   audits   mail   kept a year   fixed   together');
  for (const { name, agencies, pages } of PLACES) {
    const week = pages * sumOf(plain) + pages * RENDERED_SHARE * sumOf(rendered);
    const mails = agencies * MAILS_AN_AGENCY * WEEKS_A_MONTH;
    const mail = mails * PRICES.mail + (mails * MAIL_BYTES * PRICES.mailGB) / 1e9;
    const cells = [week * WEEKS_A_MONTH, mail, keptCost(pages), fixedCost()];
    const together = cells.reduce((sum, one) => sum + one, 0);
    console.log(
      ` ${name.padEnd(20)} ${String(pages).padStart(6)} ${[...cells, together].map((one) => one.toFixed(2).padStart(9)).join(' ')}`,
    );
  }
}

/** Secrets of platforms that an agency may have. */
const SECRETS = 3;
/** The outbox is looked at every quarter of an hour, and the watchdog wakes once a day. */
const IDLE_CALLS_A_MONTH = 30.4 * (24 * 4 + 1);
const IDLE_GB_SECONDS = 0.3;

/** Whether anything is audited or not. */
function fixedCost(): number {
  const idle =
    PRICES.request + PRICES.schedule + PRICES.trace + IDLE_GB_SECONDS * PRICES.armGBSecond;
  return (
    ALARMS.length * PRICES.alarmMonth +
    (Object.keys(METRICS).length - 1) * PRICES.metricMonth +
    PRICES.dashboardMonth +
    SECRETS * PRICES.secretMonth +
    IDLE_CALLS_A_MONTH * idle
  );
}

/** After a year: every week's records and captures are kept. */
function keptCost(pages: number): number {
  const records = (pages * REPORT_BYTES * 2 * KEPT_WEEKS) / 1e9;
  const perPage =
    (1 - RENDERED_SHARE) * CAPTURE_BYTES.static + RENDERED_SHARE * CAPTURE_BYTES.rendered;
  return (
    records * PRICES.tableGBMonth + ((pages * perPage * KEPT_WEEKS) / 1e9) * PRICES.objectGBMonth
  );
}

/** An execution may hold 3,000 operations; a lane takes at most 1,500 pages, an audit at most 400 lanes. */
function tellLimits(): void {
  console.log(
    '\nHours for the visits, at 2 s between two visits to a host, 40 lanes, 1 s a page otherwise:',
  );
  for (const { name, pages } of PLACES)
    console.log(
      ` ${name.padEnd(20)} ${((pages * 3) / 40 / 3600).toFixed(2)} (operations: 400 lanes take ${12 + 3 * 2 * 400} of 3,000)`,
    );
}

await main();
