// The files that a command is to read, looked for before anything is done, so that all that are missing are told at once.
import { stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { whyNot } from '../file-trouble.ts';
import { personNamed } from '../person-name.ts';
import { fileTold, type Told, UsageError } from '../usage-error.ts';

/** Options and arguments, of whatever command, that name a file to read; `-` is the standard input. */
const OPTIONS = ['inventory', 'policy', 'into', 'text', 'html', 'screenshot'] as const;
const PERSONS = { by: '--by', approvedBy: '--approved-by' };
const ARGUMENTS: ReadonlySet<string> = new Set(['file', 'csv']);

/** Throws `UsageError` naming all files that cannot be found, and with them who is named wrongly. */
export async function refuseMissing(command: Command): Promise<void> {
  const given: unknown[] = [
    ...command.registeredArguments.map((one, at) => ARGUMENTS.has(one.name()) && command.args[at]),
    ...OPTIONS.map((name): unknown => command.getOptionValue(name)),
  ];
  const wrong: Told[] = [];
  for (const file of new Set(given)) {
    if (typeof file !== 'string' || file === '' || file === '-') continue;
    await stat(file).catch((error: unknown) => wrong.push(fileTold(file, whyNot(error))));
  }
  if (wrong.length === 0) return;
  const all = [...wrong, ...namelessIn(command)];
  throw new UsageError(all.map((one) => lineOf(one)).join('\n'), all);
}

/** Who answers for it, where that is no name: told beside a missing file, which keeps the command from saying so itself. */
function namelessIn(command: Command): Told[] {
  return Object.entries(PERSONS).flatMap(([name, option]) => {
    const given: unknown = command.getOptionValue(name);
    if (typeof given !== 'string') return [];
    const named = personNamed(given, option);
    return named.ok ? [] : [{ says: named.says }];
  });
}

function lineOf({ file, says, remedy = '' }: Told): string {
  return `${file === undefined ? '' : `${file}: `}${says} ${remedy}`.trimEnd();
}
