// The single door to the network: where a connection is made, it is judged, by name, by address and by peer.
import type { LookupAddress } from 'node:dns';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import { rootCertificates } from 'node:tls';
import { buildConnector, errors } from 'undici';
import { CaptureError } from '../core/capture/capture-error.ts';
import { limitsOf, type CaptureSettings, type Pin } from '../core/capture/limits.ts';
import {
  isLoopbackAddress,
  isMetadataAddress,
  isPublicAddress,
  isPublicName,
} from './http-denied-ranges.ts';
import { MACHINE_NETWORK, type Network } from './http-network.ts';
import { parsedUrl } from '../core/parsed-url.ts';

/** What the guard lets through, and how. Every refusal is a `CaptureError` that names no resolved address. */
export type Guard = {
  /** The address as a URL that may be asked for; throws `address-refused`. The connection is judged again. */
  admit: (address: string) => URL;
  /** For undici's `connect`: nothing is dialled, and nothing sent, unless host, addresses and peer are allowed. */
  connector: buildConnector.connector;
  /** Where a host and port may be dialled; the lookup in it refuses bad answers. Throws `address-refused`. */
  destination: (host: string, port: number) => Destination;
  /** Opens a connection there. It fails before a byte is sent when the peer is not one that may be spoken to. */
  dial: (destination: Destination) => Socket;
};

/** A vetted place to dial. */
export type Destination = { host: string; port: number; pinned: boolean; lookup: LookupFunction };

/** Builds the guard of the settings: loopback and pins are open only when the settings say so. */
export function createGuard(settings: CaptureSettings, network = MACHINE_NETWORK): Guard {
  const allows = (address: string) =>
    isPublicAddress(address) || (settings.allowLoopback === true && isLoopbackAddress(address));
  const lookup = vettedLookup(network, allows);
  const destination = (host: string, port: number) => destinationOf(settings, lookup, host, port);
  const dial = (to: Destination) => dialled(network, allows, to);
  return {
    admit: (address) => admitted(settings, destination, address),
    connector: guardedConnector(settings, destination, dial),
    destination,
    dial,
  };
}

// Control characters, spaces and backslashes: URL parsers disagree about them, so nobody gets to see them.
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const BAD_CHARACTERS = /[\u0000-\u0020\u007f-\u00a0\\\u2028\u2029]/;

// An empty user name leaves no trace in the parsed address.
const USER = /^[a-z]+:\/*[^/?#]*@/i;

function admitted(
  settings: CaptureSettings,
  destination: Guard['destination'],
  address: string,
): URL {
  if (address.length > limitsOf(settings).urlLength) throw refused('the address is too long');
  const url = BAD_CHARACTERS.test(address) ? undefined : parsedUrl(address);
  if (url === undefined) throw refused('the address is not a well-formed URL');
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refused('only http and https addresses are visited');
  if (url.username !== '' || url.password !== '' || USER.test(address))
    throw refused('the address carries a user name or password');
  destination(url.hostname, portOf(url));
  return url;
}

function portOf(url: URL): number {
  if (url.port !== '') return Number(url.port);
  return url.protocol === 'https:' ? 443 : 80;
}

function destinationOf(
  settings: CaptureSettings,
  lookup: LookupFunction,
  hostname: string,
  port: number,
): Destination {
  const host = hostname
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
    .toLowerCase();
  const pin = settings.resolve?.[host];
  if (pin !== undefined) return pinnedTo(pin, port, lookup);
  const here = settings.allowLoopback === true && (host === 'localhost' || isLoopbackAddress(host));
  if (here) return { host, port, pinned: false, lookup };
  const isPublic = isIP(host) === 0 ? isPublicName(host) : isPublicAddress(host);
  if (!isPublic) throw refused('the address is not on the public Internet');
  if (!(settings.ports ?? [80, 443]).includes(port))
    throw refused(`port ${port} is not one of a public web page`);
  return { host, port, pinned: false, lookup };
}

// A pin is a permission for a machine of the agency's own, never for the data that a cloud keeps for its machines.
function pinnedTo(pin: Pin, port: number, lookup: LookupFunction): Destination {
  if (isIP(pin.address) === 0) throw refused('the host is pinned to something that is no address');
  if (isMetadataAddress(pin.address)) throw refused('the host is pinned to an address of a cloud');
  return { host: pin.address, port: pin.port ?? port, pinned: true, lookup };
}

// Whoever waits for the connection waits behind the look at the peer: what they have written by then is never sent.
function dialled(network: Network, allows: (address: string) => boolean, to: Destination): Socket {
  const { host, port, lookup } = to;
  const socket = network.connect({ host, port, lookup });
  // Who waits may have stopped listening, or not begun; the error then is nobody's.
  socket.on('error', () => undefined);
  socket.once('connect', () => {
    const peer = socket.remoteAddress;
    if (peer !== undefined && (to.pinned || allows(peer))) return;
    socket.destroy(refused('the address is not on the public Internet'));
  });
  return socket;
}

function guardedConnector(
  settings: CaptureSettings,
  destination: Guard['destination'],
  dial: Guard['dial'],
): buildConnector.connector {
  const { connectMs } = limitsOf(settings);
  const ca = settings.extraCa === undefined ? {} : { ca: [...rootCertificates, settings.extraCa] };
  // A resumed session shows no certificate: connections are made in full, so that what a visit rests on can be written down.
  const secure = buildConnector({ timeout: 0, maxCachedSessions: 0, ...ca });
  return (options, callback) => {
    const port = Number(options.port) || (options.protocol === 'https:' ? 443 : 80);
    let socket: Socket;
    try {
      socket = dial(destination(options.hostname, port));
    } catch (error) {
      callback(asError(error), null);
      return;
    }
    const late = () => socket.destroy(new errors.ConnectTimeoutError('no connection in time'));
    const timer = setTimeout(late, connectMs);
    const done: typeof callback = (...result) => {
      clearTimeout(timer);
      callback(...result);
    };
    const fail = (error: Error) => done(error, null);
    socket.setNoDelay(true).setKeepAlive(true, KEEP_ALIVE_MS);
    socket.once('error', fail).once('connect', () => {
      socket.removeListener('error', fail);
      if (socket.destroyed) fail(socket.errored ?? refused('the connection was refused'));
      else if (options.protocol === 'https:') secure({ ...options, httpSocket: socket }, done);
      else done(null, socket);
    });
  };
}

const KEEP_ALIVE_MS = 60_000;

// One bad answer among good ones refuses the name: a mixed answer is what a rebinding attack looks like.
function vettedLookup(network: Network, allows: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    network.lookup(hostname, { ...options, all: true }, (error, answers) => {
      if (error !== null) return callback(error, '', 0);
      if (answers.length === 0 || !answers.every((answer) => allows(answer.address)))
        return callback(refused('the name leads to an address that is not public'), '', 0);
      return reply(answers, options.all === true, callback);
    });
  };
}

function reply(
  answers: LookupAddress[],
  all: boolean,
  callback: Parameters<LookupFunction>[2],
): void {
  const first = answers[0];
  if (all || first === undefined) callback(null, answers);
  else callback(null, first.address, first.family);
}

function refused(detail: string): CaptureError {
  return new CaptureError('address-refused', detail);
}

function asError(value: unknown): Error {
  return value instanceof Error ? value : new Error(String(value));
}
