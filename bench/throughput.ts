// Pages a second of a whole audit over a folder of pages, against Crawlee only loading them and against the limit of the machine.
//   npm run bench:throughput -- --pages DIR [--rounds 5] [--times 1] [--memory 100] [--json]
import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import type { Measured } from './measure.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    times: { type: 'string', default: '1' },
    memory: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
if (!values.pages) throw new Error('Name the folder of pages: --pages DIR');
const folder = values.pages;

const server = fork(fileURLToPath(new URL('serve-pages.ts', import.meta.url)), [folder], {
  execArgv: ['--import', 'tsx'],
});
const [port] = await once(server, 'message');

const rounds = [];
for (let round = 0; round < Number(values.rounds); round += 1) {
  // In turn within a round, so that a machine that slows down slows all three.
  rounds.push({
    audit: await measure('audit', values.times),
    crawlee: await measure('crawlee', values.times),
    limit: await measure('limit', values.times),
  });
}
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
  ...(values.memory ? { long: await measure('audit', values.memory) } : {}),
};
process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : inWords(result));
server.kill();
process.exit(0);

async function measure(what: 'audit' | 'crawlee' | 'limit', times: string): Promise<Measured> {
  const file = fileURLToPath(new URL(`load-${what}.ts`, import.meta.url));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', file, folder, String(port), times],
    { maxBuffer: 1e8 },
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
  ];
  if (found.long) {
    lines.push(
      `${found.long.pages} pages: ${rate(found.long).toFixed(1)} pages/s, peak memory ${found.long.peakMemoryMiB.toFixed(0)} MiB`,
    );
  }
  return `${lines.join('\n')}\n`;
}
