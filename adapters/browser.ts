// Visits pages that scripts build with a real Chromium: started at the first visit, used again, replaced when it breaks.
import { CaptureError } from '../core/capture/capture-error.ts';
import type { BrowserVisit } from '../core/ports.ts';
import { launchBrowser, type BrowserSettings, type RunningBrowser } from './browser-launch.ts';
import { visitPage } from './browser-visit.ts';

export { findBrowser } from './browser-find.ts';
export type { BrowserSettings } from './browser-launch.ts';

/**
 * The browser's way of visiting a page. `visit` never throws for trouble with the page or the browser, rethrows the reason
 * of the caller's own `signal`, and may run several times at once. `close` ends the browser; a visit after it starts another.
 */
export function createBrowser(settings: BrowserSettings): {
  visit: BrowserVisit;
  close: () => Promise<void>;
} {
  const holder = new BrowserHolder(settings);
  return {
    visit: async (url, because, signal) => {
      try {
        signal?.throwIfAborted();
        const running = await holder.get();
        const value = await visitPage(running, settings, { url, because, signal });
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

  /** The browser for the next visit: the one that runs, or a new one where that is broken. */
  async get(): Promise<RunningBrowser> {
    const starting = (this.#current ??= this.#start());
    const running = await starting.catch((error: unknown) => {
      this.#forget(starting);
      throw error;
    });
    if (running.browser.isConnected() && !running.retired) return running;
    this.#forget(starting);
    return this.get();
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
