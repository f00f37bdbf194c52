// Holds a page that is led on to another address (by redirect, refresh, script or form) until it may go there.
import type { CDPSession } from 'playwright';
import { CaptureError } from '../core/capture/capture-error.ts';
import type { VisitHow } from '../core/ports.ts';
import type { Deadline } from './browser-deadline.ts';
import type { PageWatch } from './browser-watch.ts';

/** Whom to ask, and who has to know meanwhile: waiting for a host's turn takes nothing of the visit's time. */
export type HopsOf = {
  session: CDPSession;
  hop: NonNullable<VisitHow['hop']>;
  deadline: Deadline;
  watch: PageWatch;
};

/** What the browser tells of a request that it holds. */
type Held = { requestId: string; frameId: string; request: { url: string } };

/**
 * From now on each address that the page itself goes to is asked about before it is requested; the first, to which the visit
 * was made, is not. A refusal ends the visit. Calling what it gives waits for the last answer, since nobody may be left
 * asking when a visit is over; it never rejects.
 */
export async function holdHops(of: HopsOf): Promise<() => Promise<void>> {
  const { session } = of;
  const { frameTree } = await session.send('Page.getFrameTree');
  let asked = Promise.resolve();
  let isFirst = true;
  session.on('Fetch.requestPaused', (held: Held) => {
    const isPage = held.frameId === frameTree.frame.id;
    // One after the other: each answer may move the visit to another host's turn.
    if (isPage && !isFirst) asked = asked.then(() => ask(of, held));
    else letGo(session, held);
    if (isPage) isFirst = false;
  });
  await session.send('Fetch.enable', {
    patterns: [{ urlPattern: 'http*', resourceType: 'Document', requestStage: 'Request' }],
  });
  return () => asked;
}

async function ask({ session, hop, deadline, watch }: HopsOf, held: Held): Promise<void> {
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
