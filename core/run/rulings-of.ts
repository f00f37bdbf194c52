// The rulings on a run's pages, asked of the store once an agency.
import type { Rulings } from '../ports.ts';
import type { Page } from '../inventory/schema.ts';
import type { Ruling } from '../rulings/ruling.ts';
import { createMemo } from './memo.ts';

/** The rulings on one page. Throws what the store throws. */
export type RulingsOf = (page: Pick<Page, 'agencyId' | 'id'>) => Promise<readonly Ruling[]>;

const NONE: readonly Ruling[] = [];
const AGENCIES_KEPT = 1_000;

/** Without a door for them there are none. */
export function rulingsOf(rulings: Rulings | undefined): RulingsOf {
  if (rulings === undefined) return async () => NONE;
  const agencies = createMemo<readonly Ruling[]>(AGENCIES_KEPT);
  return async ({ agencyId, id }) => {
    const all = await agencies.get(agencyId, () => rulings.ofAgency(agencyId));
    return all.length === 0 ? NONE : all.filter(({ pageId }) => pageId === id);
  };
}
