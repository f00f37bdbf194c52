// Watches one page while it loads: what the main document answered, what is still under way, what it tries to do.
import type { BrowserContext, Page, Request, Response } from 'playwright';
import type { Capture } from '../core/capture/capture.ts';
import { CaptureError } from '../core/capture/capture-error.ts';
import type { CaptureFailure } from '../core/capture/failures.ts';
import { isCutShort } from './browser-failures.ts';
import { isRedirect, resolved } from './http-redirects.ts';

/** What was seen of a page so far. */
export class PageWatch {
  /** The last answer to the main document that is no redirect. */
  response: Response | undefined;
  /** Chromium's code for why the main document failed, `net::ERR_…`, and where it was asked for. */
  failed: { code: string; url: string } | undefined;
  /** Something was to be downloaded: the address itself, or what its page offers. */
  downloaded = false;
  /** Rejects when the page can no longer be read. */
  readonly doom: Promise<never>;
  readonly #page: Page;
  readonly #limit: number;
  readonly #admit: (address: string) => URL;
  readonly #pending = new Map<Request, number>();
  #documents = 0;
  #lastEnd = 0;
  #doomed: CaptureError | undefined;
  #reject: (error: CaptureError) => void = () => undefined;

  /** `redirects`: how often a page may send itself on by script or refresh. `admit` throws for an address that may not be visited. */
  constructor(page: Page, redirects: number, admit: (address: string) => URL) {
    this.#page = page;
    this.#limit = redirects;
    this.#admit = admit;
    this.doom = new Promise((_resolve, reject) => {
      this.#reject = reject;
    });
    this.doom.catch(() => undefined);
    page.on('request', (request) => this.#began(request));
    page.on('requestfinished', (request) => this.#over(request));
    page.on('requestfailed', (request) => this.#ended(request));
    page.on('response', (response) => this.#answered(response));
    page.on('download', () => {
      this.downloaded = true;
    });
    page.on('crash', () =>
      this.#end('browser-failed', 'the page took too much memory, or brought its tab down'),
    );
    page.on('dialog', (dialog) => {
      dialog.dismiss().catch(() => undefined);
    });
  }

  /** Throws when the page can no longer be read. */
  check(): void {
    if (this.#doomed !== undefined) throw this.#doomed;
  }

  /** Whether scripts or data that the page asked for lately are still to come. Older ones are left to themselves. */
  isFetching(now: number): boolean {
    for (const since of this.#pending.values()) if (now - since < PATIENCE_MS) return true;
    return false;
  }

  /** For how many milliseconds nothing that counts was under way. */
  quietFor(now: number): number {
    return this.isFetching(now) ? 0 : now - this.#lastEnd;
  }

  /** The redirects by which the server led to the last main document. */
  async redirects(): Promise<Capture['redirects']> {
    const hops: Capture['redirects'] = [];
    let at = this.response?.request();
    while (at !== undefined && hops.length < MOST_HOPS) {
      const from = at.redirectedFrom() ?? undefined;
      const status = from === undefined ? undefined : (await from.response())?.status();
      if (from !== undefined) hops.unshift({ url: from.url(), status: status ?? 0, to: at.url() });
      at = from;
    }
    return hops;
  }

  #began(request: Request): void {
    if (WAITED_FOR.has(request.resourceType())) this.#pending.set(request, performance.now());
    if (!this.#isMain(request) || request.redirectedFrom() !== null) return;
    this.#documents += 1;
    if (this.#documents > this.#limit + 1)
      this.#end('redirect-loop', `the page sent itself on ${this.#limit + 1} times`);
  }

  #answered(response: Response): void {
    if (!this.#isMain(response.request())) return;
    if (isRedirect(response.status())) {
      this.#judge(response);
      return;
    }
    this.response = response;
    this.failed = undefined;
  }

  // A page's redirects are held to what the static way follows; where a connection goes, the proxy has judged already.
  #judge(response: Response): void {
    try {
      this.#admit(resolved(new URL(response.url()), response.headers()['location']));
    } catch (error) {
      if (error instanceof CaptureError) this.#end(error.failure.reason, error.failure.detail);
    }
  }

  #over(request: Request): void {
    if (this.#pending.delete(request)) this.#lastEnd = performance.now();
  }

  #ended(request: Request): void {
    this.#over(request);
    if (!this.#isMain(request)) return;
    const code = request.failure()?.errorText ?? '';
    this.failed = { code, url: request.url() };
    // The answer before it belongs to a document that has been left.
    if (this.response?.request() !== request) this.response = undefined;
    else if (isCutShort(code)) this.#end('truncated', `the page ended before its end (${code})`);
  }

  #isMain(request: Request): boolean {
    return request.isNavigationRequest() && request.frame() === this.#page.mainFrame();
  }

  #end(reason: CaptureFailure, detail: string): void {
    this.#doomed ??= new CaptureError(reason, detail);
    this.#reject(this.#doomed);
  }
}

const PATIENCE_MS = 3_000;
const MOST_HOPS = 30;
const WAITED_FOR = new Set(['document', 'script', 'xhr', 'fetch']);

/** Keeps a context to its one page and to what text and pictures need: nothing else reaches the network or the disk. */
export async function fence(context: BrowserContext, page: Page, pictures: boolean): Promise<void> {
  const blocked = new Set(pictures ? ['media'] : ['media', 'font', 'image']);
  context.on('page', (other) => {
    if (other !== page) other.close().catch(() => undefined);
  });
  await context.addInitScript(CALM);
  await context.routeWebSocket(/./, (socket) => {
    socket.close().catch(() => undefined);
  });
  await context.route('**/*', (route) => {
    const request = route.request();
    const isRefused = blocked.has(request.resourceType()) || !WEB.test(request.url());
    const done = isRefused ? route.abort('blockedbyclient') : route.continue();
    done.catch(() => undefined);
  });
}

const WEB = /^(?:https?|data|blob):/;

// Windows that a page opens are closed at once, and its addresses are only noted; hundreds of either still take this process
// its time. A page that gets around this only uses up its own deadline. Whether scripts wait for scrolling is noted.
const CALM = `
window.open = () => null;
for (const name of ['pushState', 'replaceState']) {
  const real = history[name];
  let left = 100;
  history[name] = function (...change) {
    if (left-- > 0) real.apply(this, change);
  };
}
{
  const scrolls = () => {
    try {
      top[Symbol.for('presence.scrolls')] = true;
    } catch {}
  };
  const Observer = window.IntersectionObserver;
  window.IntersectionObserver = class IntersectionObserver extends Observer {
    constructor(...how) {
      super(...how);
      scrolls();
    }
  };
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function addEventListener(type, ...how) {
    if (type === 'scroll' || type === 'wheel') scrolls();
    return listen.call(this, type, ...how);
  };
}`;

/** In the page's own world: whether one of its scripts wants to know when it is scrolled. */
export const SCROLLS =
  "window[Symbol.for('presence.scrolls')] === true || window.onscroll !== null || document.onscroll !== null";
