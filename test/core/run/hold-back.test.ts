// Many pages of one platform or system lose the same item at once: named on top, held back from owners, and no longer than it may be.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replayRun } from '../../../core/replay.ts';
import { jsonReport } from '../../../core/report/json-report.ts';
import { summaryText } from '../../../core/report/summary-text.ts';
import { htmlReport } from '../../../core/report/html-report.ts';
import type { ReportInput } from '../../../core/report/input.ts';
import { runAudit, type RunResult } from '../../../core/run-audit.ts';
import { holdBackCommonCauses } from '../../../core/steps.ts';
import type { Clock } from '../../../core/ports.ts';
import type { Page } from '../../../core/inventory/schema.ts';
import type { Finding, PageReport } from '../../../core/verdict/schema.ts';
import {
  inventoryOf,
  pageOf,
  POLICY,
  requestOf,
  startSite,
  startWorld,
  type Site,
  type World,
} from '../../support/audit-world.ts';

const BOTH = 'This is our purpose here. In an emergency call 911.';
const ONE = 'This is our purpose here.';

const profile = (bio: string): string =>
  `<!doctype html><html lang="en"><head><title>Riverton on Bluesky</title><meta property="og:title" content="Riverton Police (@riverton.example)"></head><body><main><p>${bio}</p></main></body></html>`;
const wordpress = (text: string): string =>
  `<!doctype html><html lang="en"><head><title>Riverton</title><meta name="generator" content="WordPress 6.4"></head><body><main><p>${text}</p></main></body></html>`;

let sites: Site[];
let world: World;
beforeEach(async () => {
  world = await startWorld();
  sites = await Promise.all(Array.from({ length: 4 }, () => startSite()));
});
afterEach(async () => {
  await Promise.all([...sites.map((site) => site.close()), world.close()]);
});

type Finished = Extract<RunResult, { status: 'finished' }>;

/** A run on this day, its time going on by a second whenever it is asked. */
function clockOn(day: string): Clock {
  let at = Date.parse(`${day}T09:00:00.000Z`);
  let tokens = 0;
  return { now: () => new Date((at += 1_000)), token: () => `${(tokens += 1)}-${day}` };
}

async function audit(day: string, pages: Page[]): Promise<Finished> {
  const ports = world.with({ clock: clockOn(day) });
  const result = await runAudit(ports, requestOf(inventoryOf(pages)));
  if (result.status !== 'finished') throw new Error('stopped');
  return result;
}

/** Four profiles on one server. */
function profiles(...bios: string[]): Page[] {
  const [site] = sites;
  if (site === undefined) throw new Error('no site');
  return bios.map((bio, at) => {
    site.pages.set(`/profile-${at}`, profile(bio));
    return pageOf(site, `/profile-${at}`, { platform: 'bluesky', kind: 'profile' });
  });
}

async function reportsOf(runId: string): Promise<PageReport[]> {
  const all: PageReport[] = [];
  for await (const report of world.ports.records.pageReports(runId)) all.push(report);
  return all;
}

const note = (report: PageReport | undefined): Finding | undefined =>
  report?.findings.find(({ item }) => item === 'emergency');

const outcomes = async (result: Finished): Promise<(string | undefined)[]> =>
  (await reportsOf(result.run.runId)).map((report) => note(report)?.outcome);

function inputOf(result: Finished): ReportInput {
  return {
    run: result.run,
    policy: POLICY,
    agencies: result.agencies,
    pages: () => world.ports.records.pageReports(result.run.runId),
    productVersion: '1',
    now: new Date('2026-11-30T00:00:00Z'),
  };
}

const words = (text: string): string => text.replaceAll(/\s+/g, ' ');

async function joined(stream: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const part of stream) text += part;
  return text;
}

describe('profiles of one platform', () => {
  it('three of four that lose an item at once are held back, and the run says so on top', async () => {
    await audit('2026-11-02', profiles(BOTH, BOTH, BOTH, BOTH));
    const result = await audit('2026-11-09', profiles(ONE, ONE, ONE, BOTH));
    expect(await outcomes(result)).toEqual(['review', 'review', 'review', 'pass']);
    expect(result.run.commonCauses).toMatchObject([
      {
        id: 'bluesky:emergency',
        kind: 'platform',
        name: 'Bluesky',
        item: 'emergency',
        lost: 3,
        had: 4,
        agencies: 1,
      },
    ]);
    expect(result.run.commonCauses?.[0]?.examples).toHaveLength(3);
    const [first] = await reportsOf(result.run.runId);
    expect(first?.verdict).toBe('needs-review');
    expect(note(first)).toMatchObject({
      message: 'common-cause',
      heldBack: { cause: 'bluesky:emergency', outcome: 'fail', since: result.run.startedAt },
      confirmation: { state: 'confirmed' },
    });
    expect(result.agencies[0]?.changes).toEqual([]);
    expect(await world.ports.records.run(result.run.runId)).toEqual(result.run);

    const sentence = '3 of the 4 Bluesky profiles that had “The emergency” lost it at once';
    const summary = await joined(summaryText(inputOf(result)));
    expect(words(summary).slice(0, 400)).toContain(sentence);
    const report = JSON.parse(await joined(jsonReport(inputOf(result)))) as {
      notices: string[];
      run: object;
    };
    expect(report.notices[0]).toContain(sentence);
    expect(report.run).toHaveProperty('commonCauses');
    const others = await joined(summaryText({ ...inputOf(result), agencies: [] }));
    expect(words(others)).not.toContain('lost it at once');
    const page = await joined(htmlReport(inputOf(result)));
    expect(page.indexOf('lost it at once')).toBeGreaterThan(0);
    expect(page.indexOf('lost it at once')).toBeLessThan(page.indexOf('<section'));
  });

  it('that lose two items are two causes, whatever else is in the run', async () => {
    const [, other] = sites;
    if (other === undefined) throw new Error('no site');
    const neither = 'We are on the river.';
    // One that never had anything, one that cannot be read, and a site that no known system made.
    const beside = [pageOf(other, '/plain'), pageOf(other, '/gone', { platform: 'bluesky', kind: 'profile' })]; // prettier-ignore
    other.pages.set('/plain', profile(BOTH));
    await audit('2026-11-02', [...profiles(BOTH, BOTH, BOTH, neither), ...beside]);
    other.pages.set('/plain', profile(neither));
    const result = await audit('2026-11-09', [
      ...profiles(neither, neither, neither, neither),
      ...beside,
    ]);
    expect(result.run.commonCauses?.map(({ id, lost, had }) => [id, lost, had])).toEqual([
      ['bluesky:emergency', 3, 3],
      ['bluesky:purpose', 3, 3],
    ]);
    const all = await reportsOf(result.run.runId);
    const held = all.flatMap(({ pageId, findings }) =>
      findings.some(({ heldBack }) => heldBack !== undefined) ? [pageId] : [],
    );
    expect(held).toEqual(['profile-0', 'profile-1', 'profile-2']);
  });

  it('two are two people, and fail', async () => {
    await audit('2026-11-02', profiles(BOTH, BOTH, BOTH, BOTH));
    const result = await audit('2026-11-09', profiles(ONE, ONE, BOTH, BOTH));
    expect(await outcomes(result)).toEqual(['fail', 'fail', 'pass', 'pass']);
    expect(result.run).not.toHaveProperty('commonCauses');
  });

  it('what never had the item, and what a second visit does not confirm, is no loss', async () => {
    await audit('2026-11-02', profiles(BOTH, BOTH, ONE, BOTH));
    const pages = profiles(ONE, ONE, ONE, BOTH);
    let visits = 0;
    sites[0]?.pages.set('/profile-3', (_request, response) => {
      visits += 1;
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(profile(visits === 1 ? ONE : BOTH));
    });
    const result = await audit('2026-11-09', pages);
    expect(visits).toBe(2);
    expect(await outcomes(result)).toEqual(['fail', 'fail', 'fail', 'pass']);
  });

  it('are held back while the pattern lasts, for four weeks at most, and are let go when it ends', async () => {
    await audit('2026-10-05', profiles(BOTH, BOTH, BOTH, BOTH));
    const first = await audit('2026-10-12', profiles(ONE, ONE, ONE, BOTH));
    const second = await audit('2026-10-19', profiles(ONE, ONE, ONE, BOTH));
    expect(await outcomes(second)).toEqual(['review', 'review', 'review', 'pass']);
    expect(second.run.commonCauses?.[0]?.since).toBe(first.run.startedAt);
    // One is mended: two are no pattern any more.
    const mended = await audit('2026-10-26', profiles(ONE, ONE, BOTH, BOTH));
    expect(await outcomes(mended)).toEqual(['fail', 'fail', 'pass', 'pass']);
    expect(mended.agencies[0]?.changes.map(({ kind }) => kind)).toEqual([
      'newly-failing',
      'newly-failing',
    ]);
  });

  it('count as failing when nobody has looked for four weeks', async () => {
    await audit('2026-10-05', profiles(BOTH, BOTH, BOTH, BOTH));
    await audit('2026-10-12', profiles(ONE, ONE, ONE, BOTH));
    const later = await audit('2026-11-16', profiles(ONE, ONE, ONE, BOTH));
    expect(await outcomes(later)).toEqual(['fail', 'fail', 'fail', 'pass']);
    expect(later.run).not.toHaveProperty('commonCauses');
  });
});

const pagesOn = (texts: string[]): Page[] =>
  texts.map((text, at) => {
    const site = sites[at];
    if (site === undefined) throw new Error('no site');
    site.pages.set(`/site-${at}`, wordpress(text));
    return pageOf(site, `/site-${at}`);
  });

describe('web sites made with one system', () => {
  it('three of four sites are a pattern', async () => {
    await audit('2026-11-02', pagesOn([BOTH, BOTH, BOTH, BOTH]));
    const result = await audit('2026-11-09', pagesOn([ONE, ONE, ONE, BOTH]));
    expect(result.run.commonCauses).toMatchObject([
      { kind: 'system', name: 'WordPress', lost: 3, had: 4 },
    ]);
    const [first] = await reportsOf(result.run.runId);
    expect(first).toMatchObject({ madeWith: 'wordpress', verdict: 'needs-review' });
  });

  it('four pages of one site are one site, whose template somebody changed', async () => {
    const [site] = sites;
    if (site === undefined) throw new Error('no site');
    const pages = ['/a', '/b', '/c', '/d'].map((path) => pageOf(site, path));
    for (const { url } of pages) site.pages.set(new URL(url).pathname, wordpress(BOTH));
    await audit('2026-11-02', pages);
    for (const { url } of pages) site.pages.set(new URL(url).pathname, wordpress(ONE));
    expect(await outcomes(await audit('2026-11-09', pages))).toEqual([
      'fail',
      'fail',
      'fail',
      'fail',
    ]);
  });
});

describe('a run that is taken up again, or replayed', () => {
  it('holds back the same, and a replay brings no news', async () => {
    await audit('2026-11-02', profiles(BOTH, BOTH, BOTH, BOTH));
    const result = await audit('2026-11-09', profiles(ONE, ONE, ONE, BOTH));
    const before = await reportsOf(result.run.runId);
    const ports = world.with({ clock: clockOn('2026-11-10') });
    // The step once more, as after a kill or a second delivery.
    const plan = {
      run: result.run,
      policy: POLICY,
      expected: [],
      done: new Set<string>(),
      linked: [],
    };
    const causes = await holdBackCommonCauses(ports, plan);
    expect(causes).toEqual(result.run.commonCauses);
    expect(await reportsOf(result.run.runId)).toEqual(before);
    const replayed = await replayRun(ports, result.run.runId, { readerVersion: 'r1' });
    expect(replayed.agencies[0]?.changes).toEqual([]);
    expect(replayed.run.commonCauses).toEqual(result.run.commonCauses);
    expect(await outcomes(replayed as unknown as Finished)).toEqual([
      'review',
      'review',
      'review',
      'pass',
    ]);
  });
});
