// What a visit writes down of itself besides the page: whom it reached, by which certificate, with which headers, over which hops.
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { createHttpFetch } from '../../adapters/http-fetch.ts';
import type { CaptureSettings } from '../../core/capture/limits.ts';
import type { CaptureWithBody } from '../../core/capture/capture.ts';
import { AUTHORITY, html, serve, serveSigned, testSettings } from './serving.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const CERTIFICATE = new X509Certificate(
  readFileSync(new URL('../fixtures/tls/riverton-cert.pem', import.meta.url)),
);

async function capture(url: string, settings: Partial<CaptureSettings> = {}) {
  const visit = await createHttpFetch(testSettings({ ...PATIENT, ...settings }))(url);
  if (!visit.ok) throw new Error(`${visit.failure.reason}: ${visit.failure.detail}`);
  return visit.value;
}

const PATIENT = {
  extraCa: AUTHORITY,
  limits: { connectMs: 10_000, headersMs: 10_000, bodyGapMs: 10_000, totalMs: 20_000 },
};
const nothing = (_request: IncomingMessage, response: { end: () => void }) => response.end();
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

test('the certificate, the address connected to and the headers both ways are written down', async () => {
  const requests: IncomingMessage[] = [];
  const base = await serveSigned((request, response) => {
    requests.push(request);
    response.writeHead(200, HTML).end(html('<p>Call 911.</p>'));
  });
  const { capture: facts } = await capture(`${base}/`);
  expect(facts.tls).toEqual({
    protocol: 'TLSv1.3',
    subject: 'C=US, ST=Ohio, O=City of Riverton, CN=www.riverton.gov',
    issuer: 'C=US, O=Riverton Test Authority, CN=Riverton Test CA',
    validFrom: new Date(CERTIFICATE.validFrom).toISOString(),
    validTo: new Date(CERTIFICATE.validTo).toISOString(),
    sha256: CERTIFICATE.fingerprint256.replaceAll(':', '').toLowerCase(),
  });
  expect(facts.connectedTo).toEqual({ address: '127.0.0.1', port: Number(new URL(base).port) });
  const { connection, ...sent } = requests[0]!.headers;
  expect(connection).toBe('keep-alive');
  expect(facts.requestHeaders).toEqual(sent);
});

test('a second visit over a resumed session knows the certificate too', async () => {
  const base = await serveSigned((_request, response) => {
    response.writeHead(200, { ...HTML, connection: 'close' }).end(html('<p>Call 911.</p>'));
  });
  const visit = createHttpFetch(testSettings(PATIENT));
  for (let n = 0; n < 3; n += 1) {
    const seen = await visit(`${base}/`);
    if (!seen.ok) throw new Error(seen.failure.detail);
    expect(seen.value.capture.tls?.subject).toContain('City of Riverton');
  }
});

test('each hop of a redirect keeps its status, headers and peer', async () => {
  const plain = await serve((_request, response) => {
    response.writeHead(301, {
      location: `${secure}/?token=abc123`,
      'x-generator': 'gate',
      'set-cookie': ['sid=secret; Path=/', 'lang=en'],
    });
    response.end();
  });
  const secure: string = await serveSigned((_request, response) => {
    response.writeHead(200, HTML).end(html('<p>Call 911.</p>'));
  });
  const { capture: facts } = await capture(`${plain}/`);
  expect(facts.redirects).toHaveLength(1);
  expect(facts.redirects[0]).toMatchObject({
    url: `${plain}/`,
    status: 301,
    connectedTo: { address: '127.0.0.1', port: Number(new URL(plain).port) },
    headers: { 'x-generator': 'gate', location: `${secure}/?token=left-out` },
    cookieNames: ['sid', 'lang'],
  });
  expect(facts.redirects[0]!.tls).toBeUndefined();
  expect(facts.tls?.issuer).toContain('Riverton Test Authority');
  expect(facts.cookieNames).toBeUndefined();
});

test('cookies, tokens and keys leave their names and nothing else', async () => {
  const base = await serve((_request, response) => {
    response.writeHead(200, {
      ...HTML,
      'set-cookie': [
        'session=TOPSECRET',
        'TOPSECRET',
        ' b =TOPSECRET; HttpOnly',
        'session=TOPSECRET',
      ],
      'x-csrf-token': 'TOPSECRET',
      'x-api-key': 'TOPSECRET',
      authorization: 'Bearer TOPSECRET',
      link: '</?access_token=TOPSECRET>; rel="next"',
      server: 'nginx',
    });
    response.end(html('<p>Call 911.</p>'));
  });
  const { capture: facts } = await capture(`${base}/`);
  expect(facts.cookieNames).toEqual(['session', 'b']);
  expect(facts.headers).toMatchObject({ 'x-csrf-token': '(left out)', server: 'nginx' });
  expect(JSON.stringify(facts)).not.toContain('TOPSECRET');
});

test('the bytes are handed on as they came, whatever their character set', async () => {
  const bytes = Buffer.concat([
    Buffer.from('<!doctype html><meta charset="windows-1252"><p>Caf'),
    Buffer.from([0xe9, 0x80, 0xff]),
  ]);
  const base = await serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(bytes);
  });
  const page: CaptureWithBody = await capture(`${base}/`);
  expect(page.html).toContain('Café€ÿ');
  expect(Buffer.from(page.received!)).toEqual(bytes);
  expect(sha256(page.received!)).toBe(page.capture.sha256);
});

test('where connections to one origin lead to different places, nothing is claimed', async () => {
  const { rememberPeers } = await import('../../adapters/http-peers.ts');
  const { buildConnector } = await import('undici');
  const [one, two] = [await serve(nothing), await serve(nothing)];
  const ports = [one, two].map((url) => new URL(url).port);
  const dial = buildConnector({});
  const peers = rememberPeers((options, callback) =>
    dial({ ...options, port: ports.shift() ?? '' }, callback),
  );
  const origin = new URL('http://www.riverton.gov/');
  const sockets: Socket[] = [];
  const open = () =>
    new Promise<void>((resolve) => {
      const to = { hostname: '127.0.0.1', host: origin.host, protocol: 'http:', port: '' };
      peers.connector(to, (_error, socket) => {
        if (socket !== null) sockets.push(socket);
        resolve();
      });
    });
  expect(peers.of(origin)).toEqual({});
  await open();
  expect(peers.of(origin).connectedTo?.port).toBe(Number(new URL(one).port));
  sockets[0]!.destroy();
  await once(sockets[0]!, 'close');
  await sleep(20);
  // Who waited for an answer asks when its connection may be closed already.
  expect(peers.of(origin).connectedTo?.port).toBe(Number(new URL(one).port));
  await open();
  expect(peers.of(origin)).toEqual({});
});

test('hosts of long ago are forgotten, those of now are not', async () => {
  const { rememberPeers } = await import('../../adapters/http-peers.ts');
  const sockets: PassThrough[] = [];
  const peers = rememberPeers((_options, callback) => {
    const socket = Object.assign(new PassThrough(), {
      remoteAddress: '203.0.113.1',
      remotePort: 80,
    });
    sockets.push(socket);
    callback(null, socket as never);
  });
  const open = (n: number) =>
    peers.connector(
      { hostname: 'x', host: `h${n}.example`, protocol: 'http:', port: '' },
      () => undefined,
    );
  for (let n = 0; n < 600; n += 1) open(n);
  for (const socket of sockets.slice(0, 10)) socket.destroy();
  await sleep(20);
  expect(peers.of(new URL('http://h5.example/')).connectedTo?.port).toBe(80);
  expect(peers.of(new URL('http://h599.example/')).connectedTo?.port).toBe(80);
  vi.useFakeTimers({ toFake: ['performance'], now: 1e12 });
  vi.advanceTimersByTime(60_000);
  sockets[10]!.emit('close');
  vi.useRealTimers();
  expect(peers.of(new URL('http://h5.example/'))).toEqual({});
  expect(peers.of(new URL('http://h599.example/')).connectedTo?.port).toBe(80);
});

test('a certificate without a subject is named by its hosts; what is none is none', async () => {
  const { tlsOfDer } = await import('../../adapters/http-certificate.ts');
  const der = readFileSync(new URL('../fixtures/tls/nameless-cert.der', import.meta.url));
  expect(tlsOfDer(der, 'TLSv1.3')).toMatchObject({
    subject: 'DNS:www.riverton.gov, DNS:riverton.gov',
    protocol: 'TLSv1.3',
    sha256: sha256(der),
  });
  expect(tlsOfDer(Buffer.from('no certificate'), 'TLSv1.3')).toBeUndefined();
});
