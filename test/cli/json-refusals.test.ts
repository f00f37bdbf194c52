// What is refused is told as JSON wherever the answer is asked for as JSON, and in words on standard error all the same.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { afterAll, describe, expect, it } from 'vitest';
import { buildProgram } from '../../cli/program/index.ts';
import { inventoryText, presenceHere, workFolder } from '../support/presence.ts';

const folder = workFolder();
const run = async (...args: string[]) => await presenceHere(args, folder);
afterAll(folder.clear);

writeFileSync(path.join(folder.cwd, 'good.yaml'), inventoryText(['https://127.0.0.1/']));
writeFileSync(path.join(folder.cwd, 'wrong.yaml'), 'agencies: 7\n');
writeFileSync(path.join(folder.cwd, 'policy.yaml'), 'id: 7!\nversion: []\n');
writeFileSync(path.join(folder.cwd, 'latin1.yaml'), Buffer.from([0x61, 0xe9, 0x0a]));
mkdirSync(path.join(folder.cwd, 'sub'));

function withJson(command: Command, names: readonly string[] = []): string[][] {
  const own = command.options.some(({ long }) => long === '--json') ? [[...names]] : [];
  return [...own, ...command.commands.flatMap((sub) => withJson(sub, [...names, sub.name()]))];
}
const COMMANDS = withJson(buildProgram(() => undefined)).map((words) => words.join(' '));

describe('a refusal with --json', () => {
  it.each([
    [['inventory', 'validate', '--json', 'missing.yaml'], { file: 'missing.yaml', says: 'there is no such file.', remedy: 'Check the name and the folder you are in.' }],
    [['inventory', 'validate', 'good.yaml', '--policy', 'gone.yaml', '--json'], { file: 'gone.yaml', says: 'there is no such file.' }],
    [['inventory', 'validate', '--json', 'sub'], { file: 'sub', says: 'this is a folder.', remedy: 'Name a file in it.' }],
    [['inventory', 'validate', '--json', 'latin1.yaml'], { file: 'latin1.yaml', says: 'not UTF-8 text.' }],
    [['inventory', 'list', '--json', 'wrong.yaml'], { file: 'wrong.yaml', line: 1, field: 'agencies' }],
    [['audit', '--json', '-i', 'wrong.yaml'], { file: 'wrong.yaml', line: 1, field: 'agencies' }],
    [['check', '--json', 'gone.txt', '--platform', 'x', '--name', 'Riverton PD'], { file: 'gone.txt' }],
    [['check', '--json', 'https://127.0.0.1/', '-i', 'good.yaml', '--agency', 'nobody'], { file: 'good.yaml' }],
    [['submit', 'riverton-pd/home', '--json', '--by', 'Dana Ortiz', '--text', 'gone.txt'], { file: 'gone.txt' }],
    [['retention', '--json'], {}],
  ])('%s', async (args, problem) => {
    const ran = await run(...args);
    expect(ran.code).toBe(3);
    expect(JSON.parse(ran.out)).toMatchObject({ ok: false, problems: [problem], warnings: [] });
    expect(ran.err).not.toBe('');
  }); // prettier-ignore

  it.each(COMMANDS)('presence %s tells of wrong usage in JSON', async (command) => {
    const ran = await run(...command.split(' '), '--json', '--no-such-option');
    expect(ran.code).toBe(3);
    const [first] = JSON.parse(ran.out).problems;
    expect(first.says).toContain('option');
    expect(first.says).toContain('--no-such-option');
  });

  it('is not there without it, nor for what only stands behind “--”', async () => {
    expect((await run('inventory', 'validate', 'missing.yaml')).out).toBe('');
    expect((await run('inventory', 'validate', '--', '--json')).out).toBe('');
  });

  it('tells each missing file, and what is wrong with the policy beside the inventory', async () => {
    const missing = await run('inventory', 'validate', '--json', 'a.yaml', '-p', 'b.yaml');
    expect(JSON.parse(missing.out).problems.map(({ file }: { file: string }) => file)).toEqual(['a.yaml', 'b.yaml']); // prettier-ignore
  });

  it.each([
    ['inventory', 'validate', 'wrong.yaml'],
    ['inventory', 'list', 'wrong.yaml'],
    ['audit', '-i', 'wrong.yaml'],
    ['retention', '-i', 'wrong.yaml'],
    ['submit', 'a/b', '--by', 'Dana Ortiz', '-i', 'wrong.yaml'],
  ])('tells what is wrong with the policy beside the inventory: %s %s', async (...args) => {
    const both = await run(...args, '--json', '-p', 'policy.yaml');
    const files = JSON.parse(both.out).problems.map(({ file }: { file: string }) => file);
    expect(new Set(files)).toEqual(new Set(['policy.yaml', 'wrong.yaml']));
    expect(files).toEqual(files.toSorted());
  });
});

it('mail does not send where somebody only wanted the list', async () => {
  const ran = await run('mail', '--json', '--to-folder', 'outbox');
  expect(ran).toMatchObject({ code: 3 });
  expect(ran.err).toContain('Without --list, this option does not count: --json.');
});
