// What is said to have changed between runs, since when, and whether the page or our rules did it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diffRuns } from '../../../core/diff.ts';
import { StoreError } from '../../../core/store/store-error.ts';
import { replayRun } from '../../../core/replay.ts';
import { runAudit, type AuditRequest } from '../../../core/run-audit.ts';
import type { Closed } from '../../../core/steps.ts';
import type { Rules } from '../../../core/check.ts';
import type { Change } from '../../../core/verdict/schema.ts';
import {
  ADVICE,
  AGENCY,
  GOOD,
  html,
  inventoryOf,
  LINKED,
  linkCheck,
  pageOf,
  phraseCheck,
  policyOf,
  PURPOSE,
  REQUIRED,
  requestOf,
  rulesOf,
  startSite,
  startWorld,
  type Site,
  type World,
} from '../../support/audit-world.ts';

let site: Site;
let world: World;
const ONLY_PURPOSE = html('It is our purpose.');
/** The emergency item under a changed rule: another wording, another version. */
const STRICTER = rulesOf([
  [PURPOSE, 'p1'],
  [phraseCheck('emergency', 'dial 911'), 'e2'],
]);

beforeEach(async () => {
  [site, world] = await Promise.all([startSite(), startWorld()]);
});
afterEach(async () => {
  await Promise.all([site.close(), world.close()]);
});

type Options = Partial<AuditRequest> & { rules?: Rules; page?: object };

async function audit(paths: string[], { rules, page, ...more }: Options = {}): Promise<Closed> {
  const inventory = inventoryOf(paths.map((path) => pageOf(site, path, page)));
  const ports = rules === undefined ? world.ports : world.with({ rules });
  const result = await runAudit(ports, requestOf(inventory, more));
  if (result.status !== 'finished') throw new Error('stopped');
  return result;
}

const changesOf = (closed: Closed): Change[] => closed.agencies[0]?.changes ?? [];
const short = (changes: Change[]): string[] =>
  changes.map(({ kind, pageId, item = '', cause = '' }) =>
    [kind, pageId, item, cause].join(' ').trim(),
  );

const down = (
  _request: unknown,
  response: { writeHead: (status: number) => { end: () => void } },
): void => response.writeHead(503).end();

/** The second run, under a changed rule and on a changed page, with the first run's capture in some trouble. */
async function withOldCapture(trouble: () => Promise<undefined>): Promise<Closed> {
  site.pages.set('/a', GOOD);
  const first = await audit(['/a']);
  const report = await world.ports.records.pageReport(first.run.runId, 'riverton', 'a');
  const old = report?.capture?.key ?? '';
  site.pages.set('/a', html('our purpose', 'other words'));
  const { captures } = world.ports;
  const load: typeof captures.load = (key) => (key === old ? trouble() : captures.load(key));
  const ports = world.with({ rules: STRICTER, captures: { ...captures, load } });
  const result = await runAudit(ports, requestOf(inventoryOf([pageOf(site, '/a')])));
  return result as unknown as Closed;
}

describe('changes since the run before', () => {
  it('are newly failing, still failing since then, and fixed, by the page', async () => {
    site.pages.set('/a', GOOD);
    const first = await audit(['/a']);
    expect(changesOf(first)).toEqual([]);
    site.pages.set('/a', ONLY_PURPOSE);
    const second = await audit(['/a']);
    expect(second.agencies[0]?.previousRunId).toBe(first.run.runId);
    expect(changesOf(second)).toEqual([
      {
        kind: 'newly-failing',
        agencyId: 'riverton',
        pageId: 'a',
        item: 'emergency',
        title: 'The emergency',
        from: 'pass',
        to: 'fail',
        cause: 'page',
        since: second.run.startedAt,
      },
    ]);
    for (const again of [await audit(['/a']), await audit(['/a'])])
      expect(changesOf(again)).toMatchObject([
        { kind: 'still-failing', item: 'emergency', since: second.run.startedAt },
      ]);
    site.pages.set('/a', GOOD);
    const last = await audit(['/a']);
    expect(changesOf(last)).toMatchObject([
      { kind: 'fixed', from: 'fail', to: 'pass', cause: 'page' },
    ]);
  });

  it('fail since the first run when they always did', async () => {
    site.pages.set('/a', ONLY_PURPOSE);
    const first = await audit(['/a']);
    const [change] = changesOf(await audit(['/a']));
    expect(change).toMatchObject({ kind: 'still-failing', since: first.run.startedAt });
  });

  it('are put down to our rules when the page is the same', async () => {
    site.pages.set('/a', GOOD);
    await audit(['/a']);
    const second = await audit(['/a'], { rules: STRICTER });
    expect(short(changesOf(second))).toEqual(['newly-failing a emergency rules']);
  });

  it('are put down to our rules when only the markup differs', async () => {
    site.pages.set('/a', GOOD);
    await audit(['/a']);
    site.pages.set('/a', GOOD.replace('<body>', '<body data-nonce="7f">'));
    const second = await audit(['/a'], { rules: STRICTER });
    expect(short(changesOf(second))).toEqual(['newly-failing a emergency rules']);
  });

  it('are settled by the old capture when both page and rules changed', async () => {
    // The new rule alone would have failed the old page: the page is not to blame.
    site.pages.set('/a', html('our purpose', 'call 911'));
    // This one satisfied the new rule already, and lost it.
    site.pages.set('/b', html('our purpose', 'call 911 or dial 911'));
    await audit(['/a', '/b']);
    site.pages.set('/a', html('our purpose', 'call 911', 'News of the day.'));
    site.pages.set('/b', html('our purpose', 'News of the day.'));
    const second = await audit(['/a', '/b'], { rules: STRICTER });
    expect(short(changesOf(second))).toEqual([
      'newly-failing a emergency rules',
      'newly-failing b emergency page',
    ]);
  });

  it.each([
    ['gone', async () => undefined],
    ['damaged', () => Promise.reject(new StoreError('damaged', { says: 'It is so.' }))],
  ])('have no cause when both changed and the old capture is %s', async (_name, trouble) => {
    const changes = changesOf(await withOldCapture(trouble));
    expect(short(changes)).toEqual(['newly-failing a emergency']);
    expect(changes[0]).not.toHaveProperty('cause');
  });

  it('are not guessed at when the store is in trouble', async () => {
    const trouble = new StoreError('not-writable', { says: 'It is so.' });
    await expect(withOldCapture(() => Promise.reject(trouble))).rejects.toMatchObject({
      reason: 'not-writable',
    });
    expect((await world.ports.records.runs(1))[0]?.status).toBe('running');
  });

  it('are put down to us when a browser sees the same words otherwise', async () => {
    site.pages.set('/a', GOOD);
    await audit(['/a']);
    // Another way of visiting: the same text, marked up otherwise, and a finding that it alone makes.
    const { fetchStatic, judge } = world.ports;
    const ports = world.with({
      fetchStatic: async (url, signal) => {
        const visit = await fetchStatic(url, signal);
        if (!visit.ok) return visit;
        const { capture } = visit.value;
        const other = { ...capture, mode: 'browser' as const, sha256: 'b'.repeat(64) };
        return { ok: true, value: { ...visit.value, capture: other } };
      },
      judge: async (request) => {
        const judged = await judge(request);
        if (request.capture.capture.mode === 'static') return judged;
        const findings = judged.findings.map((one) => ({ ...one, outcome: 'fail' as const }));
        return { ...judged, findings, textSha256: text };
      },
    });
    const [before] = await world.ports.records.pageHistory('riverton', 'a', 1);
    const text = before?.capture?.textSha256 ?? '';
    const result = await runAudit(ports, requestOf(inventoryOf([pageOf(site, '/a')])));
    expect(short(changesOf(result as unknown as Closed))).toEqual([
      'newly-failing a purpose rules',
      'newly-failing a emergency rules',
    ]);
  });

  it('see a link that changed under the same words', async () => {
    const policy = policyOf({ site: REQUIRED });
    const rules = rulesOf([[linkCheck, 's1']]);
    site.pages.set('/a', html('<a href="/site">Our site</a>'));
    await audit(['/a'], { rules, policy });
    site.pages.set('/a', html('<a href="/elsewhere">Our site</a>'));
    const second = await audit(['/a'], { rules, policy });
    expect(short(changesOf(second))).toEqual(['newly-failing a site page']);
  });

  it('see a linked page that changed', async () => {
    const policy = policyOf({ purpose: LINKED });
    site.pages.set('/a', html('<a href="/policy">Comment policy</a>'));
    site.pages.set('/policy', html('our purpose'));
    await audit(['/a'], { policy });
    site.pages.set('/policy', html('nothing of it any more'));
    expect(short(changesOf(await audit(['/a'], { policy })))).toEqual([
      'newly-failing a purpose page',
    ]);
    site.pages.set('/policy', html('our purpose'));
    expect(short(changesOf(await audit(['/a'], { policy })))).toEqual(['fixed a purpose page']);
  });

  it('name no cause for what could not be seen before', async () => {
    const policy = policyOf({ purpose: LINKED });
    site.pages.set('/a', html('<a href="/policy">Comment policy</a>'));
    site.pages.set('/policy', (_request, response) => void response.writeHead(503).end());
    await audit(['/a'], { policy });
    site.pages.set('/policy', html('nothing of it'));
    const changes = changesOf(await audit(['/a'], { policy }));
    expect(changes).toMatchObject([{ kind: 'newly-failing', from: 'review', to: 'fail' }]);
    expect(changes[0]).not.toHaveProperty('cause');
  });

  it('compare with the last time the page could be read', async () => {
    site.pages.set('/a', GOOD);
    site.pages.set('/b', ONLY_PURPOSE);
    const first = await audit(['/a', '/b']);
    site.pages.set('/a', down);
    site.pages.set('/b', down);
    const lost = await audit(['/a', '/b']);
    expect(changesOf(lost)).toMatchObject([
      { kind: 'newly-unreadable', pageId: 'a', from: 'compliant', to: 'server-error' },
      { kind: 'newly-unreadable', pageId: 'b', from: 'not-compliant', to: 'server-error' },
    ]);
    for (const _week of ['next', 'and the one after'])
      expect(changesOf(await audit(['/a', '/b']))).toMatchObject([
        { kind: 'still-unreadable', pageId: 'a', since: lost.run.startedAt },
        { kind: 'still-unreadable', pageId: 'b', since: lost.run.startedAt },
      ]);
    site.pages.set('/a', ONLY_PURPOSE);
    site.pages.set('/b', ONLY_PURPOSE);
    const back = changesOf(await audit(['/a', '/b']));
    expect(short(back)).toEqual([
      'newly-failing a emergency page',
      'readable-again a',
      'readable-again b',
      'still-failing b emergency',
    ]);
    expect(back[3]?.since).toBe(first.run.startedAt);
  });

  it('tell a page that is read now from one that came back', async () => {
    const lost = '<html lang="en"><head><title>Page not found</title></head><body><h1>Page not found</h1><p>Rivertown serves its people.</p></body></html>'; // prettier-ignore
    site.pages.set('/a', lost);
    const visit = (alsoKnownAs: string[]) =>
      runAudit(world.ports, requestOf(inventoryOf([pageOf(site, '/a')], [{ ...AGENCY, alsoKnownAs }]))); // prettier-ignore
    const [first, second] = [await visit([]), await visit(['Rivertown'])];
    if (first.status !== 'finished' || second.status !== 'finished') throw new Error('stopped');
    expect(changesOf(second)).toMatchObject([
      { kind: 'readable-again', from: 'soft-404', to: 'needs-review', cause: 'rules' },
    ]);
    await visit([]);
    site.pages.set('/a', GOOD);
    const third = await visit([]);
    if (third.status !== 'finished') throw new Error('stopped');
    expect(changesOf(third)).toMatchObject([
      { kind: 'readable-again', from: 'soft-404' },
      { kind: 'look-settled', item: 'page-itself', cause: 'page' },
    ]);
    expect(changesOf(third)[0]).not.toHaveProperty('cause');
  });

  it('name new and removed pages', async () => {
    site.pages.set('/a', GOOD);
    site.pages.set('/b', ONLY_PURPOSE);
    await audit(['/a']);
    expect(short(changesOf(await audit(['/a', '/b'])))).toEqual(['new-page b']);
    expect(short(changesOf(await audit(['/b'])))).toEqual([
      'removed-page a',
      'still-failing b emergency',
    ]);
  });

  it('are about required items, and a waiver is neither a fix nor the page’s doing when it ends', async () => {
    site.pages.set('/a', ONLY_PURPOSE);
    await audit(['/a'], { policy: policyOf({ emergency: ADVICE }) });
    const promoted = await audit(['/a'], { policy: policyOf({ emergency: REQUIRED }) });
    expect(short(changesOf(promoted))).toEqual(['newly-failing a emergency rules']);
    const waiver = {
      item: 'emergency',
      reason: 'Being rewritten',
      approvedBy: 'Chief',
      until: '2026-11-16',
    };
    expect(changesOf(await audit(['/a'], { page: { waivers: [waiver] } }))).toEqual([]);
    const expired = { ...waiver, until: '2026-11-15' };
    const after = await audit(['/a'], { page: { waivers: [expired] } });
    expect(short(changesOf(after))).toEqual(['newly-failing a emergency rules']);
    expect(changesOf(after)[0]).toMatchObject({ from: 'waived', to: 'fail' });
  });

  it('do not call fixed what cannot be told now', async () => {
    site.pages.set('/a', ONLY_PURPOSE);
    await audit(['/a']);
    site.pages.set('/a', html('our purpose', 'maybe call 911'));
    const second = await audit(['/a']);
    expect(short(changesOf(second))).toEqual(['needs-look a emergency page']);
    expect(changesOf(second)[0]).toMatchObject({ from: 'fail', to: 'review' });
  });

  it('name what needs a look now and does so no longer, with whose doing it is', async () => {
    site.pages.set('/a', GOOD);
    const first = await audit(['/a']);
    site.pages.set('/a', html('our purpose', 'maybe call 911'));
    const second = await audit(['/a']);
    expect(short(changesOf(second))).toEqual(['needs-look a emergency page']);
    expect(changesOf(second)[0]).toMatchObject({ from: 'pass', to: 'review' });
    const diff = await diffRuns(world.ports.records, first.run.runId, second.run.runId);
    expect(diff.changes).toEqual(changesOf(second));
    expect(changesOf(await audit(['/a']))).toEqual([]);
    site.pages.set('/a', GOOD);
    expect(short(changesOf(await audit(['/a'])))).toEqual(['look-settled a emergency page']);
  });

  it('leave out runs that never finished', async () => {
    site.pages.set('/a', GOOD);
    const first = await audit(['/a']);
    site.pages.set('/a', ONLY_PURPOSE);
    const stop = new AbortController();
    site.pages.set('/b', (_request, response) => {
      stop.abort();
      response.end();
    });
    const pages = inventoryOf(['/a', '/b'].map((path) => pageOf(site, path)));
    const stopped = await runAudit(world.ports, requestOf(pages, { signal: stop.signal }));
    expect(stopped.status).toBe('stopped');
    const next = await audit(['/a']);
    expect(next.agencies[0]?.previousRunId).toBe(first.run.runId);
    expect(short(changesOf(next))).toEqual(['newly-failing a emergency page']);
  });

  it('leave out a run that was killed at its very end, its agency reports written', async () => {
    site.pages.set('/a', GOOD);
    const { records } = world.ports;
    const updateRun: typeof records.updateRun = (run, previous) =>
      run.status === 'finished'
        ? Promise.reject(new StoreError('disk-full', { says: 'The disk is full.' }))
        : records.updateRun(run, previous);
    const ports = world.with({ records: { ...records, updateRun } });
    const inventory = inventoryOf([pageOf(site, '/a')]);
    await expect(runAudit(ports, requestOf(inventory))).rejects.toMatchObject({
      reason: 'disk-full',
    });
    expect(await records.agencyHistory('riverton', 1)).toHaveLength(1);
    const next = await audit(['/a']);
    expect(next.agencies[0]).toMatchObject({ changes: [] });
    expect(next.agencies[0]).not.toHaveProperty('previousRunId');
  });

  it('are followed per agency, whichever run had it last', async () => {
    const lakeside = { ...AGENCY, id: 'lakeside', name: 'Lakeside Fire' };
    site.pages.set('/a', GOOD);
    site.pages.set('/b', GOOD);
    const pages = [pageOf(site, '/a'), pageOf(site, '/b', { agencyId: 'lakeside' })];
    const both = inventoryOf(pages, [AGENCY, lakeside]);
    const first = await runAudit(world.ports, requestOf(both));
    await audit(['/a']);
    site.pages.set('/b', ONLY_PURPOSE);
    const third = (await runAudit(world.ports, requestOf(both))) as unknown as Closed;
    const report = third.agencies.find(({ agencyId }) => agencyId === 'lakeside');
    expect(report?.previousRunId).toBe((first as unknown as Closed).run.runId);
    expect(short(report?.changes ?? [])).toEqual(['newly-failing b emergency page']);
  });
});

const broken = (reason: 'damaged' | 'not-writable'): World['ports'] =>
  world.with({
    captures: {
      ...world.ports.captures,
      load: async () => {
        throw new StoreError(reason, { says: 'It is so.' });
      },
    },
  });

const damaged = () => Promise.reject(new StoreError('damaged', { says: 'So.', file: 'x.capture' })); // prettier-ignore

describe('a replay', () => {
  it('judges the stored captures by today’s rules without a visit, as a run of its own', async () => {
    const policy = policyOf({ purpose: LINKED, emergency: REQUIRED });
    site.pages.set('/a', html('call 911', '<a href="/policy">Comment policy</a>'));
    site.pages.set('/policy', html('our purpose'));
    const first = await audit(['/a', '/gone'], { policy });
    site.hits.length = 0;
    const replayed = await replayRun(world.with({ rules: STRICTER }), first.run.runId, {
      readerVersion: 'r2',
    });
    expect(site.hits).toEqual([]);
    expect(replayed.run).toMatchObject({
      kind: 'replay',
      replayOf: first.run.runId,
      status: 'finished',
      versions: { policy: '1', reader: 'r2' },
      counts: { expected: 2, notCompliant: 1, unreadable: 1 },
    });
    expect(short(changesOf(replayed))).toEqual([
      'newly-failing a emergency rules',
      'still-unreadable gone',
    ]);
    expect(replayed.exitCode).toBe(1);
    const report = await world.ports.records.pageReport(replayed.run.runId, 'riverton', 'a');
    expect(report?.findings).toMatchObject([
      { item: 'purpose', outcome: 'pass', metOn: 'linked' },
      { item: 'emergency', outcome: 'fail' },
    ]);
    const gone = await world.ports.records.pageReport(replayed.run.runId, 'riverton', 'gone');
    expect(gone?.failure?.reason).toBe('not-found');
    const next = await audit(['/a'], { policy });
    expect(next.agencies[0]?.previousRunId, 'a replay is no audit').toBe(first.run.runId);
  });

  it('changes nothing when nothing changed, skipped pages and waivers included', async () => {
    site.pages.set('/a', ONLY_PURPOSE);
    const waivers = [
      { item: 'emergency', reason: 'New', approvedBy: 'Chief', until: '2026-11-16' },
    ];
    const pages = [pageOf(site, '/a', { waivers }), pageOf(site, '/b', { skip: 'closed' })];
    const first = (await runAudit(world.ports, requestOf(inventoryOf(pages)))) as unknown as Closed;
    const later = world.with({
      clock: { ...world.ports.clock, now: () => new Date('2027-01-01T00:00:00Z') },
    });
    const seen: string[] = [];
    const replayed = await replayRun(later, first.run.runId, {
      readerVersion: 'r1',
      onPage: ({ pageId, verdict }) => seen.push(`${pageId} ${verdict}`),
    });
    expect(changesOf(replayed)).toEqual([]);
    expect(seen.sort()).toEqual(['a compliant', 'b skipped']);
    expect(replayed.run.counts).toEqual(first.run.counts);
  });

  it('takes another policy, and says that a linked page was not kept', async () => {
    site.pages.set('/a', html('call 911', '<a href="/policy">Comment policy</a>'));
    const first = await audit(['/a'], { policy: policyOf({ emergency: REQUIRED }) });
    const policy = policyOf({ purpose: LINKED, emergency: REQUIRED }, { version: '2' });
    const replayed = await replayRun(world.ports, first.run.runId, { readerVersion: 'r1', policy });
    const report = await world.ports.records.pageReport(replayed.run.runId, 'riverton', 'a');
    expect(report?.versions.policy).toBe('2');
    expect(report?.findings[0]).toMatchObject({
      item: 'purpose',
      outcome: 'review',
      message: 'linked-unreadable',
    });
    expect(report?.findings[0]?.says).toContain('no capture of it was kept');
  });

  it('makes a damaged capture unreadable, and stops at other trouble with the store', async () => {
    site.pages.set('/a', GOOD);
    const first = await audit(['/a']);
    const replayed = await replayRun(broken('damaged'), first.run.runId, { readerVersion: 'r1' });
    expect(replayed.run.counts).toMatchObject({ unreadable: 1, notCompliant: 0, compliant: 0 });
    expect(replayed.exitCode).toBe(2);
    const report = await world.ports.records.pageReport(replayed.run.runId, 'riverton', 'a');
    expect(report?.failure?.reason).toBe('capture-damaged');
    expect(report?.failure?.detail).toMatch(
      /^the capture of http.*\/a is not what was stored: \S+$/,
    );
    await expect(
      replayRun(broken('not-writable'), first.run.runId, { readerVersion: 'r1' }),
    ).rejects.toMatchObject({ reason: 'not-writable' });
  });

  it('leaves what is met open where the capture of the linked page is lost, and judges the page itself', async () => {
    const policy = policyOf({ purpose: LINKED, emergency: REQUIRED });
    site.pages.set('/a', html('call 911', '<a href="/policy">Comment policy</a>'));
    site.pages.set('/policy', html('our purpose'));
    const first = await audit(['/a'], { policy });
    const kept = await world.ports.records.pageReport(first.run.runId, 'riverton', 'a');
    const [own, linked] = [kept!.capture!.key, kept!.linked[0]!.key];
    const { load } = world.ports.captures;
    const lost: [string, () => ReturnType<typeof load>][] = [
      ['is not there', () => Promise.resolve(undefined)],
      ['is not what was stored: x.capture', damaged],
      ['is another one than the report names', () => load(own)],
    ];
    for (const [says, answer] of lost) {
      const captures = {
        ...world.ports.captures,
        load: (key: string) => (key === linked ? answer() : load(key)),
      };
      const { run } = await replayRun(world.with({ captures }), first.run.runId, { readerVersion: 'r1' }); // prettier-ignore
      const report = await world.ports.records.pageReport(run.runId, 'riverton', 'a');
      expect(report?.verdict, says).toBe('needs-review');
      expect(report?.findings.map(({ item, message }) => `${item} ${message}`)).toEqual(
        expect.arrayContaining(['purpose linked-unreadable']),
      );
      expect(report?.findings.find(({ item }) => item === 'purpose')?.says).toContain(says);
      expect(report?.findings.find(({ item }) => item === 'emergency')?.outcome).toBe('pass');
    }
  });

  it('asks no browser: what only one would show stays a question', async () => {
    site.pages.set('/a', ONLY_PURPOSE);
    const first = await audit(['/a']);
    const judge: World['ports']['judge'] = async (request) => {
      const judged = await world.ports.judge(request);
      return { ...judged, script: { ...judged.script, partial: true } };
    };
    const replayed = await replayRun(world.with({ judge }), first.run.runId, {
      readerVersion: 'r2',
    });
    const report = await world.ports.records.pageReport(replayed.run.runId, 'riverton', 'a');
    expect(report?.findings[1]).toMatchObject({ outcome: 'review', message: 'part-not-seen' });
    expect(report?.findings[1]?.says).toContain(
      'the capture kept of it was made without a browser',
    );
  });

  it('says since when an item fails as the original did', async () => {
    site.pages.set('/a', ONLY_PURPOSE);
    const first = await audit(['/a']);
    const second = await audit(['/a']);
    const replayed = await replayRun(world.ports, second.run.runId, { readerVersion: 'r1' });
    expect(changesOf(replayed)).toMatchObject([
      { kind: 'still-failing', since: first.run.startedAt },
    ]);
  });

  it('stays honest about a page whose report or plan is gone', async () => {
    site.pages.set('/a', GOOD);
    const first = await audit(['/a']);
    const { records } = world.ports;
    const noReport = world.with({ records: { ...records, pageReport: async () => undefined } });
    const replayed = await replayRun(noReport, first.run.runId, { readerVersion: 'r1' });
    expect(replayed.run.counts).toMatchObject({ expected: 1, unreadable: 1 });
    const noPlan = world.with({ records: { ...records, planPolicy: async () => undefined } });
    await expect(replayRun(noPlan, first.run.runId, { readerVersion: 'r1' })).rejects.toMatchObject(
      { reason: 'plan-incomplete' },
    );
  });

  it('refuses a run that is not there or not finished', async () => {
    const options = { readerVersion: 'r1' };
    await expect(replayRun(world.ports, 'none', options)).rejects.toMatchObject({
      reason: 'no-such-run',
    });
    const stop = new AbortController();
    stop.abort();
    const request = requestOf(inventoryOf([pageOf(site, '/a')]), { signal: stop.signal });
    const { runId } = (await runAudit(world.ports, request)) as { runId: string };
    await expect(replayRun(world.ports, runId, options)).rejects.toMatchObject({
      reason: 'run-unfinished',
    });
  });
});

describe('two runs side by side', () => {
  it('differ in pages and items, the later against the earlier whatever the order', async () => {
    site.pages.set('/a', GOOD);
    site.pages.set('/b', GOOD);
    const first = await audit(['/a', '/b']);
    site.pages.set('/a', ONLY_PURPOSE);
    site.pages.set('/c', GOOD);
    const second = await audit(['/a', '/c']);
    const { records } = world.ports;
    const diff = await diffRuns(records, second.run.runId, first.run.runId);
    expect([diff.from.runId, diff.to.runId]).toEqual([first.run.runId, second.run.runId]);
    expect(short(diff.changes)).toEqual([
      'newly-failing a emergency page',
      'new-page c',
      'removed-page b',
    ]);
    site.pages.delete('/a');
    const third = await audit(['/a', '/c']);
    const lost = await diffRuns(records, second.run.runId, third.run.runId);
    expect(short(lost.changes)).toEqual(['newly-unreadable a']);
    site.pages.set('/a', GOOD);
    const fourth = await audit(['/a', '/c']);
    const back = await diffRuns(records, third.run.runId, fourth.run.runId);
    expect(short(back.changes), 'nothing is known of its items').toEqual(['readable-again a']);
    await expect(diffRuns(records, first.run.runId, 'none')).rejects.toMatchObject({
      reason: 'no-such-run',
    });
  });

  it('name no cause that hashes and versions do not show, unless the captures may be asked', async () => {
    site.pages.set('/a', GOOD);
    const first = await audit(['/a']);
    site.pages.set('/a', html('our purpose', 'dear 911'));
    const second = await audit(['/a'], { rules: STRICTER });
    const ids = [first.run.runId, second.run.runId] as const;
    const plain = await diffRuns(world.ports.records, ...ids);
    expect(short(plain.changes)).toEqual(['newly-failing a emergency']);
    const settled = await diffRuns(world.ports.records, ...ids, async (before) =>
      before.findings.map((one) => ({ ...one, outcome: 'fail' })),
    );
    expect(short(settled.changes)).toEqual(['newly-failing a emergency rules']);
    const third = await audit(['/a'], { rules: STRICTER });
    const still = await diffRuns(world.ports.records, ids[1], third.run.runId);
    expect(still.changes).toMatchObject([{ kind: 'still-failing', since: second.run.startedAt }]);
  });
});
