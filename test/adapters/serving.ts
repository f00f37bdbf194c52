// Real servers on loopback for the tests of visits: ordinary ones, and raw ones that break the rules of HTTP.
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createServer as createRawServer, type Server, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import type { CaptureSettings } from '../../core/capture/limits.ts';

/** For servers that never answer: nothing else has to come within these. */
export const IMPATIENT = { connectMs: 400, headersMs: 500, bodyGapMs: 500, totalMs: 1_500 };

/** Settings of a visit to this machine, which may be busy. */
export function testSettings(overrides: Partial<CaptureSettings> = {}): CaptureSettings {
  return {
    version: '0.0.1',
    contactUrl: 'https://www.riverton.gov/auditor',
    allowLoopback: true,
    ...overrides,
    limits: {
      connectMs: 10_000,
      headersMs: 10_000,
      bodyGapMs: 10_000,
      totalMs: 30_000,
      ...overrides.limits,
    },
  };
}

/** An HTTP server for the running test; gives its address without a slash at the end. */
export async function serve(handler: RequestListener): Promise<string> {
  const server = createServer(handler);
  return `http://127.0.0.1:${await listening(server)}`;
}

/** An HTTPS server with a certificate for localhost that nobody has signed. */
export async function serveTls(handler: RequestListener): Promise<string> {
  const server = createTlsServer({ key: pem('localhost-key.pem'), cert: CERTIFICATE }, handler);
  return `https://127.0.0.1:${await listening(server)}`;
}

/** An HTTPS server whose certificate, for www.riverton.gov and this machine, was issued by the test authority. */
export async function serveSigned(handler: RequestListener): Promise<string> {
  const server = createTlsServer(
    { key: pem('riverton-key.pem'), cert: pem('riverton-cert.pem') },
    handler,
  );
  return `https://127.0.0.1:${await listening(server)}`;
}

/** A server of bare TCP: what it writes is what the visitor gets. Each connection is handed over after its request came. */
export async function serveRaw(
  answer: (socket: Socket, request: string) => void,
  when: 'request' | 'connection' = 'request',
): Promise<string> {
  const server = createRawServer((socket) => {
    socket.on('error', () => socket.destroy());
    if (when === 'connection') answer(socket, '');
    else socket.once('data', (data) => answer(socket, data.toString('latin1')));
  });
  return `http://127.0.0.1:${await listening(server)}`;
}

/** The certificate of `serveTls`. */
export const CERTIFICATE = pem('localhost-cert.pem');

/** The authority of `serveSigned`, for `extraCa`. */
export const AUTHORITY = pem('riverton-ca-cert.pem');

/** Writes something again and again until the socket closes. */
export function keepWriting(socket: Socket, everyMs: number, text: string): void {
  const timer = setInterval(() => socket.write(text), everyMs);
  socket.once('close', () => clearInterval(timer));
}

export function html(body: string, title = 'Riverton Police'): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}

function pem(name: string): string {
  return readFileSync(new URL(`../fixtures/tls/${name}`, import.meta.url), 'utf8');
}

async function listening(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
