// Static visits: what is asked for, what comes back, and what becomes of every kind of trouble on the way.
import { createHash } from 'node:crypto';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { createHttpFetch } from '../../adapters/http-fetch.ts';
import type { CaptureSettings } from '../../core/capture/limits.ts';
import type { CaptureWithBody } from '../../core/capture/capture.ts';
import type { Failure } from '../../core/capture/failures.ts';
import {
  CERTIFICATE,
  IMPATIENT,
  html,
  keepWriting,
  serve,
  serveRaw,
  serveTls,
  testSettings,
} from './serving.ts';

const PAGE = html('<h1>Riverton Police</h1><p>In an emergency, call 911.</p>');
const HTML = { 'content-type': 'text/html; charset=utf-8' };

const tenOClock = () => new Date('2026-03-02T10:00:00Z');

async function capture(
  url: string,
  settings: Partial<CaptureSettings> = {},
): Promise<CaptureWithBody> {
  const visit = await createHttpFetch(testSettings(settings))(url);
  if (!visit.ok) throw new Error(`${visit.failure.reason}: ${visit.failure.detail}`);
  return visit.value;
}

async function failure(url: string, settings: Partial<CaptureSettings> = {}): Promise<Failure> {
  const visit = await createHttpFetch(testSettings(settings))(url);
  if (visit.ok) throw new Error(`a page came: ${visit.value.html.slice(0, 100)}`);
  return visit.failure;
}

/** A page whose body is sent with content encodings. */
function encoded(body: Buffer, encoding: string): Promise<string> {
  return serve((_request, response) => {
    response.writeHead(200, {
      ...HTML,
      'content-encoding': encoding,
      'content-length': body.length,
    });
    response.end(body);
  });
}

describe('a page that comes', () => {
  test('is kept with everything about the visit', async () => {
    const base = await serve((_request, response) => {
      response.writeHead(200, { ...HTML, 'set-cookie': 'session=secret', 'x-generator': 'CMS' });
      response.end(PAGE);
    });
    const { capture: facts, html: text } = await capture(`${base}/police#top`, { now: tenOClock });
    expect(text).toBe(PAGE);
    expect(facts).toMatchObject({
      schema: 1,
      mode: 'static',
      requestedUrl: `${base}/police#top`,
      finalUrl: `${base}/police#top`,
      redirects: [],
      status: 200,
      contentType: 'text/html; charset=utf-8',
      charset: { label: 'utf-8', from: 'header' },
      capturedAt: '2026-03-02T10:00:00.000Z',
      bytes: Buffer.byteLength(PAGE),
      sha256: createHash('sha256').update(PAGE).digest('hex'),
    });
    expect(facts.headers['x-generator']).toBe('CMS');
    expect(facts.headers['set-cookie']).toBeUndefined();
  });

  test('is asked for once, by GET, under an honest name, without cookies', async () => {
    const requests: IncomingMessage[] = [];
    const base = await serve((request, response) => {
      requests.push(request);
      response.writeHead(200, { ...HTML, 'set-cookie': 'a=b' });
      response.end(PAGE);
    });
    const visit = createHttpFetch(testSettings());
    await visit(`${base}/`);
    await visit(`${base}/`);
    expect(requests).toHaveLength(2);
    for (const { method, headers } of requests) {
      expect(method).toBe('GET');
      expect(headers['user-agent']).toBe(
        'AgencyPresenceAuditor/0.0.1 (+https://www.riverton.gov/auditor)',
      );
      expect(headers.accept).toContain('text/html');
      expect(headers['accept-encoding']).toBe('gzip, deflate, br');
      expect(headers.cookie).toBeUndefined();
    }
  });

  test.each([
    ['gzip', 'gzip', gzipSync(PAGE)],
    ['x-gzip', 'x-gzip', gzipSync(PAGE)],
    ['deflate with its header', 'deflate', deflateSync(PAGE)],
    ['raw deflate', 'deflate', deflateRawSync(PAGE)],
    ['brotli', 'br', brotliCompressSync(PAGE)],
    ['two layers', 'deflate, gzip', gzipSync(deflateSync(PAGE))],
    ['identity', 'identity', Buffer.from(PAGE)],
    ['an encoding and no body', 'gzip', Buffer.alloc(0)],
  ])('is decoded: %s', async (_name, encoding, body) => {
    const page = await capture(await encoded(body, encoding));
    expect(page.html).toBe(body.length === 0 ? '' : PAGE);
  });

  test('is taken when its chunks carry 200 KB of extension', async () => {
    const base = await serveRaw((socket) => {
      const size = Buffer.byteLength(PAGE).toString(16);
      const start = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n${size}`;
      socket.end(`${start};${'a'.repeat(200_000)}\r\n${PAGE}\r\n0\r\n\r\n`);
    });
    expect((await capture(base)).html).toBe(PAGE);
  });

  test('is taken from where a host is pinned, as that host', async () => {
    let host: string | undefined;
    const base = await serve((request, response) => {
      host = request.headers.host;
      response.writeHead(200, HTML).end(PAGE);
    });
    const port = Number(new URL(base).port);
    const resolve = { 'www.riverton.gov': { address: '127.0.0.1', port } };
    const page = await capture('http://www.riverton.gov/a', { resolve, allowLoopback: false });
    expect(page.capture.finalUrl).toBe('http://www.riverton.gov/a');
    expect(host).toBe('www.riverton.gov');
  });

  test('is taken over a secure connection whose certificate is trusted', async () => {
    const base = await serveTls((_request, response) => response.writeHead(200, HTML).end(PAGE));
    expect((await capture(base, { extraCa: CERTIFICATE })).html).toBe(PAGE);
  });
});

describe('bodies that cannot be taken whole', () => {
  const zeros = Buffer.alloc(30 * 1024 * 1024);
  const caps = { limits: { wireBytes: 1024 * 1024, decodedBytes: 2 * 1024 * 1024 } };

  test.each([
    ['a gzip bomb', 'gzip', gzipSync(zeros)],
    ['a brotli bomb', 'br', brotliCompressSync(zeros)],
    ['a double gzip bomb', 'gzip, gzip', gzipSync(gzipSync(zeros))],
  ])('%s ends at the cap', async (_name, encoding, body) => {
    const base = await encoded(body, encoding);
    const before = process.memoryUsage().rss;
    expect(await failure(base, caps)).toMatchObject({ reason: 'too-large' });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  test.each([
    ['gzip', 'gzip', gzipSync(PAGE)],
    ['deflate', 'deflate', deflateSync(PAGE)],
    ['raw deflate', 'deflate', deflateRawSync(PAGE)],
    ['brotli', 'br', brotliCompressSync(PAGE)],
  ])('%s cut in half is no page', async (_name, encoding, body) => {
    const base = await encoded(body.subarray(0, body.length / 2), encoding);
    expect(await failure(base)).toMatchObject({ reason: 'truncated' });
  });

  test.each([
    ['text that says it is gzip', 'gzip', Buffer.from(PAGE)],
    ['text that says it is brotli', 'br', Buffer.from(PAGE)],
    ['an unknown encoding', 'zzz', Buffer.from(PAGE)],
    ['an encoding that was not asked for', 'zstd', Buffer.from(PAGE)],
    ['the inner name of an encoding', 'raw-deflate', deflateRawSync(PAGE)],
    ['six layers', 'gzip, gzip, gzip, gzip, gzip, gzip', gzipSync(PAGE)],
  ])('%s is refused', async (_name, encoding, body) => {
    expect(await failure(await encoded(body, encoding))).toMatchObject({ reason: 'bad-encoding' });
  });

  test('a body without end stops at the cap', async () => {
    const base = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n');
      const more = () => {
        while (!socket.destroyed && socket.write(Buffer.alloc(65_536, 0x61)));
      };
      socket.on('drain', more);
      more();
    });
    expect(await failure(base, caps)).toMatchObject({ reason: 'too-large' });
  });

  test('a body that announces more than the cap is not waited for', async () => {
    const base = await serve((_request, response) => {
      response.writeHead(200, { ...HTML, 'content-length': 50_000_000 });
      response.write('<p>');
    });
    expect(await failure(base, caps)).toMatchObject({ reason: 'too-large' });
  });

  test.each([
    ['fewer bytes than announced', 'Content-Length: 100\r\n\r\nshort'],
    ['chunks without the last one', 'Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n'],
  ])('%s: truncated', async (_name, rest) => {
    const base = await serveRaw((socket) => {
      socket.end(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${rest}`);
    });
    expect(await failure(base)).toMatchObject({ reason: 'truncated' });
  });

  test('a connection reset inside the body: truncated', async () => {
    const base = await serveRaw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 900\r\n\r\n<p>');
      setTimeout(() => socket.resetAndDestroy(), 50);
    });
    expect(await failure(base)).toMatchObject({ reason: 'truncated' });
  });
});

describe('servers that take their time', () => {
  const started = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';

  test.each<[string, (socket: Parameters<typeof keepWriting>[0]) => void]>([
    [
      'one byte of the body after the other',
      (socket) => {
        socket.write(`${started}\r\n`);
        keepWriting(socket, 50, 'x');
      },
    ],
    [
      'one header line after the other',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\n');
        keepWriting(socket, 50, 'X-Slow: 1\r\n');
      },
    ],
    [
      'early hints without end',
      (socket) => keepWriting(socket, 20, 'HTTP/1.1 103 Early Hints\r\n\r\n'),
    ],
    ['silence after the request', () => undefined],
    [
      'silence inside the body',
      (socket) => void socket.write(`${started}Content-Length: 9\r\n\r\nx`),
    ],
  ])('%s: timeout', async (_name, answer) => {
    const base = await serveRaw((socket) => answer(socket));
    const start = performance.now();
    expect(await failure(base, { limits: IMPATIENT })).toMatchObject({ reason: 'timeout' });
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  test('a secure connection that is never set up: timeout', async () => {
    const base = await serveRaw(() => undefined, 'connection');
    const secure = base.replace('http:', 'https:');
    expect(await failure(secure, { limits: IMPATIENT })).toMatchObject({ reason: 'timeout' });
  });

  test('a page is not waited for after its caller has left', async () => {
    const base = await serveRaw(() => undefined);
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error('stopped')), 50);
    await expect(createHttpFetch(testSettings())(base, stop.signal)).rejects.toThrow('stopped');
    await expect(createHttpFetch(testSettings())(base, stop.signal)).rejects.toThrow('stopped');
  });
});

describe('answers that break the rules of HTTP', () => {
  const ok = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n';
  test.each([
    ['a header of 200 KB', `${ok}X-Long: ${'a'.repeat(200_000)}\r\n\r\n${PAGE}`],
    ['5,000 headers', `${ok}${'X-Many: 1234567890\r\n'.repeat(5_000)}\r\n${PAGE}`],
    ['a bare line feed', 'HTTP/1.1 200 OK\r\nSet-Cookie: a=b\nContent-Length: 1\r\n\r\nx'],
    ['no status line', PAGE],
  ])('%s: protocol', async (_name, answer) => {
    const base = await serveRaw((socket) => socket.end(answer));
    expect(await failure(base)).toMatchObject({ reason: 'protocol' });
  });

  test.each([
    ['two lengths', `${ok}Content-Length: 2\r\nContent-Length: 3\r\n\r\nabc`],
    [
      'a length and chunks',
      `${ok}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    ],
  ])('%s: no page', async (_name, answer) => {
    const base = await serveRaw((socket) => socket.end(answer));
    // Whether headers and body come in one piece decides which of the two it is.
    expect(['protocol', 'truncated']).toContain((await failure(base)).reason);
  });

  test('a connection closed without an answer: connection-lost', async () => {
    const base = await serveRaw((socket) => socket.end());
    expect(await failure(base)).toMatchObject({ reason: 'connection-lost' });
  });
});

describe('addresses that lead nowhere', () => {
  test('a port where nobody listens: connection-refused', async () => {
    expect(await failure('http://127.0.0.1:9/')).toMatchObject({ reason: 'connection-refused' });
  });

  test('a name that does not exist', async () => {
    const { reason } = await failure('http://no-such-host-of-riverton.gov/', { limits: IMPATIENT });
    expect(['name-not-found', 'timeout']).toContain(reason);
  });

  test('a certificate that nobody has signed: certificate', async () => {
    const base = await serveTls((_request, response) => response.end(PAGE));
    expect(await failure(base)).toMatchObject({ reason: 'certificate' });
  });

  test('a certificate of another name: certificate', async () => {
    const base = await serveTls((_request, response) => response.end(PAGE));
    const port = Number(new URL(base).port);
    const resolve = { 'www.elsewhere.gov': { address: '127.0.0.1', port } };
    const settings = { resolve, extraCa: CERTIFICATE };
    expect(await failure('https://www.elsewhere.gov/', settings)).toMatchObject({
      reason: 'certificate',
    });
  });

  test('plain text where a secure connection is wanted: protocol', async () => {
    const base = await serve((_request, response) => response.end(PAGE));
    expect(await failure(base.replace('http:', 'https:'))).toMatchObject({ reason: 'protocol' });
  });
});

describe('redirects', () => {
  test('are followed and recorded, to another host too', async () => {
    const other = await serve((_request, response) => response.writeHead(200, HTML).end(PAGE));
    const base = await serve((request, response) => {
      const location = request.url === '/a' ? '/b?x=ü y' : `${other}/moved`;
      response
        .writeHead(request.url === '/a' ? 301 : 302, { location: encodeURI(location) })
        .end('moved');
    });
    const { capture: facts } = await capture(`${base}/a#part`);
    expect(facts.redirects).toMatchObject([
      { url: `${base}/a#part`, status: 301, to: `${base}/b?x=%C3%BC%20y#part` },
      { url: `${base}/b?x=%C3%BC%20y#part`, status: 302, to: `${other}/moved#part` },
    ]);
    expect(facts.finalUrl).toBe(`${other}/moved#part`);
    expect(facts.because).toContain('redirected 2 times');
  });

  test('from a secure connection to a plain one are told of', async () => {
    const plain = await serve((_request, response) => response.writeHead(200, HTML).end(PAGE));
    const base = await serveTls((_request, response) => {
      response.writeHead(302, { location: plain }).end();
    });
    const { capture: facts } = await capture(base, { extraCa: CERTIFICATE });
    expect(facts.because).toContain('redirected once, from a secure connection to one that is not');
  });

  test('raw characters in the address are encoded', async () => {
    const base = await serveRaw((socket, request) => {
      const found = request.startsWith('GET /caf%C3%A9%20a ');
      const moved =
        'HTTP/1.1 302 Found\r\nContent-Length: 0\r\nConnection: close\r\nLocation: /café a\r\n\r\n';
      socket.end(found ? `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${PAGE}` : moved);
    });
    expect((await capture(base)).capture.finalUrl).toBe(`${base}/caf%C3%A9%20a`);
  });

  test.each([
    ['to itself', (n: number) => `/?n=${Math.min(n, 0)}`],
    ['to a new address each time', (n: number) => `/?n=${n}`],
  ])('%s end', async (_name, next) => {
    let asked = 0;
    const base = await serve((_request, response) => {
      asked += 1;
      response.writeHead(302, { location: next(asked) }).end();
    });
    expect(await failure(`${base}/?n=0`)).toMatchObject({ reason: 'redirect-loop' });
    expect(asked).toBeLessThanOrEqual(6);
  });

  test('between a plain and a secure connection and back end', async () => {
    const ports = { plain: '' };
    const secure = await serveTls((_request, response) => {
      response.writeHead(301, { location: `${ports.plain}/` }).end();
    });
    ports.plain = await serve((_request, response) => {
      response.writeHead(301, { location: `${secure}/` }).end();
    });
    const settings = { extraCa: CERTIFICATE };
    expect(await failure(`${ports.plain}/`, settings)).toMatchObject({ reason: 'redirect-loop' });
  });

  test.each([
    ['no address', 'X-None: 1'],
    ['an empty address', 'Location: '],
    ['two addresses', 'Location: /a\r\nLocation: /b'],
    ['a backslash', 'Location: \\\\evil.example\\'],
    ['bytes that are no text', 'Location: /\xff\xfe'],
    ['another scheme', 'Location: ftp://files.riverton.gov/'],
    ['a script', 'Location: javascript:alert(1)'],
    ['nonsense', 'Location: http://[::1'],
  ])('with %s are bad', async (_name, header) => {
    const base = await serveRaw((socket) => {
      socket.end(
        Buffer.from(`HTTP/1.1 302 Found\r\nContent-Length: 0\r\n${header}\r\n\r\n`, 'latin1'),
      );
    });
    expect(await failure(base)).toMatchObject({ reason: 'bad-redirect' });
  });

  test.each([
    ['a private address', 'http://10.0.0.1/'],
    ['a user name', 'http://user:pass@127.0.0.1/'],
  ])('to %s are refused', async (_name, location) => {
    const base = await serve((_request, response) => response.writeHead(302, { location }).end());
    expect(await failure(base)).toMatchObject({ reason: 'address-refused' });
  });

  test('whose own body never ends are not waited for', async () => {
    const base = await serveRaw((socket, request) => {
      if (request.startsWith('GET /end')) {
        socket.end(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${PAGE}`);
        return;
      }
      socket.write('HTTP/1.1 302 Found\r\nLocation: /end\r\nContent-Length: 500\r\n\r\n');
    });
    const start = performance.now();
    expect((await capture(base)).html).toBe(PAGE);
    expect(performance.now() - start).toBeLessThan(9_000);
  });
});

describe('statuses', () => {
  test.each([
    [404, 'not-found'],
    [410, 'not-found'],
    [401, 'forbidden'],
    [403, 'forbidden'],
    [429, 'rate-limited'],
    [500, 'server-error'],
    [503, 'server-error'],
    [418, 'http-status'],
    [304, 'http-status'],
    [204, 'empty'],
    [206, 'http-status'],
  ])('%i: %s', async (status, reason) => {
    const base = await serve((_request, response) => {
      response.writeHead(status, HTML).end(status === 304 || status === 204 ? undefined : PAGE);
    });
    expect(await failure(base)).toEqual({ reason, detail: `HTTP ${status}` });
  });

  test('how long to wait is told', async () => {
    const base = await serve((_request, response) => {
      response.writeHead(429, { 'retry-after': '120' }).end();
    });
    expect((await failure(base)).detail).toBe('HTTP 429, asks to wait 120 s');
  });

  test('a challenge with status 403 is one, compressed or not', async () => {
    const challenge = html('<script>window._cf_chl_opt={};</script>', 'Just a moment...');
    const base = await serve((_request, response) => {
      response.writeHead(403, { ...HTML, 'content-encoding': 'gzip' }).end(gzipSync(challenge));
    });
    expect(await failure(base)).toMatchObject({ reason: 'bot-challenge' });
  });

  test('an error page that is broken still has its status', async () => {
    const base = await serve((_request, response) => {
      response.writeHead(404, { ...HTML, 'content-encoding': 'gzip' }).end('not gzip');
    });
    expect(await failure(base)).toMatchObject({ reason: 'not-found' });
  });
});

describe('what is no web page', () => {
  test.each([
    ['a PDF', 'application/pdf', '%PDF-1.7'],
    ['a picture', 'image/png', PAGE],
    ['text', 'text/plain', PAGE],
    ['HTML that says it is a file', 'application/octet-stream', PAGE],
    ['a PDF that says it is HTML', 'text/html', '%PDF-1.7 ...'],
    ['bytes that say they are HTML', 'text/html', `\u0001\u0002\u0003${'\u0004'.repeat(50)}`],
    ['no type and no HTML', '', 'just words'],
  ])('%s: not-html', async (_name, type, body) => {
    const base = await serve((_request, response) => {
      response.writeHead(200, type === '' ? {} : { 'content-type': type }).end(body);
    });
    expect(await failure(base)).toMatchObject({ reason: 'not-html' });
  });

  test.each([
    ['XHTML', 'application/xhtml+xml', PAGE],
    ['HTML without a type', '', PAGE],
    ['HTML without a type, after a mark', '', `\ufeff\n ${PAGE}`],
    ['a fragment without a type', '', '<h1>Police</h1>'],
    ['a comment first, without a type', '', `<!-- made by a machine -->${PAGE}`],
    ['a NUL in the text', 'text/html', '<p>Call\u0000 911</p>'],
  ])('%s is a page', async (_name, type, body) => {
    const base = await serve((_request, response) => {
      response.writeHead(200, type === '' ? {} : { 'content-type': type }).end(body);
    });
    expect((await capture(base)).html).toBe(body.replace('\ufeff', ''));
  });

  test('UTF-16 without a type is a page', async () => {
    const base = await serve((_request, response) => {
      response.writeHead(200).end(Buffer.from(`\ufeff${PAGE}`, 'utf16le'));
    });
    expect((await capture(base)).html).toBe(PAGE);
  });
});
