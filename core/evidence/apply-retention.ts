// Deletes what has outlived its time; what goes is written into the log before it goes.
import type { Clock } from '../ports.ts';
import { type Deleted, type Deletions, MOST_IN_ENTRY } from './deletion.ts';
import type { CaptureArchive, Expired } from './retention.ts';

export type ApplyWork = {
  archive: Pick<CaptureArchive, 'remove'>;
  deletions: Pick<Deletions, 'save'>;
  clock: Clock;
  /** Who deletes: the name of a person. */
  by: string;
};

/**
 * Deletes the captures, some at a time, each lot logged first: a process that is killed in between leaves a log that names more than has
 * gone, never less, and the next run takes the rest. Throws a `StoreError`.
 */
export async function applyRetention(
  expired: readonly Expired[],
  work: ApplyWork,
): Promise<number> {
  let deleted = 0;
  for (const lot of lotsOf(expired)) {
    const { archive, deletions, clock, by } = work;
    const captures = lot.map(loggedPart);
    await deletions.save({
      schema: 1,
      id: clock.token(),
      at: clock.now().toISOString(),
      by,
      why: whyOf(lot),
      captures,
    });
    for (const { key } of captures) await archive.remove(key);
    deleted += captures.length;
  }
  return deleted;
}

/** Together in one entry stand captures that go for the same reason. */
function lotsOf(expired: readonly Expired[]): Expired[][] {
  const byReason = new Map<string, Expired[]>();
  for (const one of expired) {
    const reason = whyOf([one]);
    const same = byReason.get(reason) ?? [];
    same.push(one);
    byReason.set(reason, same);
  }
  const lots: Expired[][] = [];
  for (const same of byReason.values())
    for (let at = 0; at < same.length; at += MOST_IN_ENTRY)
      lots.push(same.slice(at, at + MOST_IN_ENTRY));
  return lots;
}

function whyOf([first]: readonly Expired[]): string {
  if (first === undefined) return '';
  const { agencyIds, periods } = first;
  return `older than the inventory keeps captures of ${agencyIds.slice(0, 20).join(', ')} (${periods.join(', ')})`;
}

/** Pages without end in one entry would make it too large to be stored. */
const MOST_PAGES = 20;

function loggedPart({ key, capturedAt, pages, sha256 }: Expired): Deleted {
  const named = pages.slice(0, MOST_PAGES);
  return { key, capturedAt, pages: named, ...(sha256 === undefined ? {} : { sha256 }) };
}
