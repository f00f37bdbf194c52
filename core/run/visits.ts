// The doors of an audit: polite visits, every capture kept before anything is said of it, a linked address visited once a run.
import type { CaptureWithBody } from '../capture/capture.ts';
import type { ExpectedPage, Visit } from '../ports.ts';
import { StoreError } from '../store/store-error.ts';
import { sha256Hex } from '../verdict/sha256.ts';
import type { CaptureRef } from '../verdict/schema.ts';
import type { AuditPorts } from './audit-ports.ts';
import type { HostGate } from './host-gate.ts';
import type { PageDoors } from './look-at-page.ts';
import { dayIn } from './day.ts';
import { createMemo } from './memo.ts';
import { takeSubmission } from './take-submission.ts';
import { see, type Doors, type Sight, type Taken } from './see.ts';
import { wayIn } from './way-in.ts';

export type VisitSettings = {
  ports: Omit<AuditPorts, 'records'>;
  runId: string;
  gate: HostGate;
};

/** Linked addresses remembered at a time. An entry is a key and, for each agency and kind of page, its findings. */
const LINKED_KEPT = 500;

export type Visits = {
  doorsOf: (expected: ExpectedPage, signal: AbortSignal) => PageDoors;
  /** Takes a linked capture of an interrupted run for visited. */
  remember: (linked: CaptureRef) => void;
};

/** The visits of one run. */
export function createVisits(settings: VisitSettings): Visits {
  const { captures, judge } = settings.ports;
  const taken = createMemo<Taken>(LINKED_KEPT * 2);
  const sights = createMemo<Sight>(LINKED_KEPT);
  const linkedDoors = (url: string, signal: AbortSignal): Doors => {
    const once = (mode: string, visit: () => Promise<Visit>): Promise<Taken> =>
      taken.get(`${mode} ${url}`, async () =>
        released(
          await take(settings, await visit(), (hash) => linkedKey(settings, url, mode, hash)),
        ),
      );
    return {
      first: () => once('static', () => visitStatic(settings, url, signal)),
      browser: (because) => once('browser', () => visitBrowser(settings, url, { because, signal })),
    };
  };
  const released = (one: Taken): Taken =>
    one.ok ? { ...one, load: () => loadKept(captures, one.key) } : one;
  return {
    doorsOf: (expected, signal) => ({
      page: pageDoors(settings, expected, signal),
      linked: (url, terms) =>
        sights.get(`${expected.agency.id} ${expected.page.kind} ${url}`, () =>
          see(judge, linkedDoors(url, signal), terms),
        ),
    }),
    remember: ({ mode, url, key }) =>
      taken.put(`${mode} ${url}`, { ok: true, key, load: () => loadKept(captures, key) }),
  };
}

/**
 * A page's captures lie under its own keys, each with its hash: a step that is delivered twice at once, or repeated after an
 * interruption, never puts another capture under the key that a report names.
 */
function pageDoors(settings: VisitSettings, expected: ExpectedPage, signal: AbortSignal): Doors {
  const { page, agency } = expected;
  const keyFor = (mode: string) => async (sha256: string) => {
    const place = [settings.runId, await keyPart(agency.id), await keyPart(page.id)];
    return [...place, `${mode}-${sha256.slice(0, 16)}`].join('/');
  };
  return {
    first: () => takeByItsWay(settings, expected, signal, keyFor),
    browser: async (because) => {
      const visit = await visitBrowser(settings, page.url, { because, signal });
      return take(settings, visit, keyFor('browser'));
    },
  };
}

type KeyFor = (mode: string) => (sha256: string) => Promise<string>;

/** The first look: as the inventory, the platform and what is at hand say. */
async function takeByItsWay(
  settings: VisitSettings,
  expected: ExpectedPage,
  signal: AbortSignal,
  keyFor: KeyFor,
): Promise<Taken> {
  const { page, agency } = expected;
  const { ports } = settings;
  const way = await wayIn(expected, ports, dayIn(agency.timeZone, ports.clock.now()));
  if (way.by === 'none') return { ok: false, failure: way.failure };
  if (way.by === 'submission') return takeSubmission(ports.captures, expected, way.submission);
  if (way.by === 'connect')
    return take(settings, await visitConnect(settings, page, signal), keyFor('api'));
  return take(settings, await visitStatic(settings, page.url, signal), keyFor('static'));
}

async function visitConnect(
  settings: VisitSettings,
  page: ExpectedPage['page'],
  signal: AbortSignal,
): Promise<Visit> {
  const { connect } = settings.ports;
  if (connect === undefined) throw new TypeError('a way in was chosen that is not there');
  const visit = await settings.gate(connect.host(page), signal, () => connect.visit(page, signal));
  signal.throwIfAborted();
  return visit;
}

async function visitStatic(
  settings: VisitSettings,
  url: string,
  signal: AbortSignal,
): Promise<Visit> {
  const visit = await settings.gate(url, signal, () => settings.ports.fetchStatic(url, signal));
  signal.throwIfAborted();
  return visit;
}

async function visitBrowser(
  settings: VisitSettings,
  url: string,
  how: { because: string; signal: AbortSignal },
): Promise<Visit> {
  const { browser } = settings.ports;
  if (browser === undefined) {
    const detail = 'scripts build the page, and no browser was there to run them';
    return { ok: false, failure: { reason: 'needs-browser', detail } };
  }
  const { because, signal } = how;
  const visit = await settings.gate(url, signal, () => browser(url, because, signal));
  signal.throwIfAborted();
  return visit;
}

async function take(
  settings: VisitSettings,
  visit: Visit,
  keyOf: (sha256: string) => Promise<string>,
): Promise<Taken> {
  if (!visit.ok) return visit;
  const body = visit.value;
  const key = await keyOf(body.capture.sha256);
  try {
    await settings.ports.captures.save(key, body);
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError('failed', { says: 'A capture could not be kept.', cause: error });
  }
  return { ok: true, key, load: async () => body };
}

/** Captures of one linked address may differ from visit to visit, and a report names the very one that it rests on. */
async function linkedKey(
  settings: VisitSettings,
  url: string,
  mode: string,
  sha256: string,
): Promise<string> {
  const address = (await sha256Hex(url)).slice(0, 16);
  return `${settings.runId}/linked-pages/${address}/${mode}-${sha256.slice(0, 16)}`;
}

async function loadKept(captures: AuditPorts['captures'], key: string): Promise<CaptureWithBody> {
  const body = await captures.load(key);
  if (body !== undefined) return body;
  throw new StoreError('damaged', { says: `The capture ${key} is no longer there.` });
}

/** An id as one part of a capture's key; one that could be mistaken on some disk (capitals, odd signs) is marked by its hash. */
async function keyPart(id: string): Promise<string> {
  if (/^[a-z0-9][a-z0-9_-]{0,100}$/.test(id)) return id;
  const slug = id
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60);
  return `p-${slug}-${(await sha256Hex(id)).slice(0, 12)}`;
}
