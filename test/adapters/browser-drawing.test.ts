// With a real Chromium: the whole page is in its picture however it is drawn, and no page can tell; sockets fail as they do without a network.
import type { Page } from 'playwright';
import { beforeAll, afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { createBrowser } from '../../adapters/browser.ts';
import { launchBrowser, type RunningBrowser } from '../../adapters/browser-launch.ts';
import { takePicture } from '../../adapters/browser-picture.ts';
import { CAPTURE_LIMITS } from '../../core/capture/limits.ts';
import { html, serve, testSettings } from './serving.ts';

let running: RunningBrowser;
beforeAll(async () => {
  running = await launchBrowser(testSettings());
});
afterAll(() => running.end());

const WINDOW = { width: CAPTURE_LIMITS.browserWidth, height: CAPTURE_LIMITS.browserHeight };

// What a script of the page finds.
const FOUND = `(async () => {
  const seen = (query) =>
    new Promise((resolve) => {
      const observer = new IntersectionObserver(([entry]) => resolve(entry.isIntersecting));
      observer.observe(document.querySelector(query));
    });
  return {
    window: [innerWidth, innerHeight],
    top: await seen('h1'),
    end: await seen('#end'),
    below: document.elementFromPoint(10, 2_000),
    mouse: matchMedia('(hover: hover) and (pointer: fine)').matches,
  };
})()`;

async function opened(body: string): Promise<Page> {
  const page = await running.browser.newPage({ viewport: WINDOW });
  onTestFinished(() => page.close());
  await page.setContent(html(body));
  return page;
}

describe('a page that is longer than its window', () => {
  const rows = Array.from(
    { length: 70 },
    (_, row) =>
      `<p style="margin:0;height:100px;background:hsl(${row * 37} 80% ${20 + row}%)">row ${row}</p>`,
  );
  const body = `<style>body{margin:0}h1{margin:0;height:50vh}</style><h1>Half a window</h1>${rows.join('')}`;

  test('is in the picture to its end, the same as a browser draws it that is told only then', async () => {
    const page = await opened(body);
    const session = await page.context().newCDPSession(page);
    const pictured = (isDrawn: boolean, screenshotHeight: number) =>
      takePicture(session, (answer) => answer, { ...CAPTURE_LIMITS, screenshotHeight, isDrawn });
    const ahead = await pictured(running.drawsWhole, 8_000);
    expect(ahead.height).toBeGreaterThan(3_700);
    expect(ahead.bytes.equals((await pictured(false, 8_000)).bytes)).toBe(true);
    // Its lower part is drawn, too: without it the picture takes far fewer bytes.
    const upper = await pictured(running.drawsWhole, 900);
    expect(ahead.bytes.length).toBeGreaterThan(3 * upper.bytes.length);
  });

  test('finds its window as a visitor does, with a mouse', async () => {
    const page = await opened(`${body}<p id="end">the end</p>`);
    const told = await page.evaluate(FOUND);
    const [width, height] = [WINDOW.width, WINDOW.height];
    expect(told).toEqual({
      window: [width, height],
      top: true,
      end: false,
      below: null,
      mouse: true,
    });
  });
});

test('a page hears that its sockets have failed, and none is opened', async () => {
  const asked: string[] = [];
  const base = await serve((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(
      html(`<p id="told"></p><script>
const say = (text) => { told.textContent += text + '; '; };
const socket = new WebSocket(location.origin.replace('http', 'ws') + '/socket');
say('state ' + (socket.readyState === WebSocket.CONNECTING));
try { socket.send('x'); } catch (error) { say(error.name); }
try { new WebSocket('http://['); } catch { say('no address'); }
socket.onerror = () => say('error ' + socket.readyState);
socket.addEventListener('close', ({ code }) => say('closed ' + code));
</script>`),
    );
  });
  const browser = createBrowser({ ...testSettings(), screenshots: false });
  onTestFinished(() => browser.close());
  const visit = await browser.visit(`${base}/`, 'x');
  expect(visit.ok && visit.value.html).toContain(
    'state true; InvalidStateError; no address; error 3; closed 1006; ',
  );
  expect(asked).toEqual(['/']);
});
