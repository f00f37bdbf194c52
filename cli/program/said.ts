// What was said on the command line, and whether it can mean anything.
import type { Command, Option } from 'commander';
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
  const says = empty.map(({ long }) => `${long} is given, and nothing behind it. Write what it should be, or leave it out.`); // prettier-ignore
  throw new UsageError(says.join('\n'), says.map((one) => ({ says: one }))); // prettier-ignore
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

/**
 * Counts how often every option of a program is said, and gives what refuses those that were given several values and keep one: which of them
 * was meant, nobody knows. Throws `UsageError` naming all.
 */
export function countSaid(program: Command): (command: Command) => void {
  const times = new Map<Option, number>();
  for (const command of withSubcommands(program))
    for (const option of command.options)
      command.on(`option:${option.name()}`, () => times.set(option, (times.get(option) ?? 0) + 1));
  return (command) => {
    const several = command.options.filter((one) => keepsOne(one) && (times.get(one) ?? 0) > 1);
    if (several.length === 0) return;
    const says = several.map((one) => `${one.long} is given ${times.get(one) === 2 ? 'twice' : `${times.get(one)} times`}, and only one can count. Give it once.`); // prettier-ignore
    throw new UsageError(says.join('\n'), says.map((one) => ({ says: one }))); // prettier-ignore
  };
}

function withSubcommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap((sub) => withSubcommands(sub))];
}

/** What gathers starts from something empty; a flag says the same however often it is said. */
function keepsOne(option: Option): boolean {
  return (
    (option.required || option.optional) &&
    !option.variadic &&
    typeof option.defaultValue !== 'object'
  );
}

/** On the command line itself: what stands in the environment is for other commands, too. */
function isSaid(command: Command, name: string): boolean {
  return command.getOptionValueSource(name) === 'cli';
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.some((one) => isEmpty(one));
  return typeof value === 'string' && value.trim() === '';
}
