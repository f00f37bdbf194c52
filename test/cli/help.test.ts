// Help: every command explains itself with examples, and the examples can be parsed.
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../../cli/program/index.ts';
import { presence, workFolder } from '../support/presence.ts';

function leaves(command: Command): Command[] {
  return command.commands.length === 0 ? [command] : command.commands.flatMap(leaves);
}

function helpOf(command: Command): string {
  let text = '';
  command.configureOutput({ writeOut: (piece) => (text += piece) });
  command.outputHelp();
  return text;
}

describe('help', () => {
  const program = buildProgram(() => undefined);

  it.each(leaves(program).map((command) => [command.name(), command] as const))(
    '%s has a description and examples',
    (_, command) => {
      expect(command.description().length).toBeGreaterThan(10);
      expect(helpOf(command)).toMatch(/Examples:\n {2}.*presence /);
    },
  );

  it('names the exit codes and where to start', async () => {
    const { code, out } = await presence(['--help'], { cwd: process.cwd() });
    expect(code).toBe(0);
    for (const line of [
      '0  all pages compliant',
      '1  findings',
      '2  something could not be',
      '3  wrong usage',
    ]) {
      expect(out).toContain(line);
    }
  });

  it.each([
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
    [['nonsense'], 3, /unknown command 'nonsense'/],
    [['audit'], 3, /-i, --inventory <file> is missing/],
    [['audit', '-i', 'x.yaml', '--lanes', 'many'], 3, /whole number from 1 to 256/],
    [['audit', '-i', 'x.yaml', '--resolve', 'nothing'], 3, /host=address:port/],
    [['report', '--format', 'pdf'], 3, /Allowed choices are html, json/],
    [
      ['checks', 'explain', 'nonsense'],
      3,
      /There is no item "nonsense"\. The items are: purpose-statement/,
    ],
    [['check', 'x', '--platform', 'myspace'], 3, /x/],
  ])('presence %j ends with %i', async (args, code, says) => {
    const folder = workFolder();
    const ran = await presence(args, folder);
    folder.clear();
    expect(ran.code).toBe(code);
    expect(ran.out + ran.err).toMatch(says);
    expect(ran.err).not.toContain('    at ');
  });
});
