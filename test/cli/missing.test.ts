// What a command needs and was not given is told all at once, and what was misspelt in its place.
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inventoryText, presenceHere, workFolder } from '../support/presence.ts';

const folder = workFolder();
const run = async (...args: string[]) => await presenceHere(args, folder);
afterAll(folder.clear);

describe('a command without what it needs', () => {
  it.each([
    [['rule', 'a', 'b'], ['<ruling> is missing: satisfied or not-satisfied.', '--by <name> is missing: who rules.', '--reason <text> is missing: why.', 'How the command is given: presence rule --help']],
    [['waive', 'a', 'b', '-i', 'x.yaml', '--until', '2027-01-31'], ['--reason <text> is missing: why.', '--approved-by <name> is missing: who approved it.', 'How the command is given: presence waive --help']],
    [['audit', '--inventry', 'x.yaml'], ['There is no option --inventry. Did you mean --inventory?', '-i, --inventory <file> is missing: the inventory (YAML).', 'How the command is given: presence audit --help']],
    [['cloud', 'push', '--nonsense=1'], ['There is no option --nonsense.', '-i, --inventory <file> is missing: the inventory (YAML).', 'How the command is given: presence cloud push --help']],
    [['inventory', 'validate'], ['<file> is missing: the inventory (YAML).', 'How the command is given: presence inventory validate --help']],
  ])('presence %s', async (args, told) => {
    const ran = await run(...args);
    expect(ran).toMatchObject({ code: 3, out: '' });
    expect(ran.err.trimEnd().split('\n')).toEqual(told);
  }); // prettier-ignore

  it('tells each for programs', async () => {
    const { problems } = JSON.parse((await run('rule', 'a', 'b', '--json')).out);
    expect(problems).toHaveLength(3);
    expect(problems[1]).toEqual({ says: '--by <name> is missing: who rules.', remedy: 'How the command is given: presence rule --help' }); // prettier-ignore
  });
});

it('a page is not looked for where none was audited yet', async () => {
  const file = path.join(folder.cwd, 'one.yaml');
  writeFileSync(file, inventoryText(['https://127.0.0.1/']));
  const none = await run('submit', 'riverton-pd/website-home', '--by', 'Dana Ortiz', '-i', file);
  expect(none.code).toBe(3);
  expect(existsSync(path.join(folder.cwd, 'presence-data'))).toBe(true);
  const ran = await run('history', 'riverton-pd/website-home');
  expect(ran).toMatchObject({ code: 3, out: '', err: 'There is no page “riverton-pd/website-home”: no page was audited here yet. Start with: presence audit --inventory FILE\n' }); // prettier-ignore
  expect((await run('inventory', 'validate', file)).out).toContain('1 agency, 1 page.');
});
