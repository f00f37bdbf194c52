// An option that can have one value is refused where it is given several; what gathers says so in its help.
import { readdirSync } from 'node:fs';
import type { Command, Option } from 'commander';
import { afterAll, describe, expect, it } from 'vitest';
import { buildProgram } from '../../cli/program/index.ts';
import { presenceHere, workFolder } from '../support/presence.ts';

const folder = workFolder();
const run = async (...args: string[]) => await presenceHere(args, folder);
afterAll(folder.clear);

type Said = { words: string[]; option: Option; command: Command };

function optionsOf(command: Command, words: string[] = []): Said[] {
  const own = command.options.map((option) => ({ words, option, command }));
  return [...own, ...command.commands.flatMap((sub) => optionsOf(sub, [...words, sub.name()]))];
}
const WITH_VALUE = optionsOf(buildProgram(() => undefined)).filter(({ option }) => option.required || option.optional); // prettier-ignore
const gathers = ({ option }: Said) =>
  option.flags.includes('...') || option.description.includes('may be said several times');

/** A value that the option itself takes. */
const VALUES: Record<string, string> = { '--contact': 'https://a.gov/', '--format': 'csv', '--language': 'en', '--from-address': '192.0.2.7' }; // prettier-ignore
function line({ words, option, command }: Said): string[] {
  const long = option.long ?? '';
  const mandatory = command.options.filter((one) => one.mandatory && one !== option);
  const value = VALUES[long] ?? '7';
  return [
    ...words,
    ...command.registeredArguments.filter(({ required }) => required).map(() => 'a'),
    ...mandatory.flatMap((one) => [one.long ?? '', 'b']),
    long,
    value,
    `${long}=${value}`,
  ];
}

const pins = (...all: string[]) => all.flatMap((one) => ['--resolve', one]);

describe('an option that is given twice', () => {
  it.each(WITH_VALUE.filter((one) => !gathers(one)).map((one) => [line(one).join(' '), one.option.long] as const))(
    'presence %s',
    async (words, long) => {
      const ran = await run(...words.split(' '));
      expect(ran).toMatchObject({ code: 3, out: '' });
      expect(ran.err).toBe(`${long} is given twice, and only one can count. Give it once.\n`);
    },
  ); // prettier-ignore

  it('is told with all others, by whatever name it was given', async () => {
    const ran = await run('runs', '-d', 'a', '--data', 'b', '--data=a', '--last', '1', '--last', '2'); // prettier-ignore
    expect(ran.err.split('\n')).toEqual([
      '--last is given twice, and only one can count. Give it once.',
      '--data is given 3 times, and only one can count. Give it once.',
      '',
    ]);
    expect(readdirSync(folder.cwd)).toEqual([]);
  });

  it('counts where it gathers, and not for two addresses of one host', async () => {
    const other = await run('check', 'gone.txt', ...pins('a.gov=127.0.0.1:1', 'b.gov=127.0.0.1:1', 'A.gov=127.0.0.1:2')); // prettier-ignore
    expect(other.err).toContain('It gives a.gov two addresses, 127.0.0.1:1 and 127.0.0.1:2. Give one.'); // prettier-ignore
    const both = await run('check', 'gone.txt', '--platform', 'x', '--name', 'X PD', ...pins('a.gov=127.0.0.1:1', 'b.gov=127.0.0.1:1')); // prettier-ignore
    expect(both.err).toContain('gone.txt: there is no such file');
    const flag = await run('checks', '--json', '--json');
    expect(flag.code).toBe(0);
  });
});
