// Many pages of one platform, or of one system that web sites are made with, lose the same item in one run: found, named, held back.
import type { Records } from '../ports.ts';
import { PLATFORM_FACTS } from '../platforms/index.ts';
import { systemName } from '../read/made-with.ts';
import { isFailing, isReadable } from '../verdict/changes.ts';
import { heldBack, isPattern, mayStillHold, COMMON_CAUSE } from '../verdict/common-cause.ts';
import { pageVerdict } from '../verdict/page-verdict.ts';
import type { CommonCause, Finding, PageReport } from '../verdict/schema.ts';
import type { AuditPorts } from './audit-ports.ts';
import { beforesOf, type Befores } from './before.ts';
import { hostOf } from './host-gate.ts';
import type { Plan } from './plan.ts';

type Ports = { records: Records; clock: AuditPorts['clock'] };

/**
 * The common causes of the run, and every item that one of them explains stored as held back. Works from what is stored, so that a run that
 * was interrupted, or a step that is delivered twice, ends the same. To be called when everything that newly fails is confirmed.
 */
export async function holdBackCommonCauses(ports: Ports, plan: Plan): Promise<CommonCause[]> {
  const { records } = ports;
  const lost = new Map<string, Loss>();
  const befores = beforesOf(records, plan);
  if (!(await befores.any())) return [];
  for await (const report of records.pageReports(plan.run.runId))
    await noteLosses({ lost, befores, plan }, report);
  const suspects = new Map([...lost].filter(([, { units }]) => units.size >= COMMON_CAUSE.least));
  if (suspects.size === 0) return [];
  for await (const report of records.pageReports(plan.run.runId))
    await noteHaving(suspects, befores, report);
  const causes = [...suspects.values()].filter(({ units, had }) => isPattern(units.size, had.size));
  for (const loss of causes) await holdBack(ports, plan, loss);
  return causes.map(causeOf).sort((a, b) => b.lost - a.lost || (a.id < b.id ? -1 : 1));
}

type Group = Pick<CommonCause, 'kind' | 'name'> & { key: string; unit: string };

/** What lost an item: accounts of a platform, or hosts of a system; one site's template is one mind, however many pages it has. */
type Loss = Pick<CommonCause, 'kind' | 'name' | 'item' | 'title' | 'id'> & {
  units: Set<string>;
  had: Set<string>;
  agencies: Set<string>;
  pages: { agencyId: string; pageId: string; url: string; since: string }[];
};

type Losses = { lost: Map<string, Loss>; befores: Befores; plan: Plan };

async function noteLosses({ lost, befores, plan }: Losses, report: PageReport): Promise<void> {
  const group = groupOf(report);
  const found = report.findings.filter((finding) => isNewlyLost(finding));
  if (group === undefined || found.length === 0 || !isReadable(report)) return;
  const before = await befores.of(report);
  for (const finding of found) {
    const since = heldSince(before, finding.item) ?? plan.run.startedAt;
    if (!hadIt(before, finding.item) || !mayStillHold(since, plan.run.startedAt)) continue;
    const loss = lossOf(lost, group, finding);
    const { agencyId, pageId, url } = report;
    loss.units.add(group.unit);
    loss.agencies.add(agencyId);
    loss.pages.push({ agencyId, pageId, url, since });
  }
}

/** Confirmed in this run, or held back already by a step that did not end. */
function isNewlyLost(finding: Finding): boolean {
  if (finding.heldBack !== undefined) return true;
  return isFailing(finding) && finding.confirmation?.state === 'confirmed';
}

function lossOf(lost: Map<string, Loss>, group: Group, { item, title }: Finding): Loss {
  const id = `${group.key}:${item}`;
  const { kind, name } = group;
  const empty = { units: new Set<string>(), had: new Set<string>(), agencies: new Set<string>() };
  const loss = lost.get(id) ?? { id, kind, name, item, title, ...empty, pages: [] };
  lost.set(id, loss);
  return loss;
}

async function noteHaving(
  suspects: Map<string, Loss>,
  befores: Befores,
  report: PageReport,
): Promise<void> {
  const group = groupOf(report);
  if (group === undefined || !isReadable(report)) return;
  const asked = report.findings.filter(
    ({ item, level }) => level === 'required' && suspects.has(`${group.key}:${item}`),
  );
  if (asked.length === 0) return;
  const before = await befores.of(report);
  for (const { item } of asked)
    if (hadIt(before, item)) suspects.get(`${group.key}:${item}`)?.had.add(group.unit);
}

/** What was held back counts as had: a pattern that lasts is still one. */
function hadIt(before: PageReport | undefined, item: string): boolean {
  const finding = before?.findings.find((one) => one.item === item);
  return finding?.outcome === 'pass' || finding?.heldBack !== undefined;
}

function heldSince(before: PageReport | undefined, item: string): string | undefined {
  return before?.findings.find((one) => one.item === item)?.heldBack?.since;
}

function groupOf({ platform, madeWith, url, agencyId, pageId }: PageReport): Group | undefined {
  if (platform !== 'website') {
    const unit = JSON.stringify([agencyId, pageId]);
    return { kind: 'platform', key: platform, name: PLATFORM_FACTS[platform].name, unit };
  }
  if (madeWith === undefined) return undefined;
  return { kind: 'system', key: madeWith, name: systemName(madeWith), unit: hostOf(url) };
}

const EXAMPLES = 10;

function causeOf({ id, kind, name, item, title, units, had, agencies, pages }: Loss): CommonCause {
  const since = pages.map((page) => page.since).sort()[0] ?? '';
  const examples = pages.slice(0, EXAMPLES).map(({ since: _since, ...page }) => page);
  const counts = { lost: units.size, had: had.size, agencies: agencies.size };
  return { id, kind, name, item, title, ...counts, since, examples };
}

async function holdBack({ records }: Ports, plan: Plan, loss: Loss): Promise<void> {
  const cause = causeOf(loss);
  for (const { agencyId, pageId, since } of loss.pages) {
    const report = await records.pageReport(plan.run.runId, agencyId, pageId);
    if (report === undefined) continue;
    const findings = report.findings.map((finding) =>
      finding.item === loss.item ? heldBack(finding, cause, since) : finding,
    );
    await records.savePageReport({ ...report, findings, verdict: pageVerdict(findings) }, plan.run);
  }
}
