// One page over time: its states, its findings opened and closed, and what it said from when to when. Made report by report.
import type { CaptureMode } from '../capture/capture.ts';
import type { CaptureFailure } from '../capture/failures.ts';
import type { Change, Finding, Outcome, PageReport, Verdict } from '../verdict/schema.ts';

/** From the audit that first saw it to the one that last did, both by their time (ISO 8601). */
type Time = { from: string; to: string; audits: number };

export type StateSpan = Time & { verdict: Verdict; reason?: CaptureFailure };

/** What was quoted for an item, and where it stood. */
type Said = {
  item: string;
  title: string;
  outcome: Outcome;
  text: string;
  linkedUrl?: string;
};

/** A time in which the page's visible text was the same. */
export type TextSpan = Time & {
  textSha256: string;
  sha256: string;
  captureKey: string;
  mode: CaptureMode;
  title: string;
  /** The profile's whole description, where it was read. */
  profileText?: string;
  said: Said[];
};

/** An item that began to fail or to be in doubt, and when that ended. */
export type Opened = {
  item: string;
  title: string;
  level: Finding['level'];
  outcome: Outcome;
  message: string;
  says: string;
  confirmation?: Finding['confirmation'];
  quote?: string;
  openedAt: string;
  openedIn: string;
  captureSha256?: string;
  closedAt?: string;
  closedIn?: string;
  /** The words that met it then; absent where it was closed otherwise. */
  closedBy?: string;
  closedAs?: Outcome;
  cause?: Change['cause'];
};

type WaiverSpan = Time & {
  item: string;
  title: string;
  reason: string;
  approvedBy: string;
  until: string;
  expired: boolean;
};

export type PageStory = {
  agencyId: string;
  pageId: string;
  url: string;
  platform: PageReport['platform'];
  kind: PageReport['kind'];
  owner?: string;
  audits: number;
  states: StateSpan[];
  texts: TextSpan[];
  opened: Opened[];
  waivers: WaiverSpan[];
  /** How each item stood when the page was last read. */
  items: { item: string; title: string; level: Finding['level']; outcome: Outcome }[];
};

/** Whose doing a change was, where a run knew it. */
export type CauseOf = (runId: string, pageId: string, item: string) => Change['cause'];

/** The story of a page's reports, oldest first; undefined where there are none. Keeps spans and not reports. */
export async function storyOf(
  reports: AsyncIterable<PageReport>,
  causeOf: CauseOf,
): Promise<PageStory | undefined> {
  let story: PageStory | undefined;
  for await (const report of reports) {
    story ??= begun(report);
    add(story, report, causeOf);
  }
  return story;
}

function begun({ agencyId, pageId, url, platform, kind }: PageReport): PageStory {
  const none = { states: [], texts: [], opened: [], waivers: [], items: [] };
  return { agencyId, pageId, url, platform, kind, audits: 0, ...none };
}

function add(story: PageStory, report: PageReport, causeOf: CauseOf): void {
  story.audits += 1;
  story.url = report.url;
  if (report.owner !== undefined) story.owner = report.owner.name;
  addState(story, report);
  if (report.findings.length === 0) return;
  addText(story, report);
  for (const finding of report.findings) {
    addFinding(story, report, { finding, causeOf });
    addWaiver(story, report, finding);
  }
  story.items = report.findings.map(({ item, title, level, outcome }) => ({ item, title, level, outcome })); // prettier-ignore
}

function addState({ states }: PageStory, { verdict, failure, checkedAt }: PageReport): void {
  const last = states.at(-1);
  if (last?.verdict === verdict && last.reason === failure?.reason) extend(last, checkedAt);
  else states.push({ verdict, ...(failure ? { reason: failure.reason } : {}), ...at(checkedAt) });
}

function addText({ texts }: PageStory, report: PageReport): void {
  const { capture, checkedAt, title = '', profileText } = report;
  if (capture === undefined) return;
  const last = texts.at(-1);
  if (last?.textSha256 === capture.textSha256) {
    extend(last, checkedAt);
    return;
  }
  const { textSha256, sha256, key: captureKey, mode } = capture;
  const parts = { textSha256, sha256, captureKey, mode, title, said: saidIn(report) };
  texts.push({ ...parts, ...(profileText === undefined ? {} : { profileText }), ...at(checkedAt) });
}

/** The first quotation of each item. */
function saidIn({ findings }: PageReport): Said[] {
  return findings.flatMap(({ item, title, outcome, evidence, linkedUrl }) => {
    const [quote] = evidence;
    if (quote === undefined) return [];
    return [{ item, title, outcome, text: quote.text, ...(linkedUrl === undefined ? {} : { linkedUrl }) }]; // prettier-ignore
  });
}

/** An error is the auditor's own trouble: it opens and closes nothing about the page. */
const OPEN: ReadonlySet<Outcome> = new Set(['fail', 'contradicted', 'review']);

type One = { finding: Finding; causeOf: CauseOf };

function addFinding(story: PageStory, report: PageReport, one: One): void {
  const { item, outcome } = one.finding;
  const open = story.opened.findLast((other) => other.item === item && !other.closedAt);
  if (OPEN.has(outcome)) {
    if (open === undefined) story.opened.push(openedBy(one.finding, report));
    return;
  }
  if (open !== undefined && outcome !== 'error') close(open, report, one);
}

function openedBy(finding: Finding, { checkedAt, runId, capture }: PageReport): Opened {
  const { item, title, level, outcome, message, says, confirmation, evidence, nearest } = finding;
  const quote = evidence[0]?.text ?? nearest?.text;
  const opened = {
    item,
    title,
    level,
    outcome,
    message,
    says,
    openedAt: checkedAt,
    openedIn: runId,
  };
  return {
    ...opened,
    ...(confirmation === undefined ? {} : { confirmation }),
    ...(quote === undefined ? {} : { quote }),
    ...(capture === undefined ? {} : { captureSha256: capture.sha256 }),
  };
}

function close(open: Opened, report: PageReport, { finding, causeOf }: One): void {
  const [quote] = finding.evidence;
  const cause = causeOf(report.runId, report.pageId, finding.item);
  open.closedAt = report.checkedAt;
  open.closedIn = report.runId;
  open.closedAs = finding.outcome;
  if (quote !== undefined) open.closedBy = quote.text;
  if (cause !== undefined) open.cause = cause;
}

function addWaiver({ waivers }: PageStory, { checkedAt }: PageReport, finding: Finding): void {
  const { waiver, item, title, waiverExpired: expired = false } = finding;
  if (waiver === undefined) return;
  const last = waivers.findLast((one) => one.item === item);
  if (last?.until === waiver.until && last.expired === expired) extend(last, checkedAt);
  else {
    const { reason, approvedBy, until } = waiver;
    waivers.push({ item, title, reason, approvedBy, until, expired, ...at(checkedAt) });
  }
}

const at = (time: string): Time => ({ from: time, to: time, audits: 1 });

function extend(span: Time, to: string): void {
  span.to = to;
  span.audits += 1;
}
