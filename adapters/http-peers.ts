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
   * Whom an answer from this origin came from, to be asked as soon as the answer is there. Empty where several connections are open
   * that lead to different places: then it cannot be told.
   */
  of: (url: URL) => Peer;
};

/** Wraps a connector. */
export function rememberPeers(dial: buildConnector.connector): Peers {
  const open = new Map<string, Set<Peer>>();
  return {
    connector: (options, callback) =>
      dial(options, (...answer) => {
        const [error, socket] = answer;
        if (error === null) keep(open, `${options.protocol}//${options.host}`, socket);
        callback(...answer);
      }),
    of: (url) => certain([...(open.get(url.origin) ?? [])]),
  };
}

function keep(open: Map<string, Set<Peer>>, origin: string, socket: Socket): void {
  // A closed connection no longer knows whom it led to.
  const peer = peerOf(socket);
  const peers = open.get(origin) ?? new Set();
  open.set(origin, peers.add(peer));
  // A short answer and the end of its connection may come together: who waits for the answer is let ask first.
  socket.once('close', () => setImmediate(forget));
  function forget(): void {
    peers.delete(peer);
    if (peers.size === 0 && open.get(origin) === peers) open.delete(origin);
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

function certain([first, ...others]: Peer[]): Peer {
  if (first === undefined) return {};
  const only = JSON.stringify(first);
  return others.every((peer) => JSON.stringify(peer) === only) ? first : {};
}
