// The notice page and the binder in a real browser: accessible (axe-core), fitting any screen and paper, light and dark, loading nothing.
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Binder } from '../../../core/history/binder.ts';
import { binderHtml } from '../../../core/history/binder-html.ts';
import { storyOf } from '../../../core/history/story.ts';
import type { MailLanguage } from '../../../core/inventory/schema.ts';
import { noticePage } from '../../../core/notice/notice-page.ts';
import { expectGoodView, openView, startBrowser } from '../../support/browser-view.ts';
import { agencyReport, HOSTILE, policeHistory, whole } from '../../support/report-data.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
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

const binder = (language: MailLanguage) => async (): Promise<string> => {
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
  return await whole(binderHtml({ binder: made, productVersion: '1', now: new Date('2026-12-01T00:00:00Z'), language })); // prettier-ignore
};

async function* oldestFirst() {
  yield* policeHistory().toReversed();
}

describe.each([
  ['the notice page', notice('Riverton Police Department')],
  ['the notice page of a hostile name', notice(HOSTILE.join(' '))],
  ['the binder', binder('en')],
  ['the binder in Spanish', binder('es')],
] as const)('%s', (_name, made) => {
  it('is accessible on every screen, light and dark, and whole on paper', async () => {
    const view = await openView(browser, await made());
    await expectGoodView(view);
    const pdf = await view.tab.pdf({ format: 'Letter' });
    expect(pdf.byteLength).toBeGreaterThan(5_000);
    await view.tab.close();
  });
});
