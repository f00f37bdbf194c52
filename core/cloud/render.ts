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
  for (const [at, page] of pages.entries()) {
    if (at < part.from) continue;
    if (at > part.from && doors.leftMs() < ONE_PAGE_MS) return { next: at };
    const answer = await renderOne(doors, part, { at, page });
    if (answer !== undefined) return answer;
  }
  return {};
}

/** Undefined where the page has its report and the next one may follow. */
async function renderOne(
  { visitor, deadline }: RenderDoors,
  part: Part,
  { at, page }: { at: number; page: Pages[number] },
): Promise<PartAnswer | undefined> {
  const isFirst = at === part.from;
  const { unfinished, again } = await visitor.visit(part, [page], {
    signal: deadline,
    tried: [isFirst ? part.tried : 0],
  });
  const [later] = again;
  // It has no report yet: the last try makes one, whatever it sees.
  if (later !== undefined) return { next: at, waitMs: later.ms, tried: later.tried };
  if (!unfinished) return undefined;
  if (!isFirst) return { next: at };
  await visitor.giveUp(part, page);
  return { next: at + 1 };
}
