// The proxy's half for plain http: one request of the browser, sent on through the guard.
import {
  request as httpRequest,
  type ClientRequest,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http';
import { pipeline } from 'node:stream';
import { CaptureError } from '../core/capture/capture-error.ts';
import type { Door } from './browser-proxy.ts';
import { failureOf } from './http-errors.ts';
import type { Destination } from './http-guard.ts';
import { parsedUrl } from '../core/parsed-url.ts';

/** Sends a proxied request on, or refuses it with the one answer that every refusal gets. */
export function forward(door: Door, request: IncomingMessage, response: ServerResponse): void {
  const url = targetOf(request);
  if (url === undefined) {
    refuse(response);
    return;
  }
  const fail = (error: unknown) => {
    door.note(url.hostname, failureOf(error, 'request'));
    refuse(response);
  };
  try {
    const to = door.guard.destination(url.hostname, Number(url.port) || 80);
    const upstream = dial(door, to, request, url);
    upstream.on('error', fail);
    upstream.on('response', (answer) => {
      door.note(url.hostname, undefined);
      door.peers.met(url.hostname, Number(url.port) || 80, answer.socket);
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      // An answer that breaks off breaks off for the browser too.
      pipeline(answer, response, () => undefined);
    });
    response.on('close', () => upstream.destroy());
    request.pipe(upstream);
  } catch (error) {
    fail(error);
  }
}

function targetOf(request: IncomingMessage): URL | undefined {
  const address = request.url ?? '';
  const url = parsedUrl(address);
  return url?.protocol === 'http:' ? url : undefined;
}

// Headers that belong to the connection (RFC 9110 section 7.6.1) and not to the request.
const HOP_BY_HOP = new Set([
  'proxy-connection',
  'proxy-authorization',
  'keep-alive',
  'te',
  'upgrade',
]);

// A server that is silent for this many times the connection's limit has lost the request.
const PATIENCE = 6;

function dial(door: Door, to: Destination, request: IncomingMessage, url: URL): ClientRequest {
  const kept = Object.entries(request.headers).filter(([name]) => !HOP_BY_HOP.has(name));
  const headers: OutgoingHttpHeaders = { ...Object.fromEntries(kept), connection: 'close' };
  headers['host'] = url.host;
  const upstream = httpRequest({
    createConnection: () => door.guard.dial(to),
    setHost: false,
    method: request.method ?? 'GET',
    path: url.pathname + url.search,
    headers,
  });
  upstream.setTimeout(door.connectMs * PATIENCE, () => upstream.destroy(late()));
  return upstream;
}

// One answer for every refusal, so that a page learns nothing about what is behind it.
function refuse(response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(502, { 'content-length': 0, connection: 'close' });
  response.end();
}

function late(): CaptureError {
  return new CaptureError('timeout', 'no answer in time');
}
