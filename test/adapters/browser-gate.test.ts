// With a real Chromium: a page that is led on is asked about before it goes, waits for the answer, and goes nowhere without it.
import type { RequestListener } from 'node:http';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { createBrowser, type BrowserSettings } from '../../adapters/browser.ts';
import { launchBrowser } from '../../adapters/browser-launch.ts';
import type { Failure } from '../../core/capture/failures.ts';
import type { Visit } from '../../core/ports.ts';
import { html, serve, testSettings } from './serving.ts';

const LIMITS = { browserMs: 4_000, browserQuietMs: 120, browserSettleMs: 1_500, connectMs: 1_000 };
const settings = (over: Partial<BrowserSettings> = {}): BrowserSettings => ({
  ...testSettings(over),
  screenshots: false,
  ...over,
  limits: { ...LIMITS, ...over.limits },
});
const shared = createBrowser(settings());
afterAll(() => shared.close());

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const TEXT = '<p>The text of the page to which it leads.</p>';
const REFUSED: Failure = { reason: 'robots', detail: 'its robots.txt does not let it be visited' };

/** A site that notes what it is asked for. */
async function site(answer: RequestListener): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const url = await serve((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  return { url, asked };
}

const page = (body: string): RequestListener => {
  return (_request, response) => void response.writeHead(200, HTML).end(html(body));
};

const WAYS: [string, (to: string) => RequestListener][] = [
  [
    'by a redirect',
    (to) => (_request, response) => void response.writeHead(302, { location: to }).end(),
  ],
  ['by a refresh', (to) => page(`<meta http-equiv="refresh" content="0;url=${to}"><p>Wait</p>`)],
  ['by a script', (to) => page(`<p>Wait</p><script>location.replace("${to}")</script>`)],
  [
    'by a script, in a while',
    (to) => page(`<p>Wait</p><script>setTimeout(()=>location="${to}",100)</script>`),
  ],
  [
    'by a form',
    (to) =>
      page(`<form method=post action="${to}"></form><script>document.forms[0].submit()</script>`),
  ],
];

describe.each(WAYS)('a page that is led on %s', (how, led) => {
  test('goes there when it may, and waits as long as that takes', async () => {
    const there = await site(page(TEXT));
    const here = await site(led(`${there.url}/there`));
    const hops: string[] = [];
    let before = -1;
    const hop = async (url: string) => {
      hops.push(url);
      // Longer than a page at rest is waited for, longer than a visit may take.
      await new Promise((resolve) => setTimeout(resolve, how === 'by a refresh' ? 4_500 : 50));
      before = there.asked.length;
      return undefined;
    };
    const visit = await shared.visit(`${here.url}/`, 'x', undefined, { hop });
    expect(visit).toMatchObject({
      ok: true,
      value: { capture: { finalUrl: `${there.url}/there` } },
    });
    expect(visit.ok && visit.value.html).toContain('to which it leads');
    expect(hops).toEqual([`${there.url}/there`]);
    expect(before).toBe(0);
  }, 180_000);

  test('does not go there when it may not', async () => {
    const there = await site(page(TEXT));
    const here = await site(led(`${there.url}/there`));
    const visit = await shared.visit(`${here.url}/`, 'x', undefined, { hop: async () => REFUSED });
    expect(visit).toEqual({ ok: false, failure: REFUSED });
    expect(there.asked).toEqual([]);
  });
});

describe('a page', () => {
  test('may load its frames and its own address without asking, fragments of it too', async () => {
    const frame = await site(page('<p>A frame of somebody else.</p>'));
    const body = `${TEXT}<iframe src="${frame.url}/f"></iframe><script>location.hash = "part"; history.pushState(0, "", "/pushed")</script>`;
    const here = await site(page(body));
    const visit = await shared.visit(`${here.url}/`, 'x', undefined, { hop: async () => REFUSED });
    expect(visit).toMatchObject({
      ok: true,
      value: { capture: { finalUrl: `${here.url}/pushed` } },
    });
    expect(frame.asked).toContain('/f');
  });

  test('asks one after the other, and not without end', async () => {
    const here = await site((request, response) => {
      const next = Number(request.url?.slice(1)) + 1;
      page(`<p>${next}</p><script>location = "/${next}"</script>`)(request, response);
    });
    const browser = createBrowser(settings({ limits: { redirects: 3 } }));
    onTestFinished(() => browser.close());
    const hops: string[] = [];
    const visit = await browser.visit(`${here.url}/0`, 'x', undefined, {
      hop: async (url) => void hops.push(new URL(url).pathname),
    });
    expect(visit).toMatchObject({ ok: false, failure: { reason: 'redirect-loop' } });
    expect(hops.slice(0, 3)).toEqual(['/1', '/2', '/3']);
    expect(hops.length).toBeLessThan(5);
    expect(here.asked).not.toContain('/5');
  });

  test('that waits to go on leaves its place to others', async () => {
    const here = await site((request, response) =>
      page(request.url === '/' ? '<script>location = "/next"</script>' : TEXT)(request, response),
    );
    const browser = createBrowser(settings({ pagesAtOnce: 1 }));
    onTestFinished(() => browser.close());
    let other: Promise<Visit> | undefined;
    const hop = async () => {
      // The turn that it waits for may be held by a visit that waits for a place.
      other = browser.visit(`${here.url}/other`, 'x');
      expect(await other).toMatchObject({ ok: true });
      return undefined;
    };
    expect(await browser.visit(`${here.url}/`, 'x', undefined, { hop })).toMatchObject({
      ok: true,
    });
    expect(other).not.toBe(undefined);
  });

  test('is not over before nobody asks about it any more', async () => {
    const here = await site((request, response) =>
      page(request.url === '/' ? '<script>location = "/next"</script>' : TEXT)(request, response),
    );
    const stop = new AbortController();
    let isAsking = false;
    const hop = async () => {
      isAsking = true;
      stop.abort(new Error('stopped'));
      await new Promise((resolve) => setTimeout(resolve, 500));
      isAsking = false;
      return undefined;
    };
    const visit = shared.visit(`${here.url}/`, 'x', stop.signal, { hop });
    await expect(visit).rejects.toThrow('stopped');
    expect(isAsking).toBe(false);
  });

  test('whose next address cannot be asked about is not read', async () => {
    const here = await site(page('<script>location = "/next"</script>'));
    const visit = await shared.visit(`${here.url}/`, 'x', undefined, {
      hop: () => Promise.reject(new Error('no answer')),
    });
    expect(visit).toMatchObject({ ok: false, failure: { reason: 'browser-failed' } });
    expect(here.asked).not.toContain('/next');
  });
});

describe.each([
  ['with pictures', true, ['/font', '/letters.svg']],
  ['without pictures', false, []],
])('a page %s', (_name, screenshots, loaded) => {
  test('asks for no film and no sound, and for pictures and fonts only where they are shown', async () => {
    const here = await site(
      page(
        `<style>@font-face{font-family:F;src:url(/font)} p{font-family:F}</style>${TEXT}<img src="/letters.svg">
<video src="/film" autoplay muted></video><audio src="/sound" preload="auto"></audio>
<script>fetch('/data')</script>`,
      ),
    );
    const browser = createBrowser(settings({ screenshots }));
    onTestFinished(() => browser.close());
    const visit = await browser.visit(`${here.url}/`, 'x', undefined, {
      hop: () => Promise.resolve(undefined),
    });
    expect(visit.ok).toBe(true);
    expect(here.asked.toSorted()).toEqual(['/', '/data', ...loaded]);
  });
});

const rules = (to: string): string =>
  `{"prefetch":[{"urls":["/${to}"],"eagerness":"immediate"}],"prerender":[{"urls":["/${to}-built"],"eagerness":"immediate"}]}`;

describe('pages that a page has fetched in advance', () => {
  const BY_SCRIPT = `<script>
const rules = (text) => Object.assign(document.createElement('script'), { type: 'speculationrules', text });
document.head.append(rules('${rules('added')}'));
const box = document.createElement('div');
box.append(rules('${rules('nested')}'));
document.head.append(box);
</script>`;
  // Fields that stand in the way of what a form's own methods are called.
  const IN_A_FORM = `<form><input name="contains"><input name="getElementsByTagName"><script type="speculationrules">${rules('in-a-form')}</script></form>`;
  const speculating = () =>
    site((request, response) => {
      if (request.url !== '/rules') {
        response.setHeader('speculation-rules', '"/rules"');
        const own = `<script type="speculationrules">${rules('written')}</script>`;
        page(`${TEXT}${own}${IN_A_FORM}${BY_SCRIPT}`)(request, response);
        return;
      }
      response.setHeader('content-type', 'application/speculationrules+json');
      response.end(rules('named'));
    });

  test('are left alone: nobody asked their robots.txt', async () => {
    const here = await speculating();
    const browser = createBrowser(settings({ screenshots: true }));
    onTestFinished(() => browser.close());
    expect((await browser.visit(`${here.url}/`, 'x')).ok).toBe(true);
    expect(here.asked).toEqual(['/']);
  });

  test('are fetched by a browser that is not told otherwise', async () => {
    const here = await speculating();
    const running = await launchBrowser(settings());
    onTestFinished(() => running.end());
    const open = await running.browser.newPage();
    await open.goto(here.url);
    await expect
      .poll(() => here.asked.toSorted(), { timeout: 60_000 })
      .toEqual(
        expect.arrayContaining(['/added', '/in-a-form', '/named', '/nested', '/rules', '/written']),
      );
  });
});
