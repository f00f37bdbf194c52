// In which order tests are tried with a change: what loads little is about little, and notices most that is changed there.
import type { Test } from './declare.ts';

/** A test file that loads no more modules than this is about a piece of the checks and not about whole texts. */
const FEW_MODULES = 60;

/** What is known of the tests by now. */
export class Order {
  /** Milliseconds of each test. */
  readonly #times = new Map<string, number>();
  /** How many changes a test has noticed, by the file that they were in. */
  readonly #kills = new Map<string, Map<string, number>>();

  /** Notes how long a test took without a change. */
  took(test: string, milliseconds: number): void {
    this.#times.set(test, milliseconds);
  }

  /** Notes that a test has noticed a change in a file. */
  noticed(test: string, file: string): void {
    const kills = this.#kills.get(test) ?? new Map<string, number>();
    kills.set(file, (kills.get(file) ?? 0) + 1);
    this.#kills.set(test, kills);
  }

  /** What noticed other changes, in this file above all, is likely to notice the next; of the others, the quick ones come first. */
  of(tests: readonly Test[], file: string): Test[] {
    const time = ({ id }: Test): number => 1 + (this.#times.get(id) ?? 0);
    const worth = new Map(tests.map((test) => [test, this.#killsOf(test, file) / time(test)]));
    const worthOf = (test: Test): number => worth.get(test) ?? 0;
    return [...tests].sort((a, b) => worthOf(b) - worthOf(a) || time(a) - time(b));
  }

  #killsOf({ id }: Test, file: string): number {
    const kills = this.#kills.get(id);
    if (kills === undefined) return 0;
    const all = [...kills.values()].reduce((sum, count) => sum + count, 0);
    return all + 10 * (kills.get(file) ?? 0);
  }
}

/** What a test file loads. */
export type Loads = { imports: readonly string[]; modules: number };

/** Test files in the groups in which they are tried: what imports the changed file by its name, then what loads few modules, then all others. */
export function groupsOf(
  files: readonly string[],
  loadsOf: (file: string) => Loads,
  changed: string,
): (readonly string[])[] {
  const groups: [string[], string[], string[]] = [[], [], []];
  for (const file of files) {
    const { imports, modules } = loadsOf(file);
    const group = imports.includes(changed) ? 0 : modules <= FEW_MODULES ? 1 : 2;
    groups[group].push(file);
  }
  return groups.filter(({ length }) => length > 0);
}
