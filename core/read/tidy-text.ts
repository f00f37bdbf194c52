// Text as a visitor sees it: invisible characters gone, white space folded, broken characters replaced, reversed runs read as shown.

/** Folds every run of white space (no-break, thin and wide spaces too) into one space and drops what is invisible. Linear. */
export function tidyText(text: string): string {
  if (isTidy(text)) return text;
  return wellFormed(dropInvisible(text).replaceAll(/\s+/g, ' ').trim());
}

/** Whether nothing has to be done: printable ASCII with single spaces between words, as most texts are. */
export function isTidy(text: string): boolean {
  return TIDY.test(text);
}

const TIDY = /^(?:[\x21-\x7e]+(?: (?=[\x21-\x7e])|$))*$/;

/** Drops what takes no room on the screen: soft hyphens, zero-width characters, direction marks, control characters. */
export function dropInvisible(text: string): string {
  if (PLAIN.test(text)) return text;
  const shown = text.includes('\u202e') ? unreverse(text) : text;
  return shown.replaceAll(INVISIBLE, '').replaceAll(PILED_MARKS, '$1');
}

/** Replaces half of a surrogate pair by U+FFFD, so that the text can be stored anywhere. */
export function wellFormed(text: string): string {
  return SURROGATE.test(text) ? text.replaceAll(LONE_SURROGATE, '\ufffd') : text;
}

/** The characters of a text from the last to the first: how an overridden direction shows Latin letters. */
export function reversed(text: string): string {
  return Array.from(text).toReversed().join('');
}

// oxlint-disable-next-line no-control-regex -- exactly what is printable in ASCII, and its white space
const PLAIN = /^[\t\n\f\r\x20-\x7e]*$/;

/** Format and control characters without width, and letters that are drawn as nothing (Unicode: Default_Ignorable_Code_Point, joiners of emoji included). */
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- invisible characters are what is looked for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]/gu;

/** More than eight combining marks on a letter are a joke; nothing legible is lost. */
const PILED_MARKS = /(\p{M}{8})\p{M}+/gu;

const SURROGATE = /[\ud800-\udfff]/;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Between U+202E and U+202C letters are painted from right to left: read as painted. */
function unreverse(text: string): string {
  return text.replaceAll(/\u202e([^\u202c]*)\u202c?/g, (_, run: string) => reversed(run));
}
