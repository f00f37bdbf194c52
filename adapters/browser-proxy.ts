// The only way from the browser to the network: a forward proxy in this process that asks the guard for every connection.
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Failure } from '../core/capture/failures.ts';
import { forward } from './browser-proxy-forward.ts';
import { proxyPeers, type ProxyPeers } from './browser-peers.ts';
import { tunnel } from './browser-proxy-tunnel.ts';
import type { Guard } from './http-guard.ts';

/** A running proxy. */
export type FilteringProxy = {
  /** For the browser's settings: `http://127.0.0.1:<port>`. */
  address: string;
  /** Why the last connection to a host failed or was refused; undefined when it did not. */
  failureAt: (host: string) => Failure | undefined;
  /** Where its connections have led. */
  peers: ProxyPeers;
  close: () => void;
};

/** What a connection through the proxy needs. */
export type Door = {
  guard: Guard;
  connectMs: number;
  /** Notes how the last connection to a host went. */
  note: (host: string, failure: Failure | undefined) => void;
  peers: ProxyPeers;
};

/** Starts the proxy on a free loopback port. Name, addresses and peer are judged by the guard; WebSockets are refused. */
export async function startProxy(guard: Guard, connectMs: number): Promise<FilteringProxy> {
  const failures = new Map<string, Failure>();
  const sockets = new Set<Socket>();
  const peers = proxyPeers();
  const door: Door = {
    guard,
    connectMs,
    note: (host, failure) => note(failures, host, failure),
    peers,
  };
  const server = createServer((request, response) => forward(door, request, response));
  server.on('connection', (socket) => keep(sockets, socket));
  server.on('connect', (request: IncomingMessage, client: Socket, head: Buffer) => {
    const upstream = tunnel(door, { authority: request.url ?? '', client, head });
    if (upstream !== undefined) keep(sockets, upstream);
  });
  server.on('upgrade', (_request, socket) => socket.destroy());
  server.on('clientError', (_error, socket) => socket.destroy());
  const port = await listen(server);
  return {
    address: `http://127.0.0.1:${port}`,
    failureAt: (host) => failures.get(host),
    peers,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

// What happened last at each host; bounded, for a page can name hosts without end.
const MOST_HOSTS = 1_000;

function note(failures: Map<string, Failure>, host: string, failure: Failure | undefined): void {
  failures.delete(host);
  if (failure === undefined) return;
  failures.set(host, failure);
  const oldest = failures.keys().next().value;
  if (failures.size > MOST_HOSTS && oldest !== undefined) failures.delete(oldest);
}

function keep(sockets: Set<Socket>, socket: Socket): void {
  sockets.add(socket);
  socket.once('close', () => sockets.delete(socket));
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.unref();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}
