// Watches one page while it loads: what the main document answered, what is still under way, what it tries to do.
import type { Page, Request, Response } from 'playwright';
import type { Capture } from '../core/capture/capture.ts';
import { CaptureError } from '../core/capture/capture-error.ts';
import type { CaptureFailure } from '../core/capture/failures.ts';
import { isCutShort } from './browser-failures.ts';
import { isRedirect, resolved } from './http-redirects.ts';

/** What was seen of a page so far. */
export class PageWatch {
  /** The last answer to the main document that is no redirect. */
  response: Response | undefined;
  /** The first such answer; a page to which none comes leaves it open. */
  readonly answered: Promise<Response>;
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
  #doomed: Error | undefined;
  #reject: (error: Error) => void = () => undefined;
  #resolve: (response: Response) => void = () => undefined;
  #waiting: Promise<unknown> | undefined;

  /** `redirects`: how often a page may send itself on by script or refresh. `admit` throws for an address that may not be visited. */
  constructor(page: Page, redirects: number, admit: (address: string) => URL) {
    this.#page = page;
    this.#limit = redirects;
    this.#admit = admit;
    this.doom = new Promise((_resolve, reject) => {
      this.#reject = reject;
    });
    this.doom.catch(() => undefined);
    this.answered = new Promise((resolve) => {
      this.#resolve = resolve;
    });
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

  /** Whether the page can no longer be read. */
  get isOver(): boolean {
    return this.#doomed !== undefined;
  }

  /** What the page has to wait for before it may go on; never rejects. Undefined when it may. */
  get waiting(): Promise<unknown> | undefined {
    return this.#waiting;
  }

  /** Lets the page wait; what it asks for afterwards is as young as if it had been asked for then. */
  async aside<T>(wait: () => Promise<T>): Promise<T> {
    const answer = wait();
    this.#waiting = answer.catch(() => undefined);
    try {
      return await answer;
    } finally {
      this.#waiting = undefined;
      const now = performance.now();
      for (const request of this.#pending.keys())
        if (this.#isMain(request)) this.#pending.set(request, now);
    }
  }

  /** Ends the visit with this error, unless another one did before. */
  end(error: Error): void {
    this.#doomed ??= error;
    this.#reject(this.#doomed);
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
    this.#resolve(response);
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
    this.end(new CaptureError(reason, detail));
  }
}

const PATIENCE_MS = 3_000;
const MOST_HOPS = 30;
const WAITED_FOR = new Set(['document', 'script', 'xhr', 'fetch']);
