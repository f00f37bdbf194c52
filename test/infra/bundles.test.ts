// What bundling does to the code: names are shortened, and errors keep theirs; of the schema library only what is used is there.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as durable from '@aws/durable-execution-sdk-js';
import { build, type Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBundles, type Bundles } from '../../infra/bundles.ts';
import { classNames } from '../../infra/class-names.ts';

let folder = '';
let bundles: Bundles;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'presence-bundles-'));
  bundles = await buildBundles(path.join(folder, 'all'), [
    'weekly-audit',
    'audit-lane',
    'mail-events',
  ]);
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

type Named = new (...given: unknown[]) => Error;
const isError = (value: unknown): value is Named =>
  typeof value === 'function' && value.prototype instanceof Error;

describe('a bundle', () => {
  it('names the errors of durable executions as they are named without it', async () => {
    const outfile = path.join(folder, 'durable.mjs');
    await build({
      stdin: {
        contents: `export * from '@aws/durable-execution-sdk-js';`,
        resolveDir: process.cwd(),
      },
      outfile,
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'esm',
      banner: {
        js: `import{createRequire as R}from'node:module';const require=R(import.meta.url);`,
      },
      plugins: [classNames],
    });
    const bundled: Record<string, unknown> = await import(outfile);
    const errors = Object.entries(durable).filter(([, value]) => isError(value));
    expect(errors.length).toBeGreaterThan(5);
    for (const [name] of errors) expect(bundled[name]).toHaveProperty('name', name);
  });

  it('holds no other package that names its errors by their classes', async () => {
    const files = [...bundles.values()].flatMap(({ metafile: { outputs } }) =>
      Object.values(outputs).flatMap(({ inputs }) =>
        Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
          bytesInOutput > 0 && /\.[cm]?[jt]s$/.test(file) && !file.includes(':') ? [file] : [],
        ),
      ),
    );
    const naming = [];
    for (const file of new Set(files))
      if (/\.name = \w+\.constructor\.name/.test(await readFile(file, 'utf8'))) naming.push(file);
    // Nobody asks for the name of a telephone number's error.
    expect(naming.filter((file) => !file.includes('libphonenumber-js'))).toEqual([
      'node_modules/@aws/durable-execution-sdk-js/dist/index.mjs',
    ]);
  });

  it('holds of the schema library what is asked of it, half of the whole', () => {
    const outputs = Object.values(bundles.get('mail-events')?.metafile.outputs ?? {});
    const bytes = outputs.flatMap(({ inputs }) =>
      Object.entries(inputs).map(([file, own]) => (ZOD.test(file) ? own.bytesInOutput : 0)),
    );
    const sum = bytes.reduce((all, one) => all + one, 0);
    expect(sum).toBeGreaterThan(50_000);
    expect(sum).toBeLessThan(130_000);
  });

  it('knows no way to credentials but the role’s own, and has one copy of the parser of HTTP', () => {
    for (const { metafile } of bundles.values()) {
      const held = Object.values(metafile.outputs).flatMap(({ inputs }) =>
        Object.entries(inputs).flatMap(([file, own]) => (own.bytesInOutput > 0 ? [file] : [])),
      );
      expect(held.filter((file) => OTHER_CREDENTIALS.test(file))).toEqual([]);
      expect(held.some((file) => file.includes('/credential-provider-env/'))).toBe(true);
      const large = Object.values(metafile.outputs).flatMap(({ inputs }) =>
        Object.entries(inputs).filter(
          ([file, own]) => file.includes('/llhttp/llhttp') && own.bytesInOutput > 10_000,
        ),
      );
      expect(large.length).toBeLessThan(2);
    }
  });

  it('is read by V8 at its start as text of one byte a sign', async () => {
    for (const { metafile } of bundles.values())
      for (const file of atStart(metafile))
        expect(await readFile(file, 'utf8')).not.toMatch(/[^\0-\xff]/);
  });
});

/** Files that a function loads when it starts: its own, and what they import. */
function atStart({ outputs }: Metafile): Set<string> {
  const loaded = new Set(Object.keys(outputs).filter((file) => file.endsWith('/index.mjs')));
  for (const file of loaded)
    for (const { kind, path: imported } of outputs[file]?.imports ?? [])
      if (kind === 'import-statement' && imported in outputs) loaded.add(imported);
  return loaded;
}

const OTHER_CREDENTIALS = /\/credential-provider(?!s?-env\/)|\/credential-providers\//;
const ZOD = /\/zod\/v4\//;
