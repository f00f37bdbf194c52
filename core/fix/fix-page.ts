// The fix of a page: the whole text of its field, with the words of its owner where they can stay.
import type { FixRequest, PageFix } from './fix.ts';

/** Undefined for a page on which nothing fails or is in doubt. */
export function fixPage(_request: FixRequest): PageFix | undefined {
  return undefined;
}
