// Measures the checks alone: time a page, and growth with the length of hostile text. `npx tsx bench/checks.ts --pages DIR [--json]`.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { RULES } from '../checks/index.ts';
import type { About } from '../core/check.ts';
import type { CaptureWithBody } from '../core/capture/capture.ts';
import type { Content } from '../core/read/content.ts';
import { readDraft } from '../core/read/draft.ts';
import { readCapture } from '../core/read/read.ts';

/** Milliseconds a page for all checks together, and the mean of each check; sentences are cut anew for each page. */
export type PageTimes = {
  pages: number;
  medianMs: number;
  p95Ms: number;
  worstMs: number;
  worstPage: string;
  msPerCheck: Record<string, number>;
};

/** How the time of one check grows on one bait: a ratio of 2 is linear, 4 quadratic; the median of five pairs. */
export type Growth = { bait: string; check: string; ms: number; perMiB: number; ratio: number };

const AGENCY: About['agency'] = {
  name: 'City of Riverton',
  alsoKnownAs: [],
  country: 'US',
  emergencyNumber: '911',
  officialHosts: ['riverton.example.gov'],
};
const ABOUT: About = { agency: AGENCY, platform: 'website', kind: 'home' };

/** Texts that a bad pattern is slow on, each repeated to any length. */
export const BAITS: Record<string, string> = {
  spaces: ' ',
  letters: 'a',
  words: 'aaaa ',
  dots: '.',
  digits: '1',
  'digit groups': '12 345 ',
  phones: '(217) 555-0134 x ',
  ats: '@',
  'mail starts': 'a.b-',
  hosts: 'a.co ',
  calls: 'call call call ',
  nots: 'not not ',
  comments: 'we may remove comments and ',
  numbers: '12 Main ',
  boxes: 'A, B, ',
  quotes: '"\'',
  combining: 'é\u0301\u0301',
  lookalikes: 'аa ',
};

/** Times all checks on each page's content, best of `rounds` after some to warm up. */
export function timePages(
  contents: ReadonlyMap<string, Content>,
  rounds = 5,
  warmUp = 1,
): PageTimes {
  const best = new Map<string, number[]>();
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const [name, content] of contents) {
      const times = timeChecks(refreshed(content));
      const before = round >= warmUp ? best.get(name) : undefined;
      best.set(name, before ? times.map((ms, at) => Math.min(ms, before[at] ?? ms)) : times);
    }
  }
  const perCheck = RULES.checks.map(({ check }, at) => [
    check.meta.id,
    total([...best.values()].map((times) => times[at] ?? 0)) / best.size,
  ]);
  const sums = [...best].map(([name, times]) => ({ name, ms: total(times) }));
  const sorted = sums.sort((a, b) => a.ms - b.ms);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)]?.ms ?? 0;
  return {
    pages: best.size,
    medianMs: at(0.5),
    p95Ms: at(0.95),
    worstMs: at(1),
    worstPage: sorted.at(-1)?.name ?? '',
    msPerCheck: Object.fromEntries(perCheck),
  };
}

/** Milliseconds of each check; the first that reads sentences pays for cutting them. */
function timeChecks(content: Content): number[] {
  return RULES.checks.map(({ check }) => timeOf(() => check.judge(content, ABOUT)));
}

function total(numbers: number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

/** Times each check on each bait at a length and at half of it, UTF-16 units. */
export function timeGrowth(length: number, baits = BAITS): Growth[] {
  return Object.entries(baits).flatMap(([bait, piece]) =>
    RULES.checks.map(({ check }) => {
      const [half, full] = [hostile(piece, length / 2), hostile(piece, length)];
      // In turns: a machine that slows down for a while slows both.
      const turns = [1, 2, 3, 4, 5].map(() =>
        [half, full].map((content) => timeOf(() => check.judge(refreshed(content), ABOUT))),
      );
      const ms = Math.min(...turns.map(([, whole = 0]) => whole));
      const ratios = turns.map(([part = 0, whole = 0]) => whole / Math.max(part, 0.5));
      const ratio = ratios.toSorted((a, b) => a - b)[2] ?? 0;
      return { bait, check: check.meta.id, ms, perMiB: ms / (length / 2 ** 20), ratio };
    }),
  );
}

/** The same page as if it were met for the first time: what checks remember of a page hangs on its arrays and images. */
function refreshed(content: Content): Content {
  const { blocks, links, images } = content;
  return {
    ...content,
    blocks: blocks.slice(),
    links: links.slice(),
    images: images.map(({ alt, place }) => ({ alt, place })),
  };
}

function hostile(piece: string, length: number): Content {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const block = { text, place: 'main', visibility: 'shown', offset: 0 } as const;
  return { ...readDraft('', 'website'), language: 'en', blocks: [block] };
}

/** Milliseconds by the clock or of processor time, whichever is less: a busy machine stretches the one, collecting garbage aside the other. */
function timeOf(task: () => unknown): number {
  const before = process.cpuUsage();
  const start = performance.now();
  task();
  const elapsed = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return Math.min(elapsed, (user + system) / 1000);
}

/** The pages of a folder that can be read, as content. */
export function contentsOf(folder: string): Map<string, Content> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const contents = new Map<string, Content>();
  for (const name of names) {
    const read = readCapture(
      captureOf(name, readFileSync(path.join(folder, name), 'utf8')),
      'website',
    );
    if (read.ok) contents.set(name, read.content);
  }
  return contents;
}

function captureOf(name: string, html: string): CaptureWithBody {
  const url = `https://${name.replace(/\.html$/, '')}/`;
  return {
    html,
    capture: {
      schema: 1,
      mode: 'static',
      because: 'benchmark',
      requestedUrl: url,
      finalUrl: url,
      redirects: [],
      status: 200,
      headers: {},
      contentType: 'text/html',
      charset: { label: 'utf-8', from: 'benchmark' },
      capturedAt: '2020-01-01T00:00:00.000Z',
      durationMs: 0,
      sha256: '',
      bytes: html.length,
    },
  };
}

/** Rounds over all pages before times count. */
const WARM_UP = 20;
const TARGET = { medianMs: 1, worstMs: 20, ratio: 3 };

function main(argv: string[]): void {
  const folder = argv[argv.indexOf('--pages') + 1];
  const contents = argv.includes('--pages') && folder ? contentsOf(folder) : undefined;
  const first = contents && timePages(contents);
  // An audit judges thousands of pages: what is still being compiled in the first rounds is compiled by then.
  const pages = contents && timePages(contents, 5, WARM_UP);
  const growth = timeGrowth(argv.includes('--quick') ? 2 ** 19 : 5 * 2 ** 20);
  const slowest = growth.toSorted((a, b) => b.ms - a.ms)[0];
  const steepest = growth.filter(({ ms }) => ms > 50).toSorted((a, b) => b.ratio - a.ratio)[0];
  const met = {
    median: pages === undefined || pages.medianMs < TARGET.medianMs,
    worst: pages === undefined || pages.worstMs < TARGET.worstMs,
    linear: steepest === undefined || steepest.ratio < TARGET.ratio,
  };
  if (argv.includes('--json')) {
    console.log(JSON.stringify({ first, pages, slowest, steepest, growth, target: TARGET, met }));
    return;
  }
  if (first) console.log(`in the first rounds: median ${first.medianMs.toFixed(2)} ms, worst ${first.worstMs.toFixed(2)} ms`); // prettier-ignore
  if (pages) printPages(pages);
  for (const one of growth.toSorted((a, b) => b.ms - a.ms).slice(0, 15)) printGrowth(one);
  if (steepest)
    console.log(
      `steepest of those over 50 ms: ${steepest.check} on ${steepest.bait}, x${steepest.ratio.toFixed(2)} for twice the text`,
    );
  console.log(`targets: ${JSON.stringify(met)}`);
}

function printPages({ pages, medianMs, p95Ms, worstMs, worstPage, msPerCheck }: PageTimes): void {
  console.log(`${pages} pages, all checks: median ${medianMs.toFixed(2)} ms, 95 % ${p95Ms.toFixed(2)} ms, worst ${worstMs.toFixed(2)} ms (${worstPage})`); // prettier-ignore
  for (const [check, ms] of Object.entries(msPerCheck)) {
    console.log(`  ${check.padEnd(26)} ${ms.toFixed(3)} ms a page`);
  }
}

function printGrowth({ bait, check, ms, perMiB, ratio }: Growth): void {
  console.log(`  ${bait.padEnd(14)} ${check.padEnd(26)} ${ms.toFixed(0).padStart(6)} ms, ${perMiB.toFixed(0).padStart(5)} ms/MiB, x${ratio.toFixed(2)} for twice the text`); // prettier-ignore
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
