// Who visits what: pages grouped by host into lanes, as keys.
import type { ExpectedPage } from '../ports.ts';
import { keyOf, pageKey, type AuditPorts, type PageKey } from '../run/audit-ports.ts';
import { pagesToConfirm } from '../run/confirm.ts';
import { hostOf } from '../run/host-gate.ts';
import { lanesOf } from '../run/lanes.ts';
import type { Plan } from '../run/plan.ts';
import type { Lane, LaneName, RunLanes } from './ports.ts';
import { wholePlan } from './run-parts.ts';

type PlanPorts = Pick<AuditPorts, 'records'> & { lanes: RunLanes };

/**
 * Writes down the lanes of a phase: for `audit-lane` the pages that have no report yet, or those that are to be confirmed; for `render-page` those
 * that the lanes found to need a browser. Gives how many lanes there are.
 */
export async function planLanes(ports: PlanPorts, name: LaneName): Promise<number> {
  const plan = await wholePlan(ports.records, name);
  const lanes =
    name.target === 'audit-lane'
      ? await byHost(ports, plan, name)
      : await toRender(ports, plan, name);
  const packed = pack(lanes);
  if (packed.length > 0) await ports.lanes.save(name, packed);
  return packed.length;
}

async function byHost({ records }: PlanPorts, plan: Plan, { phase }: LaneName): Promise<Host[]> {
  const open =
    phase === 'audit' ? await withoutReport(records, plan) : await toConfirm(records, plan);
  return lanesOf(open).map(({ host, pages }) => ({
    host,
    pages: pages.map(({ page }) => [page.agencyId, page.id]),
  }));
}

/** The expected pages that have no report. */
export async function withoutReport(
  records: Pick<AuditPorts['records'], 'pageReports'>,
  plan: Plan,
): Promise<ExpectedPage[]> {
  const done = new Set<PageKey>();
  for await (const { agencyId, pageId } of records.pageReports(plan.run.runId))
    done.add(pageKey(agencyId, pageId));
  return plan.expected.filter(({ page }) => !done.has(keyOf(page)));
}

async function toConfirm(records: AuditPorts['records'], plan: Plan): Promise<ExpectedPage[]> {
  const doubtful = await pagesToConfirm(plan, { records });
  return plan.expected.filter(({ page }) => doubtful.has(keyOf(page)));
}

/** What was wanted and is done meanwhile is left out: the step may be one that is repeated. */
async function toRender(
  { records, lanes }: PlanPorts,
  plan: Plan,
  name: LaneName,
): Promise<Host[]> {
  const hosts = new Map<string, Host>();
  for (const { agencyId, pageId, url, firstKey } of await lanes.wanted(name, name.phase)) {
    const report = await records.pageReport(plan.run.runId, agencyId, pageId);
    const isDone = name.phase === 'audit' ? report !== undefined : report?.secondLook !== undefined;
    if (isDone) continue;
    const host = hosts.get(hostOf(url)) ?? { host: hostOf(url), pages: [] };
    host.pages.push(firstKey === undefined ? [agencyId, pageId] : [agencyId, pageId, firstKey]);
    hosts.set(host.host, host);
  }
  return [...hosts.values()].sort((a, b) => b.pages.length - a.pages.length);
}

type Host = Lane['hosts'][number];

/** One invocation each: an execution may take some thousand operations, of which each lane needs three or four. */
const MOST_LANES = 400;
/** Pages that hosts which share a lane have together: what one execution is through with in a few hours. */
const MOST_SHARED = 1_500;

/** One host a lane while there is room; beyond that the shortest hosts share lanes, so that all end at about the same time. */
export function pack(hosts: readonly Host[], most = MOST_LANES): Lane[] {
  const longestFirst = hosts.toSorted((a, b) => b.pages.length - a.pages.length);
  const lanes: { hosts: Host[]; pages: number }[] = [];
  for (const piece of longestFirst) {
    const shortest = lanes.length < most ? undefined : leastOf(lanes);
    const fits = shortest !== undefined && shortest.pages + piece.pages.length <= MOST_SHARED;
    if (!fits) lanes.push({ hosts: [piece], pages: piece.pages.length });
    else {
      shortest.hosts.push(piece);
      shortest.pages += piece.pages.length;
    }
  }
  return lanes.map((lane) => ({ hosts: lane.hosts }));
}

function leastOf<L extends { pages: number }>(lanes: readonly L[]): L | undefined {
  let least = lanes[0];
  for (const lane of lanes) if (least === undefined || lane.pages < least.pages) least = lane;
  return least;
}
