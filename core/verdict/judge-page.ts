// Judges one capture: reads it, looks for a wall, runs the checks. Pure: the same capture and rules give the same answer.
import { wallOf } from '../capture/walls.ts';
import type { CaptureWithBody } from '../capture/capture.ts';
import type { Failure } from '../capture/failures.ts';
import type { Rules } from '../check.ts';
import { counselNotes } from '../counsel/notes-of.ts';
import type { Platform } from '../inventory/schema.ts';
import { requirementFor } from '../policy/requirements.ts';
import type { Judge, Judged } from '../ports.ts';
import type { Content } from '../read/content.ts';
import { madeWith } from '../read/made-with.ts';
import { policyLinks } from '../read/policy-links.ts';
import { readCapture, type Read } from '../read/read.ts';
import { wholeText } from '../read/whole-text.ts';
import { asErrorPage, isOwnErrorPage } from './error-page.ts';
import { runChecks } from './run-checks.ts';
import { sha256Hex } from './sha256.ts';
import { unread } from './unread.ts';
import { comparedText, readWithoutPage, settleWithoutPage, showsPage } from './what-was-brought.ts';

/** What a capture is judged with. */
export type JudgeRequest = Parameters<Judge>[0];

/** SHA-256 of a text's UTF-8 bytes, in lower-case hex. */
export type HashText = (text: string) => string | Promise<string>;

/**
 * The findings of one capture, or the failure seen in what was read (then there are none). A crash of the reader is thrown. `hash`: the
 * machine's own, where there is one that gives its answer at once; Web Crypto's takes a turn of the event loop, and half a millisecond.
 */
export async function judgeCapture(
  rules: Rules,
  request: JudgeRequest,
  hash: HashText = sha256Hex,
): Promise<Judged> {
  const { capture, about } = request;
  const read = contentOf(capture, about.platform);
  if (!read.ok) return unread(read.failure);
  return judgeContent(rules, { request, hash }, read.content);
}

/** All visible text of a capture, one block a line; undefined when it cannot be read. */
export function textOfCapture(capture: CaptureWithBody, platform: Platform): string | undefined {
  const read = contentOf(capture, platform);
  return read.ok ? wholeText(read.content) : undefined;
}

/** An interface's answer and pasted text are read as what they are; everything else is a page. */
export function contentOf(capture: CaptureWithBody, platform: Platform): Read {
  return readWithoutPage(capture, platform) ?? readCapture(capture, platform);
}

/** The same for content that is already read. */
async function judgeContent(
  rules: Rules,
  { request, hash }: { request: JudgeRequest; hash: HashText },
  content: Content,
): Promise<Judged> {
  const { capture, about } = request;
  const { failure, isErrorPage } = standingOf(request, content);
  const found = failure === undefined ? await runChecks(rules, content, request) : [];
  const findings = isErrorPage ? asErrorPage(found, capture, content) : found;
  return {
    findings: settleWithoutPage(findings, capture, content),
    title: content.title,
    language: content.language,
    textSha256: await hash(comparedText(wholeText(content), capture)),
    script: content.script,
    policyLinks: policyLinks(content, about.agency.officialHosts, content.url),
    ...systemOf(request),
    ...profileTextOf(content),
    ...notesOf(request, content),
    ...(failure === undefined ? {} : { failure }),
  };
}

/** Why a capture is not the page, and whether it is the error page of the agency's own site, which is read all the same. */
function standingOf(
  request: JudgeRequest,
  content: Content,
): { failure?: Failure | undefined; isErrorPage: boolean } {
  const { capture, about } = request;
  if (!showsPage(capture)) return { isErrorPage: false };
  const failure = wallOf(capture, content, about.platform, about);
  if (failure === undefined || !isOwnErrorPage(failure, request, content))
    return { failure, isErrorPage: false };
  const other = wallOf(capture, content, about.platform, { ...about, past: 'error-page' });
  return { failure: other, isErrorPage: other === undefined };
}

/** Asked of pages from which the policy wants rules for comments. */
function notesOf({ policy, page }: JudgeRequest, content: Content): Pick<Judged, 'counsel'> {
  if (requirementFor(policy, 'comment-policy', page.kind).level === 'off') return {};
  const counsel = counselNotes(content);
  return counsel.length === 0 ? {} : { counsel };
}

/** Longer ones stand on no platform: what was read was more than the description. */
const LONGEST_DESCRIPTION = 4_000;

/** An empty description is known to be empty; one that was cut, or that this platform does not show, is not known. */
function profileTextOf({ profile }: Content): Pick<Judged, 'profileText'> {
  if (profile === undefined || profile.notServed.includes('bio')) return {};
  const text = (profile.bio ?? '').trim();
  return text.length > LONGEST_DESCRIPTION ? {} : { profileText: text };
}

/** Asked of web sites only, and not of the pages that they link. */
function systemOf({ capture, about, items }: JudgeRequest): Pick<Judged, 'madeWith'> {
  if (about.platform !== 'website' || items !== undefined) return {};
  const system = madeWith(capture.html);
  return system === undefined ? {} : { madeWith: system };
}
