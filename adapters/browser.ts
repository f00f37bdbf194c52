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
  #running: Promise<RunningBrowser> | undefined;

  constructor(settings: BrowserSettings) {
    this.#settings = settings;
  }

  async get(): Promise<RunningBrowser> {
    const starting = (this.#running ??= launchBrowser(this.#settings));
    try {
      const running = await starting;
      if (running.browser.isConnected()) return running;
      await running.end();
    } catch (error) {
      this.#forget(starting);
      throw error;
    }
    this.#forget(starting);
    return this.get();
  }

  async close(): Promise<void> {
    const starting = this.#running;
    this.#running = undefined;
    const running = await starting?.catch(() => undefined);
    await running?.end();
  }

  // Another visit may have started the next one meanwhile.
  #forget(starting: Promise<RunningBrowser>): void {
    if (this.#running === starting) this.#running = undefined;
  }
}
