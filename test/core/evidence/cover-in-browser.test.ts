// The cover page in a real browser: accessible (axe-core), fitting any screen, silent under its own policy, whole on paper.
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../../adapters/browser-find.ts';
import { writeWarc } from '../../../adapters/warc.ts';
import { makeEvidence } from '../../../core/evidence/make.ts';
import { evidenceInput } from '../../support/evidence-data.ts';

let browser: Browser;
let axe: string;
let cover: string;

beforeAll(async () => {
  const found = await findBrowser();
  const start = found.ok ? await found.choices[0]?.prepare() : undefined;
  if (!start) throw new Error('these tests need a browser');
  const { executablePath, environment } = start;
  browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...environment },
    chromiumSandbox: false,
  });
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const { files } = await makeEvidence(evidenceInput(), writeWarc);
  cover = Buffer.from(files.get('cover.html')!).toString('utf8');
});
afterAll(async () => await browser?.close());

test.each([
  [360, 'light'],
  [1280, 'dark'],
] as const)('at %i px, %s', async (width, colorScheme) => {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const tab = await context.newPage();
  const said: string[] = [];
  tab.on('console', (message) => said.push(message.text()));
  tab.on('request', (request) => {
    if (!/^(?:http:\/\/record\.test\/$|data:)/.test(request.url())) said.push(request.url());
  });
  await tab.route('**/*', (route) =>
    route.request().url() === 'http://record.test/'
      ? route.fulfill({ body: cover, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  await tab.goto('http://record.test/');
  expect(said).toEqual([]);
  const wide = await tab.evaluate('document.documentElement.scrollWidth - innerWidth');
  expect(wide).toBeLessThanOrEqual(0);
  await tab.evaluate(
    "document.querySelectorAll('details').forEach((fold) => { fold.open = true; })",
  );
  await tab.evaluate(axe);
  const found: { violations: { id: string; nodes: { html: string }[] }[] } = await tab.evaluate(
    "axe.run(document, { resultTypes: ['violations'] })",
  );
  expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await context.close();
});

test('on paper, with every fold open', async () => {
  const tab = await browser.newPage();
  await tab.setContent(cover);
  await tab.emulateMedia({ media: 'print' });
  const shown = await tab.locator('text=In an emergency, call 911.').last().isVisible();
  expect(shown).toBe(true);
  expect((await tab.pdf()).length).toBeGreaterThan(10_000);
  await tab.close();
});
