// The reports in a real browser: accessible (axe-core), fitting any screen, silent under their own policy, whole on paper; XML by a strict parser.
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../adapters/browser-find.ts';
import { htmlReport } from '../../../core/report/html-report.ts';
import type { ReportInput } from '../../../core/report/input.ts';
import { junitReport } from '../../../core/report/junit-report.ts';
import { city, hostile, inputOf, police, whole } from '../../support/report-data.ts';

let browser: Browser;
let axe: string;

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
});
afterAll(async () => await browser?.close());

/** Opens a report and gives what the browser complained of. */
async function open(
  input: ReportInput,
  options: BrowserContextOptions,
): Promise<{ tab: Page; said: string[] }> {
  const context = await browser.newContext(options);
  const tab = await context.newPage();
  const said: string[] = [];
  tab.on('console', (message) => said.push(message.text()));
  tab.on('pageerror', (error) => said.push(String(error)));
  tab.on('request', (request) => {
    if (!/^(?:http:\/\/report\.test\/$|data:)/.test(request.url()))
      said.push(`asked for ${request.url()}`);
  });
  tab.on('dialog', (dialog) => {
    said.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  const body = await whole(htmlReport(input));
  await tab.route('**/*', (route) =>
    route.request().url() === 'http://report.test/'
      ? route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  await tab.goto('http://report.test/');
  return { tab, said };
}

const RUNS = [
  ['one agency', police],
  ['a city', city],
  ['hostile texts', hostile],
  ['nothing', () => inputOf([], [])],
] as const;

describe.each(RUNS)('%s', (_name, input) => {
  it.each([
    [360, 'light'],
    [768, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('is accessible at %i px, %s', async (width, colorScheme) => {
    const { tab, said } = await open(input(), { viewport: { width, height: 900 }, colorScheme });
    // Folded text is judged as well; the debugger's way in is not bound by the page's policy.
    await tab.evaluate(
      "document.querySelectorAll('details').forEach((fold) => { fold.open = true; })",
    );
    await tab.evaluate(axe);
    const found: { violations: { id: string; nodes: { html: string }[] }[] } = await tab.evaluate(
      "axe.run(document, { resultTypes: ['violations'] })",
    );
    const violations = found.violations.map(({ id, nodes }) => [id, nodes[0]?.html, nodes.length]);
    expect(violations).toEqual([]);
    expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(said).toEqual([]);
    await tab.context().close();
  });

  it('can be walked through with the keyboard, the way past the beginning first', async () => {
    const { tab } = await open(input(), {});
    await tab.keyboard.press('Tab');
    expect(await tab.evaluate('document.activeElement.getAttribute("href")')).toBe('#main');
    expect(await tab.evaluate('document.activeElement.getBoundingClientRect().left >= 0')).toBe(
      true,
    );
    await tab.context().close();
  });

  it('is XML for CI systems that a strict parser takes', async () => {
    const tab = await browser.newPage();
    const parse =
      '(xml) => new DOMParser().parseFromString(xml, "application/xml").querySelector("parsererror")?.textContent ?? "well-formed"';
    const xml = await whole(junitReport(input()));
    expect(await tab.evaluate(`(${parse})(${JSON.stringify(xml)})`)).toBe('well-formed');
    expect(
      await tab.evaluate(`(${parse})(${JSON.stringify(xml.replace('</testsuites>', ''))})`),
    ).not.toBe('well-formed');
    await tab.close();
  });
});

describe('on paper', () => {
  it('every fold is open, in light colours, without what only a screen needs', async () => {
    const { tab } = await open(police(), { colorScheme: 'dark' });
    await tab.emulateMedia({ media: 'print' });
    // What is painted at the middle of a thing's first line is the thing: `checkVisibility` does not know `::details-content`.
    const painted: string = `(one) => {
      one.scrollIntoView({ block: 'start' });
      const box = one.getBoundingClientRect();
      const hit = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(6, box.height / 2));
      return box.height > 0 && one.contains(hit);
    }`;
    const all = async (selector: string): Promise<boolean[]> =>
      await tab.evaluate(
        `[...document.querySelectorAll(${JSON.stringify(selector)})].map(${painted})`,
      );
    expect(new Set(await all('details > :not(summary)'))).toEqual(new Set([true]));
    expect(new Set(await all('nav, .skip, .up, .hint'))).toEqual(new Set([false]));
    expect(await tab.evaluate('getComputedStyle(document.body).color')).toBe('rgb(0, 0, 0)');
    expect(await tab.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
      'rgb(255, 255, 255)',
    );
    const paper = await tab.pdf({ format: 'Letter' });
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
    await tab.context().close();
  });
});

it('lets the words to write be selected with one click', async () => {
  const { tab } = await open(police(), {});
  await tab.locator('pre.copy', { hasText: 'call 911' }).click();
  expect(await tab.evaluate('getSelection().toString().trim()')).toBe(
    'In an emergency, call 911. Do not report crimes or emergencies on this page.',
  );
  await tab.context().close();
});

it('shows its pictures', async () => {
  const { tab, said } = await open(police(), {});
  await tab.locator('#page-2 .shot summary').click();
  await tab.locator('#page-2 img').scrollIntoViewIfNeeded();
  await expect
    .poll(() => tab.evaluate('document.querySelector("#page-2 img").naturalWidth'))
    .toBe(1);
  expect(said).toEqual([]);
  await tab.context().close();
});
