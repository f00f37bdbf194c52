// Pages a second of a whole audit over a folder of pages, against Crawlee only loading them and against the limit of the machine.
//   npm run bench:throughput -- --pages DIR [--rounds 3] [--times 10] [--memory 100] [--json]
// The folder is gone through ten times in a process, because an audit of a hundred pages is mostly the engine compiling; what that
// costs is printed beside it as the cold start. `--memory 100` adds one audit of the folder a hundred times over.
// The audit has every page of the folder on a site of its own, as they are in the world. The two yardsticks have them all on one, which
// spares them connections; what they do with as many sites as the audit is printed besides (`ownSites`), where the machine has the addresses.
import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { build } from 'esbuild';
import { HAS_OWN_SITES, OWN_SITES, type Measured } from './measure.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    times: { type: 'string', default: '10' },
    memory: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
if (!values.pages) throw new Error('Name the folder of pages: --pages DIR');
const folder = values.pages;

// What is measured runs as it is shipped: bundled, and without a loader in between that its worker threads would go through as well.
const LOADED = new URL('node_modules/.load/', import.meta.url);
await build({
  entryPoints: ['audit', 'crawlee', 'limit'].map((what) =>
    fileURLToPath(new URL(`load-${what}.ts`, import.meta.url)),
  ),
  outdir: fileURLToPath(LOADED),
  bundle: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  logLevel: 'warning',
});

// What the audits keep, until all is measured.
const data = mkdtempSync(join(tmpdir(), 'presence-throughput-'));
process.on('exit', () => rmSync(data, { recursive: true, force: true }));

const server = fork(fileURLToPath(new URL('serve-pages.ts', import.meta.url)), [folder], {
  execArgv: ['--import', 'tsx'],
});
const [port] = await once(server, 'message');

const cold = await inTurn('1');
const rounds: Round[] = [];
for (let round = 0; round < Number(values.rounds); round += 1)
  rounds.push(await inTurn(values.times));
const pagesPerSecond = median(rounds.map((round) => rate(round.audit)));
const result = {
  pages: rounds[0]?.audit.pages ?? 0,
  rounds: rounds.length,
  pagesPerSecond,
  crawleePagesPerSecond: median(rounds.map((round) => rate(round.crawlee))),
  limitPagesPerSecond: median(rounds.map((round) => rate(round.limit))),
  ratioToCrawlee: median(rounds.map((round) => rate(round.audit) / rate(round.crawlee))),
  ratioToLimit: median(rounds.map((round) => rate(round.audit) / rate(round.limit))),
  peakMemoryMiB: median(rounds.map((round) => round.audit.peakMemoryMiB)),
  cold: {
    pages: cold.audit.pages,
    pagesPerSecond: rate(cold.audit),
    ratioToCrawlee: rate(cold.audit) / rate(cold.crawlee),
    ratioToLimit: rate(cold.audit) / rate(cold.limit),
    peakMemoryMiB: cold.audit.peakMemoryMiB,
  },
  ...(HAS_OWN_SITES ? { ownSites: ownSitesOf(rounds) } : {}),
  ...(values.memory ? { long: await measure('audit', values.memory) } : {}),
};
process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : inWords(result));
server.kill();
process.exit(0);

type What = 'audit' | 'crawlee' | 'limit';
type Yardstick = Exclude<What, 'audit'>;
type Round = Record<What, Measured> & { own?: Record<Yardstick, Measured> };

/** One after another, so that a machine that slows down slows all three. */
async function inTurn(times: string): Promise<Round> {
  return {
    audit: await measure('audit', times),
    crawlee: await measure('crawlee', times),
    limit: await measure('limit', times),
    ...(HAS_OWN_SITES
      ? {
          own: {
            crawlee: await measure('crawlee', times, OWN_SITES),
            limit: await measure('limit', times, OWN_SITES),
          },
        }
      : {}),
  };
}

type OwnSites = {
  crawleePagesPerSecond: number;
  limitPagesPerSecond: number;
  ratioToCrawlee: number;
  ratioToLimit: number;
};

function ownSitesOf(all: Round[]): OwnSites {
  const both = all.flatMap(({ audit, own }) => (own === undefined ? [] : [{ audit, ...own }]));
  const ratio = (what: Yardstick): number =>
    median(both.map((round) => rate(round.audit) / rate(round[what])));
  return {
    crawleePagesPerSecond: median(both.map(({ crawlee }) => rate(crawlee))),
    limitPagesPerSecond: median(both.map(({ limit }) => rate(limit))),
    ratioToCrawlee: ratio('crawlee'),
    ratioToLimit: ratio('limit'),
  };
}

async function measure(what: What, times: string, ...more: string[]): Promise<Measured> {
  const file = fileURLToPath(new URL(`load-${what}.js`, LOADED));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [file, folder, String(port), times, ...more],
    { maxBuffer: 1e8, env: { ...process.env, BENCH_DATA: data } },
  );
  const last = stdout.trim().split('\n').at(-1) ?? '';
  const measured: Measured = JSON.parse(last);
  return measured;
}

function rate(measured: Measured): number {
  return measured.pages / measured.seconds;
}

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function inWords(found: typeof result): string {
  const lines = [
    `${found.pages} pages, median of ${found.rounds} rounds`,
    `audit            ${found.pagesPerSecond.toFixed(1)} pages/s, peak memory ${found.peakMemoryMiB.toFixed(0)} MiB`,
    `Crawlee, loading ${found.crawleePagesPerSecond.toFixed(1)} pages/s   audit is ${found.ratioToCrawlee.toFixed(2)} times as fast`,
    `the limit        ${found.limitPagesPerSecond.toFixed(1)} pages/s   audit reaches ${found.ratioToLimit.toFixed(2)} of it`,
    `cold, ${found.cold.pages} pages: ${found.cold.pagesPerSecond.toFixed(1)} pages/s, ${found.cold.ratioToCrawlee.toFixed(2)} times Crawlee, ${found.cold.ratioToLimit.toFixed(2)} of the limit, ${found.cold.peakMemoryMiB.toFixed(0)} MiB`,
  ];
  if (found.ownSites) {
    const { ownSites } = found;
    lines.push(
      `with as many sites as the audit: Crawlee ${ownSites.crawleePagesPerSecond.toFixed(1)} pages/s (the audit ${ownSites.ratioToCrawlee.toFixed(2)} times), the limit ${ownSites.limitPagesPerSecond.toFixed(1)} (${ownSites.ratioToLimit.toFixed(2)} of it)`,
    );
  }
  if (found.long) {
    lines.push(
      `${found.long.pages} pages: ${rate(found.long).toFixed(1)} pages/s, peak memory ${found.long.peakMemoryMiB.toFixed(0)} MiB`,
    );
  }
  return `${lines.join('\n')}\n`;
}
