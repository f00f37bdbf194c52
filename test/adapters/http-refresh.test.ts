// Pages that send their visitors on by themselves, and servers that show a page only to who sends their cookie back.
import { describe, expect, test } from 'vitest';
import { VisitCookies } from '../../adapters/http-cookies.ts';
import { createHttp, createHttpFetch } from '../../adapters/http-fetch.ts';
import { refreshOf } from '../../adapters/http-refresh.ts';
import type { VisitHow } from '../../core/ports.ts';
import { html, serve, testSettings } from './serving.ts';

const PAGE = html('<h1>Riverton Police</h1><p>In an emergency, call 911.</p>');
const HTML = { 'content-type': 'text/html; charset=utf-8' };
const AT = new URL('https://www.riverton.gov/police/');

const meta = (content: string) => `<meta http-equiv="refresh" content="${content}">`;

async function capture(url: string, how: VisitHow = {}) {
  const visit = await createHttpFetch(testSettings())(url, undefined, how);
  if (!visit.ok) throw new Error(`${visit.failure.reason}: ${visit.failure.detail}`);
  return visit.value;
}

async function failure(url: string, how: VisitHow = {}) {
  const visit = await createHttpFetch(testSettings())(url, undefined, how);
  if (visit.ok) throw new Error(`a page came: ${visit.value.html.slice(0, 100)}`);
  return visit.failure;
}

const gate = (path: string) =>
  serve((request, response) => {
    if (/\bseen=1\b/.test(request.headers.cookie ?? '')) response.writeHead(200, HTML).end(PAGE);
    else response.writeHead(302, { location: path, 'set-cookie': 'seen=1; Path=/' }).end();
  });

const sentTo = (to: string, setCookie: string | string[], from = 'https://www.riverton.gov/a/b') => {
  const cookies = new VisitCookies();
  cookies.take(new URL(from), setCookie);
  return cookies.for(new URL(to));
}; // prettier-ignore

const refused = async () => ({ reason: 'robots', detail: 'not allowed' }) as const;

describe('a page leads on', () => {
  test.each([
    ['at once', meta('0; url=/new'), 'https://www.riverton.gov/new'],
    ['in words of another case', '<META CONTENT="1;URL=new" HTTP-EQUIV=Refresh />', 'https://www.riverton.gov/police/new'],
    ['without quotes', '<meta http-equiv=refresh content=0;url=/new>', 'https://www.riverton.gov/new'],
    ['with quotes in quotes', meta("0; url='/new' and more"), 'https://www.riverton.gov/new'],
    ['without the word url', meta('5, /new'), 'https://www.riverton.gov/new'],
    ['after part of a second', meta('.5 ; url = /new'), 'https://www.riverton.gov/new'],
    ['with a parameter', meta('0;url=/?a=1&amp;b=2'), 'https://www.riverton.gov/?a=1&b=2'],
    ['to another host', meta('0; url=http://city.example/'), 'http://city.example/'],
    ['from the base of its links', `<base href="/b/"><base href="/c/">${meta('0;url=new')}`, 'https://www.riverton.gov/b/new'],
    ['in the body', `<body><p>We have moved.</p>${meta('3;url=/new')}`, 'https://www.riverton.gov/new'],
    ['after a script that speaks of none', `<script>'${meta('0;url=/no')}'</script>${meta('0;url=/new')}`, 'https://www.riverton.gov/new'],
    ['after a script that never ends in its words', `<title>a <b</title>${meta('0;url=/new')}`, 'https://www.riverton.gov/new'],
  ])('%s', (_name, markup, to) => {
    expect(refreshOf(AT, '', { text: markup })?.to).toBe(to);
    expect(refreshOf(AT, '', { text: markup, utf8: Buffer.from(markup) })?.to).toBe(to);
  }); // prettier-ignore

  test.each([
    ['it shows for six seconds', meta('6; url=/new')],
    ['it loads itself anew', meta('0')],
    ['it loads itself anew by name', meta('5; url=https://www.riverton.gov/police/#top')],
    ['the first of two stays', meta('300') + meta('0; url=/new')],
    ['no number stands there', meta('url=/new')],
    ['a word stands where the number should', meta('soon; url=/new')],
    ['it would run a script', meta('0; url=javascript:alert(1)')],
    ['it leads to what is no address', meta('0; url=http://[::1')],
    ['only a comment says so', `<!-- ${meta('0; url=/new')} -->`],
    ['only who runs no scripts is sent on', `<noscript>${meta('0; url=/new')}</noscript>`],
    ['only a template says so', `<template>${meta('0; url=/new')}</template>`],
    ['it is another meta', '<meta name="refresh" content="0; url=/new">'],
    ['the text speaks of it', '<p>To refresh, press F5; url=/new</p>'],
  ])('and not where %s', (_name, markup) => {
    expect(refreshOf(AT, '', { text: markup })).toBeUndefined();
  });

  test('by its header, which goes before the page', () => {
    const page = { text: meta('0; url=/page') };
    expect(refreshOf(AT, '2; url=/header', page)).toEqual({ to: 'https://www.riverton.gov/header', afterSeconds: 2 }); // prettier-ignore
    expect(refreshOf(AT, '9; url=/header', page)).toBeUndefined();
  });

  test('takes no time that grows faster than the page', () => {
    const hostile = ['<meta ', '<!--', '<script>', `<meta '`, '<meta "', '<base a=b '];
    const before = process.cpuUsage();
    for (const piece of hostile)
      refreshOf(AT, '', { text: `refresh${piece.repeat(1_000_000 / piece.length)}` });
    const { user, system } = process.cpuUsage(before);
    expect(user + system).toBeLessThan(3_000_000);
  });
});

describe('a visit', () => {
  test('goes on with the page, and writes the way down', async () => {
    const other = await serve((_request, response) => response.writeHead(200, HTML).end(PAGE));
    const base = await serve((request, response) => {
      if (request.url === '/') response.writeHead(302, { location: '/old' }).end();
      else
        response.writeHead(200, { ...HTML, 'x-age': '9' }).end(html(meta(`0; url=${other}/new`)));
    });
    const asked: string[] = [];
    const hop = async (url: string) => void asked.push(url);
    const { capture: facts, html: text } = await capture(`${base}/#top`, { hop });
    expect(text).toBe(PAGE);
    expect(facts.redirects).toMatchObject([
      { url: `${base}/#top`, status: 302, to: `${base}/old#top` },
      { url: `${base}/old#top`, status: 200, to: `${other}/new#top`, refreshAfter: 0 },
    ]);
    expect(facts.redirects[1]?.headers?.['x-age']).toBe('9');
    expect(facts.redirects[1]?.connectedTo?.port).toBe(Number(new URL(base).port));
    expect(facts).toMatchObject({ finalUrl: `${other}/new#top`, status: 200 });
    expect(facts.because).toContain('redirected 2 times');
    // Each address has its robots.txt and its host's turn.
    expect(asked).toEqual([`${base}/old#top`, `${other}/new#top`]);
  });

  test('does not go where robots.txt or an address stands in the way', async () => {
    const base = await serve((request, response) => {
      const to = request.url === '/private' ? 'http://10.0.0.1/' : '/next';
      response.writeHead(200, HTML).end(html(meta(`0; url=${to}`)));
    });
    expect(await failure(`${base}/`, { hop: refused })).toMatchObject({ reason: 'robots' });
    expect(await failure(`${base}/private`)).toMatchObject({ reason: 'address-refused' });
  });

  test('ends where pages send their visitors round', async () => {
    let n = 0;
    const base = await serve((request, response) => {
      n += 1;
      const to = request.url === '/a' ? '/b' : request.url === '/b' ? '/a' : `/?${n}`;
      response.writeHead(200, HTML).end(html(meta(`0; url=${to}`)));
    });
    expect(await failure(`${base}/a`)).toMatchObject({ reason: 'redirect-loop' });
    expect(n).toBe(2);
    expect(await failure(`${base}/`)).toMatchObject({ reason: 'redirect-loop' });
    expect(n).toBe(2 + 6);
  });

  test('that asks whether a page has changed asks so of the page it led to', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/') response.writeHead(200, HTML).end(html(meta('0; url=/new')));
      else if (request.headers['if-none-match'] === '"7"') response.writeHead(304).end();
      else response.writeHead(200, { ...HTML, etag: '"7"' }).end(PAGE);
    });
    const first = await capture(`${base}/`);
    const known = { url: first.capture.finalUrl, etag: '"7"', load: async () => first };
    const again = await capture(`${base}/`, { known });
    expect(again.capture.notModified?.since).toBe(first.capture.capturedAt);
    expect(again.capture.redirects).toHaveLength(1);
    expect(again.html).toBe(PAGE);
  });

  test('to a page that has not changed since it was taken for a page of its own goes on', async () => {
    const moved = html(meta('0; url=/new'));
    const base = await serve((request, response) => {
      if (request.url === '/new') response.writeHead(200, HTML).end(PAGE);
      else if (request.headers['if-none-match'] === '"7"') response.writeHead(304).end();
      else response.writeHead(200, { ...HTML, etag: '"7"' }).end(moved);
    });
    const first = await capture(`${base}/new`);
    const kept = { ...first, html: moved, capture: { ...first.capture, finalUrl: `${base}/` } };
    const known = { url: `${base}/`, etag: '"7"', load: async () => kept };
    expect((await capture(`${base}/`, { known })).html).toBe(PAGE);
  });
});

describe('a server that wants its cookie back', () => {
  test.each([['itself', '/'], ['another address that leads back', '/gate']])('by way of %s shows its page', async (_name, path) => {
    const base = await gate(path);
    const { capture: facts, html: text } = await capture(`${base}/`);
    expect(text).toBe(PAGE);
    expect(facts.redirects).toMatchObject([{ url: `${base}/`, status: 302, cookieNames: ['seen'] }]);
    expect(facts.redirects[0]?.cookiesSent).toBeUndefined();
    expect(facts.cookiesSent).toEqual(['seen']);
    // What a cookie held is a secret.
    expect(JSON.stringify(facts)).not.toContain('seen=1');
  }); // prettier-ignore

  test('shows its robots.txt too', async () => {
    const base = await serve((request, response) => {
      if (request.headers.cookie === 'seen=1') response.writeHead(200).end('User-agent: *\n');
      else response.writeHead(302, { location: request.url, 'set-cookie': 'seen=1' }).end();
    });
    const { fetchRobots } = createHttp(testSettings());
    expect(await fetchRobots(`${base}/robots.txt`)).toMatchObject({ ok: true, status: 200 });
  });

  test('and never lets go is a loop', async () => {
    let asked = 0;
    const base = await serve((_request, response) => {
      asked += 1;
      response.writeHead(302, { location: '/', 'set-cookie': 'seen=1' }).end();
    });
    expect(await failure(`${base}/`)).toMatchObject({ reason: 'redirect-loop' });
    expect(asked).toBe(2);
  });

  test('gets it in the same visit alone', async () => {
    const base = await gate('/');
    const { fetchStatic } = createHttp(testSettings());
    for (let n = 0; n < 2; n += 1) {
      const visit = await fetchStatic(`${base}/`);
      expect(visit.ok && visit.value.capture.redirects).toHaveLength(1);
    }
  });
});

describe('a cookie', () => {
  test.each([
    ['goes back to its host', 'https://www.riverton.gov/a/c', 'n=v', ['n=v']],
    ['goes to paths below its own', 'https://www.riverton.gov/a', 'n=v', ['n=v']],
    ['goes nowhere beside its path', 'https://www.riverton.gov/ab', 'n=v', []],
    ['goes to the path that it names', 'https://www.riverton.gov/x/y', 'n=v; Path=/x', ['n=v']],
    ['goes to no other host', 'https://riverton.gov/a/c', 'n=v', []],
    ['goes to all hosts of the domain that it names', 'https://riverton.gov/', 'n=v; Path=/; Domain=.riverton.gov', ['n=v']],
    ['of a domain that is not the host’s is refused', 'https://other.gov/', 'n=v; Path=/; Domain=other.gov', []],
    ['of all governments is refused', 'https://www.riverton.gov/', 'n=v; Path=/; Domain=gov', []],
    ['for secure connections goes over no other', 'http://www.riverton.gov/', 'n=v; Path=/; Secure', []],
    ['that is over is not sent', 'https://www.riverton.gov/', 'n=v; Path=/; Max-Age=0', []],
    ['that was over long ago is not sent', 'https://www.riverton.gov/', 'n=v; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT', []],
    ['that ends later is sent', 'https://www.riverton.gov/', 'n=v; Path=/; Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT', ['n=v']],
    ['without a name is none', 'https://www.riverton.gov/', '=v; Path=/', []],
    ['without a value is none', 'https://www.riverton.gov/', 'n; Path=/', []],
    ['with a sign that no header may hold is none', 'https://www.riverton.gov/', 'n=\u0001; Path=/', []],
    ['that is far too long is none', 'https://www.riverton.gov/', `n=${'v'.repeat(5_000)}; Path=/`, []],
  ])('%s', (_name, to, setCookie, sent) => {
    expect(sentTo(to, setCookie)).toEqual(sent);
  }); // prettier-ignore

  test('set again has its last value; set to end, none', () => {
    const all = ['a=1; Path=/', 'b=1; Path=/', 'a=2; Path=/', 'b=; Path=/; Max-Age=-1'];
    expect(sentTo('https://www.riverton.gov/', all)).toEqual(['a=2']);
  });

  test('that may go only over secure connections is taken from no other', () => {
    expect(sentTo('https://a.gov/', 'n=v; Path=/; Secure', 'http://a.gov/')).toEqual([]);
  });
});
