// Explanations of stored pages, one click away included, and rulings beside second visits: real server, store, captures and checks.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { RULES } from '../../checks/index.ts';
import { checkNamed, explainItem, isOtherToday, type ItemExplanation } from '../../core/explain.ts';
import { explainText } from '../../core/report/explain-text.ts';
import { replayRun } from '../../core/replay.ts';
import { rulingOn } from '../../core/rulings/make.ts';
import { runAudit } from '../../core/run-audit.ts';
import type { Finding, PageReport } from '../../core/verdict/schema.ts';
import {
  AGENCY,
  html,
  inventoryOf,
  LINKED,
  pageOf,
  policyOf,
  requestOf,
  startSite,
  startWorld,
  type Site,
  type World,
} from '../support/audit-world.ts';

const ITEM = 'emergency-note';
const policy = policyOf({ [ITEM]: LINKED });
let site: Site;
let world: World;
beforeEach(async () => {
  [site, world] = await Promise.all([startSite(), startWorld(RULES)]);
});
afterEach(async () => {
  await Promise.all([site.close(), world.close()]);
});

async function audit(): Promise<{ report: PageReport; finding: Finding }> {
  const inventory = inventoryOf([pageOf(site, '/a')]);
  const result = await runAudit(world.ports, requestOf(inventory, { policy }));
  if (result.status !== 'finished') throw new Error('stopped');
  return kept(result.run.runId);
}

async function kept(runId: string): Promise<{ report: PageReport; finding: Finding }> {
  const report = await world.ports.records.pageReport(runId, AGENCY.id, 'a');
  const finding = report?.findings.find(({ item }) => item === ITEM);
  if (report === undefined || finding === undefined) throw new Error('no finding');
  return { report, finding };
}

async function explained(report: PageReport): Promise<ItemExplanation> {
  const check = await checkNamed(RULES, policy, ITEM);
  if (check === undefined) throw new Error('no check');
  const { captures } = world.ports;
  const expected = { page: pageOf(site, '/a'), agency: AGENCY };
  return explainItem({ rules: RULES, captures }, check, { report, expected, policy });
}

it('shows the page and the page one click away that met the item, and what is over the conclusion', async () => {
  site.pages.set('/a', html('What is 911 for?', '<a href="/policy">Comment policy</a>'));
  site.pages.set('/policy', html('In an emergency, call 911.'));
  const { report, finding } = await audit();
  expect(finding).toMatchObject({ outcome: 'pass', metOn: 'linked' });
  const explanation = await explained(report);
  expect(explanation.pages.map(({ where, outcome }) => [where, outcome])).toEqual([
    ['page', 'fail'],
    ['linked', 'pass'],
  ]);
  expect(explanation.pages[1]?.looked).toMatchObject([
    { taken: 'meets', counted: true, language: 'en' },
  ]);
  expect(isOtherToday(finding, explanation)).toBe(false);
  expect(isOtherToday({ ...finding, outcome: 'contradicted' }, explanation)).toBe(true);
  const waiver = { item: ITEM, reason: 'New page', approvedBy: 'Chief', until: '2026-01-01' };
  const text = explainText({ explanation, finding: { ...finding, waiver, waiverExpired: true }, otherToday: true }); // prettier-ignore
  for (const words of ['One click away, on', 'It rests on a page one click away', 'Required by the policy, on the page or on one that it links', 'It has run out', 'The rules have changed']) expect(text.replaceAll(/\s+/g, ' ')).toContain(words); // prettier-ignore
});

it('says when a capture is not kept any more', async () => {
  site.pages.set('/a', html('In an emergency, call 911.'));
  const { report } = await audit();
  const gone = { ...report, capture: report.capture && { ...report.capture, key: 'gone/one' } };
  const explanation = await explained(gone);
  expect(explanation).toMatchObject({ pages: [], missing: [`${site.url}/a`] });
  expect(explainText({ explanation })).toContain('is not kept any more');
});

it('lets a ruling stand over what two visits confirmed, when the run is replayed', async () => {
  site.pages.set('/a', html('In an emergency, call 911.'));
  await audit();
  site.pages.set('/a', html('Officers wrote about 911 in the yearly report.'));
  const { report, finding } = await audit();
  expect(finding).toMatchObject({ outcome: 'fail', confirmation: { state: 'confirmed' } });
  const said = { by: 'Dana Ortiz', reason: 'Shown in a picture', now: world.ports.clock.now() };
  for (const decision of ['satisfied', 'not-satisfied'] as const) {
    const now = world.ports.clock.now();
    await world.ports.rulings?.save(rulingOn({ report, finding, agency: AGENCY }, { ...said, now, decision })); // prettier-ignore
    const { run } = await replayRun(world.ports, report.runId, { readerVersion: 'r1' });
    const again = await kept(run.runId);
    expect(again.finding).toMatchObject({
      outcome: decision === 'satisfied' ? 'pass' : 'fail',
      message: 'ruled',
    });
  }
});
