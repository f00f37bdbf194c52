// The second visit: a page on which items newly fail, or that newly cannot be read, is looked at once more, later in the same run, before
// anybody is told.
import type { ExpectedPage } from '../ports.ts';
import { causeOf } from '../verdict/cause.ts';
import { isFailing, isReadable, itemChanges, type ItemChange } from '../verdict/changes.ts';
import { pageVerdict } from '../verdict/page-verdict.ts';
import type { Finding, PageReport } from '../verdict/schema.ts';
import { isRuled } from '../rulings/apply.ts';
import { StoreError } from '../store/store-error.ts';
import { confirmedBefore, settleBySecondLook } from '../verdict/second-look.ts';
import { keyOf, pageKey, type AuditPorts, type OnEvent, type PageKey } from './audit-ports.ts';
import { beforesOf, type Befores } from './before.ts';
import { lanesOf, runLanes } from './lanes.ts';
import { reportsOf } from './part.ts';
import type { Plan } from './plan.ts';
import { afterBothVisits, isUnreadOnce, lookOf, unreadSince, type Unread } from './unread-twice.ts';

export type ConfirmWork = {
  ports: Pick<AuditPorts, 'records' | 'clock' | 'wait'>;
  settings: { lanes: number; confirmAfterMs?: number };
  signal: AbortSignal;
  onEvent: OnEvent;
  /**
   * One more visit, as polite as the first; its report is not stored. Undefined where somebody else makes it. Throws only for trouble with
   * the store, or when aborted.
   */
  look: (expected: ExpectedPage, signal: AbortSignal) => Promise<PageReport | undefined>;
};

/**
 * Confirms what newly fails or newly cannot be read in the run, against the run before. Each page's report is stored again when its second visit has
 * been made, so that a run may be killed at any moment and go on where it was. A page that was never read before is not visited twice:
 * nobody takes its first report for a change (docs/decisions/0006). Throws a `StoreError`, or the signal's reason when aborted.
 */
export async function confirmNewlyFailing(plan: Plan, work: ConfirmWork): Promise<void> {
  const doubts = await doubtsOf(plan, work);
  if (doubts.size === 0) return;
  work.onEvent({ type: 'confirming', pages: doubts.size });
  const pages = plan.expected.filter(({ page }) => doubts.has(keyOf(page)));
  const { lanes } = work.settings;
  await runLanes(lanesOf(pages), lanes, work.signal, async (expected, signal) => {
    const doubt = doubts.get(keyOf(expected.page));
    if (doubt === undefined) return;
    try {
      await confirmPage(plan, { ...work, signal }, expected, doubt);
    } catch (error) {
      if (signal.aborted && !(error instanceof StoreError)) signal.throwIfAborted();
      throw error;
    }
  });
}

/**
 * Items that newly fail. `open`: a second visit can settle them. `known`: they need none, since another one has shown the same: the last
 * run's only visit that could read the page, or the same bytes, which our rules judge differently now. What a person or an
 * interface brought is no visit, and has no artefacts of one.
 */
type Failing = { open: Set<string>; known: Set<string> };

type Doubt = Failing | Unread;

/** The pages of the plan that a second visit is to settle; those that need none are stored as confirmed. */
export async function pagesToConfirm(
  plan: Plan,
  ports: Pick<AuditPorts, 'records'>,
): Promise<Set<PageKey>> {
  const { signal } = new AbortController();
  return new Set((await doubtsOf(plan, { ports, signal })).keys());
}

/** By page; pages without anything open are stored as they are known. */
async function doubtsOf(
  plan: Plan,
  { ports, signal }: { ports: Pick<AuditPorts, 'records'>; signal: AbortSignal },
): Promise<Map<string, Doubt>> {
  const doubts = new Map<string, Doubt>();
  const befores = beforesOf(ports.records, plan);
  if (!(await befores.any())) return doubts;
  for await (const report of reportsOf(ports.records, plan)) {
    signal.throwIfAborted();
    const doubt = await doubtOf(befores, report);
    if (doubt === undefined) continue;
    if ('failed' in doubt || doubt.open.size > 0)
      doubts.set(pageKey(report.agencyId, report.pageId), doubt);
    else if (doubt.known.size > 0)
      await ports.records.savePageReport(confirmed(report, doubt.known), plan.run);
  }
  return doubts;
}

async function doubtOf(befores: Befores, report: PageReport): Promise<Doubt | undefined> {
  if (isUnreadOnce(report)) return unreadSince(await befores.last(report));
  if (!isOpen(report)) return undefined;
  const before = await befores.of(report);
  return before && newlyFailing(before, report);
}

/** Failing, and not yet looked at a second time. */
function isOpen(report: PageReport): boolean {
  if (!isReadable(report) || report.secondLook !== undefined) return false;
  return report.findings.some(isOpenItem);
}

/** What a person has ruled needs no second visit. */
function isOpenItem(finding: Finding): boolean {
  return isFailing(finding) && finding.confirmation === undefined && !isRuled(finding);
}

function newlyFailing(before: PageReport, report: PageReport): Failing {
  const doubt: Failing = { open: new Set(), known: new Set() };
  for (const change of itemChanges(before, report))
    if (change.kind === 'newly-failing' && !isRuled(change.now))
      (isKnown(before, report, change) ? doubt.known : doubt.open).add(change.now.item);
  return doubt;
}

function isKnown(before: PageReport, report: PageReport, change: ItemChange): boolean {
  const mode = report.capture?.mode;
  if (mode !== 'static' && mode !== 'browser') return true;
  if (change.before?.confirmation?.state === 'not-confirmed') return true;
  return causeOf(before, report, change).settled === 'rules';
}

function confirmed(report: PageReport, items: ReadonlySet<string>): PageReport {
  const settle = (one: Finding): Finding => (items.has(one.item) ? confirmedBefore(one) : one);
  return { ...report, findings: report.findings.map(settle) };
}

async function confirmPage(
  plan: Plan,
  work: ConfirmWork,
  expected: ExpectedPage,
  doubt: Doubt,
): Promise<void> {
  const { records, clock, wait } = work.ports;
  const { page } = expected;
  const first = await records.pageReport(plan.run.runId, page.agencyId, page.id);
  if (first === undefined || first.secondLook !== undefined) return;
  const after = work.settings.confirmAfterMs ?? 0;
  const left = Date.parse(first.checkedAt) + after - clock.now().getTime();
  // A clock that was set back must not make the wait longer than it is.
  if (left > 0) await wait(Math.min(left, after), work.signal);
  const second = await work.look(expected, work.signal);
  work.signal.throwIfAborted();
  if (second === undefined) return;
  const report =
    'failed' in doubt
      ? afterBothVisits(first, second, doubt)
      : withSecondLook(confirmed(first, doubt.known), second, doubt.open);
  await records.savePageReport(report, plan.run);
  const { id: pageId, agencyId, url } = page;
  work.onEvent({ type: 'page-confirmed', agencyId, pageId, url, verdict: report.verdict });
}

/** The first report, with what the second visit says of the items; both captures stay named. */
function withSecondLook(
  first: PageReport,
  second: PageReport,
  items: ReadonlySet<string>,
): PageReport {
  const unread = second.failure ?? { reason: 'reading-failed', detail: 'nothing was read' };
  const sight = isReadable(second)
    ? ({ ok: true, findings: second.findings } as const)
    : ({ ok: false, failure: unread } as const);
  const findings = settleBySecondLook(first.findings, sight, items);
  return { ...first, findings, verdict: pageVerdict(findings), secondLook: lookOf(second) };
}
