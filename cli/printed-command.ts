// The commands that this program tells people to give next, as they must be typed here: with the data folder or stack that is in use.
import { command, type Commands } from '../core/command.ts';
import { DATA_FOLDER, type Default, STACK } from './program/defaults.ts';

/** What decides on them. */
export type InUse = { data?: string; stack?: string };

/** Commands that keep and read nothing in a data folder. */
const WITHOUT_DATA: ReadonlySet<string> = new Set([
  'init',
  'inventory',
  'check',
  'checks',
  'waive',
  'cloud',
]);

/** Writes commands that work on what is in use, pasted into the same terminal. */
export function commandsFor({ data, stack }: InUse): Commands {
  return (...words) => {
    const [name = ''] = words;
    const option =
      name === 'cloud'
        ? unlessDefault('--stack', stack, STACK)
        : WITHOUT_DATA.has(name)
          ? []
          : unlessDefault('--data', data, DATA_FOLDER);
    return command(...words, ...(words.some(isSaid) ? [] : option));
  };
}

/** What the user gave stands in the command already. */
function isSaid(word: string): boolean {
  return /^(?:-d.*|--data(?:=.*)?|--stack(?:=.*)?)$/s.test(word);
}

/** An environment that names another one may be gone in the next terminal, so then it is said too. */
function unlessDefault(
  option: string,
  used: string | undefined,
  { env, value }: Default,
): string[] {
  if (used === undefined || (used === value && process.env[env] === undefined)) return [];
  return [option, used];
}
