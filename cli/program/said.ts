// What was said on the command line, and whether it can mean anything.
import type { Command } from 'commander';
import { UsageError } from '../usage-error.ts';

/** Options that say themselves what is wrong with nothing. */
const OWN_WORDS: ReadonlySet<string> = new Set(['data']);

/** Refuses options that were given and hold nothing, as `--out "$FILE"` does where the variable is not set. Throws `UsageError` naming all. */
export function refuseEmpty(command: Command): void {
  const empty = command.options.filter((option) => {
    const name = option.attributeName();
    if (option.mandatory || OWN_WORDS.has(name)) return false;
    return isSaid(command, name) && isEmpty(command.getOptionValue(name));
  });
  if (empty.length === 0) return;
  throw new UsageError(empty.map(({ long }) => `${long} is given, and nothing behind it. Write what it should be, or leave it out.`).join('\n')); // prettier-ignore
}

/** Refuses options that do not count beside the others: somebody expects something of them. `beside`: what makes them so, in words. */
export function refuseUnused(
  command: Command,
  counting: ReadonlySet<string>,
  beside: string,
): void {
  const unused = command.options
    .filter(
      (option) => isSaid(command, option.attributeName()) && !counting.has(option.attributeName()),
    ) // prettier-ignore
    .map(({ long }) => long);
  if (unused.length === 0) return;
  const which = unused.length === 1 ? 'this option does not count' : 'these options do not count';
  throw new UsageError(`${beside}, ${which}: ${unused.join(', ')}. Leave ${unused.length === 1 ? 'it' : 'them'} out, or look at: presence ${command.name()} --help`); // prettier-ignore
}

/** On the command line itself: what stands in the environment is for other commands, too. */
function isSaid(command: Command, name: string): boolean {
  return command.getOptionValueSource(name) === 'cli';
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.some((one) => isEmpty(one));
  return typeof value === 'string' && value.trim() === '';
}
