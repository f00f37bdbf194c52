// Changes of one inventory at the same time: nobody's is lost, and what a killed process leaves behind stops nobody.
import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { editTextFile } from '../../cli/edit-file.ts';
import { writeTextFile } from '../../cli/write-file.ts';
import { inventoryText, presence, workFolder } from '../support/presence.ts';

const folder = workFolder();
const file = path.join(folder.cwd, 'agency.yaml');
const lock = `${file}.lock`;
const read = (): string => readFileSync(file, 'utf8');
afterAll(folder.clear);
beforeEach(() => writeFileSync(file, 'a\n'));

const adding = (line: string) => (text: string) => ({
  ok: true as const,
  value: `${text}${line}\n`,
  warnings: [],
});
const edit = async (change: ReturnType<typeof adding>) =>
  await editTextFile(file, change, (text) => text);

it('commands that add to one inventory at once all have their page in it', async () => {
  writeFileSync(file, inventoryText(['https://127.0.0.1/']));
  const urls = [1, 2, 3, 4, 5, 6].map((n) => `https://x.com/riverton${n}`);
  const page = 'https://127.0.0.1/';
  const ran = await Promise.all([
    ...urls.map(async (url) => await presence(['inventory', 'add', url, '-i', file], folder)),
    presence(['waive', page, 'website-link', '-i', file, '--reason', 'Site moves', '--approved-by', 'Chief Alvarez', '--until', new Date(Date.now() + 1e10).toISOString().slice(0, 10)], folder), // prettier-ignore
  ]);
  for (const { code, err } of ran) expect(code, err).toBe(0);
  for (const wanted of [...urls, 'item: website-link']) expect(read()).toContain(wanted);
  expect(readdirSync(folder.cwd)).toEqual(['agency.yaml']);
}, 60_000);

describe('what is written meanwhile', () => {
  it('is kept, and the change is made to it', async () => {
    let seen = 0;
    await edit((text) => {
      seen += 1;
      if (seen === 1) writeFileSync(file, 'a\nfrom an editor\n');
      return adding('ours')(text);
    });
    expect(read()).toBe('a\nfrom an editor\nours\n');
  });

  it('without end is told, and nothing is written', async () => {
    let seen = 0;
    const change = edit((text) => {
      writeFileSync(file, `${(seen += 1)}\n`);
      return adding('ours')(text);
    });
    await expect(change).rejects.toThrow(/agency\.yaml: it is being changed all the time .* Nothing was changed/); // prettier-ignore
    expect(read()).toBe('50\n');
    expect(readdirSync(folder.cwd)).toEqual(['agency.yaml']);
  });

  it('waits for a command that is putting its own in place', async () => {
    writeFileSync(lock, '');
    const change = edit(adding('ours'));
    await sleep(100);
    expect(read()).toBe('a\n');
    writeFileSync(file, 'theirs\n');
    rmSync(lock);
    await change;
    expect(read()).toBe('theirs\nours\n');
  });

  it('is no lock that a killed command has left', async () => {
    writeFileSync(lock, '');
    utimesSync(lock, 1, 1);
    await edit(adding('ours'));
    expect(read()).toBe('a\nours\n');
    expect(readdirSync(folder.cwd)).toEqual(['agency.yaml']);
  });
});

it('a new file replaces none that came meanwhile', async () => {
  expect(await writeTextFile(file, 'ours', async () => await Promise.resolve(false))).toBe(false);
  expect(read()).toBe('a\n');
  const both = await Promise.all(['One PD', 'Two PD'].map(async (name) => await presence(['init', '-o', 'new.yaml', '--name', name, '--site', 'riverton.gov'], folder))); // prettier-ignore
  expect(new Set(both.map(({ code }) => code))).toEqual(new Set([0, 3]));
  const made = both.findIndex(({ code }) => code === 0);
  expect(readFileSync(path.join(folder.cwd, 'new.yaml'), 'utf8')).toContain(['One PD', 'Two PD'][made]); // prettier-ignore
}, 30_000);
