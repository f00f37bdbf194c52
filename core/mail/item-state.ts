// How an item stands, in a few words of a message.
import { PAGE_ITSELF } from '../verdict/page-itself.ts';
import type { ItemWeek } from './week/page-week.ts';
import type { Words } from './words/words.ts';

/** `Emergency note: missing`; `isNew` where it has just become so. */
export function itemState(
  { item, title, outcome }: Pick<ItemWeek, 'item' | 'title' | 'outcome'>,
  words: Words,
  isNew = false,
): string {
  if (item === PAGE_ITSELF) return words.errorPage;
  return words.itemState(words.item(item, title), outcome, isNew);
}
