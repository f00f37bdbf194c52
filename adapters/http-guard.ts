// The single door to the network: where a connection is made, it is judged, by name, by address and by peer.
import { lookup as dnsLookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import { rootCertificates } from 'node:tls';
import { buildConnector } from 'undici';
import { CaptureError } from '../core/capture/capture-error.ts';
import { limitsOf, type CaptureSettings, type Pin } from '../core/capture/limits.ts';
import { isLoopbackAddress, isPublicAddress, isPublicName } from './http-denied-ranges.ts';

/** What the guard lets through, and how. Every refusal is a `CaptureError` that names no resolved address. */
export type Guard = {
  /** The address as a URL that may be asked for; throws `address-refused`. The connection is judged again. */
  admit: (address: string) => URL;
  /** For undici's `connect`: nothing is dialled, and nothing sent, unless host, addresses and peer are allowed. */
  connector: buildConnector.connector;
  /** Where a host and port may be dialled; the lookup in it refuses bad answers. For the browser's proxy. */
  destination: (host: string, port: number) => Destination;
  /** Whether a connected peer is one that may be spoken to. */
  allowsPeer: (destination: Destination, peer: string | undefined) => boolean;
};

/** A vetted place to dial. */
export type Destination = { host: string; port: number; pinned: boolean; lookup: LookupFunction };

/** Builds the guard of the settings: loopback and pins are open only when the settings say so. */
export function createGuard(settings: CaptureSettings): Guard {
  const allows = (address: string) =>
    isPublicAddress(address) || (settings.allowLoopback === true && isLoopbackAddress(address));
  const lookup = vettedLookup(allows);
  const destination = (host: string, port: number) => destinationOf(settings, lookup, host, port);
  const allowsPeer = (to: Destination, peer: string | undefined) =>
    peer !== undefined && (to.pinned || allows(peer));
  return {
    admit: (address) => admitted(settings, destination, address),
    connector: guardedConnector(settings, lookup, destination, allowsPeer),
    destination,
    allowsPeer,
  };
}

// Control characters, spaces and backslashes: URL parsers disagree about them, so nobody gets to see them.
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const BAD_CHARACTERS = /[\u0000-\u0020\u007f-\u00a0\\\u2028\u2029]/;

function admitted(
  settings: CaptureSettings,
  destination: Guard['destination'],
  address: string,
): URL {
  if (address.length > limitsOf(settings).urlLength) throw refused('the address is too long');
  if (BAD_CHARACTERS.test(address) || !URL.canParse(address))
    throw refused('the address is not a well-formed URL');
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refused('only http and https addresses are visited');
  if (url.username !== '' || url.password !== '')
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

function pinnedTo(pin: Pin, port: number, lookup: LookupFunction): Destination {
  if (isIP(pin.address) === 0) throw refused('the host is pinned to something that is no address');
  return { host: pin.address, port: pin.port ?? port, pinned: true, lookup };
}

function guardedConnector(
  settings: CaptureSettings,
  lookup: LookupFunction,
  destination: Guard['destination'],
  allowsPeer: Guard['allowsPeer'],
): buildConnector.connector {
  const dial = buildConnector({
    timeout: limitsOf(settings).connectMs,
    lookup,
    ...(settings.extraCa === undefined ? {} : { ca: [...rootCertificates, settings.extraCa] }),
  });
  return (options, callback) => {
    let to: Destination;
    try {
      to = destination(options.hostname, Number(options.port) || defaultPort(options.protocol));
    } catch (error) {
      callback(asError(error), null);
      return;
    }
    dial({ ...options, hostname: to.host, port: String(to.port) }, (error, socket) => {
      if (error !== null) return callback(error, null);
      if (allowsPeer(to, socket.remoteAddress)) return callback(null, socket);
      return callback(dropped(socket), null);
    });
  };
}

function defaultPort(protocol: string): number {
  return protocol === 'https:' ? 443 : 80;
}

function dropped(socket: Socket): Error {
  socket.destroy();
  return refused('the address is not on the public Internet');
}

// One bad answer among good ones refuses the name: a mixed answer is what a rebinding attack looks like.
function vettedLookup(allows: (address: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    dnsLookup(hostname, { ...options, all: true }, (error, answers) => {
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
