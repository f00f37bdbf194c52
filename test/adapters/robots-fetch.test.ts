// Asking for robots.txt: real servers, redirects, caps, encodings, and the headers that say how long.
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createHttp } from '../../adapters/http-fetch.ts';
import { maxAgeMs, retryAfterMs } from '../../adapters/http-retry-after.ts';
import type { CaptureSettings } from '../../core/capture/limits.ts';
import {
  ROBOTS_BYTES,
  robotsStanding,
  type RobotsAnswer,
} from '../../core/capture/robots-answer.ts';
import { IMPATIENT, serve, serveRaw, testSettings } from './serving.ts';
import { processorMs } from '../support/processor-time.ts';

async function ask(url: string, settings: Partial<CaptureSettings> = {}): Promise<RobotsAnswer> {
  return createHttp(testSettings(settings)).fetchRobots(`${url}/robots.txt`);
}

function answered(answer: RobotsAnswer) {
  if (!answer.ok) throw new Error(`${answer.failure.reason}: ${answer.failure.detail}`);
  return { ...answer, text: Buffer.from(answer.body).toString() };
}

const FILE = 'User-agent: *\nDisallow: /x\n';

describe('a robots.txt', () => {
  it('is asked for under the honest name, and comes with what its headers say', async () => {
    const asked: unknown[] = [];
    const url = await serve((request, response) => {
      asked.push(request.url, request.headers['user-agent'], request.headers.cookie);
      response.writeHead(200, {
        'content-type': 'text/plain',
        'cache-control': 'public, max-age=600',
        'set-cookie': 'a=b',
      });
      response.end(FILE);
    });
    const answer = answered(await ask(url));
    expect(answer).toMatchObject({
      status: 200,
      contentType: 'text/plain',
      cut: false,
      maxAgeMs: 600_000,
    });
    expect(answer.text).toBe(FILE);
    expect(asked).toEqual([
      '/robots.txt',
      expect.stringMatching(/^AgencyPresenceAuditor\//),
      undefined,
    ]);
  });

  it.each([
    ['gzip', gzipSync(FILE)],
    ['deflate', deflateSync(FILE)],
    ['br', brotliCompressSync(FILE)],
    ['identity', Buffer.from(FILE)],
  ])('is decoded from %s', async (encoding, body) => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(body);
    });
    expect(answered(await ask(url)).text).toBe(FILE);
  });

  it.each([
    ['is no gzip', Buffer.from('plain'), 'gzip', 'bad-encoding'],
    ['stops early', gzipSync(FILE.repeat(500)).subarray(0, 60), 'gzip', 'bad-encoding'],
    ['was not asked for', Buffer.from(FILE), 'zstd', 'bad-encoding'],
  ])('whose encoding %s is not read', async (_name, body, encoding, reason) => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(body);
    });
    expect(await ask(url)).toMatchObject({ ok: false, failure: { reason } });
  });

  it('that swells a thousandfold is read to the limit, quickly', async () => {
    const bomb = gzipSync(Buffer.concat([Buffer.from(FILE), Buffer.alloc(200_000_000, '\n')]));
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    });
    const started = processorMs();
    const answer = answered(await ask(url));
    expect(answer.cut).toBe(true);
    expect(answer.body).toHaveLength(ROBOTS_BYTES);
    expect(processorMs() - started).toBeLessThan(3_000);
  });

  it('that never ends is read to the limit', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write('# on and on\n'.repeat(2_000)));
      };
      response.on('drain', more);
      more();
    });
    expect(answered(await ask(url)).cut).toBe(true);
  });

  it('is found behind five redirects, not behind six', async () => {
    const url = await serve((request, response) => {
      const step = Number(new URL(request.url ?? '/', 'http://x').searchParams.get('step'));
      const last = request.headers['x-last'] ?? 5;
      if (step < Number(last))
        response.writeHead(301, { location: `/robots.txt?step=${step + 1}` }).end();
      else response.end(FILE);
    });
    expect(answered(await ask(url)).text).toBe(FILE);
    const far = await serve((request, response) => {
      const step = Number(new URL(request.url ?? '/', 'http://x').searchParams.get('step'));
      response.writeHead(301, { location: `/robots.txt?step=${step + 1}` }).end();
    });
    expect(await ask(far)).toMatchObject({ ok: false, failure: { reason: 'redirect-loop' } });
  });

  it('whose redirect leads into a private network is not followed there', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end();
    });
    const answer = await ask(url);
    expect(answer).toMatchObject({ ok: false, failure: { reason: 'bad-redirect' } });
    expect(robotsStanding(answer, 'AgencyPresenceAuditor').ok).toBe(false);
  });

  it('that never comes ends with the time of a visit; whoever stops the run hears their own reason', async () => {
    const url = await serve(() => undefined);
    const failure = { reason: 'timeout' };
    expect(await ask(url, { limits: IMPATIENT })).toMatchObject({ ok: false, failure });
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error('stopped')), 50);
    const { fetchRobots } = createHttp(testSettings());
    await expect(fetchRobots(`${url}/robots.txt`, stop.signal)).rejects.toThrow('stopped');
  });

  it('whose connection breaks was not told', async () => {
    const url = await serveRaw((socket) => socket.destroy());
    expect(await ask(url)).toMatchObject({ ok: false, failure: { reason: 'connection-lost' } });
  });

  it.each([200, 404])('with status %i leaves its connection to the page', async (status) => {
    let connections = 0;
    const seen = new Set<unknown>();
    const url = await serve((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(status).end('# nothing');
      else response.writeHead(200, { 'content-type': 'text/html' }).end('<p>A page.</p>');
      if (!seen.has(request.socket)) connections += 1;
      seen.add(request.socket);
    });
    const { fetchRobots, fetchStatic } = createHttp(testSettings());
    await fetchRobots(`${url}/robots.txt`);
    // The page's turn comes a moment later.
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect((await fetchStatic(`${url}/`)).ok).toBe(true);
    expect(connections).toBe(1);
  });

  it('waits for the turn of each host that it leads to, and its time stands still meanwhile', async () => {
    const there = await serve((_request, response) => response.end(FILE));
    const here = await serve((_request, response) => {
      response.writeHead(302, { location: `${there}/robots.txt` }).end();
    });
    const { fetchRobots } = createHttp(testSettings({ limits: { totalMs: 300 } }));
    const hops: string[] = [];
    const hop = async (url: string) => {
      hops.push(url);
      await new Promise((resolve) => setTimeout(resolve, 500));
      return undefined;
    };
    const answer = await fetchRobots(`${here}/robots.txt`, undefined, { hop });
    expect(answered(answer).text).toBe(FILE);
    expect(hops).toEqual([`${there}/robots.txt`]);
    const failure = { reason: 'rate-limited', detail: 'HTTP 429' } as const;
    const refused = await fetchRobots(`${here}/robots.txt`, undefined, {
      hop: async () => failure,
    });
    expect(refused.ok).toBe(false);
  });
});

const standing = (body: string | Uint8Array, more: Partial<RobotsAnswer & { ok: true }> = {}) =>
  robotsStanding(
    {
      ok: true,
      status: 200,
      contentType: 'text/plain',
      body: typeof body === 'string' ? Buffer.from(body) : body,
      cut: false,
      ...more,
    },
    'PageBot',
  );
const allows = (given: ReturnType<typeof standing>, path: string) =>
  given.ok ? given.rules.allows(`https://x.example${path}`) : given.failure.reason;

describe('the standing', () => {
  it.each([
    '<!doctype html><html>',
    '\n\n  <html lang="en">',
    '\ufeff<!-- a page --><html>',
    '<?xml version="1.0"?><html xmlns="x">',
    '<script>location="/login"</script>',
  ])('%j is a page, whatever its type', (body) => {
    expect(allows(standing(body), '/')).toBe('robots-unreadable');
  });

  it('a page that begins with words is one by its type', () => {
    const body = 'Please log in. <a href="/login">Log in</a>';
    expect(allows(standing(body, { contentType: 'text/html' }), '/')).toBe('robots-unreadable');
  });

  it('rules that are wrongly sent as a page are rules; nothing is nothing', () => {
    const contentType = 'text/html; charset=utf-8';
    expect(allows(standing(FILE, { contentType }), '/x')).toBe(false);
    expect(allows(standing(FILE, { contentType }), '/y')).toBe(true);
    expect(allows(standing('', { contentType }), '/y')).toBe(true);
  });

  it('UTF-16 with its mark is read, either way round', () => {
    const wide = Buffer.from(`\ufeff${FILE}`, 'utf16le');
    expect(allows(standing(wide), '/x')).toBe(false);
    expect(allows(standing(Buffer.from(wide).swap16()), '/x')).toBe(false);
  });

  it('a line that was cut off does not count', () => {
    const cut = 'User-agent: *\nDisallow: /x\nDisallow: /';
    expect(allows(standing(cut, { cut: true }), '/y')).toBe(true);
    expect(allows(standing(cut), '/y')).toBe(false);
  });
});

describe('how long', () => {
  const now = new Date('2026-11-21T10:00:00Z');

  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Sat, 21 Nov 2026 10:02:00 GMT', 120_000],
    ['Sat, 21 Nov 2026 09:00:00 GMT', 0],
    ['soon', undefined],
    ['-5', undefined],
    ['1e9', undefined],
    ['99999999999', undefined],
    ['', undefined],
  ])('Retry-After "%s" is %s', (value, ms) => {
    expect(retryAfterMs({ 'retry-after': value }, now)).toBe(ms);
  });

  it.each([
    ['max-age=60', 60_000],
    ['public, MAX-AGE="30"', 30_000],
    ['s-maxage=5', undefined],
    ['no-store', 0],
    ['no-cache, max-age=60', 0],
    ['', undefined],
  ])('Cache-Control "%s" is %s', (value, ms) => {
    expect(maxAgeMs({ 'cache-control': value })).toBe(ms);
  });
});
