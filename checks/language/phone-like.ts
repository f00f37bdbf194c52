// What looks like a telephone number and is none that could be called: no such area code, a digit too many or too few, or nothing that says what it is.
import { CUE, hitAt, NO_LINE, NORTH_AMERICA } from './phones.ts';

/** Where in a sentence in which no number was found. Linear in its length; every candidate is of bounded length. */
export function phoneLikeIn(
  text: string,
  country: string,
): { start: number; end: number } | undefined {
  for (const { pattern, isLed } of NORTH_AMERICA.has(country) ? AMERICAN : OTHER) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const [written] = match;
      const before = text.slice(Math.max(0, match.index - 44), match.index);
      if (NO_LINE.test(before) || isOther(written) || (isLed && !CUE.test(before))) continue;
      const hit = hitAt(text, match.index, written);
      if (hit.sort === 'line') return hit;
    }
  }
  return undefined;
}

/** `isLed`: only behind a word for calling. */
type Shape = { pattern: RegExp; isLed: boolean };

/** Three, three and four digits, as no date, sum or file is written: "(123) 456-7890". */
const WHOLE = /(?<![\d$#.,/-])(?:\+?1[-. ])?(?:\(\d{3}\) ?|\d{3}-)\d{3}-\d{4}(?![\d%]|[-.,]\d)/g;
/** Seven digits: "Questions? 555-0100." */
const SHORT = /(?<![\d$#.,/-]|\) ?)[2-9]\d{2}-\d{4}(?![\d%]|[-.,]\d)/g;
/** From seven to twelve digits in groups, whatever they are. */
const GROUPS = /(?<![\d$€£#.,/-])[+(]{0,2}\d{1,5}\)?(?:[-. ]{1,2}\d{1,8}){1,5}(?![\d%]|[-.,/:]\d)/g;
const BARE = /(?<![\d$€£#.,/-])\d{9,11}(?![\d%]|[-.,/:]\d)/g;

const AMERICAN: readonly Shape[] = [
  { pattern: WHOLE, isLed: false },
  { pattern: SHORT, isLed: false },
  { pattern: GROUPS, isLed: true },
  { pattern: BARE, isLed: true },
];
const OTHER: readonly Shape[] = [{ pattern: GROUPS, isLed: true }, { pattern: BARE, isLed: true }]; // prettier-ignore

/** A day, years, a sum, from so many to so many: "2024-2025", "12.05.2024", "300-1200". */
const DATED =
  /^(?:19|20)\d\d(?!\d)|^\d{1,2}[-. ]\d{1,2}[-. ](?:19|20)\d\d|[-. ](?:19|20)\d\d$|^\d{3}-[1-9]\d?00$|^\d{1,3}(?:[ .]000)+$/;

function isOther(written: string): boolean {
  const count = written.replaceAll(/\D/g, '').length;
  return count < 7 || count > 12 || DATED.test(written);
}
