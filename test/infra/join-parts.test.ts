// Parts of a bundle joined: each module runs once and is one and the same for whoever asks for it, at the start, later, or in a thread.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build, type Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { joinParts } from '../../infra/join-parts.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'presence-parts-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const SOURCES = {
  'index.ts': `import { say } from './say';
    import { Both } from './both';
    import * as later from './later-too';
    say('index');
    export const handler = async () => {
      const { lazy } = await import('./lazy');
      const again = await import('./later-too');
      const { default: other } = await import('./other');
      return [lazy(new Both()), again.kept === later.kept, other.both === Both, say.said];
    };`,
  'say.ts': `export function say(what: string) { (say.said ??= []).push(what); }
    export namespace say { export let said: string[] | undefined; }
    say('say');`,
  'both.ts': `import { say } from './say'; say('both'); export class Both {}`,
  'lazy.ts': `import { say } from './say'; import { Both } from './both'; import { own } from './own';
    say('lazy'); export const lazy = (one: object) => one instanceof Both && own;`,
  'own.ts': `import { say } from './say'; say('own'); export const own = true;`,
  'later-too.ts': `import { say } from './say'; say('later-too'); export const kept = {};`,
  'other.ts': `import { Both as both } from './both'; import { own } from './own'; export default { both, own };`,
  'thread.ts': `import { Both } from './both'; import { only } from './only'; import { say } from './say';
    console.log(JSON.stringify([new Both() instanceof Both, only, say.said]));`,
  'only.ts': `import { say } from './say'; say('only'); export const only = 'thread';`,
};

type Sources = Record<string, string>;

async function joinedOf(sources: Sources, threads: readonly string[]): Promise<Metafile> {
  const from = path.join(folder, 'sources');
  await mkdir(from, { recursive: true });
  for (const [name, text] of Object.entries(sources)) await writeFile(path.join(from, name), text);
  const entries: [string, ...string[]] = ['index.mjs', ...threads];
  const to = path.join(folder, `made-${threads.length}`);
  const made = await build({
    absWorkingDir: folder,
    entryPoints: entries.map((entry) => path.join(from, entry.replace('.mjs', '.ts'))),
    outdir: to,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    metafile: true,
    write: false,
  });
  // As esbuild split it, beside it.
  for (const { path: file, contents } of made.outputFiles)
    await mkdir(path.join(to, 'split'), { recursive: true }).then(() =>
      writeFile(path.join(to, 'split', path.basename(file)), contents),
    );
  const options = { platform: 'node', format: 'esm', minify: true } as const;
  return joinParts(made, { root: folder, folder: to, entries, banner: '//', options });
}

/** What a function's handler tells, or what a thread does, in a process of its own. */
async function told(file: string): Promise<unknown> {
  const code = `const { handler } = await import('./${file}'); if (handler) console.log(JSON.stringify(await handler()));`;
  const asked = ['--input-type=module', '-e', code];
  const { stdout } = await promisify(execFile)(process.execPath, asked, { cwd: folder });
  return JSON.parse(stdout);
}

describe('joined parts', () => {
  it('are as they were, with one file at the start', async () => {
    const { outputs } = await joinedOf(SOURCES, []);
    const said = await told('made-0/index.mjs');
    expect(said).toEqual(await told('made-0/split/index.mjs'));
    expect(said).toEqual([true, true, true, expect.arrayContaining(['own', 'lazy'])]);
    const { imports, inputs } = outputs['made-0/index.mjs'] ?? { imports: [], inputs: {} };
    expect(imports.filter(({ kind }) => kind === 'import-statement')).toEqual([]);
    expect(Object.keys(inputs)).toContain('sources/both.ts');
    const files = await readdir(path.join(folder, 'made-0'));
    const named = Object.keys(outputs).map((file) => path.basename(file));
    expect(files.sort()).toEqual([...named, 'split'].sort());
  });

  it('give threads what they share with the function, and nothing else of it', async () => {
    const { outputs } = await joinedOf(SOURCES, ['thread.mjs']);
    expect(await told('made-1/thread.mjs')).toEqual([true, 'thread', ['say', 'both', 'only']]);
    // What threads share comes first; each once all the same.
    const [instance, kept, both, said] = z
      .tuple([z.boolean(), z.boolean(), z.boolean(), z.array(z.string())])
      .parse(await told('made-1/index.mjs'));
    expect([instance, kept, both]).toEqual([true, true, true]);
    expect(said.sort()).toEqual(['both', 'index', 'later-too', 'lazy', 'own', 'say']);
    const started = outputs['made-1/index.mjs']?.imports.filter(
      ({ kind }) => kind === 'import-statement',
    );
    expect(new Set(started?.map((one) => one.path))).toEqual(new Set(['made-1/shared.mjs']));
  });

  it('are refused where an import is written in a way that is not known', async () => {
    const part = { bytes: 1, inputs: {}, exports: ['a'] };
    const imports = [{ path: 'part.mjs', kind: 'import-statement' as const }];
    const outputs = {
      'index.mjs': { ...part, imports },
      'part.mjs': { ...part, imports: [] },
    };
    const file = (name: string, text: string) => ({
      path: path.join(folder, name),
      text,
      contents: new Uint8Array(),
      hash: '',
    });
    const outputFiles = [
      file('index.mjs', `import * as x from './part.mjs';`),
      file('part.mjs', `export{a};`),
    ];
    const where = {
      root: folder,
      folder,
      entries: ['index.mjs'],
      banner: '',
      options: {},
    } as const;
    await expect(
      joinParts(
        { metafile: { inputs: {}, outputs }, outputFiles },
        { ...where, entries: ['index.mjs'] },
      ),
    ).rejects.toThrow('index.mjs imports part.mjs in a way that is not known');
  });
});
