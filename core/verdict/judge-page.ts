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
import { inItsLanguage, readCapture, readMarkup, type Read } from '../read/read.ts';
import { wholeText } from '../read/whole-text.ts';
import { asErrorPage, errorPageOf, isOwnErrorPage, type ErrorPage } from './error-page.ts';
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
  const read = await readForChecks(request, hash);
  return 'toCheck' in read ? checkWhatWasRead(rules, request, read.toCheck, hash) : read.judged;
}

/** What was read of a capture, or the answer where nothing is to be checked: it could not be read, or is not the page. */
export type Reading = { judged: Judged } | { toCheck: ToCheck };

/**
 * Plain data, which may go to another thread as JSON. `untold`: the content's language is not told yet, and the page declares this one.
 */
export type ToCheck = {
  content: Content;
  untold?: { declared?: string | undefined };
  errorPage?: ErrorPage;
  madeWith?: string;
};

/** What the first half asks of a request. */
export type ReadingRequest = Pick<JudgeRequest, 'capture' | 'about' | 'items'>;

/** The first half of judging: all that needs the page's markup, and no rules. A crash of the reader is thrown. */
export async function readForChecks(
  request: ReadingRequest,
  hash: HashText = sha256Hex,
): Promise<Reading> {
  const { capture, about } = request;
  const read = markupOf(capture, about.platform);
  if (!read.ok) return { judged: unread(read.failure) };
  const { content, untold } = read;
  const { failure, isErrorPage } = standingOf(request, content);
  if (failure !== undefined) {
    const textSha256 = await hash(comparedText(wholeText(content), capture));
    const { title, script } = content;
    return { judged: { ...unread(failure), title, script, textSha256 } };
  }
  const toCheck = {
    content,
    ...(untold === undefined ? {} : { untold }),
    ...systemOf(request),
    ...(isErrorPage ? { errorPage: errorPageOf(capture, content) } : {}),
  };
  return { toCheck };
}

/** What was read, in a language that was told or is to be told. */
type OfMarkup = Pick<ToCheck, 'content' | 'untold'>;

function markupOf(
  capture: CaptureWithBody,
  platform: Platform,
): ({ ok: true } & OfMarkup) | Extract<Read, { ok: false }> {
  const brought = readWithoutPage(capture, platform);
  if (brought !== undefined) return brought;
  const read = readMarkup(capture, platform);
  if (!read.ok) return read;
  const { content, declared } = read;
  return { ok: true, content, untold: { declared } };
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

/** What the second half asks of a request: of the capture its record alone. */
export type CheckingRequest = Omit<JudgeRequest, 'capture'> & {
  capture: Pick<JudgeRequest['capture'], 'capture'>;
};

/** The second half: what the rules find in what was read, and what else is told of it. */
export async function checkWhatWasRead(
  rules: Rules,
  request: CheckingRequest,
  { content: read, untold, errorPage, madeWith: system }: ToCheck,
  hash: HashText = sha256Hex,
): Promise<Judged> {
  const { capture, ...terms } = request;
  const content = untold === undefined ? read : inItsLanguage(read, untold.declared);
  const found = await runChecks(rules, content, terms);
  const findings = errorPage === undefined ? found : asErrorPage(found, errorPage);
  return {
    findings: settleWithoutPage(findings, capture, content),
    title: content.title,
    language: content.language,
    textSha256: await hash(comparedText(wholeText(content), capture)),
    script: content.script,
    policyLinks: policyLinks(content, terms.about.agency.officialHosts, content.url),
    ...(system === undefined ? {} : { madeWith: system }),
    ...profileTextOf(content),
    ...notesOf(terms, content),
  };
}

/** Why a capture is not the page, and whether it is the error page of the agency's own site, which is read all the same. */
function standingOf(
  request: ReadingRequest,
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
function notesOf(
  { policy, page }: Pick<JudgeRequest, 'policy' | 'page'>,
  content: Content,
): Pick<Judged, 'counsel'> {
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
function systemOf({ capture, about, items }: ReadingRequest): Pick<ToCheck, 'madeWith'> {
  if (about.platform !== 'website' || items !== undefined) return {};
  const system = madeWith(capture.html);
  return system === undefined ? {} : { madeWith: system };
}
