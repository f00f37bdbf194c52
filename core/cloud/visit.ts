// Some pages of a run visited by one function: narrowed to them, the steps of the laptop; what needs a browser or more time is handed on.
import type { ExpectedPage } from '../ports.ts';
import { keyOf, type AuditPorts, type OnEvent, type PageKey } from '../run/audit-ports.ts';
import { unreadableReport } from '../run/page-report.ts';
import type { Plan } from '../run/plan.ts';
import { hostOf } from '../run/host-gate.ts';
import { hostsAtHand } from '../run/shared-turns.ts';
import type { Part } from '../run/stages.ts';
import type { Visits } from '../run/visits.ts';
import type { Politeness } from '../run/visitor.ts';
import {
  auditLanes,
  confirmPages,
  politenessOf,
  visitsOf,
  type HandOn,
  type LaneWork,
} from '../steps.ts';
import { StoreError } from '../store/store-error.ts';
import type { Lane, RunLanes } from './ports.ts';
import { partPlan, runTerms, type RunTerms } from './run-parts.ts';

export type VisitPorts = AuditPorts & { lanes: RunLanes };

export type VisitSettings = {
  hostDelayMs: number;
  /** What is told of a run while it is visited. */
  onEvent: (runId: string) => OnEvent;
};

export type Pages = Lane['hosts'][number]['pages'];

/** What a visit to some pages came to. */
export type Visited = {
  /** Pages to be tried again, by their place among those that were given: in how many milliseconds, after how many tries. */
  again: { at: number; ms: number; tried: number }[];
  /** The time was up before all were done. */
  unfinished: boolean;
  /** Milliseconds until the host may be visited next. */
  dueInMs: number;
};

/** In whose name pages are visited, and whether for the first or the second time: nothing is remembered from the one to the other. */
type Asked = Omit<Part, 'lane' | 'from' | 'tried'>;

/** Visits pages for one run after another, and remembers for the run at hand what politeness has to remember. */
export type RunVisitor = {
  visit: (
    name: Asked,
    pages: Pages,
    options: { signal: AbortSignal; tried?: readonly number[] },
  ) => Promise<Visited>;
  /** Reports one page as not reached: its time was up twice. */
  giveUp: (name: Asked, page: Pages[number]) => Promise<void>;
};

type Session = {
  name: Asked;
  terms: RunTerms;
  politeness: Politeness;
  visits: Visits;
  /** First captures that were handed over, by page. */
  kept: Map<PageKey, string>;
  /** Hosts of the pages that are visited now: the run gives them to nobody else. */
  own: ReturnType<typeof hostsAtHand>;
};

export function createRunVisitor(ports: VisitPorts, settings: VisitSettings): RunVisitor {
  let session: Session | undefined;
  const sessionFor = async (name: Asked): Promise<Session> => {
    // Asked each time: another execution may have taken the run over meanwhile.
    const terms = await runTerms(ports.records, name);
    if (session !== undefined && isSame(session.name, name)) session = { ...session, terms };
    else session = newSession(ports, settings, name, terms);
    return session;
  };
  return {
    visit: async (name, pages, options) => {
      const current = await sessionFor(name);
      return visitPages({ ports, settings, session: current, phase: name.phase }, pages, options);
    },
    giveUp: async (name, page) => {
      const { terms } = await sessionFor(name);
      const plan = await partPlan(ports.records, terms, [page]);
      await giveUp({ ports, phase: name.phase }, plan);
    },
  };
}

function isSame(a: Asked, b: Asked): boolean {
  return a.runId === b.runId && a.owner === b.owner && a.phase === b.phase;
}

/** Hosts of one lane that are visited side by side. */
export const HOSTS_AT_ONCE = 4;

function newSession(
  ports: VisitPorts,
  settings: VisitSettings,
  name: Asked,
  terms: RunTerms,
): Session {
  const kept = new Map<PageKey, string>();
  const own = hostsAtHand();
  const plan: Plan = { ...terms, expected: [], done: new Set(), linked: [] };
  const work: LaneWork = {
    ports,
    settings: { lanes: HOSTS_AT_ONCE, hostDelayMs: settings.hostDelayMs },
    signal: new AbortController().signal,
    onEvent: settings.onEvent(name.runId),
    handOn: { kept: ({ page }) => kept.get(keyOf(page)) },
    isOwnHost: own.has,
  };
  const politeness = politenessOf(plan, work);
  return { name, terms, politeness, visits: visitsOf(plan, { ...work, politeness }), kept, own };
}

type Visiting = {
  ports: VisitPorts;
  settings: VisitSettings;
  session: Session;
  phase: Part['phase'];
};

async function visitPages(
  visiting: Visiting,
  pages: Pages,
  { signal, tried = [] }: { signal: AbortSignal; tried?: readonly number[] },
): Promise<Visited> {
  const { ports, session, phase } = visiting;
  const plan = await partPlan(ports.records, session.terms, pages);
  for (const { page } of await doneOf(ports, plan, phase)) plan.done.add(keyOf(page));
  for (const [agencyId, pageId, key] of pages)
    if (key !== undefined) session.kept.set(keyOf({ agencyId, id: pageId }), key);
  const again = new Map<PageKey, { ms: number; tried: number }>();
  const work = workOf(visiting, signal, { pages, tried, again });
  const hosts = plan.expected.map(({ page }) => hostOf(page.url));
  const unfinished = await session.own.during(hosts, () =>
    stopped(signal, () => (phase === 'audit' ? auditLanes(plan, work) : confirmPages(plan, work))),
  );
  const url = plan.expected.at(-1)?.page.url;
  return {
    again: pages.flatMap(([agencyId, pageId], at) => {
      const later = again.get(keyOf({ agencyId, id: pageId }));
      return later === undefined ? [] : [{ at, ...later }];
    }),
    unfinished,
    dueInMs: url === undefined ? 0 : session.politeness.gate.dueIn(url),
  };
}

type Handing = {
  pages: Pages;
  tried: readonly number[];
  again: Map<PageKey, { ms: number; tried: number }>;
};

function workOf(
  { ports, settings, session, phase }: Visiting,
  signal: AbortSignal,
  { pages, tried, again }: Handing,
): LaneWork {
  const { name, politeness, visits, kept } = session;
  const counts = new Map(
    pages.map(([agencyId, id], at) => [keyOf({ agencyId, id }), tried[at] ?? 0] as const),
  );
  const handOn: HandOn = {
    kept: ({ page }) => kept.get(keyOf(page)),
    tried: counts,
    later: ({ page }, { ms, tried: times }) => again.set(keyOf(page), { ms, tried: times }),
    toBrowser: async ({ page }, firstKey) => {
      const { agencyId, id: pageId, url } = page;
      const wanted = { agencyId, pageId, url };
      await ports.lanes.want(
        name,
        phase,
        firstKey === undefined ? wanted : { ...wanted, firstKey },
      );
    },
  };
  const lane = { lanes: HOSTS_AT_ONCE, hostDelayMs: settings.hostDelayMs };
  const onEvent = settings.onEvent(name.runId);
  return { ports, settings: lane, signal, onEvent, politeness, visits, handOn };
}

/** True where the signal ended the work; trouble with the store is thrown whatever the signal says. */
async function stopped(signal: AbortSignal, work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return false;
  } catch (error) {
    if (error instanceof StoreError || !signal.aborted) throw error;
    return true;
  }
}

async function doneOf(
  { records }: VisitPorts,
  plan: Plan,
  phase: Part['phase'],
): Promise<ExpectedPage[]> {
  if (phase === 'confirm') return [];
  const { runId } = plan.run;
  const reports = await Promise.all(
    plan.expected.map(({ page }) => records.pageReport(runId, page.agencyId, page.id)),
  );
  return plan.expected.filter((_, at) => reports[at] !== undefined);
}

async function giveUp(
  { ports, phase }: { ports: VisitPorts; phase: Part['phase'] },
  plan: Plan,
): Promise<void> {
  const { run } = plan;
  // What was to be confirmed is accounted for at the end of its phase.
  if (phase === 'confirm') return;
  const open = new Set(await doneOf(ports, plan, phase));
  for (const expected of plan.expected.filter((one) => !open.has(one))) {
    const detail = 'reading it took longer than a function of the audit has time';
    const frame = {
      runId: run.runId,
      versions: run.versions,
      checkedAt: ports.clock.now().toISOString(),
    };
    const failure = { reason: 'not-reached', detail } as const;
    await ports.records.savePageReport(unreadableReport(frame, expected, { failure }), run);
  }
}
