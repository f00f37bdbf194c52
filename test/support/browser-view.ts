// Pages of ours in a real browser: accessible (axe-core) in light and dark, as wide as each screen, asking for nothing.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright';
import { expect } from 'vitest';
import { findBrowser } from '../../adapters/browser-find.ts';

/** The browser that the product would take. */
export async function startBrowser(): Promise<Browser> {
  const found = await findBrowser();
  const start = found.ok ? await found.choices[0]?.prepare() : undefined;
  if (!start) throw new Error('these tests need a browser');
  const { executablePath, environment } = start;
  const env = { ...process.env, ...environment };
  return await chromium.launch({ executablePath, env, chromiumSandbox: false });
}

export type View = { tab: Page; said: string[] };
const HOME = 'http://report.test/';

/** Opens a page; `said` is what the browser complained of, and whatever it asked for or showed beside the page. */
export async function openView(browser: Browser, body: string): Promise<View> {
  const tab = await browser.newPage({ viewport: { width: 360, height: 900 } });
  const said: string[] = [];
  tab.on('console', (message) => said.push(message.text()));
  tab.on('pageerror', (error) => said.push(String(error)));
  tab.on('request', (request) => {
    const url = request.url();
    if (url !== HOME && !url.startsWith('data:')) said.push(`asked for ${url}`);
  });
  tab.on('dialog', (dialog) => {
    said.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await tab.route('**/*', (route) =>
    route.request().url() === HOME
      ? route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  await tab.goto(HOME);
  return { tab, said };
}

/** On a phone in light colours, on a desk in dark ones, and no wider than the screen at 360, 768 and 1280 pixels; folds open. */
export async function expectGoodView({ tab, said }: View): Promise<void> {
  // The debugger's way in is not bound by the page's policy.
  await tab.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })"); // prettier-ignore
  await tab.evaluate(await axe());
  for (const [width, colorScheme] of [
    [360, 'light'],
    [768, undefined],
    [1280, 'dark'],
  ] as const) {
    // prettier-ignore
    await tab.setViewportSize({ width, height: 900 });
    expect(await tab.evaluate('document.documentElement.scrollWidth'), `wide at ${width}`).toBe(width); // prettier-ignore
    if (colorScheme === undefined) continue;
    await tab.emulateMedia({ colorScheme });
    const found: { violations: { id: string; nodes: { html: string }[] }[] } = await tab.evaluate(
      "axe.run(document, { resultTypes: ['violations'] })",
    );
    expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html, nodes.length])).toEqual([]);
  }
  expect(said).toEqual([]);
}

let source: Promise<string> | undefined;
function axe(): Promise<string> {
  source ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return source;
}
