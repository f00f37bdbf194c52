// The functions' bundles: how large, how soon ready, and what is in them. `npm run bench:bundles`
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Metafile } from 'esbuild';
import { zipSync } from 'fflate';
import type { FunctionName } from '../core/cloud/names.ts';
import { buildBundles } from '../infra/bundles.ts';

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
    const bare = await readyMs("process.send('ready')");
    console.log('function      zipped MB  unzipped MB  ready ms  (median of %d)', STARTS);
    for (const [name, { folder: at, metafile }] of bundles) {
      const { zipped, unzipped } = await sizesOf(at);
      const ready = await readyMs(`await import('${at}/index.mjs'); process.send('ready')`);
      const cells = [
        (zipped / MB).toFixed(2),
        (unzipped / MB).toFixed(1),
        (ready - bare).toFixed(0),
      ];
      console.log(name.padEnd(14), cells.map((cell) => cell.padStart(9)).join('  '));
      tellForeign(name, metafile);
    }
    console.log('Node itself starts in %s ms; that is taken off.', bare.toFixed(0));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Median time of a process from its start to its word that it is ready, milliseconds. */
async function readyMs(code: string): Promise<number> {
  const times: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const begun = performance.now();
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
      env: { PATH: process.env['PATH'], ...ENVIRONMENT },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await new Promise((resolve) => child.once('message', resolve));
    times.push(performance.now() - begun);
    child.kill('SIGKILL');
  }
  return times.sort((a, b) => a - b)[STARTS >> 1] ?? 0;
}

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
