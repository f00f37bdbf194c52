// A value that has to be one of a few.
import { asWritten, nearest } from './near.ts';
import { UsageError } from './usage-error.ts';

/** The known value that was meant, or undefined for none; throws `UsageError` naming the choices. */
export function oneOf<T extends string>(
  known: readonly T[],
  value: string | undefined,
  what: string,
): T | undefined {
  if (value === undefined) return undefined;
  const found = known.find((one) => one === value.toLowerCase());
  if (found) return found;
  throw new UsageError(`There is no ${what} "${asWritten(value)}". ${nearest(value, known, 'Choose one of')}`); // prettier-ignore
}
