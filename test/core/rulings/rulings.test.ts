// A person's ruling through real audits: it decides while its wording stays, is a question when that changes, and is told as what it is.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replayRun } from '../../../core/replay.ts';
import { runAudit, type RunEvent } from '../../../core/run-audit.ts';
import { rulingOn } from '../../../core/rulings/make.ts';
import type { Decision, Ruling } from '../../../core/rulings/ruling.ts';
import { standingsOf } from '../../../core/rulings/standing.ts';
import type { Change, Finding, PageReport } from '../../../core/verdict/schema.ts';
import {
  AGENCY,
  GOOD,
  html,
  inventoryOf,
  LINKED,
  linkCheck,
  pageOf,
  policyOf,
  PURPOSE,
  REQUIRED,
  requestOf,
  rulesOf,
  startSite,
  startWorld,
  phraseCheck,
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

const UNCLEAR = html('It is our purpose.', 'You may maybe call 911 now.');
type Audited = { report: PageReport; runId: string; changes: Change[]; events: RunEvent[] };

async function audit(
  path: string,
  more: {
    rules?: Parameters<World['with']>[0]['rules'];
    policy?: ReturnType<typeof policyOf>;
    page?: object;
  } = {},
): Promise<Audited> {
  // prettier-ignore
  const { rules, policy, page } = more;
  const events: RunEvent[] = [];
  const ports = rules === undefined ? world.ports : world.with({ rules });
  const request = requestOf(inventoryOf([pageOf(site, path, page)]), {
    onEvent: (event) => events.push(event),
    ...(policy === undefined ? {} : { policy }),
  });
  const result = await runAudit(ports, request);
  if (result.status !== 'finished') throw new Error('stopped');
  const { runId } = result.run;
  const report = await world.ports.records.pageReport(runId, AGENCY.id, pageOf(site, path).id);
  if (report === undefined) throw new Error('no report');
  return { report, runId, changes: result.agencies[0]?.changes ?? [], events };
}

const item = (report: PageReport, id = 'emergency'): Finding => {
  const found = report.findings.find((finding) => finding.item === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

async function rule(report: PageReport, decision: Decision, id = 'emergency'): Promise<Ruling> {
  const now = world.ports.clock.now();
  const said = { decision, by: 'Dana Ortiz', reason: 'The desk reads it so', now };
  const ruling = rulingOn({ report, finding: item(report, id), agency: AGENCY }, said);
  await world.ports.rulings?.save(ruling);
  return ruling;
}

describe('a ruling whose wording stays', () => {
  it('decides an unclear item, names who, when and why, and keeps the evidence and the check’s own answer', async () => {
    site.pages.set('/a', UNCLEAR);
    const first = await audit('/a');
    expect(item(first.report).outcome).toBe('review');
    await rule(first.report, 'satisfied');
    // The rest of the page may change, and so may case and spacing.
    site.pages.set('/a', html('Our purpose, our purpose.', 'News of today.', 'YOU may  maybe call 911 now.')); // prettier-ignore
    site.pages.set('/a', html('News of today.', 'It is our purpose.', 'You may maybe call 911 now.')); // prettier-ignore
    const { report } = await audit('/a');
    expect(report.verdict).toBe('compliant');
    expect(item(report)).toMatchObject({
      outcome: 'pass',
      message: 'ruled',
      evidence: [{ text: 'You may maybe call 911 now.' }],
      ruling: { state: 'stands', by: 'Dana Ortiz', decision: 'satisfied', outcome: 'review' },
    });
    expect(item(report).says).toMatch(/^Dana Ortiz ruled on 2026-11-16 that this is satisfied: The desk reads it so\. By itself the check says: It says it in a way/); // prettier-ignore
    expect(item(report).fix).toBeUndefined();
  });

  it('makes what passes fail, without a second visit, and the change is neither the page’s nor our rules’', async () => {
    site.pages.set('/a', GOOD);
    const first = await audit('/a');
    await rule(first.report, 'not-satisfied');
    const hits = site.hits.length;
    const { report, changes, events } = await audit('/a');
    expect(item(report)).toMatchObject({ outcome: 'fail', message: 'ruled' });
    expect(report.verdict).toBe('not-compliant');
    expect(changes).toMatchObject([{ kind: 'newly-failing', item: 'emergency', cause: 'ruling' }]);
    expect(events.filter(({ type }) => type === 'confirming')).toEqual([]);
    expect(site.hits.length - hits).toBe(1);
    const third = await audit('/a');
    expect(third.changes).toMatchObject([{ kind: 'still-failing' }]);
    await rule(third.report, 'satisfied');
    const fixed = await audit('/a');
    expect(fixed.changes).toMatchObject([{ kind: 'fixed', cause: 'ruling' }]);
  });

  it('stands over a contradiction that a person has looked at', async () => {
    site.pages.set('/a', html('our purpose', 'There is no call 911 line that is not answered.'));
    const first = await audit('/a');
    expect(item(first.report).outcome).toBe('contradicted');
    await rule(first.report, 'satisfied');
    const { report, changes } = await audit('/a');
    expect(item(report)).toMatchObject({ outcome: 'pass', ruling: { outcome: 'contradicted' } });
    expect(changes).toMatchObject([{ kind: 'fixed', cause: 'ruling' }]);
  });

  it('holds for the whole text where nothing was quoted', async () => {
    site.pages.set('/a', html('our purpose'));
    const first = await audit('/a');
    const ruling = await rule(first.report, 'satisfied');
    expect(ruling.wording).toEqual([]);
    expect(item((await audit('/a')).report)).toMatchObject({ outcome: 'pass', evidence: [] });
    site.pages.set('/a', html('our purpose', 'A new line.'));
    expect(item((await audit('/a')).report)).toMatchObject({
      outcome: 'review',
      message: 'ruling-outdated',
      ruling: { state: 'outdated', outcome: 'fail' },
    });
  });

  it('holds when only our rules look at other words of the same text', async () => {
    site.pages.set('/a', html('our purpose', 'You may maybe call 911 now.', 'Or maybe dial 911.'));
    const first = await audit('/a');
    await rule(first.report, 'satisfied');
    const rules = rulesOf([
      [PURPOSE, 'p1'],
      [phraseCheck('emergency', 'dial 911'), 'e2'],
    ]);
    const { report } = await audit('/a', { rules });
    expect(item(report)).toMatchObject({
      outcome: 'pass',
      evidence: [{ text: 'Or maybe dial 911.' }],
      ruling: { state: 'stands' },
    });
  });

  it('applies when a run is replayed, and its changes are told as the ruling’s', async () => {
    site.pages.set('/a', UNCLEAR);
    const first = await audit('/a');
    await rule(first.report, 'not-satisfied');
    const replayed = await replayRun(world.ports, first.runId, { readerVersion: 'r1' });
    const report = await world.ports.records.pageReport(replayed.run.runId, AGENCY.id, 'a');
    expect(report && item(report)).toMatchObject({ outcome: 'fail', message: 'ruled' });
    expect(replayed.agencies[0]?.changes).toMatchObject([
      { kind: 'newly-failing', from: 'review', cause: 'ruling' },
    ]);
  });

  it('applies to what stands one click away, and no longer when those words change', async () => {
    const policy = policyOf({ purpose: LINKED, emergency: REQUIRED });
    const page = html('Please call 911.', '<a href="/policy">Comment policy</a>');
    site.pages.set('/a', page);
    site.pages.set('/policy', html('This is maybe our purpose.'));
    const first = await audit('/a', { policy });
    expect(item(first.report, 'purpose')).toMatchObject({ outcome: 'review', metOn: 'linked' });
    await rule(first.report, 'satisfied', 'purpose');
    const second = await audit('/a', { policy });
    expect(item(second.report, 'purpose')).toMatchObject({ outcome: 'pass', metOn: 'linked' });
    site.pages.set('/policy', html('Perhaps this is maybe our purpose.'));
    const third = await audit('/a', { policy });
    expect(item(third.report, 'purpose')).toMatchObject({ outcome: 'review', metOn: 'linked', ruling: { state: 'outdated' } }); // prettier-ignore
    // What could not be looked at has not changed.
    site.pages.delete('/policy');
    const fourth = await audit('/a', { policy });
    expect(item(fourth.report, 'purpose')).toMatchObject({ outcome: 'review', message: 'linked-unreadable' }); // prettier-ignore
    expect(item(fourth.report, 'purpose').ruling).toBeUndefined();
  });
});

describe('a ruling whose wording changed', () => {
  it('comes back as a question that says what was ruled', async () => {
    site.pages.set('/a', GOOD);
    const first = await audit('/a');
    const ruling = await rule(first.report, 'not-satisfied');
    site.pages.set('/a', html('our purpose', 'For help you can call 911.'));
    const { report, changes } = await audit('/a');
    expect(item(report)).toMatchObject({
      outcome: 'review',
      message: 'ruling-outdated',
      evidence: [{ text: 'For help you can call 911.' }],
      ruling: { state: 'outdated', decision: 'not-satisfied', outcome: 'pass' },
    });
    expect(item(report).says).toMatch(/Dana Ortiz ruled on 2026-11-16 .* words .* have changed since.*By itself the check says: It says/); // prettier-ignore
    expect(report.verdict).toBe('needs-review');
    expect(changes).toMatchObject([{ kind: 'needs-look', from: 'pass', to: 'review', cause: 'ruling-lapsed' }]); // prettier-ignore
    expect(standingsOf([ruling], report)).toMatchObject([{ standing: 'outdated' }]);
    // A new ruling, given for the new words, ends it.
    await rule(report, 'satisfied');
    const settled = await audit('/a');
    expect(item(settled.report)).toMatchObject({ outcome: 'pass', message: 'ruled' });
    expect(settled.changes).toMatchObject([{ kind: 'look-settled', from: 'review', to: 'pass', cause: 'ruling' }]); // prettier-ignore
  });

  it('is named as the cause where a newer ruling has no part in what the check says by itself', async () => {
    site.pages.set('/a', UNCLEAR);
    const unclear = await audit('/a');
    site.pages.set('/a', GOOD);
    const good = await audit('/a');
    await rule(good.report, 'not-satisfied');
    const ruled = await audit('/a');
    expect(item(ruled.report)).toMatchObject({ outcome: 'fail', message: 'ruled' });
    await rule(unclear.report, 'satisfied');
    const { report, changes } = await audit('/a');
    expect(item(report)).toMatchObject({ outcome: 'pass', ruling: { state: 'outdated' } });
    expect(changes).toMatchObject([{ kind: 'fixed', cause: 'ruling-lapsed' }]);
  });

  it('is no question where the check now comes to the same by itself', async () => {
    site.pages.set('/a', UNCLEAR);
    const first = await audit('/a');
    await rule(first.report, 'satisfied');
    site.pages.set('/a', GOOD);
    expect(item((await audit('/a')).report)).toMatchObject({
      outcome: 'pass',
      message: 'found',
      ruling: { state: 'outdated' },
    });
  });

  it('never hides that the opposite was added', async () => {
    site.pages.set('/a', UNCLEAR);
    const first = await audit('/a');
    await rule(first.report, 'satisfied');
    site.pages.set('/a', html('our purpose', 'There is no call 911 here.', 'You may maybe call 911 now.')); // prettier-ignore
    expect(item((await audit('/a')).report)).toMatchObject({
      outcome: 'review',
      ruling: { state: 'outdated', outcome: 'contradicted' },
    });
  });

  it('does not hold for a link that leads elsewhere now, though the page reads the same', async () => {
    const rules = rulesOf([[linkCheck, 's1']]);
    const policy = policyOf({ site: REQUIRED });
    site.pages.set('/a', html('See <a href="https://a.example/site">our site</a> for more.'));
    site.pages.set('/a', html('<p>See <a href="https://a.example/site">our site</a> for more.</p>')); // prettier-ignore
    const first = await audit('/a', { rules, policy });
    await rule(first.report, 'not-satisfied', 'site');
    expect(item((await audit('/a', { rules, policy })).report, 'site').outcome).toBe('fail');
    site.pages.set('/a', html('<p>See <a href="https://b.example/site">our site</a> for more.</p>')); // prettier-ignore
    expect(item((await audit('/a', { rules, policy })).report, 'site')).toMatchObject({
      outcome: 'review',
      message: 'ruling-outdated',
    });
  });
});

describe('where a ruling says nothing', () => {
  it('stays silent under a waiver, on a page that cannot be read, and on other pages and items', async () => {
    site.pages.set('/a', UNCLEAR);
    site.pages.set('/b', UNCLEAR);
    const first = await audit('/a');
    const ruling = await rule(first.report, 'satisfied');
    const waivers = [{ item: 'emergency', reason: 'New', approvedBy: 'Chief', until: '2027-01-01' }]; // prettier-ignore
    const waived = await audit('/a', { page: { waivers } });
    expect(item(waived.report).outcome).toBe('waived');
    expect(item((await audit('/b')).report).outcome).toBe('review');
    site.pages.set('/a', (_request, response) => void response.writeHead(500).end());
    const unread = await audit('/a');
    expect(unread.report).toMatchObject({ verdict: 'unreadable', findings: [] });
    expect(standingsOf([ruling], unread.report)).toMatchObject([{ standing: 'unread' }]);
  });

  it('a later ruling of the same item counts alone', async () => {
    site.pages.set('/a', UNCLEAR);
    const { report } = await audit('/a');
    const earlier = await rule(report, 'satisfied');
    const later = await rule(report, 'not-satisfied');
    const now = (await audit('/a')).report;
    expect(item(now).outcome).toBe('fail');
    expect(standingsOf([later, earlier], now).map(({ standing }) => standing)).toEqual([
      'stands',
      'replaced',
    ]);
    const all = (await world.ports.rulings?.newest(10)) ?? [];
    expect(all.map(({ decision }) => decision)).toEqual(['not-satisfied', 'satisfied']);
    expect(await world.ports.rulings?.ofAgency('nobody')).toEqual([]);
  });
});
