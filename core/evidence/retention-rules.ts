// By whose word a capture may go: the periods and the holds of the inventory, over everybody who rests on it.
import type { Inventory } from '../inventory/schema.ts';
import { before, FOR_EVER, periodOf } from '../inventory/period.ts';
import type { Run } from '../verdict/schema.ts';
import type { Expired, Stay } from './retention.ts';

/** Who rests on a capture. For one that no report names, `pageId` is absent. */
export type Use = {
  of: { agencyId: string; pageId?: string }[];
  capturedAt: string;
  sha256?: string;
};

/** The inventory's periods and holds, as questions. */
export type Rules = {
  mayHaveExpired: (run: Run) => boolean;
  against: (use: Use) => Exclude<Stay, 'newest'> | undefined;
  expired: (key: string, use: Use) => Expired;
};

/** The rules of an inventory at a moment. */
export function rulesOf({ inventory, now }: { inventory: Inventory; now: Date }): Rules {
  const agencies = new Map(inventory.agencies.map((agency) => [agency.id, agency]));
  const words = (id: string) => agencies.get(id)?.keepCapturesFor ?? FOR_EVER;
  const heldPages = inventory.pages.filter(({ legalHold }) => legalHold !== undefined);
  const held = new Set(heldPages.map(({ agencyId, id }) => `${agencyId}/${id}`));
  // A capture that no report names may be of any page of the agency.
  const withHeldPage = new Set(heldPages.map(({ agencyId }) => agencyId));
  const oldEnough = (id: string, at: string): boolean => {
    const period = periodOf(words(id));
    return period !== undefined && new Date(at) < before(now, period);
  };
  const isHeld = ({ agencyId, pageId }: Use['of'][number]): boolean =>
    agencies.get(agencyId)?.legalHold !== undefined ||
    (pageId === undefined ? withHeldPage.has(agencyId) : held.has(`${agencyId}/${pageId}`));
  return {
    mayHaveExpired: ({ agencies: ids, startedAt }) => ids.some((id) => oldEnough(id, startedAt)),
    against: ({ of, capturedAt }) => {
      if (of.length === 0 || of.some(({ agencyId }) => !agencies.has(agencyId)))
        return 'unknown-agency';
      if (of.some(isHeld)) return 'held';
      if (of.some(({ agencyId }) => periodOf(words(agencyId)) === undefined)) return 'no-period';
      return of.every(({ agencyId }) => oldEnough(agencyId, capturedAt)) ? undefined : 'not-yet';
    },
    expired: (key, use) => expired(key, use, words),
  };
}

function expired(
  key: string,
  { of, capturedAt, sha256 }: Use,
  words: (agencyId: string) => string,
): Expired {
  const agencyIds = [...new Set(of.map(({ agencyId }) => agencyId))];
  return {
    key,
    capturedAt,
    pages: of.flatMap(({ agencyId, pageId }) => (pageId ? [`${agencyId}/${pageId}`] : [])),
    ...(sha256 === undefined ? {} : { sha256 }),
    agencyIds,
    periods: [...new Set(agencyIds.map((id) => words(id)))],
  };
}
