// Writes every generated file (`npm run generate`), or says which are stale (`npm run generate:check`).
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDocs } from './generators/check-docs.ts';
import { schemas } from './generators/schemas.ts';
import { settingsDoc } from './generators/settings.ts';
import { versions } from './generators/versions.ts';

/** What one generator makes: files by their path from the root, and folders that hold nothing else. */
export type Generated = { files: Map<string, string>; folders?: string[] };
export type Generator = (root: string) => Promise<Generated>;

const GENERATORS: readonly Generator[] = [versions, checkDocs, schemas, settingsDoc];

/** A file that is not as it would be generated now. */
export type Stale = { file: string; because: 'missing' | 'different' | 'left over'; text?: string };

/** All stale files below the root, in order of their names. */
export async function staleFiles(root: string): Promise<Stale[]> {
  const stale: Stale[] = [];
  for (const generator of GENERATORS) {
    const { files, folders = [] } = await generator(root);
    for (const [file, text] of files) {
      const there = await readFile(path.join(root, file), 'utf8').catch(() => undefined);
      if (there === text) continue;
      stale.push({ file, because: there === undefined ? 'missing' : 'different', text });
    }
    for (const folder of folders) {
      const names = await readdir(path.join(root, folder)).catch((): string[] => []);
      const left = names.map((name) => `${folder}/${name}`).filter((file) => !files.has(file));
      stale.push(...left.map((file): Stale => ({ file, because: 'left over' })));
    }
  }
  return stale.sort((a, b) => a.file.localeCompare(b.file, 'en'));
}

/** Brings one stale file up to date. */
export async function refresh(root: string, { file, text }: Stale): Promise<void> {
  const target = path.join(root, file);
  if (text === undefined) return rm(target, { recursive: true });
  await mkdir(path.dirname(target), { recursive: true });
  return writeFile(target, text);
}

async function main(checkOnly: boolean): Promise<void> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const stale = await staleFiles(root);
  for (const one of stale) {
    if (!checkOnly) await refresh(root, one);
    console.log(`${checkOnly ? 'stale' : 'written'}: ${one.file} (${one.because})`);
  }
  if (stale.length === 0) console.log('All generated files are fresh.');
  if (stale.length === 0 || !checkOnly) return;
  console.error(`${stale.length} generated file(s) are stale. Run: npm run generate`);
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await main(process.argv.includes('--check'));
