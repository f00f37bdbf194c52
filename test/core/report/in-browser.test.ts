// The reports in a real browser: accessible (axe-core), fitting any screen, silent under their own policy, whole on paper; XML by a strict parser.
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlReport } from '../../../core/report/html-report.ts';
import type { ReportInput } from '../../../core/report/input.ts';
import { junitReport } from '../../../core/report/junit-report.ts';
import { expectGoodView, openView, startBrowser, type View } from '../../support/browser-view.ts';
import { city, hostile, inputOf, police, whole } from '../../support/report-data.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => await browser?.close());

const open = async (input: ReportInput): Promise<View> =>
  await openView(browser, await whole(htmlReport(input)));
const spanish = (): ReportInput => ({ ...police(), language: 'es' });

const RUNS = [
  ['one agency', police],
  ['one agency in Spanish', spanish],
  ['a city', city],
  ['hostile texts', hostile],
  ['nothing', () => inputOf([], [])],
] as const;

describe.each(RUNS)('%s', (_name, input) => {
  it('is walked through with the keyboard, the way past the beginning first; accessible on every screen, light and dark', async () => {
    const view = await open(input());
    const { tab } = view;
    await tab.keyboard.press('Tab');
    expect(await tab.evaluate('document.activeElement.getAttribute("href")')).toBe('#main');
    expect(await tab.evaluate('document.activeElement.getBoundingClientRect().left >= 0')).toBe(
      true,
    );
    await expectGoodView(view);
    await tab.close();
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
    const { tab } = await open(police());
    await tab.emulateMedia({ media: 'print', colorScheme: 'dark' });
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
    await tab.close();
  });
});

it('lets the words to write be selected with one click', async () => {
  const { tab } = await open(police());
  await tab.locator('pre.copy', { hasText: 'call 911' }).click();
  expect(await tab.evaluate('getSelection().toString().trim()')).toBe(
    'In an emergency, call 911. Do not report crimes or emergencies on this page.',
  );
  await tab.close();
});

it('shows its pictures', async () => {
  const { tab, said } = await open(police());
  await tab.locator('#page-2 .shot summary').click();
  await tab.locator('#page-2 img').scrollIntoViewIfNeeded();
  await expect
    .poll(() => tab.evaluate('document.querySelector("#page-2 img").naturalWidth'), {
      timeout: 60_000,
    })
    .toBe(1);
  expect(said).toEqual([]);
  await tab.close();
});
