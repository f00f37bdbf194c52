// The browser's proxy by itself: what it passes on, what it refuses, and that every refusal looks the same.
import { request } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startProxy, type FilteringProxy } from '../../adapters/browser-proxy.ts';
import { createGuard } from '../../adapters/http-guard.ts';
import type { CaptureSettings } from '../../core/capture/limits.ts';
import { serve, serveRaw, testSettings } from './serving.ts';

async function proxyWith(settings: Partial<CaptureSettings>): Promise<FilteringProxy> {
  const proxy = await startProxy(createGuard(testSettings(settings)), 300);
  onTestFinished(() => proxy.close());
  return proxy;
}

type Answer = { status: number; text: string; headers: Record<string, unknown> };

function ask(proxy: FilteringProxy, path: string, headers = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(proxy.address, { path, headers, agent: false }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text, headers: response.headers }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** Sends raw bytes to the proxy and gives what comes back until the connection ends. */
function say(proxy: FilteringProxy, text: string): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect(Number(new URL(proxy.address).port), '127.0.0.1', () =>
      socket.write(text),
    );
    socket.on('data', (chunk) => (heard += chunk.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(heard));
  });
}

describe('plain http', () => {
  test('is passed on without what belongs to the proxy', async () => {
    const heard: Record<string, unknown>[] = [];
    const base = await serve((incoming, response) => {
      heard.push({ url: incoming.url, ...incoming.headers });
      response.writeHead(201, { 'x-answer': 'yes' }).end('hello');
    });
    const proxy = await proxyWith({});
    const answer = await ask(proxy, `${base}/a?b=c`, {
      'proxy-authorization': 'secret',
      'x-mine': '1',
      host: 'lies.gov',
    });
    expect(answer).toMatchObject({ status: 201, text: 'hello', headers: { 'x-answer': 'yes' } });
    expect(heard[0]).toMatchObject({ url: '/a?b=c', 'x-mine': '1', host: new URL(base).host });
    expect(heard[0]).not.toHaveProperty('proxy-authorization');
    expect(proxy.failureAt('127.0.0.1')).toBeUndefined();
  });

  test.each([
    'http://10.0.0.1/',
    'http://intranet/',
    'http://127.0.0.1:22/',
    'ftp://riverton.gov/',
    '/',
  ])('to %s is refused, always in the same words', async (path) => {
    const proxy = await proxyWith({ allowLoopback: false });
    expect(await ask(proxy, path)).toMatchObject({ status: 502, text: '' });
  });

  test('why it failed is known by the host', async () => {
    const proxy = await proxyWith({ allowLoopback: false });
    await ask(proxy, 'http://10.0.0.1/');
    expect(proxy.failureAt('10.0.0.1')).toMatchObject({ reason: 'address-refused' });
    expect(proxy.failureAt('10.0.0.2')).toBeUndefined();
  });

  test('is given up when the server is silent', async () => {
    const base = await serveRaw(() => undefined);
    const proxy = await proxyWith({});
    expect(await ask(proxy, `${base}/`)).toMatchObject({ status: 502 });
    expect(proxy.failureAt('127.0.0.1')).toMatchObject({ reason: 'timeout' });
  });

  test('breaks off where the server breaks off', async () => {
    const base = await serveRaw((socket) =>
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf'),
    );
    await expect(ask(await proxyWith({}), `${base}/`)).rejects.toThrow();
  });

  test('failures of many hosts are not kept without end', async () => {
    const proxy = await proxyWith({ allowLoopback: false });
    for (let i = 0; i < 1_010; i += 1) await ask(proxy, `http://h${i}/`);
    expect(proxy.failureAt('h0')).toBeUndefined();
    expect(proxy.failureAt('h1009')).toMatchObject({ reason: 'address-refused' });
  }, 180_000);
});

describe('tunnels', () => {
  test('are dug to what is allowed', async () => {
    const base = await serve((_request, response) => response.end('through the tunnel'));
    const { host } = new URL(base);
    const proxy = await proxyWith({});
    const heard = await say(
      proxy,
      `CONNECT ${host} HTTP/1.1\r\nHost: ${host}\r\n\r\nGET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
    );
    expect(heard).toMatch(/^HTTP\/1.1 200 Connection established/);
    expect(heard).toContain('through the tunnel');
  });

  test.each(['10.0.0.1:443', 'intranet:443', 'riverton.gov:22', '[::1]:443', '127.0.0.1:443'])(
    'are not dug to %s',
    async (host) => {
      const proxy = await proxyWith({ allowLoopback: false });
      expect(await say(proxy, `CONNECT ${host} HTTP/1.1\r\nHost: ${host}\r\n\r\n`)).toBe(
        'HTTP/1.1 502 Refused\r\ncontent-length: 0\r\n\r\n',
      );
      expect(proxy.failureAt(new URL(`http://${host}`).hostname)).toMatchObject({
        reason: 'address-refused',
      });
    },
  );

  test('to nobody are refused', async () => {
    const proxy = await proxyWith({});
    expect(await say(proxy, 'CONNECT 127.0.0.1:9 HTTP/1.1\r\nHost: x\r\n\r\n')).toContain('502');
    expect(proxy.failureAt('127.0.0.1')).toMatchObject({ reason: 'connection-refused' });
  });

  test.each([
    ['to nonsense', 'CONNECT :::: HTTP/1.1\r\nHost: x\r\n\r\n'],
    [
      'an upgrade to a socket',
      'GET ws://127.0.0.1/ HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    ],
    ['no HTTP at all', '\u0000\u0001\u0002\r\n\r\n'],
  ])('%s: the connection ends', async (_name, text) => {
    expect(await say(await proxyWith({}), text)).not.toContain('200');
  });
});
