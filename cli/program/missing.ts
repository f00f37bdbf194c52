// What a command needs and was not given: all of it at once, beside what was misspelt instead.
import type { Command } from 'commander';
import { didYouMean } from '../../core/inventory/did-you-mean.ts';
import { asWritten } from '../near.ts';
import { UsageError } from '../usage-error.ts';

/** Has every command of a program tell all that is missing; by itself each would tell the first, and not what stands there in its place. */
export function tellAllMissing(command: Command): void {
  command.configureOutput({
    outputError: (text, write) => {
      if (IS_MISSING.test(text)) throw missingOf(command);
      write(text);
    },
  });
  for (const sub of command.commands) tellAllMissing(sub);
}

const IS_MISSING = /^error: (?:required option|missing required argument) /;

function missingOf(command: Command): UsageError {
  const misspelt = command.args.filter((word) => /^-./.test(word));
  // The value of an option that is none is taken for an argument.
  const missing = misspelt.length > 0 ? [] : command.registeredArguments.slice(command.args.length);
  const says = [
    ...misspelt.map((word) => noOption(command, word)),
    ...missing
      .filter(({ required }) => required)
      .map((one) => `<${one.name()}> is missing: ${one.description}.`),
    ...command.options
      .filter((one) => one.mandatory && command.getOptionValue(one.attributeName()) === undefined)
      .map(({ flags, description }) => `${flags} is missing: ${description}.`),
  ];
  const help = `How the command is given: ${nameOf(command)} --help`;
  return new UsageError([...says, help].join('\n'), says.map((one) => ({ says: one, remedy: help }))); // prettier-ignore
}

function noOption({ options }: Command, word: string): string {
  const [name = ''] = word.split('=');
  const known = options.flatMap(({ long }) => long ?? []);
  const meant = didYouMean(name, known);
  return `There is no option ${asWritten(name)}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`;
}

function nameOf(command: Command): string {
  return command.parent === null ? command.name() : `${nameOf(command.parent)} ${command.name()}`;
}
