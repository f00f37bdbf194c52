// Pages a second of rendered audits (browser, picture, capture kept, reading, all checks) against bare Playwright, which goes to the
// same pages in the same browser with the same blocking, written with Playwright's own means, and takes their content: one page after
// the other, as a plain script does it, and (`together`) with as many pages open as the audit. All in one run, in turns.
//   npm run bench:browser -- --pages DIR [--rounds 3] [--json]
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright';
import { createBrowser, PAGES_AT_ONCE, type BrowserSettings } from '../adapters/browser.ts';
import { launchBrowser } from '../adapters/browser-launch.ts';
import { diskCaptures } from '../adapters/disk-captures.ts';
import type { Network } from '../adapters/http-network.ts';
import { openJudges } from '../cli/wire.ts';
import { DEFAULT_POLICY } from '../core/policy/iacp-2019.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    most: { type: 'string', default: '130' },
    json: { type: 'boolean', default: false },
  },
});
if (!values.pages) throw new Error('Name the folder of pages: --pages DIR');
const folder = values.pages;
const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
const server = fork(fileURLToPath(new URL('serve-pages.ts', import.meta.url)), [folder], {
  execArgv: ['--import', 'tsx'],
});
const [port] = await once(server, 'message');

// Hosts of others do not answer: a bench is no visit to them, and both sides wait for none.
const network: Network = {
  connect,
  lookup: (_host, _options, callback) => {
    setImmediate(() =>
      callback(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), []),
    );
  },
};
const urls = names
  .slice(0, Number(values.most))
  .map((name, index) => `http://site-${index}.bench.example/0/${encodeURIComponent(name)}`);
const settings: BrowserSettings = {
  version: '0',
  contactUrl: 'http://bench.example/',
  network,
  resolve: Object.fromEntries(
    urls.map((url) => [new URL(url).hostname, { address: '127.0.0.1', port: Number(port) }]),
  ),
};
const AGENCY = {
  name: 'Bench',
  alsoKnownAs: [],
  country: 'US',
  emergencyNumber: '911',
  officialHosts: [],
};

type Side = { pagesPerSecond: number; read: number; peakMemoryMiB: number; processorMs: number };

type Round = { bare: Side; together: Side; audit: Side };

const rounds: Round[] = [];
for (let round = 0; round < Number(values.rounds); round += 1) {
  rounds.push({
    bare: await measured(() => bare(1)),
    audit: await measured(audit),
    together: await measured(() => bare(PAGES_AT_ONCE)),
  });
}
const of = (side: keyof Round, what: keyof Side) =>
  median(rounds.map((round) => round[side][what]));
const ratioOf = (ratio: (round: Round) => number) => median(rounds.map(ratio));
const result = {
  pages: urls.length,
  rounds: rounds.length,
  pagesPerSecond: of('audit', 'pagesPerSecond'),
  barePagesPerSecond: of('bare', 'pagesPerSecond'),
  togetherPagesPerSecond: of('together', 'pagesPerSecond'),
  ratio: ratioOf((round) => round.audit.pagesPerSecond / round.bare.pagesPerSecond),
  ratioTogether: ratioOf((round) => round.audit.pagesPerSecond / round.together.pagesPerSecond),
  // Beside other work on the machine the clock says little.
  processorRatio: ratioOf((round) => round.bare.processorMs / round.audit.processorMs),
  processorRatioTogether: ratioOf(
    ({ audit: one, together }) => together.processorMs / one.processorMs,
  ),
  read: of('audit', 'read'),
  bareRead: of('bare', 'read'),
  peakMemoryMiB: of('audit', 'peakMemoryMiB'),
  barePeakMemoryMiB: of('bare', 'peakMemoryMiB'),
  processorMs: of('audit', 'processorMs'),
  bareProcessorMs: of('bare', 'processorMs'),
};
process.stdout.write(
  values.json
    ? `${JSON.stringify(result)}\n`
    : `${result.pages} pages, median of ${result.rounds} rounds
rendered audits  ${result.pagesPerSecond.toFixed(2)} pages/s, ${result.read} pages read, ${result.processorMs.toFixed(0)} ms of processor time a page, peak memory with browser ${result.peakMemoryMiB.toFixed(0)} MiB
bare Playwright  ${result.barePagesPerSecond.toFixed(2)} pages/s, ${result.bareRead} pages read, ${result.bareProcessorMs.toFixed(0)} ms of processor time a page, peak memory with browser ${result.barePeakMemoryMiB.toFixed(0)} MiB
${PAGES_AT_ONCE} pages open     ${result.togetherPagesPerSecond.toFixed(2)} pages/s, bare Playwright with as many pages open as the audit
rendered audits are ${result.ratio.toFixed(2)} times as fast, ${result.processorRatio.toFixed(2)} times by processor time; with as many pages open ${result.ratioTogether.toFixed(2)} and ${result.processorRatioTogether.toFixed(2)}\n`,
);
server.kill();
process.exit(0);

/** An audit asks before a page goes on to another address; here each may. */
function mayGo(): Promise<undefined> {
  return Promise.resolve(undefined);
}

/** The product: its own settings, as many pages at a time as it takes. */
async function audit(): Promise<() => Promise<number>> {
  const browser = createBrowser(settings);
  const judges = openJudges();
  const data = mkdtempSync(join(tmpdir(), 'presence-bench-'));
  const captures = diskCaptures(data);
  const one = async (url: string, index: number) => {
    const visit = await browser.visit(url, 'bench', undefined, { hop: mayGo });
    if (!visit.ok) return 0;
    await captures.save(`run/page-${index}`, visit.value);
    await judges.judge({
      capture: visit.value,
      about: { agency: AGENCY, platform: 'website', kind: 'home', url },
      policy: DEFAULT_POLICY,
      page: { kind: 'home', waivers: [] },
      today: '2026-01-01',
    });
    return 1;
  };
  // The other side's browser has been started, too, and no judge has to be for its work.
  await Promise.all(urls.slice(0, 2).map((url, index) => one(url, urls.length + index)));
  return async () => {
    const all = await Promise.all(urls.map((url, index) => one(url, index)));
    const read = all.reduce<number>((sum, here) => sum + here, 0);
    void Promise.all([browser.close(), judges.close()]).then(() =>
      rmSync(data, { recursive: true }),
    );
    return read;
  };
}

/** Goes to each page in a fresh context, and takes its content: so many at a time. */
async function bare(open: number): Promise<() => Promise<number>> {
  const running = await launchBrowser(settings);
  return async () => {
    let read = 0;
    const left = urls.values();
    const goOn = async () => {
      for (const url of left) {
        const one = await contentOf(running.browser, url);
        read += one;
      }
    };
    await Promise.all(Array.from({ length: open }, goOn));
    void running.end();
    return read;
  };
}

async function contentOf(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await block(context, page);
  try {
    await page.goto(url);
    return (await page.content()).length > 0 ? 1 : 0;
  } catch {
    // A page that sends itself on while it is asked for its content: it counts as looked at, on both sides.
    return 0;
  } finally {
    await context.close();
  }
}

/** What the product keeps out, as a script with Playwright does it: films and sound, other windows, WebSockets. */
async function block(context: BrowserContext, page: Page): Promise<void> {
  context.on('page', (other) => {
    if (other !== page) other.close().catch(() => undefined);
  });
  await context.routeWebSocket(/./, (socket) => {
    socket.close().catch(() => undefined);
  });
  await context.route('**/*', (route) => {
    const request = route.request();
    const isRefused = request.resourceType() === 'media' || !/^https?:/.test(request.url());
    const done = isRefused ? route.abort('blockedbyclient') : route.continue();
    done.catch(() => undefined);
  });
}

async function measured(prepare: () => Promise<() => Promise<number>>): Promise<Side> {
  const run = await prepare();
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, residentBytes());
  }, 500);
  const before = processorMs();
  const started = performance.now();
  const read = await run();
  const seconds = (performance.now() - started) / 1_000;
  const spent = processorMs() - before;
  clearInterval(timer);
  const side = { pagesPerSecond: urls.length / seconds, read, peakMemoryMiB: peak / 2 ** 20 };
  return { ...side, processorMs: spent / urls.length };
}

/** Of this process and all that it started, the server left aside; shared pages count once for each (proc(5), statm). */
function residentBytes(): number {
  return family().reduce((sum, id) => {
    const [, resident = '0', shared = '0'] = textOf(`/proc/${id}/statm`).split(' ');
    return sum + (Number(resident) - (id === process.pid ? 0 : Number(shared))) * 4096;
  }, 0);
}

/** Of the same processes, those that have ended among them (proc(5), stat: utime, stime, cutime, cstime, in hundredths of a second). */
function processorMs(): number {
  return family().reduce((sum, id) => {
    const times = statOf(id).slice(11, 15);
    return sum + times.reduce((all, ticks) => all + Number(ticks) * 10, 0);
  }, 0);
}

function family(): number[] {
  const children = new Map<number, number[]>();
  for (const id of readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)) {
    const parent = Number(statOf(id)[1]);
    children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  const all = [process.pid];
  for (const id of all) all.push(...(children.get(id) ?? []).filter((one) => one !== server.pid));
  return all;
}

/** From the third field on: the second, the name, may hold anything. */
function statOf(id: number): string[] {
  return textOf(`/proc/${id}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ');
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
