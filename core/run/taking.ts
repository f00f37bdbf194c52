// What a visit brought is kept before anything is said of it, under a key that no other visit gets.
import type { CaptureWithBody } from '../capture/capture.ts';
import type { CaptureStore, Visit } from '../ports.ts';
import { StoreError } from '../store/store-error.ts';
import { sha256Hex } from '../verdict/sha256.ts';
import type { Taken } from './see.ts';

/** Where captures of a run are kept. */
export type TakeSettings = { captures: CaptureStore; runId: string };

/** Keeps what a visit brought, under a key made with its hash, before anything is said of it. Throws a `StoreError`. */
export async function take(
  settings: TakeSettings,
  visit: Visit,
  keyOf: (sha256: string) => Promise<string>,
): Promise<Taken> {
  if (!visit.ok) return visit;
  const body = visit.value;
  const key = await keyOf(body.capture.sha256);
  try {
    await settings.captures.save(key, body);
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError('failed', { says: 'A capture could not be kept.', cause: error });
  }
  return { ok: true, key, load: async () => body };
}

/** Captures of one linked address may differ from visit to visit, and a report names the very one that it rests on. */
export async function linkedKey(
  settings: TakeSettings,
  url: string,
  mode: string,
  sha256: string,
): Promise<string> {
  const address = (await sha256Hex(url)).slice(0, 16);
  return `${settings.runId}/linked-pages/${address}/${mode}-${sha256.slice(0, 16)}`;
}

/** A capture that was kept; throws a `StoreError` when it is gone. */
export async function loadKept(captures: CaptureStore, key: string): Promise<CaptureWithBody> {
  const body = await captures.load(key);
  if (body !== undefined) return body;
  throw new StoreError('damaged', { says: `The capture ${key} is no longer there.` });
}

/** An id as one part of a capture's key; one that could be mistaken on some disk (capitals, odd signs) is marked by its hash. */
export async function keyPart(id: string): Promise<string> {
  if (/^[a-z0-9][a-z0-9_-]{0,100}$/.test(id)) return id;
  const slug = id
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60);
  return `p-${slug}-${(await sha256Hex(id)).slice(0, 12)}`;
}
