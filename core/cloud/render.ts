// Pages that need a browser: one host's, one after another, for as long as the function has time.
import type { Part, PartAnswer } from '../run/stages.ts';
import type { Pages, RunVisitor } from './visit.ts';
import type { RunLanes } from './ports.ts';

export type RenderDoors = {
  lanes: RunLanes;
  visitor: RunVisitor;
  /** Aborted some seconds before the function's time is up. */
  deadline: AbortSignal;
  /** Milliseconds that the function has left. */
  leftMs: () => number;
};

/** With less than this left, a page that needs all of a browser's limits would be ended in the middle. */
const ONE_PAGE_MS = 75_000;

/**
 * Visits the pages of a lane from the one it is told, and says where to go on when its time is up. A page that has not been done in the
 * whole time of one call is reported as not reached.
 */
export async function renderPages(doors: RenderDoors, part: Part): Promise<PartAnswer> {
  const lane = await doors.lanes.lane({ ...part, target: 'render-page' }, part.lane);
  const pages: Pages = (lane?.hosts ?? []).flatMap((host) => host.pages);
  for (let at = part.from; at < pages.length; at += 1) {
    const isFirst = at === part.from;
    if (!isFirst && doors.leftMs() < ONE_PAGE_MS) return { next: at };
    const page = pages[at];
    if (page === undefined) continue;
    const tried = isFirst ? part.tried : 0;
    const { unfinished, again } = await doors.visitor.visit(part, [page], {
      signal: doors.deadline,
      tried: [tried],
    });
    const [later] = again;
    // It has no report yet: the last try makes one, whatever it sees.
    if (later !== undefined) return { next: at, waitMs: later.ms, tried: later.tried };
    if (!unfinished) continue;
    if (!isFirst) return { next: at };
    await doors.visitor.giveUp(part, page);
    return { next: at + 1 };
  }
  return {};
}
