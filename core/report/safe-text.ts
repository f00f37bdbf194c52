// Page text made safe to look at: what cannot be seen is shown as a mark, and nothing runs longer than its place.

/** White space that a line may fold; U+FEFF, U+2028 and U+2029 are not in it, they are shown as marks. */
const SPACES = /[\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const UNSEEN =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/gu;
/** More marks on one letter than any language writes: a "zalgo" text that would run over its neighbours. */
const PILED_MARKS = /(\p{M}{8})\p{M}+/gu;
const ENDS_PICTOGRAPH = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]$/u;
const ENDS_EMOJI = /\p{Emoji}$/u;
const STARTS_PICTOGRAPH = /^\p{Extended_Pictographic}/u;

/**
 * The text on one line with every invisible, direction-changing or control character shown as `[U+202E]`.
 * The joiners inside an emoji stay, because they are seen; a lone surrogate becomes U+FFFD. Linear in the text.
 */
export function oneLine(text: string): string {
  return marked(text.replace(SPACES, ' ').replace(/^ | $/g, ''));
}

/** As `oneLine`, but line feeds stay; CRLF becomes a line feed, a tab a space. For text that is read or copied as a block. */
export function manyLines(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => marked(line.replaceAll('\t', ' ')))
    .join('\n');
}

/** At most `limit` characters as a reader counts them (grapheme clusters), with `…` for what is left out. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const window = text.slice(0, limit * 8).replace(/[\ud800-\udbff]$/, '');
  let kept = '';
  let count = 0;
  for (const { segment } of SEGMENTER.segment(window)) {
    if (count === limit) return `${kept.trimEnd()}…`;
    kept += segment;
    count += 1;
  }
  return window.length === text.length ? text : `${kept.trimEnd()}…`;
}

/** One line, at most `limit` characters. */
export function shortLine(text: string, limit: number): string {
  return clip(oneLine(clip(text, limit * 2)), limit);
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'grapheme' });

function marked(text: string): string {
  return text
    .replace(UNSEEN, (char, at: number, whole: string) => seen(char, at, whole))
    .replace(PILED_MARKS, '$1[…]');
}

function seen(char: string, at: number, whole: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  if (isPartOfEmoji(code, at, whole)) return char;
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** A joiner between two pictures, or the selector that gives a picture its colour: one visible sign with its neighbours. */
function isPartOfEmoji(code: number, at: number, whole: string): boolean {
  const before = whole.slice(Math.max(0, at - 2), at);
  if (code === 0xfe0f || code === 0xfe0e) return ENDS_EMOJI.test(before);
  if (code !== 0x200d) return false;
  return ENDS_PICTOGRAPH.test(before) && STARTS_PICTOGRAPH.test(whole.slice(at + 1, at + 3));
}
