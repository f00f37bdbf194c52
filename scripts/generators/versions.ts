// checks/versions.json: a version for every check and for the reader, which changes exactly when the code behind it does.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Metafile } from 'esbuild';
import { format } from 'oxfmt';
import { RULES } from '../../checks/index.ts';
import type { Generated } from '../generate.ts';

const FILE = 'checks/versions.json';

/** The versions file. Comments and formatting make no difference; a package's version does. */
export async function versions(root: string): Promise<Generated> {
  const packages = await installed(root);
  const checks: Record<string, string> = {};
  for (const { check } of RULES.checks) {
    const { id } = check.meta;
    checks[id] = await versionOf(root, `checks/${id}.ts`, packages);
  }
  const reader = await versionOf(root, 'core/read/read.ts', packages);
  const { code } = await format(FILE, JSON.stringify({ checks, reader }, null, 2));
  return { files: new Map([[FILE, code]]) };
}

/** The first 8 hexadecimal digits of the SHA-256 of the minified bundle and of the versions of the packages that it imports. */
export async function versionOf(
  root: string,
  entry: string,
  packages: ReadonlyMap<string, string>,
): Promise<string> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    // Not names: a minifier picks them by how often letters occur anywhere in the bundle.
    minifyWhitespace: true,
    minifySyntax: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const hash = createHash('sha256');
  for (const { contents } of outputFiles) hash.update(contents);
  for (const name of packagesOf(metafile)) hash.update(`\n${name}@${packages.get(name) ?? ''}`);
  return hash.digest('hex').slice(0, 8);
}

function packagesOf({ outputs }: Metafile): string[] {
  const imported = Object.values(outputs).flatMap((output) => output.imports);
  const names = imported.map(({ path: name }) => packageName(name));
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, 'en'));
}

function packageName(imported: string): string {
  const parts = imported.split('/');
  return parts.slice(0, imported.startsWith('@') ? 2 : 1).join('/');
}

async function installed(root: string): Promise<Map<string, string>> {
  const text = await readFile(path.join(root, 'package.json'), 'utf8');
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(text);
  return new Map(Object.entries(dependencies));
}
