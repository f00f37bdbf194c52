// Why a page is left out of audits, as people write it: also the “no” and “yes” of a spreadsheet's column.
import { field } from './field.ts';

/** How people write that a page is not left out. */
const NO = /^(?:no|non|not|n|false|falso|faux|off|0|none|n\/?a|null|[-–—~])$/iu;
/** A page that is left out for nobody knows why stays so for ever. */
const YES = /^(?:yes|y|true|on|1|x|✓|✔|s[ií]|verdadero|oui|o|vrai|skip|skipped)$/iu;

/** The reason; undefined when the text says that the page is audited like any other. */
export const skipField = field((text): { value: string | undefined } | Refusal => {
  const bare = text.replace(/(?<=.)[.!]$/u, '');
  if (bare === '' || NO.test(bare)) return { value: undefined };
  const isReason = /[\p{L}\p{N}]/u.test(bare) && !YES.test(bare);
  return isReason ? { value: text } : noReason(text);
});

type Refusal = { says: string; remedy: string };

function noReason(text: string): Refusal {
  return {
    says: `“${text}” is no reason. “skip” is the reason why the page is left out of audits.`,
    remedy:
      'Write the reason in words, for example: Closed on 2026-05-01, waiting for removal. To have the page audited, take “skip” out or write: no',
  };
}
