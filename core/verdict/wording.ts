// The words of a finding: message slots filled, quotations cut to a length that can be stored and shown.
import type { MessageText, Quote } from '../check.ts';

/** Longest quotation that a report keeps, UTF-16 units. */
export const QUOTE_LIMIT = 300;

const SEGMENTS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A message with its `{name}` slots filled. A slot without a value stays as written; values are page text and are cut like quotes. */
export function fillMessage(
  says: MessageText['says'],
  values: Record<string, string> = {},
): string {
  return says.replaceAll(/\{(\w+)\}/g, (slot, name: string) =>
    Object.hasOwn(values, name) ? cutText(values[name] ?? '') : slot,
  );
}

/** The quotation, at most `QUOTE_LIMIT` long: an exact beginning of it, ending between two graphemes. */
export function cutQuote(quote: Quote): Quote {
  return quote.text.length > QUOTE_LIMIT ? { ...quote, text: cutText(quote.text) } : quote;
}

/** The longest beginning of a text that is within the limit and splits no grapheme (UAX #29), nor a surrogate pair. */
function cutText(text: string): string {
  if (text.length <= QUOTE_LIMIT) return text;
  let end = 0;
  // A little beyond the limit is enough to see whether a grapheme ends there; the rest of a hostile text is never looked at.
  for (const { index, segment } of SEGMENTS.segment(text.slice(0, QUOTE_LIMIT + 32))) {
    if (index + segment.length > QUOTE_LIMIT) break;
    end = index + segment.length;
  }
  if (end > 0) return text.slice(0, end);
  const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(QUOTE_LIMIT - 1));
  return text.slice(0, splitsPair ? QUOTE_LIMIT - 1 : QUOTE_LIMIT);
}
