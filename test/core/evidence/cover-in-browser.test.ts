// The cover page in a real browser: accessible (axe-core), fitting any screen, silent under its own policy, whole on paper.
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeWarc } from '../../../adapters/warc.ts';
import { makeEvidence } from '../../../core/evidence/make.ts';
import { expectGoodView, openView, startBrowser } from '../../support/browser-view.ts';
import { evidenceInput } from '../../support/evidence-data.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => await browser?.close());

test.each(['en', 'es'] as const)(
  'in %s: on every screen, light and dark, and on paper',
  async (language) => {
    const { files } = await makeEvidence(evidenceInput({ language }), writeWarc);
    const view = await openView(browser, Buffer.from(files.get('cover.html')!).toString('utf8'));
    const { tab } = view;
    await expectGoodView(view);
    // Every fold is open on paper, whatever it was on the screen.
    await tab.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = false; })"); // prettier-ignore
    await tab.emulateMedia({ media: 'print' });
    expect(await tab.locator('text=In an emergency, call 911.').last().isVisible()).toBe(true);
    expect((await tab.pdf()).length).toBeGreaterThan(10_000);
    await tab.close();
  },
);
