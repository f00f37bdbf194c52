// Each way by which a hostile page can have a browser ask for an address, counted one by one: all of them reach a canary on this machine
// from a browser without a guard, and none from ours.
import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import { onTestFinished, expect, test } from 'vitest';
import { chromium } from 'playwright';
import { createBrowser } from '../../adapters/browser.ts';
import { findBrowser } from '../../adapters/browser-find.ts';
import { serve, testSettings } from './serving.ts';
import { hostilePage, hostileSite, vectorOfDatagram, VECTORS } from './browser-vectors.ts';

type Canary = { address: string; udp: number; reached: Set<string>; connections: () => number };

/** Notes whatever comes to it, by TCP and by UDP. */
async function canary(): Promise<Canary> {
  const reached = new Set<string>();
  let connections = 0;
  const note = (path = '') => reached.add(VECTORS[Number(path.slice(1))] ?? path);
  const server = createServer((request, response) => {
    note(request.url);
    response.writeHead(200, { 'content-type': 'text/plain' }).end('secret');
  });
  server.on('upgrade', (request, socket) => {
    note(request.url);
    socket.destroy();
  });
  server.on('connection', () => {
    connections += 1;
  });
  const socket = createSocket('udp4', (packet) => {
    reached.add(vectorOfDatagram(packet) ?? 'a datagram of no known kind');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close().closeAllConnections();
    socket.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no address');
  const udp = socket.address().port;
  return {
    address: `http://127.0.0.1:${address.port}`,
    udp,
    reached,
    connections: () => connections,
  };
}

/** Their host is called localhost: only there, and over TLS, has a page service workers and worklets. */
async function hostile({ address, udp }: Canary): Promise<{ port: number; asked: string[] }> {
  const asked: string[] = [];
  const answer = hostileSite(() => hostilePage(address, udp));
  const site = await serve((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  return { port: Number(new URL(site).port), asked };
}

test('there are 49 ways and more, each with a name of its own', () => {
  expect(VECTORS.length).toBeGreaterThanOrEqual(49);
  expect(new Set(VECTORS).size).toBe(VECTORS.length);
});

test('every way reaches the canary from a browser without a guard', async () => {
  const bird = await canary();
  const { port } = await hostile(bird);
  const found = await findBrowser();
  if (!found.ok) throw new Error(found.says);
  const { executablePath, environment } = await found.choices[0]!.prepare();
  const env = { PATH: process.env['PATH'] ?? '', ...environment };
  const plain = await chromium.launch({ executablePath, env });
  onTestFinished(() => plain.close());
  const page = await plain.newPage();
  await page.goto(`http://localhost:${port}/`, { waitUntil: 'commit' });
  await expect
    .poll(() => VECTORS.filter((name) => !bird.reached.has(name)), { timeout: 60_000 })
    .toEqual([]);
});

test('none reaches it from ours, though the page tries them all', async () => {
  const bird = await canary();
  const { port, asked } = await hostile(bird);
  const browser = createBrowser(
    testSettings({
      allowLoopback: false,
      resolve: { localhost: { address: '127.0.0.1', port } },
      limits: { browserMs: 20_000, browserQuietMs: 500, browserSettleMs: 5_000, connectMs: 1_000 },
    }),
  );
  onTestFinished(() => browser.close());
  const visit = await browser.visit('http://localhost/', 'to rehearse an attack');
  if (!visit.ok) throw new Error(visit.failure.detail);
  expect(visit.value.html).toContain('Everything was tried.');
  expect(visit.value.html).not.toContain('secret');
  expect(asked.filter((path) => path.startsWith('/away')).length).toBeGreaterThan(3);
  expect([...bird.reached]).toEqual([]);
  expect(bird.connections()).toBe(0);
});
