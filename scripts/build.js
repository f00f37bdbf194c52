// Bundles the command line and the judging worker into dist/; packages stay in node_modules.
import { rmSync } from 'node:fs';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds `dist/`; throws when the sources do not compile. */
export async function buildAll() {
  const entries = ['cli/main.ts', 'adapters/judge-worker.ts'].filter((file) =>
    existsSync(new URL(`../${file}`, import.meta.url)),
  );
  if (entries.length === 0) return;
  rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: entries,
    outbase: root,
    outdir: 'dist',
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: 'linked',
    logLevel: 'warning',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll();
