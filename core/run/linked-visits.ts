// Addresses that pages link: each is visited and judged once a run, whoever links it.
import type { ExpectedPage, Judge, Visit } from '../ports.ts';
import type { CaptureRef } from '../verdict/schema.ts';
import { createMemo } from './memo.ts';
import { permissionOf } from './robots-permission.ts';
import { see, type Doors, type Sight, type Taken, type Terms } from './see.ts';
import { linkedKey, loadKept, take, type TakeSettings } from './taking.ts';
import type { Visitor } from './visitor.ts';

/** Linked addresses remembered at a time. An entry is a key and, for each agency and kind of page, its findings. */
const LINKED_KEPT = 500;

/** An address to be looked at, by what it is judged, and who visits it if nobody has. */
type Looking = { url: string; terms: Terms; visitor: () => Visitor };

export type LinkedVisits = {
  look: (expected: ExpectedPage, looking: Looking) => Promise<Sight>;
  /** Takes a linked capture of an interrupted run for visited. */
  remember: (linked: CaptureRef) => void;
};

export function createLinkedVisits(settings: TakeSettings & { judge: Judge }): LinkedVisits {
  const { captures, judge } = settings;
  const taken = createMemo<Taken>(LINKED_KEPT * 2);
  const sights = createMemo<Sight>(LINKED_KEPT);
  const doorsOf = (url: string, visitor: Visitor, allowed: string): Doors => {
    const once = (mode: string, visit: () => Promise<Visit>): Promise<Taken> => {
      const key = (hash: string) => linkedKey(settings, url, mode, hash);
      return visitor.aside(() =>
        taken.get(`${allowed}${mode} ${url}`, async () =>
          released(captures, await take(settings, await visit(), key)),
        ),
      );
    };
    return {
      first: () => once('static', () => visitor.visitStatic(url)),
      browser: (because) => once('browser', () => visitor.visitBrowser(url, because)),
    };
  };
  return {
    look: ({ agency, page }, { url, terms, visitor }) =>
      sights.get(`${agency.id} ${page.kind} ${url}`, () => {
        const own = visitor();
        // What one agency permits for its site says nothing for another one.
        const allowed = permissionOf(agency, url) === undefined ? '' : `${agency.id} `;
        return see(judge, doorsOf(url, own, allowed), terms).finally(own.end);
      }),
    remember: ({ mode, url, key, robotsPermission }) => {
      if (robotsPermission !== undefined) return;
      taken.put(`${mode} ${url}`, { ok: true, key, load: () => loadKept(captures, key) });
    },
  };
}

/** Without its body, which is read again when it is needed. */
function released(captures: TakeSettings['captures'], one: Taken): Taken {
  return one.ok ? { ...one, load: () => loadKept(captures, one.key) } : one;
}
