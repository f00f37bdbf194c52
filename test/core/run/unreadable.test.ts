// A page that stays unreadable says since when, and what to do; a bot wall comes with the words for the web vendor.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { htmlReport } from '../../../core/report/html-report.ts';
import type { ReportInput } from '../../../core/report/input.ts';
import { jsonLinesReport } from '../../../core/report/json-lines-report.ts';
import { jsonReport } from '../../../core/report/json-report.ts';
import { markdownReport } from '../../../core/report/markdown-report.ts';
import { summaryText } from '../../../core/report/summary-text.ts';
import { textReport } from '../../../core/report/text-report.ts';
import { vendorLetter } from '../../../core/report/vendor-letter.ts';
import { runAudit, type RunResult } from '../../../core/run-audit.ts';
import type { Clock } from '../../../core/ports.ts';
import {
  GOOD,
  inventoryOf,
  pageOf,
  POLICY,
  requestOf,
  startSite,
  startWorld,
  type Site,
  type World,
} from '../../support/audit-world.ts';

const VISITOR = {
  userAgent: 'AgencyPresenceAuditor/9.9 (+https://riverton.example/)',
  address: '192.0.2.7',
};
const WALL =
  '<!doctype html><html><head><title>Just a moment...</title></head><body><script>window._cf_chl_opt={}</script></body></html>';

let site: Site;
let world: World;
beforeEach(async () => {
  [site, world] = await Promise.all([startSite(), startWorld()]);
});
afterEach(async () => {
  await Promise.all([site.close(), world.close()]);
});

type Finished = Extract<RunResult, { status: 'finished' }>;

function clockOn(day: string): Clock {
  let at = Date.parse(`${day}T15:00:00.000Z`);
  let tokens = 0;
  return { now: () => new Date((at += 1_000)), token: () => `${(tokens += 1)}-${day}` };
}

async function audit(day: string): Promise<Finished> {
  const inventory = inventoryOf([pageOf(site, '/page')]);
  const ports = world.with({ clock: clockOn(day) });
  const result = await runAudit(ports, requestOf(inventory, { visitor: VISITOR }));
  if (result.status !== 'finished') throw new Error('stopped');
  return result;
}

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

async function joined(stream: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const part of stream) text += part;
  return text.replaceAll(/\s+/g, ' ');
}

it('says since when in every report, across weeks, and begins anew after a readable one', async () => {
  site.pages.set('/page', GOOD);
  await audit('2026-10-05');
  site.pages.delete('/page');
  const first = await audit('2026-10-12');
  await audit('2026-10-19');
  const third = await audit('2026-10-26');
  expect(third.agencies[0]?.changes).toMatchObject([
    { kind: 'still-unreadable', since: first.run.startedAt, from: 'not-found', to: 'not-found' },
  ]);
  const input = inputOf(third);
  for (const report of [summaryText, textReport, markdownReport, htmlReport])
    expect(await joined(report(input))).toContain('It could not be read since Oct 12, 2026');
  for (const report of [jsonReport, jsonLinesReport])
    expect(await joined(report(input))).toContain(`"since":"${first.run.startedAt}"`);
  site.pages.set('/page', GOOD);
  await audit('2026-11-02');
  site.pages.delete('/page');
  const again = await audit('2026-11-09');
  const next = await audit('2026-11-16');
  expect(next.agencies[0]?.changes[0]?.since).toBe(again.run.startedAt);
});

it('knows the first run too, when the page could never be read', async () => {
  const first = await audit('2026-10-05');
  await audit('2026-10-12');
  const third = await audit('2026-10-19');
  expect(third.agencies[0]?.changes[0]).toMatchObject({
    kind: 'still-unreadable',
    since: first.run.startedAt,
  });
});

it('a bot wall comes with a letter that names user agent and address, in HTML, text and JSON', async () => {
  site.pages.set('/page', (_request, response) => {
    response.writeHead(403, { 'content-type': 'text/html', 'cf-mitigated': 'challenge' }).end(WALL);
  });
  const result = await audit('2026-10-05');
  expect(result.run.visitor).toEqual(VISITOR);
  const input = inputOf(result);
  const data = JSON.parse(await joined(jsonReport(input))) as {
    pages: { failure: { reason: string; letter: string } }[];
  };
  const failure = data.pages[0]?.failure;
  expect(failure?.reason).toBe('bot-challenge');
  for (const words of [VISITOR.userAgent, '192.0.2.7', `${site.url}/page`, 'Cloudflare'])
    expect(failure?.letter).toContain(words);
  expect(await joined(textReport(input))).toContain(`User agent: ${VISITOR.userAgent}`);
  expect(await joined(htmlReport(input))).toContain(`User agent: ${VISITOR.userAgent}`);
});

it('the letter is for a web site’s wall only, and says what to put where the address is not known', async () => {
  const failure = { reason: 'bot-challenge', detail: 'a test by Akamai, HTTP 403' } as const;
  const page = { url: 'https://www.riverton.example/', platform: 'website', failure } as const;
  expect(vendorLetter(page, undefined)).toContain('Address: [the public address of the computer');
  expect(vendorLetter(page, undefined)).toContain('AgencyPresenceAuditor (any version)');
  expect(vendorLetter({ ...page, platform: 'facebook' }, VISITOR)).toBeUndefined();
  const gone = { reason: 'not-found', detail: 'HTTP 404' } as const;
  expect(vendorLetter({ ...page, failure: gone }, VISITOR)).toBeUndefined();
});
