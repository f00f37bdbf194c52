// An error that is the user's to mend: printed as it is, without a stack, with exit code 3.
import type { Problem } from '../core/problem.ts';

/** One thing that is wrong; what is no file's has none. */
export type Told = Partial<Problem> & Pick<Problem, 'says'>;

export class UsageError extends Error {
  override name = 'UsageError';

  /** All that is wrong, one by one, for programs. */
  readonly problems: readonly Told[];

  constructor(message: string, problems: readonly Told[] = [{ says: message }]) {
    super(message);
    this.problems = problems;
  }
}

/** What is wrong with a file that a person named. `why` says what, and in the sentences behind it what to do. */
export function aboutFile(file: string, why: string): UsageError {
  return new UsageError(`${file}: ${why}`, [fileTold(file, why)]);
}

/** The same as one of several problems. */
export function fileTold(file: string, why: string): Told {
  const end = why.search(/(?<=[.?:]) /);
  const [says, remedy] = end === -1 ? [why, ''] : [why.slice(0, end), why.slice(end + 1)];
  return { file, says, ...(remedy === '' ? {} : { remedy }) };
}
