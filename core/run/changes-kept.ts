// Gathers an agency's changes within what one stored item can hold, the gravest first.
import { CHANGES, type Change } from '../verdict/schema.ts';

/** Bytes of changes that an agency report keeps; DynamoDB ends an item at 400 KB, names and the rest of the report included. */
const BYTES_KEPT = 250_000;

/** Gravest first; what still fails is known already and goes first when there is no room. */
const ORDER: Record<Change['kind'], number> = {
  'newly-failing': 0,
  'newly-unreadable': 1,
  'needs-look': 2,
  fixed: 3,
  'readable-again': 4,
  'look-settled': 5,
  'removed-page': 6,
  'new-page': 7,
  'still-failing': 8,
  'still-unreadable': 9,
};

export type ChangesKept = {
  add: (change: Change) => void;
  /** The changes kept, gravest first, in the order in which they were added within a kind; and how many were left out. */
  result: () => { changes: Change[]; omitted: number };
};

export function keepChanges(limit = BYTES_KEPT): ChangesKept {
  const kinds = new Map<Change['kind'], { changes: Change[]; bytes: number }>();
  let omitted = 0;
  return {
    add: (change) => {
      const kind = kinds.get(change.kind) ?? { changes: [], bytes: 0 };
      kinds.set(change.kind, kind);
      const bytes = bytesOf(change);
      // No kind alone may grow past the limit, so that memory stays flat however many pages there are.
      if (kind.bytes + bytes > limit) omitted += 1;
      else {
        kind.changes.push(change);
        kind.bytes += bytes;
      }
    },
    result: () => {
      const all = CHANGES.toSorted((a, b) => ORDER[a] - ORDER[b]).flatMap(
        (kind) => kinds.get(kind)?.changes ?? [],
      );
      const fitting = fit(all, limit);
      return { changes: fitting, omitted: omitted + all.length - fitting.length };
    },
  };
}

function fit(changes: Change[], limit: number): Change[] {
  let bytes = 0;
  const over = changes.findIndex((change) => (bytes += bytesOf(change)) > limit);
  return over === -1 ? changes : changes.slice(0, over);
}

const encoder = new TextEncoder();

function bytesOf(change: Change): number {
  return encoder.encode(JSON.stringify(change)).length;
}
