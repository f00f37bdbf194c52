// The agency's own name, whose words may name other things: "North Park Fire's page" is no page of a park or a fire.
import type { About } from '../../core/check.ts';
import { foldText } from './normalise.ts';

/** Text in compared form with "our" and "we" for the agency's name, and without a thing that it is compared to ("Like our lobby, …"). */
export function inFirstPerson(
  norm: string,
  { name, alsoKnownAs }: Pick<About['agency'], 'name' | 'alsoKnownAs'>,
): string {
  let text = norm.replace(COMPARED, '');
  for (const one of [name, ...alsoKnownAs]) {
    const short = foldText(one).text.replace(LAST, '');
    if (!short.includes(' ')) continue;
    text = text.replaceAll(`the ${short}`, short).replaceAll(`${short}'s`, 'our');
    text = text.replaceAll(short, 'we');
  }
  return text;
}

const COMPARED = /^(?:just |much )?(?:un)?like (?:our|the|your) [\p{L}-]+(?: [\p{L}-]+)?, /u;
/** What an agency's name may go without. */
const LAST = / (?:department|dept\.?|district|office|service|rescue|division|authority|bureau)$/;
