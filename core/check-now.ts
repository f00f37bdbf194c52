// One page or one draft, checked now and kept nowhere: the same way through as in an audit.
import type { CaptureWithBody } from './capture/capture.ts';
import type { Draft } from './draft.ts';
import type { Agency, Page } from './inventory/schema.ts';
import type { Policy } from './policy/schema.ts';
import type { CaptureStore, ExpectedPage } from './ports.ts';
import { auditPage } from './run/audit-page.ts';
import type { AuditPorts } from './run/audit-ports.ts';
import { dayIn } from './run/day.ts';
import { lookAtPage } from './run/look-at-page.ts';
import { pageReport, type ReportFrame } from './run/page-report.ts';
import { newRun } from './run/plan.ts';
import { createPoliteness } from './run/politeness.ts';
import { createVisits } from './run/visits.ts';
import { sha256Hex } from './verdict/sha256.ts';
import type { PageReport } from './verdict/schema.ts';

export type CheckPorts = Omit<AuditPorts, 'records' | 'captures'>;

export type CheckRequest = {
  page: Page;
  agency: Agency;
  policy: Policy;
  readerVersion: string;
  hostDelayMs: number;
  /** Text or HTML that somebody brought; without it the page's address is visited. */
  draft?: Draft;
  /** Where captures are kept; in memory alone unless told. */
  captures?: CaptureStore;
  /** In whose name turns are taken where functions visit side by side. */
  turnOwner?: string;
  signal?: AbortSignal;
};

/** The report of one page or draft; nothing else is stored. Trouble with the page is in the report; throws the signal's reason when aborted. */
export async function checkNow(doors: CheckPorts, request: CheckRequest): Promise<PageReport> {
  const ports = { ...doors, captures: request.captures ?? captureMemory() };
  const expected: ExpectedPage = { page: request.page, agency: request.agency };
  const { policy, readerVersion, draft } = request;
  const about = { kind: 'audit', inventoryName: 'check', policy, readerVersion } as const;
  const run = newRun(ports.clock, { ...about, expected: [expected] });
  const { runId } = run;
  const politeness = createPoliteness({
    ports,
    lanes: 1,
    hostDelayMs: request.hostDelayMs,
    runId,
    ...(request.turnOwner === undefined ? {} : { turnOwner: request.turnOwner }),
  });
  // Nothing of a check touches the records; visits and page reports ask for none.
  const signal = request.signal ?? new AbortController().signal;
  const live = createVisits({ ports, runId, politeness }).doorsOf(expected, signal);
  if (draft === undefined) return auditPage({ ports, run, policy, doors: live, signal }, expected);
  const capture = await draftCapture(draft, ports.clock.now());
  const frame: ReportFrame = {
    runId: run.runId,
    versions: run.versions,
    checkedAt: run.startedAt,
  };
  const first = async () => ({ ok: true, key: 'draft', load: async () => capture }) as const;
  const today = dayIn(request.agency.timeZone, new Date(run.startedAt));
  const pageDoors = { page: { first, browser: live.page.browser }, linked: live.linked };
  return pageReport(
    frame,
    expected,
    await lookAtPage(ports.judge, pageDoors, { expected, policy, today }),
  );
}

/** What somebody brought, as a capture that no visit made. */
export async function draftCapture(
  { name, body, type }: Draft,
  now: Date,
): Promise<CaptureWithBody> {
  const address = `draft:${encodeURIComponent(name)}`;
  return {
    html: body,
    capture: {
      schema: 1,
      mode: 'draft',
      because: 'it was brought as a draft',
      requestedUrl: address,
      finalUrl: address,
      redirects: [],
      status: 200,
      headers: {},
      contentType: type,
      charset: { label: 'utf-8', from: 'draft' },
      capturedAt: now.toISOString(),
      durationMs: 0,
      sha256: await sha256Hex(body),
      bytes: new TextEncoder().encode(body).length,
    },
  };
}

/** Linked pages are looked at again from their capture; for one check, memory is enough. */
function captureMemory(): CaptureStore {
  const kept = new Map<string, CaptureWithBody>();
  return {
    save: async (key, capture) => void kept.set(key, capture),
    load: async (key) => kept.get(key),
  };
}
