// What a host's answer to the question for its robots.txt means: rules, no rules, or that it could not be told.
import type { Failure } from './failures.ts';
import { robotsRules, type RobotsRules } from './robots.ts';

/** Bytes of a robots.txt that are read; what comes after them is left aside (RFC 9309 section 2.5: at least 500 KiB). */
export const ROBOTS_BYTES = 512_000;

/** What came back for a robots.txt, after redirects. Times in milliseconds. */
export type RobotsAnswer =
  | {
      ok: true;
      status: number;
      contentType: string;
      /** The first `ROBOTS_BYTES` at most, content encodings taken off. */
      body: Uint8Array;
      /** There was more than that. */
      cut: boolean;
      /** How long the answer may be kept (`Cache-Control: max-age`). */
      maxAgeMs?: number;
      retryAfterMs?: number;
    }
  | { ok: false; failure: Failure };

/** What may be visited by a robots.txt, or why that could not be told. */
export type RobotsStanding = { ok: true; rules: RobotsRules } | { ok: false; failure: Failure };

const FREE: RobotsStanding = { ok: true, rules: { allows: () => true, crawlDelayMs: undefined } };

/**
 * By RFC 9309 section 2.3.1: a file counts, other answers of the 400s mean that there are no rules, server errors and no answer mean that
 * nothing may be visited. Stricter than the RFC on purpose: 401, 403 and 429 refuse the question and are no licence, and a web page in the
 * place of the file (an application's shell, a log-in screen) does not say what may be visited.
 */
export function robotsStanding(answer: RobotsAnswer, productToken: string): RobotsStanding {
  if (!answer.ok) return unanswered(answer.failure);
  const { status } = answer;
  if (status >= 200 && status <= 299) return ofFile(answer, productToken);
  if (status === 401 || status === 403)
    return refused('robots-unreadable', `robots.txt: HTTP ${status}`);
  if (status >= 400 && status <= 499 && status !== 429) return FREE;
  const failure: Failure = { reason: 'robots-unreachable', detail: `robots.txt: HTTP ${status}` };
  const { retryAfterMs } = answer;
  return {
    ok: false,
    failure: { ...failure, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) },
  };
}

// The whole host is meant by these, so they say more than that its robots.txt did not come.
const OF_THE_HOST = new Set([
  'name-not-found',
  'connection-refused',
  'certificate',
  'address-refused',
]);

function unanswered(failure: Failure): RobotsStanding {
  // More than five redirects, or a circle of them, lead to no file (section 2.3.1.2).
  if (failure.reason === 'redirect-loop') return FREE;
  if (OF_THE_HOST.has(failure.reason)) return { ok: false, failure };
  return refused('robots-unreachable', `robots.txt: ${failure.detail}`);
}

function refused(reason: Failure['reason'], detail: string): RobotsStanding {
  return { ok: false, failure: { reason, detail } };
}

function ofFile(
  { body, cut, contentType }: Extract<RobotsAnswer, { ok: true }>,
  productToken: string,
): RobotsStanding {
  const whole = decoded(body);
  // A rule that was cut off says something else than it meant.
  const text = cut
    ? whole.slice(0, Math.max(whole.lastIndexOf('\n'), whole.lastIndexOf('\r')) + 1)
    : whole;
  if (isPage(text, contentType))
    return refused('robots-unreadable', 'robots.txt: a web page stands in its place');
  return { ok: true, rules: robotsRules(text, productToken) };
}

/** UTF-8 as the RFC wants it; UTF-16 where the file is marked so. */
function decoded(body: Uint8Array): string {
  const [first, second] = body;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(body);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(body);
  return new TextDecoder().decode(body);
}

const FIRST_TAG = /^\s*<(?:!doctype|!--|\?xml|[a-z][a-z0-9]*[\s>/])/i;
const HTML_TYPE = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;
const A_RULE = /^[\t ]*(?:user-agent|disallow|allow|sitemap)[\t ]*:/im;

/** A web page, whatever type it is sent as; a file of rules that is wrongly sent as one is read. */
function isPage(text: string, contentType: string): boolean {
  const head = text.slice(0, 4_096);
  if (FIRST_TAG.test(head)) return true;
  return HTML_TYPE.test(contentType) && /<[a-z!]/i.test(head) && !A_RULE.test(head);
}
