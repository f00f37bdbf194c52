// Who answers for what is stored: rules, brings, waives, deletes, pushes. The same is asked of a name wherever one is given.
import { shortLine } from '../core/report/safe-text.ts';
import { UsageError } from './usage-error.ts';

const LONGEST = 120;

/** A name as it is stored, or what is wrong with it. */
export type Named = { ok: true; name: string } | { ok: false; says: string };

/** A name given with an option (`--by`): two letters at least, on one line. An initial would tell nobody later who it was. */
export function personNamed(text: string, option: string): Named {
  const name = text.replaceAll(/\s+/g, ' ').trim();
  const letters = name.match(/\p{L}/gu)?.length ?? 0;
  if (letters >= 2 && name.length <= LONGEST && !/\p{C}/u.test(name)) return { ok: true, name };
  return {
    ok: false,
    says: `“${shortLine(name, 40)}” is no name that others will know later. Write who it is, of two letters at least and at most ${LONGEST} characters: ${option} "Dana Ortiz"`,
  };
}

/** The same; throws `UsageError` for what is no name. */
export function personOf(text: string, option: string): string {
  const named = personNamed(text, option);
  if (named.ok) return named.name;
  throw new UsageError(named.says);
}
