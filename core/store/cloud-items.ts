// What only the cloud keeps in the table: the pushed inventory, the lanes of a run, what is rationed. Most of it expires.
import { z } from 'zod';
import { laneSchema, wantedSchema, type Lane, type LaneName, type Wanted } from '../cloud/ports.ts';
import { failureSchema, type Failure } from '../capture/failures.ts';
import type { TurnOf } from '../run/shared-turns.ts';
import type { Phase, RunName } from '../run/stages.ts';
import { item, type Item, type Kind } from './items.ts';
import { join, runPartition, type Key } from './keys.ts';
import { EXPIRES } from './table.ts';

export const LANE: Kind<Lane> = { name: 'lane', schema: laneSchema };
export const WANTED: Kind<Wanted> = { name: 'wanted-browser', schema: wantedSchema };

/** Seconds since 1970, after which DynamoDB deletes an item; read paths do not count on it. */
type Expiring = Item & { [EXPIRES]: number };

/** A run's lanes are looked at while it goes on, and by whoever asks why it went wrong. */
const LANES_KEPT_DAYS = 60;

/** Pages of a lane that stand in one item, which may take 400 KB. */
const PAGES_IN_ITEM = 1_000;

/** A lane in as many items as its pages take; the host of a piece is that of the whole. */
export function laneItems(name: LaneName, at: number, lane: Lane, now: Date): Expiring[] {
  const pieces = lane.hosts.flatMap(({ host, pages }) => {
    const some: Lane['hosts'] = [];
    for (let from = 0; from < pages.length; from += PAGES_IN_ITEM)
      some.push({ host, pages: pages.slice(from, from + PAGES_IN_ITEM) });
    return some;
  });
  const items: Lane['hosts'][] = [[]];
  let size = 0;
  for (const piece of pieces) {
    size += piece.pages.length;
    if (size > PAGES_IN_ITEM) {
      items.push([]);
      size = piece.pages.length;
    }
    items.at(-1)?.push(piece);
  }
  const { pk, begins } = lanePlace(name, at);
  return items.map((hosts, part) =>
    expiring(item(LANE, { pk, sk: `${begins}${String(part).padStart(4, '0')}` }, { hosts }), now),
  );
}

/** The lane in its items, in their order; pieces of one host follow one another. */
export function laneOf(items: readonly Lane[]): Lane | undefined {
  if (items.length === 0) return undefined;
  const hosts: Lane['hosts'] = [];
  for (const piece of items.flatMap((one) => one.hosts)) {
    const last = hosts.at(-1);
    if (last?.host === piece.host) last.pages.push(...piece.pages);
    else hosts.push({ host: piece.host, pages: [...piece.pages] });
  }
  return { hosts };
}

/** By owner too: whoever takes a run over plans its lanes anew, while those of before may still be read. */
export function lanePlace(
  { runId, owner, phase, target }: LaneName,
  at: number,
): { pk: string; begins: string } {
  const order = String(at).padStart(5, '0');
  return { pk: runPartition(runId), begins: `${join('LANE', owner, phase, target, order)}#` };
}

export function wantedItem(run: RunName, phase: Phase, wanted: Wanted, now: Date): Expiring {
  const { agencyId, pageId } = wanted;
  const key = {
    pk: runPartition(run.runId),
    sk: `${wantedBegins(phase)}${join(agencyId, pageId)}`,
  };
  return expiring(item(WANTED, key, wanted), now);
}

/** Beginning of the sort keys of a phase's wanted pages. */
export function wantedBegins(phase: Phase): string {
  return `${join('BROWSER', phase)}#`;
}

function expiring(one: Item, now: Date): Expiring {
  const expiresAt = Math.floor(now.getTime() / 1_000) + LANES_KEPT_DAYS * 86_400;
  return { ...one, [EXPIRES]: expiresAt };
}

/** An inventory in pieces: compressed, and each small enough for one item. */
export const PIECE: Kind<{ text: string }> = {
  name: 'inventory-piece',
  schema: z.object({ text: z.string() }),
};

export const INVENTORY_HEAD: Kind<InventoryHead> = {
  name: 'inventory-head',
  schema: z.object({
    version: z.string(),
    pushedAt: z.iso.datetime(),
    by: z.string(),
    pieces: z.int().min(1),
  }),
};
export type InventoryHead = { version: string; pushedAt: string; by: string; pieces: number };

const INVENTORY_PARTITION = 'INVENTORY';
const CURRENT: Key = { pk: INVENTORY_PARTITION, sk: 'CURRENT' };

/** The version that counts. `owner` is what the next push is conditional on. */
export function currentItem(head: InventoryHead): Item {
  return { ...item(INVENTORY_HEAD, CURRENT, head), owner: head.version };
}
export const currentKey = CURRENT;

export function versionKey(version: string): Key {
  return { pk: INVENTORY_PARTITION, sk: join('VERSION', version) };
}

export function versionItem(head: InventoryHead): Item {
  return item(INVENTORY_HEAD, versionKey(head.version), head);
}

/** Pieces of one version stand together, apart from those of all others. */
export function pieceItem(version: string, at: number, text: string): Item {
  const sk = join('PIECE', String(at).padStart(4, '0'));
  return item(PIECE, { pk: piecesPartition(version), sk }, { text });
}

export function piecesPartition(version: string): string {
  return join('INVENTORY', version);
}

/** One of what is rationed, taken by whoever `owner` is. */
export const TAKEN: Kind<{ by: string }> = { name: 'ration', schema: z.object({ by: z.string() }) };

export function rationPartition({ of, window }: { of: string; window: string }): string {
  return join('RATION', of, window);
}

export function rationItem(partition: string, at: number, by: string, until: Date): Expiring {
  const sk = join('TAKEN', String(at).padStart(6, '0'));
  const expiresAt = Math.floor(until.getTime() / 1_000) + 86_400;
  return { ...item(TAKEN, { pk: partition, sk }, { by }), owner: by, [EXPIRES]: expiresAt };
}

/** A host's turn: in which run it was taken, and why that run leaves the host alone, where it does. */
export const TURN: Kind<{ runId: string; alone?: Failure | undefined }> = {
  name: 'host-turn',
  schema: z.object({ runId: z.string(), alone: failureSchema.optional() }),
};

/** `freeAt`: when others may have it, milliseconds since 1970. */
type TurnItem = Expiring & { owner: string; freeAt: number };

export function turnKey(host: string): Key {
  return { pk: join('TURN', host), sk: 'TURN' };
}

export function turnItem(
  { host, owner, runId }: TurnOf,
  { freeAt, alone }: { freeAt: number; alone?: Failure },
): TurnItem {
  const record = alone === undefined ? { runId } : { runId, alone };
  const expiresAt = Math.floor(freeAt / 1_000) + 86_400;
  return { ...item(TURN, turnKey(host), record), owner, freeAt, [EXPIRES]: expiresAt };
}

const turnStateSchema = z.object({ owner: z.string(), freeAt: z.number() });

/** Who has a turn in its item, and until when. */
export function turnStateOf(raw: unknown): z.infer<typeof turnStateSchema> {
  return turnStateSchema.parse(raw);
}
