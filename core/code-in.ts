// The codes of a text's characters.

// oxlint-disable-next-line typescript/unbound-method -- it is only ever called on a text
const { charCodeAt } = String.prototype;

/**
 * The code of the character that stands there; NaN before the text and after it. Strings are of many kinds inside of V8 (cut, joined, of one
 * byte or two, known by name): where more than four have been met, `text.charCodeAt` is looked up anew for each character, at four times the cost.
 */
export function codeIn(text: string, at: number): number {
  return charCodeAt.call(text, at);
}
