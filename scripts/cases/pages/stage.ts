// The stage on which hostile pages are served and visited: loopback servers, the product's own ways of visiting, reading and judging.
import { createServer, type RequestListener } from 'node:http';
import { createServer as createRawServer, type Server, type Socket } from 'node:net';
import { createBrowser } from '../../../adapters/browser.ts';
import { createHttpFetch } from '../../../adapters/http-fetch.ts';
import { createJudgePool, type JudgePool } from '../../../adapters/judge-pool.ts';
import type { CaptureWithBody } from '../../../core/capture/capture.ts';
import type { CaptureSettings } from '../../../core/capture/limits.ts';
import { DEFAULT_POLICY } from '../../../core/policy/iacp-2019.ts';
import type { Judged, Visit } from '../../../core/ports.ts';
import { readCapture } from '../../../core/read/read.ts';

/** What the pages say, or hide. */
export const SENTENCE = 'This page is not monitored 24/7.';

/** A case of a row: says what is wrong; undefined when the page behaves as the row tells. */
export type Case = (stage: PageStage) => Promise<string | undefined>;

/** How a page was seen: why not, or its text by how it is seen, with what was found. */
export type Seen = {
  reason?: string;
  shown: string;
  onClick: string;
  findings: Judged['findings'];
  partial: boolean;
  capture?: CaptureWithBody['capture'];
};

const LIMITS = { connectMs: 500, headersMs: 800, bodyGapMs: 800, totalMs: 2_500 };
const BROWSER_LIMITS = { browserMs: 8_000, browserQuietMs: 300, browserSettleMs: 2_000 };
const LATE_MS = 1_000;
const READING_MS = 5_000;
const AGENCY = {
  name: 'Riverton Police Department',
  alsoKnownAs: [],
  country: 'US',
  emergencyNumber: '911',
  officialHosts: [],
};

/** A whole page about the agency around a body. */
export function html(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Riverton Police Department</title>${head}</head><body><h1>Riverton Police Department</h1><p>We post news and safety tips for the people of Riverton.</p>${body}</body></html>`;
}

export const SETTINGS: CaptureSettings = {
  version: '0',
  contactUrl: 'https://www.riverton.gov/auditor',
  allowLoopback: true,
  limits: { ...LIMITS, ...BROWSER_LIMITS },
};

export class PageStage {
  readonly #servers: Server[] = [];
  readonly #sockets = new Set<Socket>();
  readonly #pool: JudgePool = createJudgePool({ timeLimitMs: READING_MS });
  readonly #browser = createBrowser({ ...SETTINGS, screenshots: true });
  readonly #fetch = createHttpFetch(SETTINGS);

  /** An HTTP server; gives its address without a slash at the end. */
  async serve(handler: RequestListener): Promise<string> {
    return `http://127.0.0.1:${await this.#listen(createServer(handler))}`;
  }

  /** The address of a page that is served as it is given. */
  async page(body: string | Buffer, headers: Record<string, string> = {}): Promise<string> {
    const type = { 'content-type': 'text/html; charset=utf-8' };
    return this.serve((_, response) => response.writeHead(200, { ...type, ...headers }).end(body));
  }

  /** A server of bare TCP that answers each connection with what it likes, after a request has come or at once. */
  async raw(answer: (socket: Socket) => void, when: 'request' | 'connection'): Promise<string> {
    const server = createRawServer((socket) => {
      socket.on('error', () => socket.destroy());
      if (when === 'connection') answer(socket);
      else socket.once('data', () => answer(socket));
    });
    return `http://127.0.0.1:${await this.#listen(server)}`;
  }

  /** Visits by HTTP, reads and judges. Throws when that takes longer than it may. */
  async look(url: string, fetch = this.#fetch): Promise<Seen> {
    return this.#seen(await inTime(LIMITS.totalMs + LATE_MS, fetch(url)));
  }

  /** Visits with the browser, reads and judges. Throws when that takes longer than it may. */
  async browse(url: string, browser = this.#browser): Promise<Seen> {
    const visit = browser.visit(url, 'to rehearse an attack');
    return this.#seen(await inTime(BROWSER_LIMITS.browserMs + 2 * LATE_MS, visit));
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    for (const server of this.#servers) server.close();
    await Promise.all([this.#pool.close(), this.#browser.close()]);
  }

  async #seen(visit: Visit): Promise<Seen> {
    const nothing = { shown: '', onClick: '', findings: [], partial: false };
    if (!visit.ok) return { ...nothing, reason: visit.failure.reason };
    const { capture } = visit.value;
    const judged = await inTime(READING_MS + LATE_MS, this.#judge(visit.value));
    const { failure, findings, script } = judged;
    const seen = { ...nothing, capture, findings, partial: script.partial || script.shell };
    if (failure !== undefined) return { ...seen, reason: failure.reason };
    const read = readCapture(visit.value, 'website');
    if (!read.ok) return { ...seen, reason: read.failure.reason };
    const text = (how: string) =>
      read.content.blocks.filter((block) => block.visibility === how).map((block) => block.text);
    return { ...seen, shown: text('shown').join('\n'), onClick: text('on-click').join('\n') };
  }

  #judge(capture: CaptureWithBody): Promise<Judged> {
    const url = capture.capture.finalUrl;
    return this.#pool.judge({
      capture,
      about: { agency: AGENCY, platform: 'website', kind: 'home', url },
      policy: DEFAULT_POLICY,
      page: { kind: 'home', waivers: [] },
      today: '2026-01-01',
    });
  }

  #listen(server: Server): Promise<number> {
    this.#servers.push(server);
    server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
    return new Promise((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  }
}

async function inTime<T>(ms: number, work: Promise<T>): Promise<T> {
  const started = performance.now();
  const value = await work;
  const took = performance.now() - started;
  if (took > ms) throw new Error(`took ${Math.round(took)} ms, may take ${ms} ms`);
  return value;
}
