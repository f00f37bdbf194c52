// Visits with a real Chromium: pages that scripts build, what is marked as not shown, and pages that attack the browser.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { createBrowser, type BrowserSettings } from '../../adapters/browser.ts';
import type { CaptureWithBody } from '../../core/capture/capture.ts';
import type { Failure } from '../../core/capture/failures.ts';
import { readCapture } from '../../core/read/read.ts';
import { CERTIFICATE, html, serve, serveRaw, serveTls, testSettings } from './serving.ts';

const LIMITS = { browserMs: 12_000, browserQuietMs: 120, browserSettleMs: 2_000, connectMs: 1_000 };
const settings = (over: Partial<BrowserSettings> = {}): BrowserSettings => ({
  ...testSettings(over),
  screenshots: false,
  ...over,
  limits: { ...LIMITS, ...over.limits },
});

const shared = createBrowser(settings());
const picturing = createBrowser(settings({ screenshots: true }));
afterAll(async () => {
  await Promise.all([shared.close(), picturing.close()]);
});

type Browser = ReturnType<typeof createBrowser>;

function ownBrowser(over: Partial<BrowserSettings>): Browser {
  const browser = createBrowser(settings(over));
  onTestFinished(() => browser.close());
  return browser;
}

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const pages =
  (byPath: Record<string, string>): RequestListener =>
  (request, response) => {
    const page = byPath[request.url ?? ''];
    response.writeHead(page === undefined ? 404 : 200, HTML).end(page ?? 'none');
  };

async function capture(url: string, browser: Browser = shared): Promise<CaptureWithBody> {
  const visit = await browser.visit(url, 'to test it');
  if (!visit.ok) throw new Error(`${visit.failure.reason}: ${visit.failure.detail}`);
  return visit.value;
}

async function failure(url: string, browser: Browser = shared): Promise<Failure> {
  const visit = await browser.visit(url, 'to test it');
  if (visit.ok) throw new Error(`a page came: ${visit.value.html.slice(0, 300)}`);
  return visit.failure;
}

/** From the frame header (ITU-T T.81, B.2.2), which stands after segments that each tell their length. */
function sizeOfJpeg(bytes: Uint8Array): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (view.getUint8(at + 1) !== 0xc0 && view.getUint8(at + 1) !== 0xc2)
    at += 2 + view.getUint16(at + 2);
  return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
}

/** Every piece of text with how it is seen, as the reader takes it from the snapshot. */
async function seen(body: string, browser: Browser = shared): Promise<Record<string, string>> {
  const page = await capture(await serve(pages({ '/': html(body) })), browser);
  const read = readCapture(page, 'website');
  if (!read.ok) throw new Error(read.failure.detail);
  return Object.fromEntries(read.content.blocks.map((block) => [block.text, block.visibility]));
}

const leaving = (content: string) =>
  html(`<meta http-equiv="refresh" content="${content}"><p>We have moved.</p>`);

describe('a page that sends its visitors on', () => {
  test('after two seconds is left for the page that it names', async () => {
    const next = html('<p>Welcome to the new site.</p>');
    const base = await serve(pages({ '/': leaving('2; url=/new'), '/new': next }));
    const patient = ownBrowser({ limits: { browserSettleMs: 12_000 } });
    const { capture: facts, html: text } = await capture(`${base}/`, patient);
    expect(text).toContain('Welcome to the new site.');
    expect(facts.finalUrl).toBe(`${base}/new`);
  });

  test.each(['60; url=/new', '3; url=/', '3', 'soon; url=/new', '3; url=http://[::1'])(
    'is read itself where it says "%s"',
    async (content) => {
      const base = await serve(pages({ '/': leaving(content) }));
      const { capture: facts, html: text } = await capture(`${base}/`);
      expect(text).toContain('We have moved.');
      expect(facts.finalUrl).toBe(`${base}/`);
    },
  );
});

describe('a page that scripts build', () => {
  test('is read as it stands when it has come to rest', async () => {
    const base = await serve((request, response) => {
      response.writeHead(200, HTML);
      if (request.url === '/data')
        setTimeout(() => response.end('{"text":"Call 911 in an emergency."}'), 700);
      else
        response.end(
          html(
            '<div id="app"></div><script>fetch("/data").then(r=>r.json()).then(d=>{document.getElementById("app").innerHTML=`<p>${d.text}</p>`;document.title="Built"})</script>',
          ),
        );
    });
    const page = await capture(
      `${base}/`,
      ownBrowser({ screenshots: true, now: () => new Date('2026-03-02T10:00:00Z') }),
    );
    expect(page.html).toContain('<p>Call 911 in an emergency.</p>');
    expect(page.html).toContain('<title>Built</title>');
    const { capture: facts, screenshot } = page;
    expect(facts).toMatchObject({
      mode: 'browser',
      because: 'to test it',
      requestedUrl: `${base}/`,
      finalUrl: `${base}/`,
      status: 200,
      redirects: [],
      contentType: 'text/html; charset=utf-8',
      charset: { label: 'utf-8', from: 'browser' },
      capturedAt: '2026-03-02T10:00:00.000Z',
      screenshot: { type: 'image/jpeg', width: 960 },
    });
    expect(facts.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(
      Buffer.from(screenshot ?? [])
        .subarray(0, 3)
        .toString('hex'),
    ).toBe('ffd8ff');
    expect(facts.screenshot?.bytes).toBe(screenshot?.length);
  });

  test('is pictured from top to bottom, but not without end', async () => {
    const base = await serve(pages({ '/': html('<div style="height:50000px">tall</div>') }));
    const page = await capture(
      base,
      ownBrowser({ screenshots: true, limits: { screenshotHeight: 3_000 } }),
    );
    expect(page.capture.screenshot).toMatchObject({ width: 960, height: 2_250 });
  });

  test.each([
    ['a short page', 2_000, 960],
    ['a long one, taken smaller', 5_000, 783],
    ['one that is longer than is taken, at half its size', 50_000, 640],
  ])('%s is pictured in the size that is told', async (_name, height, width) => {
    const page = `<style>body{margin:0}</style><div style="height:${height}px">tall</div>`;
    const base = await serve(pages({ '/': page }));
    const { capture: facts, screenshot } = await capture(base, picturing);
    expect(sizeOfJpeg(screenshot!)).toEqual({
      width: facts.screenshot?.width,
      height: facts.screenshot?.height,
    });
    expect(Math.abs((facts.screenshot?.width ?? 0) - width)).toBeLessThan(2);
  });

  test('is asked for under an honest name', async () => {
    const agents: (string | undefined)[] = [];
    const base = await serve((request, response) => {
      agents.push(request.headers['user-agent']);
      response.writeHead(200, HTML).end(html('<p>hello</p>'));
    });
    await capture(base);
    expect(agents[0]).toMatch(
      /Chrome\/\d+.*AgencyPresenceAuditor\/0\.0\.1 \(\+https:\/\/www\.riverton\.gov\/auditor\)$/,
    );
  });

  test('keeps no cookies from one visit to the next', async () => {
    const cookies: (string | undefined)[] = [];
    const base = await serve((request, response) => {
      if (request.url === '/') cookies.push(request.headers.cookie);
      response.writeHead(200, { ...HTML, 'set-cookie': 'session=1' }).end(html('<p>hello</p>'));
    });
    await capture(`${base}/`);
    await capture(`${base}/`);
    expect(cookies).toEqual([undefined, undefined]);
  });

  test('may be one of several at once', async () => {
    const base = await serve(
      (request, response) =>
        void response.writeHead(200, HTML).end(html(`<p>page ${request.url}</p>`)),
    );
    const all = await Promise.all(['/1', '/2', '/3', '/4'].map((path) => capture(base + path)));
    all.forEach((page, i) => expect(page.html).toContain(`page /${i + 1}`));
  });

  test('shows what comes only when it is scrolled to', async () => {
    const body =
      '<div style="height:4000px"></div><p id="late" style="opacity:0">Not monitored 24/7</p><script>new IntersectionObserver((all)=>{for(const one of all)if(one.isIntersecting)one.target.style.opacity=1}).observe(document.getElementById("late"))</script>';
    expect(await seen(body)).toMatchObject({ 'Not monitored 24/7': 'shown' });
  });
});

describe('what is not shown is marked', () => {
  const hidden = {
    'display none': '<p style="display:none">SECRET</p>',
    'a parent of display none': '<div style="display:none"><div><p>SECRET</p></div></div>',
    'the attribute hidden': '<p hidden>SECRET</p>',
    'visibility hidden': '<p style="visibility:hidden">SECRET</p>',
    'visibility collapse': '<p style="visibility:collapse">SECRET</p>',
    'no opacity': '<p style="opacity:0">SECRET</p>',
    'a parent without opacity': '<div style="opacity:0.01"><p>SECRET</p></div>',
    'no size of letters': '<p style="font-size:0">SECRET</p>',
    'a pixel of letters': '<p style="font-size:1px">SECRET</p>',
    'no colour': '<p style="color:transparent">SECRET</p>',
    'the colour of the page': '<p style="color:#fff">SECRET</p>',
    'almost the colour behind':
      '<div style="background:#123456"><p style="color:#123457">SECRET</p></div>',
    'no height': '<div style="height:0;overflow:hidden"><p>SECRET</p></div>',
    'no width': '<div style="width:0;overflow:hidden;white-space:nowrap">SECRET</div>',
    'scaled to nothing': '<p style="transform:scale(0)">SECRET</p>',
    'a filter': '<p style="filter:opacity(0)">SECRET</p>',
    'a blur': '<p style="filter:blur(20px)">SECRET</p>',
    'print only':
      '<style>p.x{display:none}@media print{p.x{display:block}}</style><p class="x">SECRET</p>',
    'on hover only':
      '<style>.x{display:none}div:hover .x{display:block}</style><div>menu<p class="x">SECRET</p></div>',
    'content-visibility': '<div style="content-visibility:hidden"><p>SECRET</p></div>',
    'a closed dialog': '<dialog>SECRET</dialog>',
    'a template': '<template><p>SECRET</p></template>',
    noscript: '<noscript><p>SECRET</p></noscript>',
    'a comment': '<!-- SECRET -->',
    'data in a script': '<script type="application/json">{"text":"SECRET"}</script>',
    'a hidden field': '<input type="hidden" value="SECRET">',
    'an option not chosen': '<select><option>A</option><option>SECRET</option></select>',
    'a password': '<input type="password" value="SECRET">',
    'the title of a drawing':
      '<svg width="10" height="10"><title>SECRET</title><defs><text>SECRET</text></defs></svg>',
    'an opaque box over it':
      '<div style="position:relative"><p>SECRET</p><div style="position:absolute;inset:0;background:#fff"></div></div>',
    'an opaque box over it that lets clicks through':
      '<div style="position:relative"><p>SECRET</p><div style="position:absolute;inset:0;background:#fff;pointer-events:none"></div></div>',
    'a place behind a background':
      '<div style="background:#fff"><p style="position:relative;z-index:-1">SECRET</p></div>',
    'a mask that paints nothing':
      '<p style="mask-image:linear-gradient(transparent,transparent)">SECRET</p>',
    'an animation that begins later':
      '<style>@keyframes late{to{opacity:1}}</style><p style="opacity:0;animation:late 1s 30s forwards">SECRET</p>',
    'a box inside a hidden paragraph':
      '<p style="display:none" class="nest"></p><script>{const d=document.createElement("div");d.textContent="SECRET";document.querySelector(".nest").append(d)}</script>',
    'a shadow inside a hidden paragraph':
      '<p style="display:none"><b class="host"></b></p><script>document.querySelector(".host").attachShadow?.({mode:"open"})</script><p style="display:none"><span class="host2"></span></p><script>document.querySelector(".host2").attachShadow({mode:"open"}).innerHTML="<div>SECRET</div>"</script>',
    'one pixel, kept from screen readers too':
      '<p aria-hidden="true" style="position:absolute;width:1px;height:1px;overflow:hidden">SECRET</p>',
  };
  test('as hidden', async () => {
    // One page holds them all: each under a word of its own.
    const names = Object.keys(hidden);
    const body = Object.values(hidden).map(
      (snippet, i) => `<section>${snippet.replaceAll('SECRET', `SECRET${i}x`)}</section>`,
    );
    const found = Object.keys(await seen(`<p>shown</p>${body.join('\n')}`)).join('\n');
    const leaked = names.filter((_name, i) => found.includes(`SECRET${i}x`));
    expect(leaked).toEqual([]);
    expect(found).toContain('shown');
  });

  test('as for screen readers', async () => {
    expect(
      await seen(`
      <p style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">one pixel</p>
      <p style="position:absolute;clip-path:inset(50%)">clipped</p>
      <p style="position:absolute;left:-9999px">far left</p>
      <p style="position:absolute;top:-9999px">far up</p>
      <p style="text-indent:-9999px">indented away</p>
      <p style="transform:translateX(-9999px)">moved away</p>`),
    ).toEqual({
      'one pixel': 'screen-reader',
      clipped: 'screen-reader',
      'far left': 'screen-reader',
      'far up': 'screen-reader',
      'indented away': 'screen-reader',
      'moved away': 'screen-reader',
    });
  });

  test('as shown on a click', async () => {
    expect(
      await seen(`
      <details><summary>More</summary><p>in details</p></details>
      <details open><summary>Open</summary><p>in open details</p></details>
      <button aria-controls="panel" aria-expanded="false">Policy</button><div id="panel" hidden><p>by aria-controls</p></div>
      <a href="#tab2" role="tab">Two</a><div id="tab2" role="tabpanel" style="display:none"><p>in a tab</p></div>
      <button data-bs-toggle="collapse" data-bs-target="#fold">Fold</button><div id="fold" class="collapse" style="height:0;overflow:hidden"><p>folded</p></div>
      <h3 class="accordion-toggle">Head</h3><div style="display:none"><p>after a toggle</p></div>
      <button popovertarget="pop">Pop</button><div id="pop" popover>in a popover</div>`),
    ).toMatchObject({
      More: 'shown',
      'in details': 'on-click',
      'in open details': 'shown',
      'by aria-controls': 'on-click',
      'in a tab': 'on-click',
      folded: 'on-click',
      'after a toggle': 'on-click',
      'in a popover': 'on-click',
    });
  });

  test('and what is shown is not', async () => {
    const found = await seen(
      `
      <div style="height:3000px"></div><p>below the fold</p>
      <footer style="position:fixed;bottom:0"><p>fixed footer</p></footer>
      <p style="font-size:9px">small print</p>
      <div id="host"></div><script>document.getElementById("host").attachShadow({mode:"open"}).innerHTML="<p>in a shadow</p><slot></slot>";document.getElementById("host").append("slotted in")</script>
      <iframe srcdoc="<p>in a frame</p>"></iframe><iframe src="/inner"></iframe>
      <svg width="200" height="20"><text y="15">drawn text</text></svg>
      <p aria-hidden="true">not for screen readers</p>
      <p style="visibility:hidden">gone <b style="visibility:visible">back again</b></p>
      <style>.g::before{content:"Generated words"}</style><p class="g">after</p>
      <div style="position:relative;width:300px;height:60px"><img alt="" src="/x.png" style="position:absolute;width:300px;height:60px"><p style="position:relative;color:#fff">white on a picture</p></div>
      <p style="background:linear-gradient(red,blue);color:#fff">white on a gradient</p>
      <p style="background:linear-gradient(red,blue);-webkit-background-clip:text;color:transparent">letters of a gradient</p>
      <div style="font-size:0"><span style="font-size:16px">in a row without gaps</span></div>
      <img src="/broken.png" alt="text of a broken picture" width="300" height="40">
      <div style="position:relative"><p>under a cookie banner</p><div class="cookie-banner" style="position:absolute;inset:0;background:#fff">We use cookies</div></div>
      <p>a term <span id="inline"></span> in a shadow of its own</p><script>document.getElementById("inline").attachShadow({mode:"open"}).innerHTML="explained"</script>
      <div style="position:relative"><div style="position:absolute;inset:0;background:#eee"></div><p style="position:relative">over its own panel</p></div>
      <form><input name="attributes"><input name="localName"><input name="parentElement"><input name="childNodes"><p>in a form</p></form>`,
      ownBrowser({ screenshots: true }),
    );
    const shown = [
      'below the fold',
      'fixed footer',
      'small print',
      'in a shadow',
      'slotted in',
      'in a frame',
      'drawn text',
      'not for screen readers',
      'back again',
      'Generated words',
      'white on a picture',
      'white on a gradient',
      'letters of a gradient',
      'in a row without gaps',
      'text of a broken picture',
      'in a form',
      'under a cookie banner',
      'a term explained in a shadow of its own',
      'over its own panel',
    ];
    const blocks = Object.entries(found);
    const missing = shown.filter(
      (text) => !blocks.some(([block, how]) => block.includes(text) && how === 'shown'),
    );
    expect(missing).toEqual([]);
    expect(Object.keys(found).join()).not.toContain('gone');
  });

  test('a picture that was not to be loaded is not broken', async () => {
    expect(
      await seen('<p>text</p><img src="/x.png" alt="Not monitored" width="300" height="40">'),
    ).toEqual({ text: 'shown' });
  });

  test('in the order in which a style shows it', async () => {
    const found = await seen(
      '<div style="display:flex"><p style="order:2">second</p><p>first</p></div><div style="display:flex;flex-direction:row-reverse"><p>fourth</p><p>third</p></div>',
    );
    expect(Object.keys(found)).toEqual(['first', 'second', 'third', 'fourth']);
  });

  test('letters that are drawn the other way round are read as they are drawn', async () => {
    const found = await seen(
      '<p style="unicode-bidi:bidi-override;direction:rtl">detacided</p><p dir="rtl">straight</p>',
    );
    expect(Object.keys(found)).toEqual(['dedicated', 'straight']);
  });

  test('frames of the same site are read, those of another are not', async () => {
    const base = await serve((request, response) => {
      const frames = ['docs.riverton.gov', 'www.riverton.gov', 'www.other-site.gov'].map(
        (host) => `<iframe src="http://${host}/frame"></iframe>`,
      );
      const isFrame = request.url === '/frame';
      const body = isFrame
        ? `<p>from ${request.headers.host}</p><p hidden>SECRET</p>`
        : `<p>page</p>${frames.join('')}<p>end</p>`;
      response.writeHead(200, HTML).end(html(body));
    });
    const at = { address: '127.0.0.1', port: Number(new URL(base).port) };
    const resolve = { 'www.riverton.gov': at, 'docs.riverton.gov': at, 'www.other-site.gov': at };
    const page = await capture(
      'http://www.riverton.gov/',
      ownBrowser({ allowLoopback: false, resolve }),
    );
    const read = readCapture(page, 'website');
    if (!read.ok) throw new Error(read.failure.detail);
    expect(read.content.blocks.map((block) => block.text)).toEqual([
      'page',
      'from docs.riverton.gov',
      'from www.riverton.gov',
      'end',
    ]);
  });

  test('by marks that the page cannot set itself', async () => {
    expect(
      await seen(
        '<p data-presence-visibility="shown" hidden>SECRET</p><p data-presence-visibility="hidden">in sight</p>',
      ),
    ).toEqual({ 'in sight': 'shown' });
  });

  test('whatever the page does to the browser', async () => {
    expect(
      await seen(
        '<p>true words</p><script>Element.prototype.getAttribute=()=>"x";Array.prototype.push=()=>0;String.prototype.replaceAll=()=>"forged";window.getComputedStyle=()=>({});JSON.stringify=()=>"forged";Object.defineProperty(document,"documentElement",{get:()=>null})</script>',
      ),
    ).toMatchObject({ 'true words': 'shown' });
  });
});

describe('answers that are no page', () => {
  test.each([
    [404, 'not-found'],
    [403, 'forbidden'],
    [429, 'rate-limited'],
    [502, 'server-error'],
    [500, 'server-error'],
    [418, 'http-status'],
  ])('status %i: %s', async (status, reason) => {
    const base = await serve(
      (_request, response) => void response.writeHead(status, HTML).end(html('<p>no</p>')),
    );
    expect(await failure(base)).toEqual({ reason, detail: `HTTP ${status}` });
  });

  test('a challenge', async () => {
    const base = await serve(
      (_request, response) =>
        void response
          .writeHead(403, { ...HTML, 'cf-mitigated': 'challenge' })
          .end(html('<p>wait</p>')),
    );
    expect(await failure(base)).toMatchObject({ reason: 'bot-challenge' });
  });

  test.each([
    [
      'a download',
      { 'content-type': 'text/html', 'content-disposition': 'attachment; filename=a.html' },
    ],
    ['a file', { 'content-type': 'application/octet-stream' }],
    ['plain text', { 'content-type': 'text/plain' }],
    ['a picture', { 'content-type': 'image/png' }],
    ['a document', { 'content-type': 'application/pdf' }],
  ])('%s: not-html', async (_name, headers) => {
    const base = await serve(
      (_request, response) => void response.writeHead(200, headers).end('something'),
    );
    expect(await failure(base)).toMatchObject({ reason: 'not-html' });
  });

  test('no content: empty', async () => {
    const base = await serve((_request, response) => void response.writeHead(204).end());
    expect(await failure(base)).toMatchObject({ reason: 'empty' });
  });

  test('half a page: truncated', async () => {
    const base = await serveRaw((socket) =>
      socket.end(
        `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n${html('<p>half')}`,
      ),
    );
    expect(await failure(base)).toMatchObject({ reason: 'truncated' });
  });

  test('redirects are followed and recorded', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(301, { location: '/b' }).end();
      else response.writeHead(200, HTML).end(html('<p>arrived</p>'));
    });
    const { capture: facts } = await capture(`${base}/a`);
    expect(facts.redirects).toMatchObject([{ url: `${base}/a`, status: 301, to: `${base}/b` }]);
    expect(facts.finalUrl).toBe(`${base}/b`);
  });

  test('redirects without end: redirect-loop', async () => {
    let n = 0;
    const base = await serve(
      (_request, response) => void response.writeHead(302, { location: `/?${(n += 1)}` }).end(),
    );
    expect(await failure(base)).toMatchObject({ reason: 'redirect-loop' });
  });

  test('nobody at the port', async () => {
    const port = await unusedPort();
    expect(await failure(`http://127.0.0.1:${port}/`)).toMatchObject({
      reason: 'connection-refused',
    });
    expect(await failure(`https://127.0.0.1:${port}/`)).toMatchObject({
      reason: 'connection-refused',
    });
  });

  test('a certificate that nobody signed', async () => {
    const base = await serveTls((_request, response) => void response.end(html('x')));
    expect(CERTIFICATE).toContain('BEGIN');
    expect(await failure(base)).toMatchObject({ reason: 'certificate' });
  });

  test('an address that may not be visited', async () => {
    for (const url of [
      'http://10.0.0.1/',
      'file:///etc/passwd',
      'chrome://version',
      'http://user:pw@127.0.0.1/',
    ])
      expect(await failure(url)).toMatchObject({ reason: 'address-refused' });
  });

  test('a visit that its caller gives up', async () => {
    const base = await serve(() => undefined);
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error('stopped')), 300);
    await expect(shared.visit(base, 'x', stop.signal)).rejects.toThrow('stopped');
    await expect(shared.visit(base, 'x', stop.signal)).rejects.toThrow('stopped');
  });
});

describe('pages that attack', () => {
  // Those that hang take all the time that they are given.
  const hanging = new Set(['browser-timeout', 'too-large']);
  const attacks: [string, string, string[]][] = [
    ['an endless loop', '<p>text</p><script>while(1){}</script>', ['browser-timeout']],
    [
      'a loop after loading',
      '<p>text</p><script>setTimeout(()=>{while(1){}},10)</script>',
      ['browser-timeout', 'text'],
    ],
    [
      'a loop in a worker',
      '<p>text</p><script>new Worker(URL.createObjectURL(new Blob(["while(1){}"])))</script>',
      ['text'],
    ],
    [
      'fifty alerts',
      '<p>text</p><script>for(let i=0;i<50;i++)alert(i);confirm(1);prompt(2)</script>',
      ['text'],
    ],
    ['alerts for ever', '<p>text</p><script>for(;;)alert(1)</script>', ['browser-timeout']],
    ['a question on leaving', '<p>text</p><script>onbeforeunload=()=>"stay"</script>', ['text']],
    ['200 windows', '<p>text</p><script>for(let i=0;i<200;i++)open("/?"+i)</script>', ['text']],
    [
      '20 downloads',
      '<p>text</p><script>for(let i=0;i<20;i++){const a=document.createElement("a");a.href="/file";a.download="x"+i;document.body.append(a);a.click()}</script>',
      ['text'],
    ],
    [
      'huge canvases',
      '<p>text</p><script>for(let i=0;i<40;i++){const c=document.createElement("canvas");c.width=c.height=8192;document.body.append(c);c.getContext("2d")}</script>',
      ['text'],
    ],
    [
      'two million elements',
      '<p>text</p><script>document.body.innerHTML="<i></i>".repeat(2e6)</script>',
      ['too-large', 'browser-timeout'],
    ],
    [
      'redirects by script',
      '<p>text</p><script>location="/?"+Math.random()</script>',
      ['redirect-loop'],
    ],
    ['refreshes', '<meta http-equiv="refresh" content="0"><p>text</p>', ['redirect-loop']],
    [
      '100,000 addresses',
      '<p>text</p><script>for(let i=0;i<1e5;i++)history.pushState(0,"","/?"+i)</script>',
      ['text', 'browser-timeout'],
    ],
    [
      'writing for ever',
      '<p>text</p><script>setInterval(()=>{document.open();document.write("<p>text</p>"+Math.random());document.close()},5)</script>',
      ['text', 'browser-timeout', 'browser-failed'],
    ],
    ['printing', '<p>text</p><script>print()</script>', ['text']],
    ['a picture that never ends', '<p>text</p><img src="/hang">', ['text']],
    [
      'a question that is never answered',
      '<p>text</p><script>const x=new XMLHttpRequest();x.open("GET","/hang",false);x.send()</script>',
      ['browser-timeout'],
    ],
    [
      '100,000 elements in each other',
      `<p>text</p>${'<div>'.repeat(100_000)}`,
      ['text', 'browser-timeout'],
    ],
    [
      'addresses of the browser itself',
      '<p>text</p><script>for(const a of ["chrome://crash","file:///etc/passwd","view-source:http://x.gov/"])try{location=a}catch{}</script>',
      ['text'],
    ],
    [
      'questions for permission',
      '<p>text</p><script>navigator.geolocation.getCurrentPosition(()=>0);Notification.requestPermission();document.body.requestFullscreen?.().catch(()=>0)</script>',
      ['text'],
    ],
    [
      'a service worker',
      '<p>text</p><script>navigator.serviceWorker?.register("/sw.js").catch(()=>0)</script>',
      ['text'],
    ],
    ['a title of 5 MB', '<p>text</p><script>document.title="t".repeat(5e6)</script>', ['text']],
  ];
  // The pages run one after the other in one browser: after each, the next must work.
  test.each(attacks)(
    '%s',
    async (_name, body, allowed) => {
      const asked: (string | undefined)[] = [];
      const base = await serve((request, response) => {
        asked.push(request.url);
        if (request.url === '/hang') return;
        if (request.url === '/sw.js')
          response.writeHead(200, { 'content-type': 'text/javascript' }).end('');
        else response.writeHead(200, HTML).end(html(body));
      });
      const browser = attackedBrowser(allowed.some((one) => hanging.has(one)) ? 2_500 : 6_000);
      const start = performance.now();
      const visit = await browser.visit(base, 'to test it');
      expect(performance.now() - start).toBeLessThan(12_000);
      const outcome = visit.ok
        ? /text/.test(visit.value.html)
          ? 'text'
          : 'nothing'
        : visit.failure.reason;
      expect(allowed).toContain(outcome);
      expect(asked).not.toContain('/sw.js');
      const next = await serve(pages({ '/': html('<p>next page</p>') }));
      expect((await capture(next, browser)).html).toContain('next page');
    },
    30_000,
  );

  const attacked = new Map<number, Browser>();
  const attackedBrowser = (browserMs: number): Browser => {
    const browser = attacked.get(browserMs) ?? createBrowser(settings({ limits: { browserMs } }));
    attacked.set(browserMs, browser);
    return browser;
  };
  afterAll(async () => {
    await Promise.all([...attacked.values()].map((browser) => browser.close()));
  });

  test('a page that takes all memory is ended, and the next one works', async () => {
    const browser = ownBrowser({ limits: { ...LIMITS, browserPageBytes: 400 * 1024 * 1024 } });
    const base = await serve(
      pages({
        '/': html(
          '<script>const all=[];setInterval(()=>{for(let i=0;i<5;i++)all.push(new Uint8Array(1e7).fill(1));document.body.append("more")},20)</script>',
        ),
        '/next': html('<p>next</p>'),
      }),
    );
    expect(await failure(`${base}/`, browser)).toMatchObject({ reason: 'browser-failed' });
    expect((await capture(`${base}/next`, browser)).html).toContain('next');
  });
});

describe('the network', () => {
  test.each(['http://user:pass@www.riverton.gov/in', 'http://www.riverton.gov\\@evil.gov/'])(
    'a redirect to %s is refused as it is to the static way',
    async (location) => {
      const site = await serve((request, response) => {
        if (request.url === '/') response.writeHead(302, { location }).end();
        else response.writeHead(200, HTML).end(html('<p>arrived</p>'));
      });
      const at = { address: '127.0.0.1', port: Number(new URL(site).port) };
      const browser = ownBrowser({ allowLoopback: false, resolve: { 'www.riverton.gov': at } });
      const { reason } = await failure('http://www.riverton.gov/', browser);
      expect(reason).toMatch(/^(?:address-refused|bad-redirect)$/);
    },
  );

  test('a page that sends its visitor to this machine is refused', async () => {
    const internal = await serve(
      (_request, response) => void response.writeHead(200, HTML).end('internal'),
    );
    const site = await serve(
      (_request, response) => void response.writeHead(302, { location: internal }).end(),
    );
    const resolve = {
      'www.riverton.gov': { address: '127.0.0.1', port: Number(new URL(site).port) },
    };
    const browser = ownBrowser({ allowLoopback: false, resolve });
    expect(await failure('http://www.riverton.gov/', browser)).toMatchObject({
      reason: 'address-refused',
    });
  });
});

describe('the browser', () => {
  test.each([
    ['bundled', {}],
    ['bundled, with short names', { minify: true }],
    ['bundled, with names kept', { keepNames: true }],
  ])('reads pages when it is %s', async (_name, options) => {
    const folder = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
    mkdirSync(folder, { recursive: true });
    const outdir = mkdtempSync(join(folder, 'bundled-browser-'));
    onTestFinished(() => rmSync(outdir, { recursive: true, force: true }));
    const entry = fileURLToPath(new URL('../../adapters/browser.ts', import.meta.url));
    const output = {
      outdir,
      format: 'esm',
      platform: 'node',
      outExtension: { '.js': '.mjs' },
    } as const;
    await build({
      entryPoints: [entry],
      bundle: true,
      packages: 'external',
      ...output,
      ...options,
    });
    const bundle: { createBrowser: typeof createBrowser } = await import(
      join(outdir, 'browser.mjs')
    );
    const browser = bundle.createBrowser(settings());
    onTestFinished(() => browser.close());
    expect(await seen('<p>shown</p><p hidden>SECRET</p>', browser)).toEqual({ shown: 'shown' });
  });

  test('starts again when it was ended from outside', async () => {
    const base = await serve(pages({ '/': html('<p>text</p>') }));
    const browser = ownBrowser({});
    await capture(base, browser);
    const before = children();
    expect(before.length).toBeGreaterThan(0);
    for (const pid of before) process.kill(pid, 'SIGKILL');
    const visit = await browser.visit(base, 'again');
    if (!visit.ok) expect(visit.failure.reason).toBe('browser-failed');
    expect((await capture(base, browser)).html).toContain('text');
  });

  test('sees nothing of the secrets around it', async () => {
    process.env['AWS_SECRET_ACCESS_KEY'] = 'secret-of-the-test';
    onTestFinished(() => {
      delete process.env['AWS_SECRET_ACCESS_KEY'];
    });
    const base = await serve(pages({ '/': html('<p>text</p>') }));
    await capture(base, ownBrowser({}));
    const environments = children().map((pid) => readFileSync(`/proc/${pid}/environ`, 'utf8'));
    expect(environments.length).toBeGreaterThan(0);
    expect(environments.join()).not.toContain('secret-of-the-test');
  });

  test('is replaced after its share of pages, and leaves nothing behind', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'presence-test-'));
    const outside = process.env['TMPDIR'];
    process.env['TMPDIR'] = folder;
    onTestFinished(() => {
      if (outside === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = outside;
      rmSync(folder, { recursive: true, force: true });
    });
    // What a process left that was killed long ago: no process has this number.
    mkdirSync(join(folder, 'presence-browser-99999999-abc'));
    const base = await serve(pages({ '/': html('<p>text</p>') }));
    const before = new Set(children());
    const mine = () => children().filter((pid) => !before.has(pid));
    const browser = createBrowser(settings({ pagesPerBrowser: 4, pagesAtOnce: 2 }));
    const started = new Set<number>();
    for (let i = 0; i < 6; i += 1) {
      await Promise.all([capture(base, browser), capture(base, browser)]);
      for (const pid of mine()) started.add(pid);
    }
    expect(readdirSync(folder)).not.toContain('presence-browser-99999999-abc');
    await browser.close();
    await waitFor(() => mine().length === 0 && readdirSync(folder).length === 0);
    expect(started.size).toBeGreaterThanOrEqual(3);
    expect(mine()).toEqual([]);
    // Not even as one that has ended and that nobody has taken notice of.
    await waitFor(() => [...started].every((pid) => !isThere(pid)));
    expect([...started].filter((pid) => isThere(pid))).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['is replaced when it has grown', 1, 2],
    ['is kept while it has not', 4 * 2 ** 30, 1],
  ])('%s, and its processes are gone', async (_name, browserOwnBytes, browsers) => {
    const base = await serve(pages({ '/': html('<p>text</p>') }));
    const before = new Set(children());
    const mine = () => children().filter((pid) => !before.has(pid));
    const browser = createBrowser(settings({ limits: { browserOwnBytes } }));
    await capture(base, browser);
    const first = mine();
    // Its size is looked at twice a second; the visit after that is the last one.
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    await capture(base, browser);
    if (browsers === 2) await waitFor(() => mine().length === 0);
    await capture(base, browser);
    expect(new Set([...first, ...mine()]).size).toBe(browsers);
    await browser.close();
    await waitFor(() => [...first, ...mine()].every((pid) => !isThere(pid)));
    expect([...first, ...mine()].filter((pid) => isThere(pid))).toEqual([]);
  });

  test('opens a few pages at a time; who waits may give up', async () => {
    let open = 0;
    let most = 0;
    const base = await serve((_request, response) => {
      most = Math.max(most, (open += 1));
      setTimeout(() => {
        open -= 1;
        response.writeHead(200, HTML).end(html('<p>text</p>'));
      }, 200);
    });
    const browser = ownBrowser({ pagesAtOnce: 2 });
    const stop = new AbortController();
    const visits = Array.from({ length: 5 }, () => capture(base, browser));
    const given = browser.visit(base, 'x', stop.signal);
    stop.abort(new Error('stopped'));
    await expect(given).rejects.toThrow('stopped');
    await Promise.all(visits);
    expect(most).toBeLessThanOrEqual(2);
  });

  test('that is not there, or does not start, is said', async () => {
    const none = ownBrowser({ executablePath: '/nowhere/chrome' });
    expect(await failure('http://127.0.0.1:9/', none)).toMatchObject({ reason: 'needs-browser' });
    const broken = ownBrowser({ executablePath: process.execPath });
    expect(await failure('http://127.0.0.1:9/', broken)).toMatchObject({
      reason: 'browser-failed',
    });
  });

  test('may be closed before it was ever started, and twice', async () => {
    const browser = createBrowser(settings());
    await browser.close();
    await browser.close();
  });
});

async function waitFor(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 600 && !holds(); i += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
}

/** A port at which nobody listens, and which the browser does not refuse by itself. */
async function unusedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Whether there is such a process, one that has ended and that nobody has taken notice of among them. */
function isThere(pid: number): boolean {
  return readdirSync('/proc').includes(String(pid));
}

/** Processes that this one started and that are browsers. */
function children(): number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return all.map(Number).filter((pid) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      return parent === process.pid && /chrom/i.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
    } catch {
      return false;
    }
  });
}
