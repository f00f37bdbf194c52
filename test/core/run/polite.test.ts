// Politeness of an audit against real servers: robots.txt, hosts that have had enough, tries, and pages that have not changed.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CaptureWithBody } from '../../../core/capture/capture.ts';
import type { Agency, Page } from '../../../core/inventory/schema.ts';
import type { BrowserVisit } from '../../../core/ports.ts';
import { checkNow } from '../../../core/check-now.ts';
import { runAudit, type AuditPorts, type RunResult } from '../../../core/run-audit.ts';
import type { PageReport } from '../../../core/verdict/schema.ts';
import {
  AGENCY,
  GOOD,
  html,
  inventoryOf,
  LINKED,
  pageOf,
  POLICY,
  policyOf,
  REQUIRED,
  requestOf,
  startSite,
  startWorld,
  type Site,
  type World,
} from '../../support/audit-world.ts';

let world: World;
let site: Site;
let other: Site;

beforeEach(async () => {
  world = await startWorld();
  site = await startSite();
  other = await startSite();
});
afterEach(async () => {
  await Promise.all([world.close(), site.close(), other.close()]);
});

function text(body: string, status = 200, headers: Record<string, string> = {}) {
  return (_request: unknown, response: { writeHead: Function; end: Function }): void => {
    response.writeHead(status, { 'content-type': 'text/plain', ...headers });
    response.end(body);
  };
}

type How = {
  ports?: AuditPorts;
  agency?: Agency;
  hostDelayMs?: number;
  lanes?: number;
  policy?: typeof POLICY;
};

async function audit(pages: Page[], how: How = {}): Promise<Map<string, PageReport>> {
  const { ports = world.ports, agency = AGENCY, hostDelayMs = 0, lanes = 4, policy = POLICY } = how;
  const result: RunResult = await runAudit(
    ports,
    requestOf(inventoryOf(pages, [agency]), { settings: { lanes, hostDelayMs }, policy }),
  );
  if (result.status !== 'finished') throw new Error('the run was stopped');
  const reports = new Map<string, PageReport>();
  for await (const report of ports.records.pageReports(result.run.runId))
    reports.set(report.pageId, report);
  return reports;
}

/** A clock that only waits move on, and the waits. */
function handClock() {
  const waits: number[] = [];
  const clock = { at: Date.parse('2026-11-16T09:00:00Z'), tokens: 0 };
  const ports = world.with({
    clock: { now: () => new Date(clock.at), token: () => `${(clock.tokens += 1)}abcdef` },
    wait: async (ms, signal) => {
      signal?.throwIfAborted();
      waits.push(ms);
      clock.at += ms;
    },
  });
  return { ports, waits, clock };
}

const SHELL = '<!doctype html><div id="root"></div><script src="/app.js"></script>';

/** A browser that every page leads on to another address, which it asks about as the real one does, and finds a good page there. */
function ledOn(next: (path: string) => string): BrowserVisit {
  return async (url, because, signal, how) => {
    const to = next(new URL(url).pathname);
    const failure = await how?.hop?.(to);
    if (failure !== undefined) return { ok: false, failure };
    const visit = await world.ports.fetchStatic(to, signal);
    if (!visit.ok) return visit;
    const capture = { ...visit.value.capture, mode: 'browser' as const, because };
    const shown = { ...visit.value, html: GOOD };
    return { ok: true, value: { ...shown, capture: { ...capture, requestedUrl: url } } };
  };
}

describe('robots.txt', () => {
  it('is asked for once, and what it forbids is not visited', async () => {
    site.pages.set('/robots.txt', text('User-agent: *\nDisallow: /private'));
    for (const path of ['/a', '/b', '/private/c']) site.pages.set(path, GOOD);
    const reports = await audit(['/a', '/b', '/private/c'].map((path) => pageOf(site, path)));
    expect(reports.get('a')?.verdict).toBe('compliant');
    expect(reports.get('private-c')).toMatchObject({
      verdict: 'unreadable',
      failure: { reason: 'robots' },
      findings: [],
    });
    expect(site.robots).toHaveLength(1);
    expect(site.hits.sort()).toEqual(['/a', '/b']);
  });

  it('that speaks to this auditor by name is heard', async () => {
    site.pages.set(
      '/robots.txt',
      text('User-agent: *\nAllow: /\n\nUser-agent: agencypresenceauditor\nDisallow: /'),
    );
    site.pages.set('/a', GOOD);
    expect((await audit([pageOf(site, '/a')])).get('a')?.failure?.reason).toBe('robots');
  });

  it.each([
    ['401', text('', 401), 'robots-unreadable', 1],
    ['403', text('', 403), 'robots-unreadable', 1],
    ['429', text('', 429), 'robots-unreachable', 2],
    ['503', text('', 503), 'robots-unreachable', 2],
    ['a web page in its place', '<!doctype html><title>Log in</title>', 'robots-unreadable', 1],
    ['a broken encoding', text('x', 200, { 'content-encoding': 'gzip' }), 'robots-unreachable', 2],
  ])('%s: could not be told, so no page is visited', async (_name, answer, reason, asked) => {
    site.pages.set('/robots.txt', answer);
    site.pages.set('/a', GOOD);
    const report = (await audit([pageOf(site, '/a')])).get('a');
    expect(report).toMatchObject({ verdict: 'unreadable', failure: { reason } });
    expect(site.hits).toEqual([]);
    expect(site.robots).toHaveLength(asked);
  });

  it.each([
    ['none', text('', 404)],
    ['one that is gone', text('', 410)],
    ['an empty one', text('')],
  ])('%s: everything may be visited', async (_name, answer) => {
    site.pages.set('/robots.txt', answer);
    site.pages.set('/a', GOOD);
    expect((await audit([pageOf(site, '/a')])).get('a')?.verdict).toBe('compliant');
  });

  it('that fails once is asked for again later, and then its pages are read', async () => {
    let asked = 0;
    site.pages.set('/robots.txt', (request, response) => {
      asked += 1;
      if (asked === 1) text('', 503)(request, response);
      else text('User-agent: *\nDisallow: /private')(request, response);
    });
    site.pages.set('/a', GOOD);
    site.pages.set('/private', GOOD);
    const pages = [pageOf(site, '/a'), pageOf(site, '/private')];
    const reports = await audit(pages, { ports: handClock().ports, hostDelayMs: 1_000 });
    expect(reports.get('a')?.verdict).toBe('compliant');
    expect(reports.get('private')?.failure?.reason).toBe('robots');
    expect(asked).toBe(2);
  });

  it('of the host that a redirect leads to is asked for first', async () => {
    other.pages.set('/robots.txt', text('User-agent: *\nDisallow: /closed'));
    other.pages.set('/open', GOOD);
    for (const to of ['/open', '/closed'])
      site.pages.set(to, text('', 302, { location: `${other.url}${to}` }));
    const reports = await audit([pageOf(site, '/open'), pageOf(site, '/closed')]);
    expect(reports.get('open')?.verdict).toBe('compliant');
    expect(reports.get('closed')?.failure?.reason).toBe('robots');
    expect(other.hits).toEqual(['/open']);
    expect(other.robots).toHaveLength(1);
  });

  it('holds for pages one click away', async () => {
    const policy = policyOf({ purpose: REQUIRED, emergency: LINKED });
    site.pages.set('/robots.txt', text('User-agent: *\nDisallow: /policy'));
    site.pages.set('/policy', GOOD);
    site.pages.set(
      '/a',
      html('This is our purpose here.', '<p><a href="/policy">Privacy policy</a></p>'),
    );
    const agency = { ...AGENCY, officialHosts: ['127.0.0.1'] };
    const report = (await audit([pageOf(site, '/a')], { policy, agency })).get('a');
    expect(report?.findings.find(({ item }) => item === 'emergency')?.outcome).not.toBe('pass');
    expect(site.hits).toEqual(['/a']);
  });

  it('holds for where a browser ends up', async () => {
    other.pages.set('/robots.txt', text('User-agent: *\nDisallow: /'));
    site.pages.set('/shell', SHELL);
    const elsewhere = (capture: CaptureWithBody['capture']) => ({
      ...capture,
      mode: 'browser' as const,
      finalUrl: `${other.url}/closed`,
    });
    const { fetchStatic } = world.ports;
    const ports = world.with({
      browser: async (url) => {
        const visit = await fetchStatic(url);
        if (!visit.ok) return visit;
        return {
          ok: true,
          value: { ...visit.value, capture: elsewhere(visit.value.capture), html: GOOD },
        };
      },
    });
    const report = (await audit([pageOf(site, '/shell')], { ports })).get('shell');
    expect(report).toMatchObject({ verdict: 'unreadable', failure: { reason: 'robots' } });
  });

  it('holds for where a browser is led on to, before it goes there', async () => {
    other.pages.set('/robots.txt', text('User-agent: *\nDisallow: /closed'));
    for (const path of ['/closed', '/open']) other.pages.set(path, GOOD);
    for (const path of ['/to-closed', '/to-open']) site.pages.set(path, SHELL);
    const ports = world.with({
      browser: ledOn((path) => `${other.url}${path.replace('to-', '')}`),
    });
    const reports = await audit(
      ['/to-closed', '/to-open'].map((path) => pageOf(site, path)),
      { ports },
    );
    expect(reports.get('to-closed')?.failure).toMatchObject({ reason: 'robots' });
    expect(reports.get('to-open')?.verdict).toBe('compliant');
    expect(other.hits).toEqual(['/open']);
    expect(other.robots).toHaveLength(1);
  });

  it('and its turn are asked for where a browser is led on, but not again on the way that is known', async () => {
    const { ports, waits } = handClock();
    site.pages.set('/old', (_request, response) => {
      response.writeHead(302, { location: '/shell' }).end();
    });
    for (const path of ['/shell', '/other']) site.pages.set(path, SHELL);
    site.pages.set('/further', GOOD);
    const hops: string[] = [];
    const browser = ledOn((path) => {
      const next = { '/old': '/shell#top', '/other': '/further' }[path];
      hops.push(`${path} ${next}`);
      return `${site.url}${next}`;
    });
    const waited = async (path: string) => {
      const before = waits.length;
      await audit([pageOf(site, path)], { ports: { ...ports, browser }, hostDelayMs: 1_000 });
      return waits.length - before;
    };
    // robots.txt, the page, its redirect, the browser: three pauses.
    expect(await waited('/old')).toBe(3);
    // robots.txt, the page, the browser, and where it is led on.
    expect(await waited('/other')).toBe(3);
    expect(hops).toEqual(['/old /shell#top', '/other /further']);
  });

  it('holds for a check that a person asks for', async () => {
    site.pages.set('/robots.txt', text('User-agent: *\nDisallow: /'));
    site.pages.set('/a', GOOD);
    const report = await checkNow(world.ports, {
      page: pageOf(site, '/a'),
      agency: AGENCY,
      policy: POLICY,
      readerVersion: 'r1',
      hostDelayMs: 0,
    });
    expect(report.failure?.reason).toBe('robots');
    expect(site.hits).toEqual([]);
  });
});

describe('the permission of an agency', () => {
  const robotsPermission = { by: 'Chief A. Doe', on: '2026-11-02', reason: 'our own site' };

  it('opens its official hosts, and the report says so', async () => {
    site.pages.set('/robots.txt', text('User-agent: *\nDisallow: /a'));
    for (const path of ['/a', '/b']) site.pages.set(path, GOOD);
    const agency = { ...AGENCY, officialHosts: ['127.0.0.1'], robotsPermission };
    const reports = await audit([pageOf(site, '/a'), pageOf(site, '/b')], { agency });
    expect(reports.get('a')?.verdict).toBe('compliant');
    expect(reports.get('a')?.capture?.robotsPermission).toEqual(robotsPermission);
    expect(reports.get('b')?.capture?.robotsPermission, 'it was not needed there').toBe(undefined);
  });

  it('stands over a robots.txt that cannot be read', async () => {
    site.pages.set('/robots.txt', text('', 403));
    site.pages.set('/a', GOOD);
    const agency = { ...AGENCY, officialHosts: ['127.0.0.1'], robotsPermission };
    expect((await audit([pageOf(site, '/a')], { agency })).get('a')?.verdict).toBe('compliant');
  });

  it("says nothing for other people's hosts", async () => {
    site.pages.set('/robots.txt', text('User-agent: *\nDisallow: /'));
    site.pages.set('/a', GOOD);
    const agency = { ...AGENCY, officialHosts: ['www.riverton.gov'], robotsPermission };
    expect((await audit([pageOf(site, '/a')], { agency })).get('a')?.failure?.reason).toBe(
      'robots',
    );
  });
});

describe('a host that has had enough', () => {
  const CHALLENGE =
    '<!doctype html><title>Just a moment...</title><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script><div id="challenge-error-text">Enable JavaScript and cookies to continue</div>';

  it('is left alone after one challenge; its other pages say why', async () => {
    for (const path of ['/1', '/2', '/3', '/4', '/5'])
      site.pages.set(path, (_request, response) => {
        response.writeHead(403, { 'content-type': 'text/html', 'cf-mitigated': 'challenge' });
        response.end(CHALLENGE);
      });
    const reports = await audit([...site.pages.keys()].map((path) => pageOf(site, path)));
    expect([...reports.values()].map(({ failure }) => failure?.reason)).toEqual(
      Array.from({ length: 5 }, () => 'bot-challenge'),
    );
    expect(site.hits).toHaveLength(1);
    const said = [...reports.values()].filter(({ failure }) =>
      /left alone/.test(failure?.detail ?? ''),
    );
    expect(said).toHaveLength(4);
  });

  it('is left alone after the second "too many requests", and Retry-After is kept', async () => {
    for (const path of ['/1', '/2', '/3', '/4'])
      site.pages.set(path, text('', 429, { 'retry-after': '90' }));
    const { ports, waits } = handClock();
    const pages = [...site.pages.keys()].map((path) => pageOf(site, path));
    const reports = await audit(pages, { ports, hostDelayMs: 1_000 });
    expect(site.hits).toHaveLength(2);
    expect([...reports.values()].every(({ failure }) => failure?.reason === 'rate-limited')).toBe(
      true,
    );
    expect(Math.max(...waits)).toBe(90_000);
  });

  it('that wants more than an hour is not waited for', async () => {
    for (const path of ['/1', '/2']) site.pages.set(path, text('', 503, { 'retry-after': '7200' }));
    const { ports, waits } = handClock();
    await audit(
      [...site.pages.keys()].map((path) => pageOf(site, path)),
      { ports, hostDelayMs: 1_000 },
    );
    expect(site.hits).toHaveLength(1);
    expect(Math.max(...waits)).toBeLessThan(2_000);
  });

  it('that asks for a longer pause gets it, up to ten seconds', async () => {
    site.pages.set('/robots.txt', text('User-agent: *\nCrawl-delay: 4'));
    other.pages.set('/robots.txt', text('User-agent: *\nCrawl-delay: 86400'));
    for (const one of [site, other]) one.pages.set('/a', GOOD);
    const { ports, waits } = handClock();
    await audit([pageOf(site, '/a', { id: 'one' })], { ports, hostDelayMs: 1_000 });
    await audit([pageOf(other, '/a', { id: 'two' })], { ports, hostDelayMs: 1_000 });
    expect(waits.map((ms) => Math.floor(ms / 1_000))).toEqual([4, 10]);
  });
});

describe('a page that fails', () => {
  it('is tried again later in the run, when the others of its host are through', async () => {
    let asked = 0;
    site.pages.set('/shaky', (request, response) => {
      asked += 1;
      if (asked < 3) text('', 500)(request, response);
      else {
        response.writeHead(200, { 'content-type': 'text/html' });
        response.end(GOOD);
      }
    });
    site.pages.set('/a', GOOD);
    site.pages.set('/b', GOOD);
    const { ports, waits } = handClock();
    const paths = ['/shaky', '/a', '/b'];
    const reports = await audit(
      paths.map((path) => pageOf(site, path)),
      { ports, hostDelayMs: 1_000 },
    );
    expect(reports.get('shaky')?.verdict).toBe('compliant');
    expect(site.hits).toEqual(['/shaky', '/a', '/b', '/shaky', '/shaky']);
    expect(waits.filter((ms) => ms >= 20_000)).toEqual([30_000, 120_000]);
  });

  it('and goes on failing says how often it was tried; what lasts is tried once', async () => {
    site.pages.set('/down', text('', 500));
    const reports = await audit([pageOf(site, '/down'), pageOf(site, '/gone')]);
    expect(reports.get('down')?.failure?.detail).toMatch(/tried 3 times in this run$/);
    expect(reports.get('gone')?.failure?.detail).not.toMatch(/tried/);
    expect(site.hits.filter((path) => path === '/gone')).toHaveLength(1);
  });

  it('keeps no other host waiting, not even with a single lane', async () => {
    site.pages.set('/down', text('', 500));
    other.pages.set('/a', GOOD);
    const order: string[] = [];
    await runAudit(
      world.ports,
      requestOf(inventoryOf([pageOf(site, '/down'), pageOf(other, '/a')]), {
        settings: { lanes: 1, hostDelayMs: 20 },
        onEvent: (event) => {
          if (event.type === 'page-done') order.push(event.pageId);
        },
      }),
    );
    expect(order).toEqual(['a', 'down']);
  });
});

describe('one slot for everybody', () => {
  it('is enough for pages that wait for what others bring', async () => {
    const policy = policyOf({ purpose: REQUIRED, emergency: LINKED });
    const agency = { ...AGENCY, officialHosts: ['127.0.0.1'] };
    const link = `<p><a href="${other.url}/policy">Privacy policy</a></p>`;
    other.pages.set('/policy', html('In an emergency call 911.'));
    const paths = ['/1', '/2', '/3', '/4'];
    for (const path of paths) site.pages.set(path, html('This is our purpose here.', link));
    for (const path of paths) other.pages.set(path, html('This is our purpose here.', link));
    const pages = [
      ...paths.map((path) => pageOf(site, path, { id: `a${path.slice(1)}` })),
      ...paths.map((path) => pageOf(other, path, { id: `b${path.slice(1)}` })),
    ];
    const reports = await audit(pages, { lanes: 1, policy, agency });
    expect([...reports.values()].every(({ verdict }) => verdict === 'compliant')).toBe(true);
    expect(other.hits.filter((path) => path === '/policy')).toHaveLength(1);
  });
});

/** A page that knows its version; `conditions` are those under which it was asked for. */
function serveVersion(etag: string, body: string): { conditions: (string | undefined)[] } {
  const conditions: (string | undefined)[] = [];
  site.pages.set('/a', (request, response) => {
    conditions.push(request.headers['if-none-match']);
    const same = request.headers['if-none-match'] === etag;
    response.writeHead(same ? 304 : 200, { 'content-type': 'text/html', etag });
    response.end(same ? undefined : body);
  });
  return { conditions };
}

describe('a page that has not changed', () => {
  it('is not sent again: the stored body is judged again, and the new capture says so', async () => {
    const { conditions } = serveVersion('"v1"', GOOD);
    const pages = [pageOf(site, '/a')];
    const first = (await audit(pages)).get('a');
    const second = (await audit(pages)).get('a');
    const third = (await audit(pages)).get('a');
    expect(conditions).toEqual([undefined, '"v1"', '"v1"']);
    expect(second).toMatchObject({ verdict: 'compliant', capture: { status: 200 } });
    expect(second?.capture?.key).not.toBe(first?.capture?.key);
    expect(second?.capture?.sha256).toBe(first?.capture?.sha256);
    expect(second?.capture?.because).toMatch(/has not changed since 2026-/);
    expect(second?.capture?.unchangedSince).toBe(first?.capture?.capturedAt);
    expect(third?.capture?.unchangedSince).toBe(first?.capture?.capturedAt);
  });

  it('and has changed after all is read anew', async () => {
    serveVersion('"v1"', GOOD);
    const pages = [pageOf(site, '/a')];
    await audit(pages);
    serveVersion('"v2"', html('This is our purpose here.'));
    const report = (await audit(pages)).get('a');
    expect(report?.verdict).toBe('not-compliant');
    expect(report?.capture?.unchangedSince).toBe(undefined);
  });

  it('is known by its date, too', async () => {
    const conditions: (string | undefined)[] = [];
    const date = 'Sat, 14 Nov 2026 10:00:00 GMT';
    site.pages.set('/a', (request, response) => {
      const since = request.headers['if-modified-since'];
      conditions.push(since);
      response.writeHead(since === date ? 304 : 200, {
        'content-type': 'text/html',
        'last-modified': date,
      });
      response.end(since === date ? undefined : GOOD);
    });
    await audit([pageOf(site, '/a')]);
    const report = (await audit([pageOf(site, '/a')])).get('a');
    expect(conditions).toEqual([undefined, date]);
    expect(report?.verdict).toBe('compliant');
  });

  it('is asked for without condition when its capture is gone, in the same visit', async () => {
    const { conditions } = serveVersion('"v1"', GOOD);
    const pages = [pageOf(site, '/a')];
    await audit(pages);
    const { captures } = world.ports;
    const ports = world.with({ captures: { ...captures, load: async () => undefined } });
    const report = (await audit(pages, { ports })).get('a');
    expect(report?.verdict).toBe('compliant');
    expect(conditions).toEqual([undefined, '"v1"', undefined]);
  });
});
