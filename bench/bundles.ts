// The functions' bundles: how large, how soon ready, and what is in them. `npm run bench:bundles`
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Metafile } from 'esbuild';
import { zipSync } from 'fflate';
import type { FunctionName } from '../core/cloud/names.ts';
import { buildBundles, type Bundles } from '../infra/bundles.ts';

/** What a function's package must not hold: it is there to build, to test, or for a laptop. */
const FOREIGN =
  /(?:^|\/)(?:aws-cdk-lib|constructs|cdk-nag|vitest|fauxqs|dynalite|fast-check|commander)\/|^(?:infra|test|cli|bench|scripts(?!\/eld-ngrams\.js$))\//;

const STARTS = 7;
const MB = 1e6;

/** Just enough to be loaded by; no request is made while a function gets ready. */
const ENVIRONMENT = {
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  TABLE_NAME: 'records',
  CAPTURES_BUCKET: 'captures',
  CONTACT_URL: 'https://www.example.org/',
  AUDIT_LANE: 'lane:live',
  RENDER_PAGE: 'render:live',
  NOTIFY: 'notify:live',
  FIX_PAGES: 'fix:live',
  MAIL_SENDER: 'reports@example.org',
  MAIL_CONFIGURATION_SET: 'mail',
};

async function main(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'presence-bundles-'));
  try {
    const bundles = await buildBundles(folder);
    const { bare, functions } = await startsOf(bundles);
    console.log(
      'function       zipped MB  unzipped MB  ready ms  at least  processor ms  at least',
    );
    for (const [name, { folder: at, metafile }] of bundles) {
      const { zipped, unzipped } = await sizesOf(at);
      const sizes = [(zipped / MB).toFixed(2).padStart(9), (unzipped / MB).toFixed(1).padStart(11)];
      console.log(name.padEnd(14), [...sizes, ...told(functions.get(name) ?? [], bare)].join('  '));
      tellForeign(name, metafile);
    }
    console.log('Medians of %d starts in turns; Node’s own start is taken off:', STARTS);
    console.log(''.padEnd(37), told(bare, []).join('  '));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Milliseconds from a process's start to its word that it is ready: by the clock, and of processor time, which other work hardly changes. */
type Start = { ready: number; processor: number };

/** Each function once, then each again, so that what else the machine does meets all of them. */
async function startsOf(bundles: Bundles) {
  const bare: Start[] = [];
  const functions = new Map<FunctionName, Start[]>();
  for (let turn = 0; turn < STARTS; turn += 1) {
    bare.push(await start(''));
    for (const [name, { folder }] of bundles) {
      const one = await start(`await import('${folder}/index.mjs');`);
      functions.set(name, [...(functions.get(name) ?? []), one]);
    }
  }
  return { bare, functions };
}

const TELL = 'const { user, system } = process.cpuUsage(); process.send((user + system) / 1000);';

async function start(code: string): Promise<Start> {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--input-type=module', '-e', code + TELL], {
    env: { PATH: process.env['PATH'], ...ENVIRONMENT },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [processor] = await once(child, 'message');
  const ready = performance.now() - begun;
  child.kill('SIGKILL');
  await once(child, 'exit');
  return { ready, processor: Number(processor) };
}

function told(starts: Start[], bare: Start[]): string[] {
  const column = (of: (one: Start) => number, at: (sorted: number[]) => number, width: number) =>
    (at(sorted(starts.map(of))) - at(sorted(bare.map(of)))).toFixed(0).padStart(width);
  return [
    column(({ ready }) => ready, median, 8),
    column(({ ready }) => ready, least, 8),
    column(({ processor }) => processor, median, 12),
    column(({ processor }) => processor, least, 8),
  ];
}

const median = (all: number[]): number => all[all.length >> 1] ?? 0;
const least = (all: number[]): number => all[0] ?? 0;
const sorted = (all: number[]): number[] => all.toSorted((a, b) => a - b);

async function sizesOf(folder: string): Promise<{ zipped: number; unzipped: number }> {
  const files: Record<string, Uint8Array> = {};
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    files[path.relative(folder, file)] = await readFile(file);
  }
  const unzipped = Object.values(files).reduce((sum, bytes) => sum + bytes.length, 0);
  return { zipped: zipSync(files).length, unzipped };
}

function tellForeign(name: FunctionName, { outputs }: Metafile): void {
  const files = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [file] : [],
    ),
  );
  const foreign = files.filter((file) => FOREIGN.test(file) && !file.startsWith('core/'));
  if (foreign.length === 0) return;
  console.error(`${name} holds what it should not: ${foreign.join(', ')}`);
  process.exitCode = 1;
}

await main();
