// The confirming step with a visit that is handed in: what is brought, what vanishes, what is left out, what breaks, and two causes on one page.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runAudit } from '../../../core/run-audit.ts';
import { confirmNewlyFailing, type ConfirmWork } from '../../../core/run/confirm.ts';
import { resumeRun, type Plan } from '../../../core/steps.ts';
import { StoreError } from '../../../core/store/store-error.ts';
import type { PageReport } from '../../../core/verdict/schema.ts';
import {
  GOOD,
  html,
  inventoryOf,
  pageOf,
  phraseCheck,
  requestOf,
  rulesOf,
  startSite,
  startWorld,
  type Site,
  type World,
} from '../../support/audit-world.ts';

let site: Site;
let world: World;
beforeEach(async () => {
  [site, world] = await Promise.all([startSite(), startWorld()]);
});
afterEach(async () => {
  await Promise.all([site.close(), world.close()]);
});

/** A run whose lanes are through, on a page that was good in the run before. */
async function unconfirmed(now: string, ports = world.ports): Promise<Plan> {
  const inventory = inventoryOf([pageOf(site, '/page')]);
  site.pages.set('/page', GOOD);
  await runAudit(world.ports, requestOf(inventory));
  site.pages.set('/page', now);
  const stop = new AbortController();
  const onEvent: Parameters<typeof requestOf>[1] = {
    signal: stop.signal,
    onEvent: ({ type }) => type === 'confirming' && stop.abort(),
  };
  const result = await runAudit(ports, requestOf(inventory, onEvent));
  if (result.status !== 'stopped') throw new Error('nothing was to be confirmed');
  return resumeRun(world.ports, result.runId);
}

function work(look: ConfirmWork['look'], more: Partial<ConfirmWork> = {}): ConfirmWork {
  const { signal } = new AbortController();
  const settings = { lanes: 1 };
  return { ports: world.ports, settings, signal, onEvent: () => undefined, look, ...more };
}

async function stored(plan: Plan): Promise<PageReport> {
  const report = await world.ports.records.pageReport(plan.run.runId, 'riverton', 'page');
  if (report === undefined) throw new Error('no report');
  return report;
}

it('a second visit without a reason leaves a question all the same', async () => {
  const plan = await unconfirmed(html('our purpose'));
  const first = await stored(plan);
  await confirmNewlyFailing(
    plan,
    work(async () => ({ ...first, verdict: 'skipped', findings: [], linked: [] })),
  );
  const report = await stored(plan);
  expect(report.verdict).toBe('needs-review');
  expect(report.findings[1]?.says).toContain('nothing was read');
});

it('a fault of the store ends the step, and so does a stop', async () => {
  const plan = await unconfirmed(html('our purpose'));
  const broken = work(async () => {
    throw new StoreError('failed', { says: 'The disk is full.' });
  });
  await expect(confirmNewlyFailing(plan, broken)).rejects.toMatchObject({ reason: 'failed' });
  const stop = new AbortController();
  const stopped = work(
    async () => {
      stop.abort(new Error('enough'));
      throw new Error('the visit was cut short');
    },
    { signal: stop.signal },
  );
  await expect(confirmNewlyFailing(plan, stopped)).rejects.toThrow('enough');
  expect((await stored(plan)).secondLook).toBeUndefined();
});

it('what a person brought is not brought twice', async () => {
  const plan = await unconfirmed(html('our purpose'));
  const first = await stored(plan);
  const capture = { ...first.capture!, mode: 'submitted' as const };
  await world.ports.records.savePageReport({ ...first, capture }, plan.run);
  const looked: string[] = [];
  await confirmNewlyFailing(
    plan,
    work(async ({ page }) => {
      looked.push(page.id);
      return first;
    }),
  );
  expect(looked).toEqual([]);
  const [, emergency] = (await stored(plan)).findings;
  expect(emergency).toMatchObject({ outcome: 'fail', confirmation: { state: 'confirmed' } });
});

it('a page where a rule became stricter and words went is looked at for both', async () => {
  const strict = rulesOf([
    [phraseCheck('purpose', 'our whole purpose'), 'p2'],
    [phraseCheck('emergency', 'call 911'), 'e1'],
  ]);
  const plan = await unconfirmed(html('This is our purpose here.'), world.with({ rules: strict }));
  const first = await stored(plan);
  await confirmNewlyFailing(
    plan,
    work(async () => ({ ...first, checkedAt: first.checkedAt })),
  );
  const outcomes = (await stored(plan)).findings.map(({ item, confirmation }) => [
    item,
    confirmation?.state,
  ]);
  expect(outcomes).toEqual([
    ['purpose', 'confirmed'],
    ['emergency', 'confirmed'],
  ]);
});
