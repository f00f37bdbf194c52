// Letters in a real browser: accessible (axe-core), as wide as the screen and no wider, light and dark, and asking for nothing.
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { leadershipLetter } from '../../../core/mail/letters/leadership.ts';
import { letterHtml } from '../../../core/mail/shown/html.ts';
import { expectGoodView, openView, startBrowser } from '../../support/browser-view.ts';
import { crowdedWeek } from '../../support/crowded-week.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => await browser?.close());

const golden = async (name: string): Promise<string> =>
  await readFile(new URL(`../../golden/mail/${name}.html`, import.meta.url), 'utf8');

it.each([
  'everything',
  'everything-in-spanish',
  'all-clear',
  'got-worse',
  'fixed',
  'nothing-read-in-spanish',
  'not-finished',
  'in-doubt',
  'owner',
  'owner-of-a-look',
  'operators',
])('%s: on every screen, light and dark', async (name) => {
  const view = await openView(browser, await golden(name));
  await expectGoodView(view);
  await view.tab.close();
});

it.each(['everything', 'everything-in-spanish', 'got-worse'])(
  '%s: result, counts, what got worse and the first that is still open stand on the first screen of a phone',
  async (name) => {
    const tab = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await tab.setContent(await golden(name));
    // The heading with its counts, and the first row below every red heading.
    const ends: number[] = await tab.evaluate(
      "[...document.querySelectorAll('h1 ~ table, h2.bad ~ table tr:first-child')].map((one) => one.getBoundingClientRect().bottom)",
    );
    expect(ends.length).toBeGreaterThanOrEqual(2);
    for (const end of ends) expect(end).toBeLessThanOrEqual(740);
    await tab.close();
  },
);

it.each(['all-clear', 'got-worse', 'fixed', 'operators-all-well', 'not-finished'])(
  '%s is one screen of a phone',
  async (name) => {
    const tab = await browser.newPage({ viewport: { width: 360, height: 780 } });
    await tab.setContent(await golden(name));
    expect(await tab.evaluate('document.documentElement.scrollHeight')).toBeLessThanOrEqual(780);
    await tab.close();
  },
);

it.each(['en', 'es'] as const)(
  'seven new failures and long names (%s): as wide as the phone; result, counts and the first need on its first screen',
  async (language) => {
    const letter = leadershipLetter(crowdedWeek(), { language, attached: ['print', 'table'] });
    const tab = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await tab.setContent(letterHtml(letter));
    expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(360);
    const ends: number[] = await tab.evaluate(
      "[document.querySelector('h1 ~ table'), document.querySelector('h2.bad ~ table tr')].map((one) => one.getBoundingClientRect().bottom)",
    );
    expect(ends).toHaveLength(2);
    for (const end of ends) expect(end).toBeLessThanOrEqual(740);
    await tab.close();
  },
);
