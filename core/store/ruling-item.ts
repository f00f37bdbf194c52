// A ruling as an item of the table.
import { type Ruling, rulingSchema } from '../rulings/ruling.ts';
import { item, type Item, type Kind } from './items.ts';
import * as keys from './keys.ts';

export const RULING: Kind<Ruling> = { name: 'ruling', schema: rulingSchema };

/** Found with all others of its agency, and by time in the index. */
export function rulingItem(ruling: Ruling): Item {
  const { agencyId, pageId, item: of, at } = ruling;
  const key = keys.rulingKey(agencyId, pageId, { item: of, at });
  const order = `${at}#${key.pk}#${key.sk}`;
  return { ...item(RULING, key, ruling), ...keys.timeKey(keys.RULINGS_PARTITION, order) };
}
