// The notice page and the binder in a real browser: accessible (axe-core), fitting any screen and paper, light and dark, loading nothing.
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../adapters/browser-find.ts';
import type { Binder } from '../../../core/history/binder.ts';
import { binderHtml } from '../../../core/history/binder-html.ts';
import { storyOf } from '../../../core/history/story.ts';
import { noticePage } from '../../../core/notice/notice-page.ts';
import { agencyReport, HOSTILE, policeHistory, whole } from '../../support/report-data.ts';

let browser: Browser;
let axe: string;

beforeAll(async () => {
  const found = await findBrowser();
  const start = found.ok ? await found.choices[0]?.prepare() : undefined;
  if (!start) throw new Error('these tests need a browser');
  const { executablePath, environment } = start;
  const env = { ...process.env, ...environment };
  browser = await chromium.launch({ executablePath, env, chromiumSandbox: false });
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});
afterAll(async () => await browser?.close());

const notice = (name: string) => (): Promise<string> =>
  Promise.resolve(
    noticePage({
      agency: {
        name,
        alsoKnownAs: [],
        country: 'US',
        state: 'OH',
        emergencyNumber: '911',
        officialHosts: ['www.riverton.gov'],
        nonEmergencyPhone: '(614) 555-0142',
      },
      pages: [{ platform: 'x', url: 'https://x.com/rivertonpd' }],
      language: 'both',
      today: '2026-11-21',
    }),
  );

async function binder(): Promise<string> {
  const story = await storyOf(oldestFirst(), () => 'page');
  const made: Binder = {
    agencyId: 'riverton-pd',
    name: HOSTILE.join(' '),
    timeZone: 'America/New_York',
    period: { from: '2026-01-01', to: '2026-12-31' },
    audits: policeHistory().toReversed().map(({ runId, checkedAt }) => agencyReport('riverton-pd', [], { runId, startedAt: checkedAt })), // prettier-ignore
    pages: story === undefined ? [] : [story],
    rulings: [],
    submissions: [],
  };
  return await whole(binderHtml({ binder: made, productVersion: '1', now: new Date('2026-12-01T00:00:00Z') })); // prettier-ignore
}

async function* oldestFirst() {
  yield* policeHistory().toReversed();
}

describe.each([
  ['the notice page', notice('Riverton Police Department')],
  ['the notice page of a hostile name', notice(HOSTILE.join(' '))],
  ['the binder', binder],
] as const)('%s', (_name, made) => {
  it.each([
    [360, 'light'],
    [768, 'dark'],
    [1280, 'light'],
  ] as const)('is accessible at %i px, %s', async (width, colorScheme) => {
    const tab = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    tab.on('dialog', (dialog) => void dialog.dismiss().then(() => asked.push('dialog')));
    const body = await made();
    await tab.route('**/*', (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' })); // prettier-ignore
    await tab.goto('http://report.test/');
    await tab.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })"); // prettier-ignore
    await tab.evaluate(axe);
    const found: { violations: { id: string; nodes: { html: string }[] }[] } = await tab.evaluate(
      "axe.run(document, { resultTypes: ['violations'] })",
    );
    const violations = found.violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    expect(violations).toEqual([]);
    expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(asked).toEqual(['http://report.test/']);
    await tab.close();
  });

  it('is whole on paper', async () => {
    const tab = await browser.newPage();
    await tab.setContent(await made());
    const pdf = await tab.pdf({ format: 'Letter' });
    expect(pdf.byteLength).toBeGreaterThan(5_000);
    await tab.close();
  });
});
