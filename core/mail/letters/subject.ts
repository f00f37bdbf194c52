// The subject of a message: from a fixed template, on one line, without anything that is not seen.
import { clip } from '../../report/safe-text.ts';

/** Longest subject, characters as people count them (reliability: header lines stay short, phones show about 40). */
const LONGEST = 120;

const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]+/gu;
/** More marks on one letter than any language writes. */
const PILED = /(\p{M}{4})\p{M}+/gu;

/** `Riverton PD: 11 of 12 pages compliant, 1 needs action`; the name gives way where both do not fit. */
export function subjectLine(name: string, result: string): string {
  const what = clip(headerText(result), LONGEST - 10);
  const whose = clip(headerText(name), LONGEST - what.length - 3);
  return whose === '' ? what : `${whose}: ${what}`;
}

/** Text on one line for a header: controls, bidirectional marks and all else that is not seen become spaces. */
export function headerText(text: string): string {
  return text
    .slice(0, 2_000)
    .replace(UNSEEN, ' ')
    .replace(PILED, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}
