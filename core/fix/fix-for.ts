// The fix of one item on a page: for a mail or a report that shows findings one by one.
import type { FixRequest, ItemFix, PageFix } from './fix.ts';
import { fixPage } from './fix-page.ts';

/**
 * What to paste for one item that fails or is in doubt; undefined where nothing can be pasted (the item is met, or is the agency's own
 * and its policy gives no words). `fixPage` gives all of a page at once, and is made once for all its items.
 */
export async function fixFor(
  request: FixRequest,
  item: string,
  made?: PageFix,
): Promise<ItemFix | undefined> {
  const page = made ?? (await fixPage(request));
  return page?.items.find((one) => one.item === item);
}
