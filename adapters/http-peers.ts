// Remembers whom connections really lead to: the address dialled, and the certificate that was shown there.
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { buildConnector } from 'undici';
import type { Peer } from '../core/capture/capture.ts';
import { tlsOf } from './http-certificate.ts';

/** The open connections of one client. */
export type Peers = {
  /** For undici's `connect`, around the guard's own. */
  connector: buildConnector.connector;
  /**
   * Whom an answer from this origin came from, to be asked as soon as the answer is there. Empty where several connections are open,
   * or were a moment ago, that lead to different places: then it cannot be told.
   */
  of: (url: URL) => Peer;
};

/** Wraps a connector. */
export function rememberPeers(dial: buildConnector.connector): Peers {
  const known = new Map<string, Known[]>();
  return {
    connector: (options, callback) =>
      dial(options, (...answer) => {
        const [error, socket] = answer;
        if (error === null) keep(known, `${options.protocol}//${options.host}`, socket);
        callback(...answer);
      }),
    of: (url) => certain((known.get(url.origin) ?? []).filter(isFresh)),
  };
}

/** `closedAt`: by `performance.now()`; for ever while it is open. */
type Known = { peer: Peer; closedAt: number };

/** A short answer and the end of its connection may come together, and who waited for the answer asks a moment later. */
const REMEMBERED_MS = 5_000;

function isFresh({ closedAt }: Known): boolean {
  return performance.now() - closedAt < REMEMBERED_MS;
}

function keep(known: Map<string, Known[]>, origin: string, socket: Socket): void {
  // A closed connection no longer knows whom it led to.
  const one: Known = { peer: peerOf(socket), closedAt: Infinity };
  known.set(origin, [...(known.get(origin) ?? []).filter(isFresh), one]);
  socket.once('close', () => {
    one.closedAt = performance.now();
    if (known.size > MOST_ORIGINS) forget(known);
  });
}

/** A city has thousands of hosts, each visited once a run. */
const MOST_ORIGINS = 500;

function forget(known: Map<string, Known[]>): void {
  for (const [origin, all] of known) {
    const fresh = all.filter(isFresh);
    if (fresh.length === 0) known.delete(origin);
    else known.set(origin, fresh);
  }
}

function peerOf(socket: Socket): Peer {
  const { remoteAddress: address, remotePort: port } = socket;
  const tls = socket instanceof TLSSocket ? tlsOf(socket) : undefined;
  return {
    ...(address === undefined || port === undefined ? {} : { connectedTo: { address, port } }),
    ...(tls === undefined ? {} : { tls }),
  };
}

function certain([first, ...others]: Known[]): Peer {
  if (first === undefined) return {};
  const only = JSON.stringify(first.peer);
  return others.every(({ peer }) => JSON.stringify(peer) === only) ? first.peer : {};
}
