// What a visit with a real browser writes down: the document as received, headers both ways, hops, the peer behind the proxy, the certificate.
import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBrowser } from '../../adapters/browser.ts';
import { certificateOf, factsOf, noteCertificates } from '../../adapters/browser-facts.ts';
import { findBrowser } from '../../adapters/browser-find.ts';
import { proxyPeers } from '../../adapters/browser-peers.ts';
import { html, serve, serveSigned, testSettings } from './serving.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const BUILT = html('<div id="app"></div><script>app.textContent = "Call " + 911</script>');
const socket = (remoteAddress: string, remotePort = 443) =>
  ({ remoteAddress, remotePort }) as never;
const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const visits = createBrowser({
  ...testSettings(),
  screenshots: false,
  limits: { browserMs: 12_000, browserQuietMs: 200, browserSettleMs: 1_000, connectMs: 1_000 },
});
let plain: Browser;

beforeAll(async () => {
  const found = await findBrowser();
  const start = found.ok ? await found.choices[0]?.prepare() : undefined;
  if (!start) throw new Error('these tests need a browser');
  const { executablePath, environment } = start;
  plain = await chromium.launch({
    executablePath,
    env: { ...process.env, ...environment },
    chromiumSandbox: false,
  });
});
afterAll(async () => {
  await visits.close();
  await plain.close();
});

test('the document as received, beside the page as built', async () => {
  const base = await serve((_request, response) =>
    response.writeHead(200, { ...HTML, 'set-cookie': ['sid=TOPSECRET', 'lang=en'] }).end(BUILT),
  );
  const visit = await visits.visit(`${base}/`, 'to test it');
  if (!visit.ok) throw new Error(visit.failure.detail);
  const { capture, html: built, received } = visit.value;
  expect(built).toContain('Call 911');
  expect(Buffer.from(received!).toString()).toBe(BUILT);
  expect(capture.received).toEqual({ sha256: sha256(BUILT), bytes: Buffer.byteLength(BUILT) });
  expect(capture.sha256).toBe(sha256(built));
  expect(capture.connectedTo).toEqual({ address: '127.0.0.1', port: Number(new URL(base).port) });
  expect(capture.tls).toBeUndefined();
  expect(capture.requestHeaders!['user-agent']).toContain('AgencyPresenceAuditor');
  expect(capture.cookieNames).toEqual(['sid', 'lang']);
  expect(JSON.stringify(capture)).not.toContain('TOPSECRET');
});

test('each hop with the headers of its answer; a cookie that was set on the way is not kept', async () => {
  const base = await serve((request, response) => {
    if (request.url !== '/') response.writeHead(200, HTML).end(BUILT);
    else
      response
        .writeHead(302, {
          location: '/police?token=TOPSECRET',
          'x-gate': '1',
          'set-cookie': 'a=TOPSECRET',
        })
        .end();
  });
  const visit = await visits.visit(`${base}/`, 'to test it');
  if (!visit.ok) throw new Error(visit.failure.detail);
  const { capture } = visit.value;
  expect(capture.redirects).toHaveLength(1);
  expect(capture.redirects[0]).toMatchObject({
    url: `${base}/`,
    status: 302,
    headers: { 'x-gate': '1', location: '/police?token=left-out' },
    cookieNames: ['a'],
    connectedTo: { address: '127.0.0.1' },
  });
  const { requestHeaders, redirects } = capture;
  expect(JSON.stringify([requestHeaders, redirects[0]!.headers])).not.toContain('TOPSECRET');
});

test('the certificate that was shown over TLS', async () => {
  const base = await serveSigned((_request, response) => response.writeHead(200, HTML).end(BUILT));
  const context = await plain.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await noteCertificates(session);
  const response = (await page.goto(base))!;
  const certificate = certificateOf(session, Promise.resolve(response));
  const startedAt = 0;
  const asked = {
    certificate,
    response,
    redirects: [],
    peers: proxyPeers(),
    startedAt,
    most: 1_000_000,
  };
  const { facts, received } = await factsOf(asked);
  const onDisk = new X509Certificate(
    readFileSync(new URL('../fixtures/tls/riverton-cert.pem', import.meta.url)),
  );
  expect(facts.tls).toMatchObject({
    protocol: 'TLSv1.3',
    subject: 'C=US, ST=Ohio, O=City of Riverton, CN=www.riverton.gov',
    issuer: 'C=US, O=Riverton Test Authority, CN=Riverton Test CA',
    sha256: onDisk.fingerprint256.replaceAll(':', '').toLowerCase(),
  });
  expect(Buffer.from(received!).toString()).toBe(BUILT);
  expect((await factsOf({ ...asked, most: 10 })).received).toBeUndefined();
  await context.close();
  expect(await certificateOf(session, Promise.resolve(response))).toBeUndefined();
  const gone = { ...asked, certificate: Promise.resolve(undefined) };
  const left = await factsOf(gone);
  expect([left.received, left.facts.received, left.facts.tls]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('a peer is named only where all connections led to one', async () => {
  const peers = proxyPeers();
  expect(peers.since('https://a.example/', 0)).toEqual({});
  const startedAt = performance.now();
  peers.met('a.example', 443, socket('203.0.113.1'));
  peers.met('a.example', 443, socket('203.0.113.1'));
  expect(peers.since('https://a.example/x', startedAt)).toEqual({
    connectedTo: { address: '203.0.113.1', port: 443 },
  });
  expect(peers.since('http://a.example/x', startedAt)).toEqual({});
  await sleep(2);
  const later = performance.now();
  expect(peers.since('https://a.example/', later)).toEqual({});
  peers.met('a.example', 443, socket('203.0.113.2'));
  expect(peers.since('https://a.example/', startedAt)).toEqual({});
  expect(peers.since('https://a.example/', later).connectedTo?.address).toBe('203.0.113.2');
  for (let n = 0; n < 1_100; n += 1) peers.met(`h${n}.example`, 80, socket('203.0.113.3', 80));
  expect(peers.since('https://a.example/', later)).toEqual({});
  expect(peers.since('http://h1099.example/', later).connectedTo?.port).toBe(80);
});
