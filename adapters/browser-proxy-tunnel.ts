// The proxy's half for https: a tunnel to one host and port, dug only after the guard has allowed it.
import type { Socket } from 'node:net';
import { CaptureError } from '../core/capture/capture-error.ts';
import type { Door } from './browser-proxy.ts';
import { failureOf } from './http-errors.ts';
import type { Destination } from './http-guard.ts';
import { parsedUrl } from '../core/parsed-url.ts';

/** A CONNECT of the browser: `authority` is `host:port`, `head` what it sent already. */
export type TunnelRequest = { authority: string; client: Socket; head: Buffer };

/** Opens the tunnel; the upstream socket, or undefined where it was refused. */
export function tunnel(door: Door, request: TunnelRequest): Socket | undefined {
  const { client, authority } = request;
  client.on('error', () => client.destroy());
  const address = `http://${authority}`;
  const target = parsedUrl(address);
  if (target === undefined) {
    client.destroy();
    return undefined;
  }
  const { hostname, port } = target;
  const fail = (error: unknown) => {
    door.note(hostname, failureOf(error, 'request'));
    client.end('HTTP/1.1 502 Refused\r\ncontent-length: 0\r\n\r\n');
  };
  try {
    const to = door.guard.destination(hostname, Number(port) || 80);
    const done = (upstream: Socket) => {
      door.note(hostname, undefined);
      door.peers.met(hostname, Number(port) || 80, upstream);
    };
    return dig(door, to, request, { fail, done });
  } catch (error) {
    fail(error);
    return undefined;
  }
}

function dig(
  door: Door,
  to: Destination,
  request: TunnelRequest,
  on: { fail: (error: unknown) => void; done: (upstream: Socket) => void },
): Socket {
  const { client } = request;
  const upstream = door.guard.dial(to);
  upstream.setTimeout(door.connectMs, () => upstream.destroy(late(door)));
  upstream.once('error', on.fail);
  client.once('close', () => upstream.destroy());
  upstream.once('connect', () => {
    if (upstream.destroyed) return;
    on.done(upstream);
    upstream.setTimeout(0);
    upstream.removeListener('error', on.fail);
    upstream.on('error', () => client.destroy());
    upstream.once('close', () => client.destroy());
    joinUp(request, upstream);
  });
  return upstream;
}

function joinUp({ client, head }: TunnelRequest, upstream: Socket): void {
  client.write('HTTP/1.1 200 Connection established\r\n\r\n');
  if (head.length > 0) upstream.write(head);
  client.pipe(upstream);
  upstream.pipe(client);
}

function late(door: Door): CaptureError {
  return new CaptureError('timeout', `no connection after ${door.connectMs} ms`);
}
