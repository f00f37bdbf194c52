// Bundles the command line and the judging worker into dist/, with most packages: to find and load their hundreds of files took half of the
// time of a command.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { eldData } from './eld-data.js';
import { plainZod } from './plain-zod.js';
import { preparedPhrases } from './prepared-phrases.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds `dist/`; throws when the sources do not compile, and then leaves the one that is there. */
export async function buildAll() {
  const entries = ['cli/main.ts', ...WORKERS].filter((file) =>
    existsSync(new URL(`../${file}`, import.meta.url)),
  );
  if (entries.length === 0) return;
  const fresh = `.dist-${process.pid}`;
  await build({
    absWorkingDir: root,
    entryPoints: entries,
    outbase: root,
    outdir: fresh,
    bundle: true,
    splitting: true,
    external: STAY,
    mainFields: ['module', 'main'],
    conditions: ['module'],
    banner: { js: BANNER },
    plugins: [eldData, preparedPhrases, plainZod],
    charset: 'utf8',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: 'linked',
    logLevel: 'warning',
  });
  putInPlace(fresh);
}

/** What the pool of judges starts (adapters/judge-pool.ts). */
const WORKERS = ['judge', 'reading', 'checking'].map((name) => `adapters/${name}-worker.ts`);

/** What loads parts of its own by their paths, or is no JavaScript. */
const STAY = [
  'playwright',
  '@sparticuz/chromium',
  'classic-level',
  'piscina',
  'pdfkit',
  'fontkit',
  'dejavu-fonts-ttf',
  'warcio',
  'esbuild',
];

/** CommonJS packages ask for Node's own modules by `require`. */
const BANNER =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);";

/** Whoever looks meanwhile finds a whole `dist/`, but for the moment between two calls. Another build may come between: the last stands. */
function putInPlace(fresh) {
  const from = new URL(`../${fresh}`, import.meta.url);
  const to = new URL('../dist', import.meta.url);
  for (let left = 5; ; left -= 1) {
    try {
      rmSync(to, { recursive: true, force: true });
      renameSync(from, to);
      return;
    } catch (error) {
      if (left === 0) throw error;
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll();
