// Whether a statement is about another thing than the page and what is written on it: a building, a grant, bids, comments on a plan.
import { thingsIn } from './phrasebook.ts';
import type { ItemLists, ItemName, PhraseTable } from './phrases/table.ts';
import type { Reader, Reading } from './readings.ts';

type List = keyof PhraseTable['things'];
/** What speaks of another thing, unless the statement names what the item is about as well. */
type Rule = { things: List; unless: readonly List[] };

const WRITTEN: readonly Rule[] = [
  { things: 'subject', unless: ['page', 'said'] },
  { things: 'place', unless: ['page', 'said'] },
  { things: 'hearing', unless: ['page'] },
];
const RULES: Partial<Record<ItemName, readonly Rule[]>> = {
  monitoring: [{ things: 'subject', unless: ['page', 'said'] }],
  opinions: [{ things: 'views', unless: ['page', 'said'] }],
  records: [
    { things: 'records', unless: ['page', 'said'] },
    { things: 'hearing', unless: ['page'] },
  ],
  maintained: [{ things: 'owned', unless: ['page'] }],
  purpose: [
    { things: 'purpose', unless: ['page'] },
    { things: 'cookies', unless: [] },
  ],
  comments: WRITTEN,
  removal: WRITTEN,
};

/** Whether what a statement says for an item is said of something else; text in compared form. Linear in it. */
export function isOfOtherThing(norm: string, item: ItemName): boolean {
  const names = (list: List): boolean => thingsIn().some(({ says }) => says(norm, list));
  return (RULES[item] ?? []).some(({ things, unless }) => names(things) && !unless.some(names));
}

/** A reader that takes what is said of another thing for that, with this message. */
export function notOfOtherThings<Item extends keyof ItemLists, Message extends string>(
  item: Item,
  read: Reader<Item, Message>,
  message: Message,
): Reader<Item, Message> {
  const other: Reading<Message> = { stance: 'near', message, refused: true };
  return (norm, phrases) => {
    const reading = read(norm, phrases);
    return reading?.stance === 'meets' && isOfOtherThing(norm, item) ? other : reading;
  };
}
