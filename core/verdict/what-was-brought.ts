// Captures that no visit made: how they are read, and what may be concluded from what they lack.
import type { CaptureWithBody } from '../capture/capture.ts';
import type { Platform } from '../inventory/schema.ts';
import { readAnswer } from '../read/answer.ts';
import type { Content } from '../read/content.ts';
import { readDraft, type Read } from '../read/read.ts';
import { settleByTicks } from '../submissions/ticks.ts';
import type { Finding } from './schema.ts';

/** The reading of an interface's answer, of pasted text, or of a screenshot (in which nothing is read); undefined for a page. */
export function readWithoutPage(body: CaptureWithBody, platform: Platform): Read | undefined {
  const { mode, contentType, finalUrl } = body.capture;
  if (mode === 'api') return readAnswer(body, platform);
  if (mode === 'draft' && contentType === 'text/plain')
    return { ok: true, content: readDraft(body.html, platform) };
  if (mode !== 'submitted' || contentType === 'text/html') return undefined;
  return { ok: true, content: { ...readDraft(body.html, platform, 'page'), url: finalUrl } };
}

/** Whether something could stand in the page's place: a log-in, a challenge. A person who saved a page may have saved one. */
export function showsPage({ capture }: CaptureWithBody): boolean {
  if (capture.mode === 'api') return false;
  return capture.mode !== 'submitted' || capture.contentType === 'text/html';
}

/** The findings once it is looked at what a person ticked, and what an interface does not give out. */
export function settleWithoutPage(
  findings: Finding[],
  { capture }: Pick<CaptureWithBody, 'capture'>,
  content: Pick<Content, 'profile'>,
): Finding[] {
  if (capture.submission !== undefined) return settleByTicks(findings, capture.submission);
  const withheld = capture.mode === 'api' && content.profile?.notServed.includes('bio') === true;
  return withheld ? findings.map(unsettled) : findings;
}

/** What stands for the visible text where there is more to compare: a screenshot, and what was ticked. */
export function comparedText(text: string, { capture }: Pick<CaptureWithBody, 'capture'>): string {
  const { screenshot, submission } = capture;
  if (submission === undefined) return text;
  const image = submission.how === 'screenshot' ? (screenshot?.sha256 ?? '') : '';
  const ticks = (submission.ticks ?? []).map(({ item, tick, words }) => [item, tick, words ?? '']);
  return ticks.length === 0 && image === '' ? text : JSON.stringify([text, image, ticks]);
}

function unsettled(finding: Finding): Finding {
  if (finding.outcome !== 'fail') return finding;
  const says = `The platform’s interface gave no text of this profile, so the item may stand there. Please look at the profile. ${finding.says}`;
  return { ...finding, outcome: 'review', message: 'part-not-seen', says };
}
