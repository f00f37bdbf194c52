// The captures that must stay whatever their age: those of a page's newest report, and of its newest report that rests on any.
import type { Records } from '../ports.ts';
import { capturesOf } from './refs.ts';

/** Reports of a page that are looked at for the last one with a capture: two years of weeks without any is a page that is gone. */
const LOOKED_AT = 104;

export type Newest = {
  /** Whether the newest report of one of the pages names the capture. */
  names: (pages: readonly { agencyId: string; pageId?: string }[], key: string) => Promise<boolean>;
};

/** Asks for each page once. */
export function createNewest(records: Pick<Records, 'pageHistory'>): Newest {
  const known = new Map<string, ReadonlySet<string>>();
  const keysOf = async (agencyId: string, pageId: string): Promise<ReadonlySet<string>> => {
    const page = `${agencyId}/${pageId}`;
    const found = known.get(page) ?? (await newestKeys(records, agencyId, pageId));
    known.set(page, found);
    return found;
  };
  return {
    async names(pages, key) {
      for (const { agencyId, pageId } of pages)
        if (pageId !== undefined && (await keysOf(agencyId, pageId)).has(key)) return true;
      return false;
    },
  };
}

async function newestKeys(
  records: Pick<Records, 'pageHistory'>,
  agencyId: string,
  pageId: string,
): Promise<ReadonlySet<string>> {
  const history = await records.pageHistory(agencyId, pageId, LOOKED_AT);
  const [first] = history;
  const withCapture = history.find((report) => capturesOf(report).length > 0);
  const reports = [first, withCapture].filter((report) => report !== undefined);
  return new Set(reports.flatMap((report) => capturesOf(report).map(({ ref }) => ref.key)));
}
