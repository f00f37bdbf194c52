// What a run needs from the outside and what it tells while it goes: the doors, and the events that progress is shown from.
import type {
  BrowserVisit,
  CaptureStore,
  Clock,
  Connect,
  Judge,
  Records,
  RobotsFetch,
  Rulings,
  StaticFetch,
  Submissions,
} from '../ports.ts';
import type { Page } from '../inventory/schema.ts';
import type { Failure } from '../capture/failures.ts';
import type { HostTurns } from './shared-turns.ts';
import type { Counts, Verdict } from '../verdict/schema.ts';

/** Waits so many milliseconds; rejects when the signal is aborted first. */
export type Wait = (ms: number, signal?: AbortSignal) => Promise<void>;

/** The doors of an audit. Without a browser, pages that need one are `needs-browser`. */
export type AuditPorts = {
  records: Records;
  captures: CaptureStore;
  fetchStatic: StaticFetch;
  fetchRobots: RobotsFetch;
  browser?: BrowserVisit;
  /** Somebody else has the browser: a page that needs one is handed on (`LaneWork.handOn`) instead of being reported. */
  browserElsewhere?: true;
  /** Without it, profiles that only an interface gives are unreadable. */
  connect?: Connect;
  /** Without it, pages that a person must bring are unreadable. */
  submissions?: Submissions;
  /** Without it, every verdict is the checks' own. */
  rulings?: Rulings;
  /** Without it, nobody else visits hosts meanwhile. */
  turns?: HostTurns;
  judge: Judge;
  clock: Clock;
  wait: Wait;
};

type PageName = { agencyId: string; pageId: string; url: string };

/** A page named by agency and page id, as `agency/page`. */
export type PageKey = string;

/** What a resumed run's inventory says differently today; the run keeps to what it was planned with. */
export type InventoryDifference = { added: PageKey[]; removed: PageKey[]; changed: PageKey[] };

export type RunEvent =
  | { type: 'run-started'; runId: string; expected: number; done: number; resumed: boolean }
  | { type: 'inventory-changed'; difference: InventoryDifference }
  | ({ type: 'page-started' } & PageName)
  | ({
      type: 'page-done';
      verdict: Verdict;
      failure?: Failure;
      /** Pages with a report so far, those of an interrupted run included. */
      done: number;
      expected: number;
    } & PageName)
  | { type: 'waiting'; host: string; ms: number }
  /** The page could not be read now and is tried again in this run, in so many milliseconds at the earliest. */
  | ({ type: 'page-later'; reason: Failure['reason']; ms: number } & PageName)
  /** Items newly fail on so many pages, which are visited once more before anybody is told. */
  | { type: 'confirming'; pages: number }
  | ({ type: 'page-confirmed'; verdict: Verdict } & PageName)
  | { type: 'closing'; runId: string }
  | { type: 'run-closed'; runId: string; counts: Counts };

export type OnEvent = (event: RunEvent) => void;

export function pageKey(agencyId: string, pageId: string): PageKey {
  return `${agencyId}/${pageId}`;
}

/** The key of an inventory's page. */
export function keyOf(page: Pick<Page, 'agencyId' | 'id'>): PageKey {
  return pageKey(page.agencyId, page.id);
}
