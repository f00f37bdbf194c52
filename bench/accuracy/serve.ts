// Serves stored pages on loopback with their bytes as they are, each under the host of its address, and visits them as an audit does.
import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { createBrowser } from '../../adapters/browser.ts';
import { createHttp } from '../../adapters/http-fetch.ts';
import type { CaptureSettings } from '../../core/capture/limits.ts';
import type { Visit } from '../../core/ports.ts';
import type { Doors, Taken } from '../../core/run/see.ts';
import type { LabelledRecord } from './records.ts';

/** The doors to every stored page; `close` ends the browser and the server. */
export type PageDoors = { of: (record: LabelledRecord) => Doors; close: () => Promise<void> };

/** Opens the doors to the stored pages among the records. */
export async function openPages(
  records: readonly LabelledRecord[],
  browser: boolean,
): Promise<PageDoors> {
  const pages = records.filter(({ path }) => path !== undefined);
  const server = createServer((request, response) => {
    const asked = `${request.headers.host ?? ''}${request.url ?? ''}`;
    const page = pages.find((one) => hostAndPath(one) === asked);
    if (page?.path === undefined) response.writeHead(404).end();
    else answer(response, page, readFileSync(page.path));
  });
  const settings = settingsFor(pages, await portOf(server));
  const { fetchStatic } = createHttp(settings);
  const opened = browser ? createBrowser(settings) : undefined;
  return {
    of: (record) => {
      const url = addressOf(record).href;
      return {
        first: async () => taken(await fetchStatic(url)),
        browser: async (because) =>
          opened === undefined ? noBrowser : taken(await opened.visit(url, because)),
      };
    },
    close: async () => {
      await opened?.close();
      server.close();
    },
  };
}

const noBrowser: Taken = {
  ok: false,
  failure: { reason: 'needs-browser', detail: 'no browser was asked for' },
};

function taken(visit: Visit): Taken {
  return visit.ok ? { ok: true, key: 'accuracy', load: async () => visit.value } : visit;
}

/** Without TLS: what is measured is reading, and the stored pages come with no certificate. */
function addressOf({ url, id }: LabelledRecord): URL {
  const address = new URL(url ?? `http://${id}/`);
  address.protocol = 'http:';
  address.port = '';
  address.hash = '';
  return address;
}

function hostAndPath(record: LabelledRecord): string {
  const { host, pathname, search } = addressOf(record);
  return host + pathname + search;
}

/** As it was served; what the way here changed (lengths, compression taken off) is left out. */
function answer(
  response: ServerResponse,
  { headers, encoding }: LabelledRecord,
  bytes: Buffer,
): void {
  const kept = Object.entries(headers)
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name]) => !NOT_KEPT.has(name));
  const served: Record<string, string> = Object.fromEntries(kept);
  served['content-type'] ??=
    encoding === undefined ? 'text/html' : `text/html; charset=${encoding}`;
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (packed) served['content-encoding'] = 'gzip';
  response.writeHead(200, { ...served, 'content-length': bytes.length }).end(bytes);
}

const NOT_KEPT = new Set(['content-length', 'content-encoding', 'transfer-encoding', 'connection', 'keep-alive', 'strict-transport-security', 'alt-svc', 'location']); // prettier-ignore

async function portOf(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

function settingsFor(pages: readonly LabelledRecord[], port: number): CaptureSettings {
  const hosts = new Set(pages.map((page) => addressOf(page).hostname));
  return {
    version: 'accuracy',
    contactUrl: 'http://accuracy.example/',
    resolve: Object.fromEntries([...hosts].map((host) => [host, { address: '127.0.0.1', port }])),
  };
}
