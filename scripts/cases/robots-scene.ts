// A stage for one row of "robots-http": real servers on loopback that behave as the row says, and the product's doors in front of them.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { createGuard } from '../../adapters/http-guard.ts';
import { createHttp } from '../../adapters/http-fetch.ts';
import { MACHINE_NETWORK, type Network } from '../../adapters/http-network.ts';
import type { CaptureSettings } from '../../core/capture/limits.ts';
import type { RobotsFetch, StaticFetch } from '../../core/ports.ts';

export const sceneRow = z.object({
  id: z.string(),
  expect: z.string(),
  status: z.number().optional(),
  headers: z.record(z.string(), z.string()).optional(),
  content_type: z.string().optional(),
  body: z.string().optional(),
  bytes: z.number().optional(),
  encoding: z.string().optional(),
  error: z.string().optional(),
  redirects: z.number().optional(),
  to: z.string().optional(),
  age_hours: z.number().optional(),
  url: z.string().optional(),
  page_redirect: z.string().optional(),
  user_triggered: z.boolean().optional(),
});
export type SceneRow = z.infer<typeof sceneRow>;

export type Scene = {
  /** The page whose site has the row's robots.txt. */
  page: (path: string) => string;
  /** Host and path of everything that was asked for, in order. */
  hits: string[];
  fetchStatic: StaticFetch;
  fetchRobots: RobotsFetch;
  close: () => Promise<void>;
};

/** Rules of every file that the row does not write itself. */
export const RULES = 'User-agent: *\nDisallow: /x\n';
const HOST = 'site.example';

export async function openScene(row: SceneRow): Promise<Scene> {
  const hits: string[] = [];
  const secure = row.error !== undefined && /tls|cert/i.test(row.error);
  const server = serverOf(secure, (request, response) => {
    hits.push(`${request.headers.host ?? ''}${request.url ?? ''}`);
    answer(row, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const http = doors(row, server);
  if (row.error === 'ECONNREFUSED') await closed(server);
  const page = (path: string) => `${secure ? 'https' : 'http'}://${HOST}${path}`;
  return { page, hits, ...http, close: () => closed(server) };
}

function doors(row: SceneRow, server: Server): ReturnType<typeof createHttp> {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const pin = { address: '127.0.0.1', port };
  const settings: CaptureSettings = {
    version: '0',
    contactUrl: 'http://www.presence.example/',
    limits: { connectMs: 2_000, headersMs: 3_000, bodyGapMs: 3_000, totalMs: 9_000 },
    resolve: isLookUp(row) ? {} : Object.fromEntries(hostsOf(row).map((host) => [host, pin])),
    ports: [80, 443, 8_080, 8_443],
  };
  return createHttp(settings, createGuard(settings, networkOf(row)));
}

const OF_SOCKETS = /^(?:ECONNREFUSED|ECONNRESET|EPIPE|timeout|ETIMEDOUT)$|tls|cert/i;

/** Errors that are none of a connection are those of the name service. */
function isLookUp({ error }: SceneRow): boolean {
  return error !== undefined && !OF_SOCKETS.test(error);
}

function networkOf(row: SceneRow): Network {
  if (!isLookUp(row)) return MACHINE_NETWORK;
  const error = Object.assign(new Error('no such name'), { code: row.error });
  return { ...MACHINE_NETWORK, lookup: (_name, _options, callback) => callback(error, []) };
}

function hostsOf(row: SceneRow): string[] {
  const named = `${row.to ?? ''} ${row.page_redirect ?? ''} ${row.url ?? ''}`.match(
    /(?<=:\/\/)[\w.-]+/g,
  );
  return [HOST, ...(named ?? [])].filter((host) => !/^[\d.]+$/.test(host));
}

function serverOf(
  secure: boolean,
  listener: (request: IncomingMessage, response: ServerResponse) => void,
): Server {
  if (!secure) return createServer(listener);
  return createTlsServer({ key: pem('key'), cert: pem('cert') }, listener);
}

function pem(name: string): Buffer {
  return readFileSync(new URL(`../../test/fixtures/tls/localhost-${name}.pem`, import.meta.url));
}

function answer(row: SceneRow, request: IncomingMessage, response: ServerResponse): void {
  if (row.error !== undefined) {
    // One that answers too late does not answer at all.
    if (!/timeout|ETIMEDOUT/.test(row.error)) request.socket.destroy();
    return;
  }
  const step = /^\/robots\.txt(?:\?step=(\d+))?$/.exec(request.url ?? '');
  const isFile = step !== null || row.to !== undefined;
  const next = request.headers.host === HOST ? nextStep(row, step) : undefined;
  if (next !== undefined) response.writeHead(302, { location: next }).end();
  else if (isFile) file(row, response);
  else response.writeHead(200, { 'content-type': 'text/html' }).end('<p>A page.</p>');
}

/** Where the first host sends on whoever asks for its robots.txt; undefined when it does not. */
function nextStep(row: SceneRow, step: RegExpExecArray | null): string | undefined {
  const taken = Number(step?.[1] ?? 0);
  const { redirects = 0, to } = row;
  if (step === null || taken >= redirects) return undefined;
  return taken + 1 === redirects && to !== undefined ? plain(to) : `/robots.txt?step=${taken + 1}`;
}

/** The stage has no certificates that anybody vouches for: what the row redirects to stands on http. */
function plain(address: string): string {
  return address.replace(/^https:/, 'http:');
}

function file(row: SceneRow, response: ServerResponse): void {
  const { status = 200, content_type = 'text/plain', headers = {} } = row;
  const { body, encoding } = bodyOf(row);
  response.writeHead(status, {
    'content-type': content_type,
    ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
    ...headers,
  });
  response.end(status === 204 ? undefined : body);
}

const BOMB_BYTES = 100_000_000;

function bodyOf(row: SceneRow): { body: Buffer; encoding?: string } {
  const text = row.body ?? RULES;
  const kind = row.encoding ?? '';
  if (/bomb/.test(kind))
    return {
      body: gzipSync(Buffer.concat([Buffer.from(text), Buffer.alloc(BOMB_BYTES, '\n')])),
      encoding: 'gzip',
    };
  if (/utf-16/i.test(kind)) return { body: Buffer.from(`\ufeff${text}`, 'utf16le') };
  if (/gzip/.test(kind)) return { body: gzipSync(text), encoding: 'gzip' };
  if (/bom/i.test(kind)) return { body: Buffer.from(`\ufeff${text}`) };
  const beyond = 'Disallow: /beyond\n';
  const filling = '# a line that says nothing\n'.repeat(Math.ceil((row.bytes ?? 0) / 27));
  return { body: Buffer.from(row.bytes === undefined ? text : `${text}${filling}${beyond}`) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
