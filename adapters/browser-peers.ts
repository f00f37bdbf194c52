// Remembers where the proxy's connections led, for the browser itself only ever sees the proxy.
import type { Socket } from 'node:net';
import type { Peer } from '../core/capture/capture.ts';

export type ProxyPeers = {
  /** Notes a connection that was made for the browser. `host` as in an address, in brackets where it has them. */
  met: (host: string, port: number, socket: Socket) => void;
  /** Whom connections for an address have led to since a moment (`performance.now()`); empty where to different ones, or none. */
  since: (url: string, startedAt: number) => Pick<Peer, 'connectedTo'>;
};

type Met = { address: string; port: number; at: number };

/** Hosts remembered, and connections to each: a page can name hosts without end. */
const MOST_HOSTS = 1_000;
const MOST_MET = 50;

export function proxyPeers(): ProxyPeers {
  const met = new Map<string, Met[]>();
  return {
    met: (host, port, { remoteAddress, remotePort }) => {
      if (remoteAddress === undefined || remotePort === undefined) return;
      const place = `${host}:${port}`;
      const before = (met.get(place) ?? []).slice(1 - MOST_MET);
      met.delete(place);
      met.set(place, [
        ...before,
        { address: remoteAddress, port: remotePort, at: performance.now() },
      ]);
      const oldest = met.keys().next().value;
      if (met.size > MOST_HOSTS && oldest !== undefined) met.delete(oldest);
    },
    since: (url, startedAt) => {
      const { hostname, port, protocol } = new URL(url);
      const place = `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`;
      return only((met.get(place) ?? []).filter(({ at }) => at >= startedAt));
    },
  };
}

function only([first, ...others]: Met[]): Pick<Peer, 'connectedTo'> {
  if (first === undefined) return {};
  const { address, port } = first;
  const same = others.every((other) => other.address === address && other.port === port);
  return same ? { connectedTo: { address, port } } : {};
}
