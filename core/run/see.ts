// One address from visit to judgement: the first capture, and a browser where it can tell more. The same for a page, a page it
// links, and a capture kept from before; only the doors differ.
import { browserReason } from '../capture/escalate.ts';
import type { CaptureWithBody } from '../capture/capture.ts';
import type { Failure } from '../capture/failures.ts';
import { revisitOf } from '../capture/revisit.ts';
import type { Judge, Judged } from '../ports.ts';
import type { CaptureRef, Finding } from '../verdict/schema.ts';

/** A capture that is kept under its key, or the reason why there is none. */
export type Taken =
  | { ok: true; key: string; load: () => Promise<CaptureWithBody> }
  | { ok: false; failure: Failure };

/** How captures of one address are come by. */
export type Doors = {
  first: () => Promise<Taken>;
  browser: (because: string) => Promise<Taken>;
};

/** What was seen at an address: a judged capture, or why it could not be read (with the capture that showed it). */
export type Sight =
  | { ok: true; judged: Judged; capture: CaptureRef }
  | { ok: false; failure: Failure; capture?: CaptureRef };

/** What a capture is judged with; the address comes from the capture. */
export type Terms = Omit<Parameters<Judge>[0], 'capture'>;

/** Looks at one address. Throws only what its doors throw. */
export async function see(judge: Judge, doors: Doors, terms: Terms): Promise<Sight> {
  const first = await look(judge, await doors.first(), terms);
  const because = whyBrowser(first);
  if (because === undefined) return withoutFailure(first);
  const second = withoutFailure(await look(judge, await doors.browser(because), terms));
  return second.ok ? bothReadings(first, second) : fallBack(first, second);
}

async function look(judge: Judge, taken: Taken, terms: Terms): Promise<Sight> {
  if (!taken.ok) return taken;
  const capture = await taken.load();
  const about = { ...terms.about, url: capture.capture.finalUrl };
  const judged = await judge({ ...terms, about, capture });
  return { ok: true, judged, capture: captureRef(taken.key, capture, judged) };
}

/** Only a static capture leaves something for a browser to add. */
function whyBrowser(sight: Sight): string | undefined {
  if (!sight.ok || sight.capture.mode !== 'static') return undefined;
  const { script, failure, findings } = sight.judged;
  if (failure === undefined) return browserReason(script, findings);
  if (failure.reason !== 'needs-browser') return undefined;
  return browserReason(script, []) ?? failure.detail;
}

function withoutFailure(sight: Sight): Sight {
  if (!sight.ok || sight.judged.failure === undefined) return sight;
  return { ok: false, failure: sight.judged.failure, capture: sight.capture };
}

/** The browser's reading stands, for it is what a visitor sees; where the page as sent reads otherwise, that is told. */
function bothReadings(first: Sight, second: Extract<Sight, { ok: true }>): Sight {
  if (!first.ok || first.judged.failure !== undefined) return second;
  const sent = new Map(first.judged.findings.map((finding) => [finding.item, finding]));
  const findings = second.judged.findings.map((shown) => compared(shown, sent.get(shown.item)));
  return { ...second, judged: { ...second.judged, findings } };
}

/** Only whether the item is met is compared: the words of two readings of one page differ in much that does not matter. */
function compared(shown: Finding, sent: Finding | undefined): Finding {
  if (sent === undefined || (sent.outcome === 'pass') === (shown.outcome === 'pass')) return shown;
  const otherReading = { mode: 'static', outcome: sent.outcome } as const;
  if (sent.outcome !== 'pass') return { ...shown, otherReading };
  const [quote] = sent.evidence;
  const words = quote === undefined ? '' : `: “${quote.text.slice(0, 200)}”`;
  const says = `${shown.says} The page as the server sends it would meet this${words}, but a real browser does not show it so.`;
  return { ...shown, says, otherReading };
}

/**
 * What stands when the browser brought nothing. A page that is empty without scripts is unreadable. Of a page that scripts only add
 * to, what was seen counts; what was not seen may be in the part that was not, so it is a question and no failure.
 */
function fallBack(first: Sight, second: Exclude<Sight, { ok: true }>): Sight {
  const { failure } = second;
  const seen = first.ok && first.judged.failure === undefined && !first.judged.script.shell;
  if (seen) {
    // Where scripts build nothing, the browser was asked about style, and what is not sure counts as shown.
    const { findings: all, script } = first.judged;
    const findings = script.partial ? all.map((finding) => unsettled(finding, failure)) : all;
    return { ...first, judged: { ...first.judged, findings } };
  }
  const capture = second.capture ?? first.capture;
  return { ok: false, failure, ...(capture === undefined ? {} : { capture }) };
}

function unsettled(finding: Finding, failure: Failure): Finding {
  if (finding.outcome !== 'fail') return finding;
  const says =
    `Scripts build part of this page, and that part could not be looked at (${failure.detail}), so the item may stand there. ` +
    `Without it: ${finding.says}`;
  return { ...finding, outcome: 'review', message: 'part-not-seen', says };
}

function captureRef(key: string, { capture }: CaptureWithBody, judged: Judged): CaptureRef {
  const { mode, because, finalUrl, status, capturedAt, sha256, bytes } = capture;
  const { screenshot, submission } = capture;
  return {
    key,
    mode,
    because,
    url: capture.requestedUrl,
    finalUrl,
    status,
    capturedAt,
    sha256,
    bytes,
    textSha256: judged.textSha256,
    ...(screenshot === undefined ? {} : { screenshot }),
    ...(submission === undefined ? {} : { submission }),
    ...revisitOf(capture),
  };
}
