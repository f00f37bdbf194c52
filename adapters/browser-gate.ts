// Holds what a page asks for until it may: what is never loaded is refused, and where the page itself is led on to is asked about.
import type { CDPSession, Response } from 'playwright';
import { CaptureError } from '../core/capture/capture-error.ts';
import type { VisitHow } from '../core/ports.ts';
import type { Deadline } from './browser-deadline.ts';
import type { PageWatch } from './browser-watch.ts';
import { parsedUrl } from '../core/parsed-url.ts';

/** Whom to ask, and who has to know meanwhile: waiting for a host's turn takes nothing of the visit's time. */
export type GateOf = {
  session: CDPSession;
  /** Undefined where the page may be led on to anywhere. */
  hop: VisitHow['hop'];
  deadline: Deadline;
  watch: PageWatch;
};

type Asking = GateOf & { hop: NonNullable<VisitHow['hop']> };

/** What the browser tells of a request that it holds. */
type Held = { requestId: string; frameId: string; resourceType: string; request: { url: string } };

/**
 * From now on films, sound, files of this machine and rules for what to fetch in advance are refused, and each address that the page
 * itself goes to is asked about before it is requested; the first, to which the visit was made, is not. A refusal ends the visit. Calling
 * what it gives waits for the last answer, since nobody may be left asking when a visit is over; it never rejects.
 */
export async function openGate(of: GateOf): Promise<() => Promise<void>> {
  const { session, hop, watch } = of;
  const { frameTree } = await session.send('Page.getFrameTree');
  // A page that is built in advance is built in a tab of its own, which nobody holds. Not every browser knows the question.
  await session.send('Page.setPrerenderingAllowed', { isAllowed: false }).catch(() => undefined);
  let asked = Promise.resolve();
  let isFirst = true;
  session.on('Fetch.requestPaused', (held: Held) => {
    const isPage = held.frameId === frameTree.frame.id && held.resourceType === 'Document';
    if (isNeverLoaded(held, watch.response)) refuse(session, held);
    // One after the other: each answer may move the visit to another host's turn.
    else if (hop !== undefined && isPage && !isFirst)
      asked = asked.then(() => ask({ ...of, hop }, held));
    else letGo(session, held);
    if (isPage) isFirst = false;
  });
  // Only what is named here takes the way through this process; the many other requests of a page do not.
  const patterns = hop === undefined ? NEVER : [...NEVER, DOCUMENTS];
  await session.send('Fetch.enable', { patterns: [...patterns] });
  return () => asked;
}

const DOCUMENTS = {
  urlPattern: 'http*',
  resourceType: 'Document',
  requestStage: 'Request',
} as const;
const NEVER = [
  { resourceType: 'Media', requestStage: 'Request' },
  { urlPattern: 'http*', resourceType: 'Other', requestStage: 'Request' },
  ...['file', 'filesystem', 'ftp', 'chrome'].map(
    (scheme) => ({ urlPattern: `${scheme}:*`, requestStage: 'Request' }) as const,
  ),
] as const;

const LOCAL = /^(?:file|filesystem|ftp|chrome):/;

function isNeverLoaded(held: Held, page: Response | undefined): boolean {
  const { resourceType, request } = held;
  if (resourceType === 'Media' || LOCAL.test(request.url)) return true;
  return resourceType === 'Other' && page !== undefined && isRuleOf(page, request.url);
}

/** Whether an address is named by the page's header as rules for what to fetch in advance (Speculation-Rules, WICG nav-speculation). */
function isRuleOf(page: Response, url: string): boolean {
  const header = page.headers()['speculation-rules'] ?? '';
  const named = [...header.matchAll(/"([^"]*)"/g)].map(([, address = '']) => address);
  return named.some((to) => parsedUrl(to, page.url())?.href === url);
}

async function ask({ session, hop, deadline, watch }: Asking, held: Held): Promise<void> {
  if (watch.isOver) return;
  try {
    const failure = await watch.aside(() => deadline.aside(() => hop(held.request.url)));
    if (failure === undefined) letGo(session, held);
    else watch.end(new CaptureError(failure.reason, failure.detail, failure.retryAfterMs));
  } catch (error) {
    watch.end(error instanceof Error ? error : new Error(String(error)));
  }
}

// A request that the page has given up meanwhile is no longer there.
function letGo(session: CDPSession, { requestId }: Held): void {
  session.send('Fetch.continueRequest', { requestId }).catch(() => undefined);
}

function refuse(session: CDPSession, { requestId }: Held): void {
  const refusal = { requestId, errorReason: 'BlockedByClient' } as const;
  session.send('Fetch.failRequest', refusal).catch(() => undefined);
}
