// Generated files: stale ones are named and mended; a version follows the code and nothing else.
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refresh, staleFiles } from '../../scripts/generate.ts';
import { versionOf } from '../../scripts/generators/versions.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
let root = '';

beforeAll(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'generate-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function version(source: string, packages = new Map([['zod', '1.0.0']])): Promise<string> {
  await writeFile(path.join(root, 'entry.ts'), source);
  return versionOf(root, 'entry.ts', packages);
}

describe('a version', () => {
  it('does not change with comments, types and formatting', async () => {
    const plain = await version(
      'export const rule = (text: string) => { const a = text.length; return a > 3; };',
    );
    const other = await version(
      '// About it.\nexport const rule = (text: string): boolean => {\n  const a = text.length;\n\n  return a > 3;\n};\n',
    );
    expect(plain).toMatch(/^[0-9a-f]{8}$/);
    expect(other).toBe(plain);
  });

  it('changes with the code, with what it imports, and with the version of a package', async () => {
    await writeFile(path.join(root, 'limit.ts'), 'export const limit = 3;');
    const source =
      "import { z } from 'zod'; import { limit } from './limit.ts'; export const rule = z.string().min(limit);";
    const before = await version(source);
    expect(await version(source, new Map([['zod', '1.0.1']]))).not.toBe(before);
    await writeFile(path.join(root, 'limit.ts'), 'export const limit = 4;');
    expect(await version(source)).not.toBe(before);
  });
});

describe('stale files', () => {
  it('are named with the reason, and gone after a refresh', async () => {
    const copy = path.join(root, 'project');
    await mkdir(path.join(copy, 'docs/checks'), { recursive: true });
    for (const name of ['core', 'test', 'node_modules', 'package.json']) {
      await symlink(path.join(project, name), path.join(copy, name));
    }
    await mkdir(path.join(copy, 'checks'));
    const ids = Object.keys(
      JSON.parse(await readFile(path.join(project, 'checks/versions.json'), 'utf8')).checks,
    );
    for (const name of ['language', ...ids.map((id) => `${id}.ts`)]) {
      await symlink(path.join(project, 'checks', name), path.join(copy, 'checks', name));
    }
    await writeFile(path.join(copy, 'docs/checks/forgotten.md'), 'old');
    await writeFile(path.join(copy, 'docs/checks/README.md'), 'old');

    const stale = await staleFiles(copy);
    const because = new Map(stale.map((one) => [one.file, one.because]));
    expect(because.get('docs/checks/forgotten.md')).toBe('left over');
    expect(because.get('docs/checks/README.md')).toBe('different');
    expect(because.get('schemas/policy.schema.json')).toBe('missing');
    expect(because.get('checks/versions.json')).toBe('missing');

    for (const one of stale) await refresh(copy, one);
    expect(await staleFiles(copy)).toEqual([]);
    const docs = await readFile(path.join(copy, 'docs/checks/website-link.md'), 'utf8');
    expect(docs).toContain('# Link to the official website');
    expect(docs).toContain('## Examples that fail');
  });
});
