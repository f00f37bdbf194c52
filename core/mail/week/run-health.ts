// How the auditor itself did in a run: what its operators have to know, and nobody else. One pass over the run's pages.
import type { Agency, Platform } from '../../inventory/schema.ts';
import type { Outbox, Records } from '../../ports.ts';
import { dayIn } from '../../run/day.ts';
import { knownZone } from '../../report/times.ts';
import type { AgencyReport, CommonCause, Finding, PageReport, Run } from '../../verdict/schema.ts';
import type { OutboxEntry } from '../outbox/entry.ts';
import { isOursToSettle } from './page-week.ts';
import { UNREAD_KIND, type UnreadKind } from './unread.ts';

export type RunHealth = {
  run: Run;
  zone: string;
  today: string;
  isWhole: boolean;
  agencies: number;
  expected: number;
  found: number;
  unread: number;
  gaps: { name: string; found: number; expected: number }[];
  causes: CommonCause[];
  /** Checks that broke, by item. */
  crashed: Map<string, { title: string; count: number }>;
  /** Items whose outcome differs because our rules changed. */
  rules: Map<string, { title: string; failing: number; met: number; looks: number }>;
  unreadBy: Map<UnreadKind, Map<Platform, number>>;
  /** Pages on which something was seen by one visit alone. */
  recheck: number;
  /** Messages of this run and the one before that were given up, came back, or wait for hours. */
  mail: OutboxEntry[];
  /** Agencies whose report nobody gets. */
  nobody: string[];
};

export type HealthPorts = { records: Records; outbox?: Pick<Outbox, 'ofRun'> };

/** Memory grows with the number of agencies, not of pages. */
export async function runHealth(ports: HealthPorts, run: Run): Promise<RunHealth> {
  const planned = await plannedAgencies(ports.records, run.runId);
  const health = emptyHealth(run, planned);
  for await (const page of ports.records.pageReports(run.runId)) addPage(health, planned, page);
  const runs = new Set<string>([run.runId]);
  for (const [agencyId, of] of planned) {
    addAgency(health, of);
    const report = await ports.records.agencyReport(run.runId, agencyId);
    if (report === undefined) continue;
    if (report.previousRunId !== undefined && runs.size < RUNS) runs.add(report.previousRunId);
    addRules(health, report);
  }
  for (const runId of runs)
    health.mail.push(...((await ports.outbox?.ofRun(runId)) ?? []).filter(hasTrouble));
  return health;
}

function emptyHealth(run: Run, planned: Map<string, Planned>): RunHealth {
  const zone = knownZone([...planned.values()][0]?.agency.timeZone ?? 'UTC');
  return {
    run,
    zone,
    today: dayIn(zone, new Date(run.startedAt)),
    isWhole: run.status === 'finished',
    agencies: planned.size,
    expected: 0,
    found: 0,
    unread: 0,
    gaps: [],
    causes: run.commonCauses ?? [],
    crashed: new Map(),
    rules: new Map(),
    unreadBy: new Map(),
    recheck: 0,
    mail: [],
    nobody: [],
  };
}

/** Runs whose messages are looked at: this one, and the ones before it that agencies were compared with. */
const RUNS = 4;

type Planned = { agency: Agency; expected: number; found: number };

async function plannedAgencies(records: Records, runId: string): Promise<Map<string, Planned>> {
  const planned = new Map<string, Planned>();
  for await (const { agency } of records.expectedPages(runId)) {
    const known = planned.get(agency.id);
    if (known === undefined) planned.set(agency.id, { agency, expected: 1, found: 0 });
    else known.expected += 1;
  }
  return planned;
}

function addAgency(health: RunHealth, { agency, expected, found }: Planned): void {
  health.expected += expected;
  if (found !== expected) health.gaps.push({ name: agency.name, found, expected });
  if (agency.recipients.length === 0) health.nobody.push(agency.name);
}

function addPage(health: RunHealth, planned: Map<string, Planned>, page: PageReport): void {
  const of = planned.get(page.agencyId);
  if (of !== undefined) of.found += 1;
  health.found += 1;
  addUnread(health, page);
  if (page.findings.some(isOneVisits)) health.recheck += 1;
  for (const { item, title } of page.findings.filter(({ outcome }) => outcome === 'error'))
    health.crashed.set(item, { title, count: (health.crashed.get(item)?.count ?? 0) + 1 });
}

function addUnread(health: RunHealth, { verdict, failure, platform }: PageReport): void {
  if (verdict !== 'unreadable' || failure === undefined) return;
  health.unread += 1;
  const kind = UNREAD_KIND[failure.reason];
  const platforms = health.unreadBy.get(kind) ?? new Map<Platform, number>();
  health.unreadBy.set(kind, platforms.set(platform, (platforms.get(platform) ?? 0) + 1));
}

function isOneVisits(finding: Finding): boolean {
  return isOursToSettle(finding) && finding.outcome !== 'error' && finding.heldBack === undefined;
}

function addRules(health: RunHealth, { changes }: AgencyReport): void {
  for (const { cause, kind, item, title } of changes) {
    if (cause !== 'rules' || item === undefined) continue;
    const of = health.rules.get(item) ?? { title: title ?? item, failing: 0, met: 0, looks: 0 };
    if (kind === 'newly-failing') of.failing += 1;
    if (kind === 'fixed' || kind === 'look-settled') of.met += 1;
    if (kind === 'needs-look') of.looks += 1;
    health.rules.set(item, of);
  }
}

const TROUBLE: ReadonlySet<OutboxEntry['state']> = new Set(['failed', 'bounced', 'complained']);
/** Tries after which a message that still waits is worth a word. */
const MANY_TRIES = 5;

function hasTrouble({ state, attempt }: OutboxEntry): boolean {
  return TROUBLE.has(state) || (state === 'pending' && attempt >= MANY_TRIES);
}
