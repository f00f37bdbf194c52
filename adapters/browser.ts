// Visits pages that scripts build with a real Chromium: started at the first visit, used again, replaced when it breaks.
import { availableParallelism } from 'node:os';
import type { CaptureWithBody } from '../core/capture/capture.ts';
import { CaptureError } from '../core/capture/capture-error.ts';
import type { BrowserVisit } from '../core/ports.ts';
import { launchBrowser, type BrowserSettings, type RunningBrowser } from './browser-launch.ts';
import { createQueue } from './browser-queue.ts';
import { visitPage, type VisitRequest } from './browser-visit.ts';

export { findBrowser } from './browser-find.ts';
export type { BrowserSettings } from './browser-launch.ts';

/** Pages that one browser is asked for before the next one takes over, as shipped. */
const PAGES_PER_BROWSER = 200;

/** Pages open at a time: most of a visit is waiting for quiet, so that a processor has time for several. */
export const PAGES_AT_ONCE = Math.min(8, 4 * availableParallelism());

/**
 * The browser's way of visiting a page. `visit` never throws for trouble with the page or the browser, rethrows the reason
 * of the caller's own `signal`, and may be called many times at once: only a few pages are open at a time, the others wait their
 * turn, and a page's time begins with its turn. `close` ends the browser; a visit after it starts another.
 */
export function createBrowser(settings: BrowserSettings): {
  visit: BrowserVisit;
  close: () => Promise<void>;
} {
  const holder = new BrowserHolder(settings);
  const queue = createQueue(settings.pagesAtOnce ?? PAGES_AT_ONCE);
  return {
    visit: async (url, because, signal, { hop } = {}) => {
      try {
        const value = await queue(signal, (aside) =>
          holder.visit({
            url,
            because,
            signal,
            // Who waits for a host's turn may wait for somebody who waits for a place here.
            hop: hop && ((to: string) => aside(() => hop(to))),
          }),
        );
        return { ok: true, value };
      } catch (error) {
        signal?.throwIfAborted();
        return { ok: false, failure: failureOf(error) };
      }
    },
    close: () => holder.close(),
  };
}

function failureOf(error: unknown): CaptureError['failure'] {
  if (error instanceof CaptureError) return error.failure;
  const name = error instanceof Error ? error.name : typeof error;
  return { reason: 'browser-failed', detail: `the browser stopped answering (${name})` };
}

class BrowserHolder {
  readonly #settings: BrowserSettings;
  readonly #all = new Set<RunningBrowser>();
  #current: Promise<RunningBrowser> | undefined;

  constructor(settings: BrowserSettings) {
    this.#settings = settings;
  }

  /** A visit with the browser that runs. One that has had its share of pages, or has grown, ends with its last visit. */
  async visit(request: VisitRequest): Promise<CaptureWithBody> {
    const running = await this.#get();
    running.visits += 1;
    running.underWay += 1;
    try {
      return await visitPage(running, this.#settings, request);
    } finally {
      running.underWay -= 1;
      const most = this.#settings.pagesPerBrowser ?? PAGES_PER_BROWSER;
      if (running.visits >= most || running.isLarge()) running.retired = true;
      if (running.retired && running.underWay === 0) running.end().catch(() => undefined);
    }
  }

  /** The browser for the next visit: the one that runs, or a new one where that is broken or retired. */
  async #get(): Promise<RunningBrowser> {
    const starting = (this.#current ??= this.#start());
    const running = await starting.catch((error: unknown) => {
      this.#forget(starting);
      throw error;
    });
    if (running.browser.isConnected() && !running.retired) return running;
    this.#forget(starting);
    return this.#get();
  }

  async close(): Promise<void> {
    const starting = this.#current;
    this.#current = undefined;
    await starting?.catch(() => undefined);
    await Promise.all([...this.#all].map((running) => running.end()));
    this.#all.clear();
  }

  async #start(): Promise<RunningBrowser> {
    const running = await launchBrowser(this.#settings);
    this.#all.add(running);
    running.browser.once('disconnected', () => {
      this.#all.delete(running);
      // What is left of it is its proxy.
      running.end().catch(() => undefined);
    });
    return running;
  }

  // Another visit may have started the next one meanwhile.
  #forget(starting: Promise<RunningBrowser>): void {
    if (this.#current === starting) this.#current = undefined;
  }
}
