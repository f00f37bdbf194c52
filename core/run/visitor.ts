// One piece of work's visits: each asks robots.txt, waits for its host's turn and for a slot, and tells how the host took it.
import type { CaptureWithBody } from '../capture/capture.ts';
import type { Failure } from '../capture/failures.ts';
import type { RobotsPermission } from '../inventory/schema.ts';
import type { ExpectedPage, Visit, VisitHow } from '../ports.ts';
import type { AuditPorts } from './audit-ports.ts';
import { BrowserWanted } from './browser-wanted.ts';
import type { HostGate } from './host-gate.ts';
import type { RobotsDoor } from './robots-door.ts';
import { createPlace, type Place, type Slots } from './slots.ts';

/** What keeps all visits of a run polite. */
export type Politeness = { gate: HostGate; robots: RobotsDoor; slots: Slots };

export type VisitorSettings = {
  ports: Pick<AuditPorts, 'fetchStatic' | 'browser' | 'browserElsewhere' | 'connect'>;
  politeness: Politeness;
  signal: AbortSignal;
  /** An agency's word for its own sites; undefined for an address on which it does not hold. */
  permissionFor: (url: string) => RobotsPermission | undefined;
};

/** The visits of one page or of one linked address. It holds a slot from its first visit on, but not while it waits for anything. */
export type Visitor = {
  visitStatic: (url: string, how?: Pick<VisitHow, 'known' | 'platform'>) => Promise<Visit>;
  visitBrowser: (url: string, because: string) => Promise<Visit>;
  visitConnect: (page: ExpectedPage['page']) => Promise<Visit>;
  /** Waits for what other work brings, leaving its slot to it. */
  aside: <T>(wait: () => Promise<T>) => Promise<T>;
  end: () => void;
};

export function createVisitor(settings: VisitorSettings): Visitor {
  const place = createPlace(settings.politeness.slots, settings.signal);
  const trip = (): Trip => ({ ...settings, place, leave: () => undefined, at: '' });
  // The way that the static visit was led: the browser will go it too.
  let way: string[] = [];
  return {
    visitStatic: async (url, how) => {
      const visit = await onTrip(trip(), [url], (hop) =>
        settings.ports.fetchStatic(url, settings.signal, { hop, ...how }),
      );
      way = visit.ok ? wayOf(visit.value.capture) : [];
      return visit;
    },
    visitBrowser: (url, because) => browserVisit(trip(), [url, ...way], because),
    visitConnect: (page) => connectVisit(trip(), page),
    aside: async (wait) => {
      place.free();
      const answer = await wait();
      await place.take();
      return answer;
    },
    end: place.free,
  };
}

type Trip = VisitorSettings & {
  place: Place;
  leave: () => void;
  at: string;
  /** Why the trip was not begun or not ended: no word of the host that was visited. */
  refused?: Failure | undefined;
  permission?: RobotsPermission;
};

type Hop = (url: string) => Promise<Failure | undefined>;

async function onTrip(
  trip: Trip,
  urls: string[],
  visit: (hop: Hop) => Promise<Visit>,
): Promise<Visit> {
  try {
    const failure = await arrive(trip, urls);
    if (failure !== undefined) return { ok: false, failure };
    const visited = await visit((url) => arrive(trip, [url]));
    trip.signal.throwIfAborted();
    if (!visited.ok && trip.refused === undefined)
      trip.politeness.gate.heard(trip.at, visited.failure);
    return permitted(visited, trip.permission);
  } finally {
    trip.leave();
  }
}

/** Leaves the host where the trip is, and goes on when all of the next ones let it: robots.txt first, then the turn, then a slot. */
async function arrive(trip: Trip, urls: string[]): Promise<Failure | undefined> {
  trip.leave();
  trip.place.free();
  for (const url of urls) {
    trip.refused = await refusalOf(trip, url);
    if (trip.refused !== undefined) return trip.refused;
  }
  return takeTurns(trip, urls);
}

async function takeTurns(trip: Trip, urls: string[]): Promise<Failure | undefined> {
  const { gate } = trip.politeness;
  trip.leave = await gate.enterAll(urls, trip.signal);
  // What was learned while waiting counts.
  trip.refused = urls.map((url) => gate.leftAlone(url)).find((failure) => failure !== undefined);
  if (trip.refused !== undefined) return trip.refused;
  trip.at = urls.at(-1) ?? '';
  await trip.place.take();
  return undefined;
}

/** A host that is left alone, or what its robots.txt says; an agency's permission stands over that. */
async function refusalOf(trip: Trip, url: string): Promise<Failure | undefined> {
  const alone = trip.politeness.gate.leftAlone(url);
  if (alone !== undefined) return alone;
  const failure = await trip.politeness.robots.refusal(url, trip.signal);
  if (failure === undefined || !failure.reason.startsWith('robots')) return failure;
  const permission = trip.permissionFor(url);
  if (permission === undefined) return failure;
  trip.permission = permission;
  return undefined;
}

function permitted(visit: Visit, permission: RobotsPermission | undefined): Visit {
  if (!visit.ok || permission === undefined) return visit;
  const capture = { ...visit.value.capture, robotsPermission: permission };
  return { ok: true, value: { ...visit.value, capture } };
}

async function browserVisit(trip: Trip, urls: string[], because: string): Promise<Visit> {
  const { browser, browserElsewhere } = trip.ports;
  const [url = ''] = urls;
  if (browserElsewhere === true) throw new BrowserWanted('the browser is elsewhere');
  if (browser === undefined) {
    const detail = 'scripts build the page, and no browser was there to run them';
    return { ok: false, failure: { reason: 'needs-browser', detail } };
  }
  const visit = await onTrip(trip, urls, (arriveAt) =>
    browser(url, because, trip.signal, { hop: beyond(urls, arriveAt) }),
  );
  return visit.ok ? whereItLed(trip, visit) : visit;
}

function wayOf({ redirects, finalUrl }: CaptureWithBody['capture']): string[] {
  return [...redirects.map(({ to }) => to), finalUrl];
}

/** The addresses of which we know already are free to go to, until another one has been asked for: their turns end then. */
function beyond(urls: string[], hop: Hop): Hop {
  let known = new Set(urls.map((url) => withoutFragment(url)));
  return async (url) => {
    const to = withoutFragment(url);
    if (known.has(to)) return undefined;
    known = new Set([to]);
    return hop(to);
  };
}

function withoutFragment(url: string): string {
  const parsed = new URL(url);
  parsed.hash = '';
  return parsed.href;
}

/** A script can also write another address over the page without leaving it: one that may not be visited is not kept. */
async function whereItLed(trip: Trip, visit: Extract<Visit, { ok: true }>): Promise<Visit> {
  const { finalUrl, requestedUrl } = visit.value.capture;
  if (finalUrl === requestedUrl || !/^https?:/.test(finalUrl)) return visit;
  trip.place.free();
  const failure = await refusalOf(trip, finalUrl);
  await trip.place.take();
  return failure === undefined ? permitted(visit, trip.permission) : { ok: false, failure };
}

/** An interface is made to be asked by programs: robots.txt is about pages. */
async function connectVisit(trip: Trip, page: ExpectedPage['page']): Promise<Visit> {
  const { connect } = trip.ports;
  if (connect === undefined) throw new TypeError('a way in was chosen that is not there');
  const url = connect.host(page);
  try {
    const failure = await takeTurns(trip, [url]);
    if (failure !== undefined) return { ok: false, failure };
    const visit = await connect.visit(page, trip.signal);
    trip.signal.throwIfAborted();
    if (!visit.ok) trip.politeness.gate.heard(url, visit.failure);
    return visit;
  } finally {
    trip.leave();
  }
}
