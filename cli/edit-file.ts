// Changes a file that people and other commands may change at the same time: nothing that anybody wrote is lost.
import type { Parsed } from '../core/problem.ts';
import { readTextFile } from './files.ts';
import { orRefuse } from './inputs.ts';
import { aboutFile } from './usage-error.ts';
import { writeTextFile } from './write-file.ts';

const MOST_TRIES = 50;

/**
 * Writes what `change` makes of the file's text. When somebody else has written the file meanwhile, the change is made to their text. Throws
 * `UsageError` with all that is wrong with the change; the file is then as it was.
 */
export async function editTextFile<T>(
  file: string,
  change: (text: string) => Parsed<T>,
  textOf: (value: T) => string,
): Promise<T> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const text = await readTextFile(file);
    const changed = change(text);
    if (!changed.ok) return orRefuse(changed);
    const isUnchanged = async (): Promise<boolean> => (await readTextFile(file)) === text;
    if (await writeTextFile(file, textOf(changed.value), isUnchanged)) return orRefuse(changed);
  }
  throw aboutFile(file, 'it is being changed all the time by somebody else. Nothing was changed; try again when they have done.'); // prettier-ignore
}
