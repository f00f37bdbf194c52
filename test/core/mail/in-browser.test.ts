// Letters in a real browser: accessible (axe-core), as wide as the screen and no wider, light and dark, and asking for nothing.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBrowser } from '../../../adapters/browser-find.ts';
import { leadershipLetter } from '../../../core/mail/letters/leadership.ts';
import { letterHtml } from '../../../core/mail/shown/html.ts';
import { crowdedWeek } from '../../support/crowded-week.ts';

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

const golden = async (name: string): Promise<string> =>
  await readFile(new URL(`../../golden/mail/${name}.html`, import.meta.url), 'utf8');

it.each([
  ['everything', 360, 'light'],
  ['everything', 768, 'dark'],
  ['everything-in-spanish', 1280, 'light'],
  ['got-worse', 360, 'dark'],
  ['nothing-read', 360, 'light'],
  ['owner', 360, 'dark'],
  ['owner-of-a-look', 1280, 'light'],
  ['operators', 768, 'light'],
  ['not-finished', 1280, 'dark'],
] as const)('%s at %i px, %s', async (name, width, colorScheme) => {
  const context = await browser.newContext({ viewport: { width, height: 740 }, colorScheme });
  const tab = await context.newPage();
  const asked: string[] = [];
  tab.on('request', (request) => asked.push(request.url()));
  await tab.setContent(await golden(name));
  await tab.evaluate(axe);
  const found: { violations: { id: string; nodes: { html: string }[] }[] } = await tab.evaluate(
    "axe.run(document, { resultTypes: ['violations'] })",
  );
  expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(width);
  expect(asked).toEqual([]);
  await context.close();
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
