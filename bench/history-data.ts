// A made-up year of audits, put into a store as quickly as it takes them: every page changes its words and its state now and then.
import { putItems } from '../adapters/dynamo-batch.ts';
import type { EmbeddedStore } from '../adapters/embedded-dynamo.ts';
import type { Agency, Page } from '../core/inventory/schema.ts';
import { DEFAULT_POLICY } from '../core/policy/iacp-2019.ts';
import { STANDARD_ITEMS } from '../core/policy/standard-items.ts';
import type { Attempt } from '../core/ports.ts';
import * as items from '../core/store/items.ts';
import { addPage, agencyVerdict, emptyTally } from '../core/verdict/agency-verdict.ts';
import type { AgencyReport, Change, Finding, PageReport, Run } from '../core/verdict/schema.ts';

export type HistorySize = { agencies: number; pages: number; weeks: number };

const LAST = Date.parse('2026-11-23T10:00:00Z');
const WEEK_MS = 7 * 24 * 3_600_000;
const PLATFORMS = ['website', 'facebook', 'x', 'instagram', 'youtube', 'linkedin', 'bluesky', 'tiktok'] as const; // prettier-ignore

/** How many items were put. The plans of the first and the last run alone: no report reads another. */
export async function fillHistory(store: EmbeddedStore, size: HistorySize): Promise<number> {
  let put = 0;
  for (let week = 0; week < size.weeks; week += 1) {
    const batch = weekItems(size, week);
    await putItems(store, batch);
    put += batch.length;
  }
  return put;
}

function weekItems(size: HistorySize, week: number): items.Item[] {
  const by = attemptOf(size, week);
  const isLast = week === size.weeks - 1;
  const found: items.Item[] = [];
  const total = emptyTally();
  for (let a = 0; a < size.agencies; a += 1) {
    const agency = agencyOf(a);
    const tally = emptyTally();
    const changes: Change[] = [];
    for (let p = 0; p < size.pages; p += 1) {
      const page = pageOf(agency, p);
      const report = reportOf(page, { by, week, isBad: isBad(a, p, week) });
      addPage(tally, report);
      addPage(total, report);
      changes.push(...changesOf(report, { a, p, week }));
      found.push(items.pageReportItem(report, by));
      if (isLast || week === 0) found.push(items.expectedPageItem(by.runId, page));
    }
    if (isLast || week === 0) found.push(items.planAgencyItem(by.runId, agency));
    const report: AgencyReport = agencyReport(agency, by, { counts: tally.counts, verdict: agencyVerdict(tally.counts), changes }); // prettier-ignore
    found.push(items.agencyReportItem(report, by));
    if (isLast) found.push(items.latestItem(report, by));
  }
  if (isLast || week === 0) found.push(items.policyItem(by.runId, DEFAULT_POLICY));
  return [...found, items.runItem(runOf(by, size, total.counts))];
}

function attemptOf({ weeks }: HistorySize, week: number): Attempt {
  const startedAt = new Date(LAST - (weeks - 1 - week) * WEEK_MS).toISOString();
  const runId = `${startedAt.replaceAll(/[-:]|\.\d+/g, '')}-w${week}`;
  return { runId, owner: 'bench', kind: 'audit', startedAt };
}

/** One page in five goes wrong for a while, each at its own time. */
const isBad = (a: number, p: number, week: number): boolean =>
  (a * 7 + p * 3) % 5 === 0 && (week + a + p) % 26 > 12;

function agencyOf(a: number): Agency {
  return {
    id: `agency-${a}`,
    name: `Town ${a} Police Department`,
    alsoKnownAs: [`Town ${a} PD`],
    country: 'US',
    state: 'OH',
    nonEmergencyPhone: '(614) 555-0142',
    noticePage: `https://www.town${a}.gov/social-media-policy`,
    emergencyNumber: '911',
    officialHosts: [`www.town${a}.gov`],
    timeZone: 'America/New_York',
    recipients: [`chief@town${a}.gov`],
  };
}

function pageOf(agency: Agency, p: number): Page {
  const platform = PLATFORMS[p % PLATFORMS.length] ?? 'website';
  const url = platform === 'website' ? `https://${agency.officialHosts[0]}/p${p}` : `https://${platform}.example/${agency.id}-${p}`; // prettier-ignore
  const kind = platform === 'website' ? 'web-page' : 'profile';
  const owner = { name: `Officer ${p}`, email: `officer${p}@${agency.id}.gov` };
  return { id: `page-${p}`, agencyId: agency.id, platform, kind, url, owner, waivers: [] };
}

type Week = { by: Attempt; week: number; isBad: boolean };

function reportOf(page: Page, { by, week, isBad: bad }: Week): PageReport {
  const { id: pageId, agencyId, platform, kind, url, owner } = page;
  const text = bad ? 'Proud to serve our town since 1901.' : `Official page of the department. Not monitored 24/7. In an emergency, call 911. Edition ${Math.floor(week / 9)}.`; // prettier-ignore
  const hash = (bad ? 'b' : 'a').repeat(63) + (Math.floor(week / 9) % 10);
  return {
    schema: 1,
    runId: by.runId,
    agencyId,
    pageId,
    platform,
    kind,
    url,
    ...(owner === undefined ? {} : { owner }),
    verdict: bad ? 'not-compliant' : 'compliant',
    title: 'Police Department',
    language: 'en',
    findings: STANDARD_ITEMS.map((item) => findingOf(item, bad)),
    capture: {
      key: `${by.runId}/${agencyId}/${pageId}`,
      mode: 'static',
      because: 'the page as sent holds its text',
      url,
      finalUrl: url,
      status: 200,
      capturedAt: by.startedAt,
      sha256: hash,
      bytes: 48_000,
      textSha256: hash,
    },
    linked: [],
    ...(kind === 'profile' ? { profileText: text } : {}),
    versions: { policy: 'iacp-2019 1', reader: 'r' },
    checkedAt: by.startedAt,
  };
}

const FAILING = new Set(['emergency-note', 'not-monitored-disclaimer', 'public-disclosure-notice']);

function findingOf(item: string, bad: boolean): Finding {
  const fails = bad && FAILING.has(item);
  const words = `The words on the page that count for ${item}, as somebody wrote them one day, a sentence or two long.`;
  return {
    item,
    title: item.replaceAll('-', ' '),
    level: 'required',
    outcome: fails ? 'fail' : 'pass',
    message: fails ? 'missing' : 'says-so',
    says: fails ? 'The page must say so. Nothing like it was found.' : 'The page says so.',
    evidence: fails ? [] : [{ text: words, place: 'bio', visibility: 'shown', offset: 0 }],
    metOn: 'page',
    checkVersion: 'c',
  };
}

type Place = { a: number; p: number; week: number };

function changesOf({ agencyId, pageId, findings }: PageReport, { a, p, week }: Place): Change[] {
  const [now, before] = [isBad(a, p, week), week > 0 && isBad(a, p, week - 1)];
  if (now === before || week === 0) return [];
  const kind = now ? 'newly-failing' : 'fixed';
  return findings
    .filter(({ item }) => FAILING.has(item))
    .map(({ item, title }) => ({ kind, agencyId, pageId, item, title, cause: 'page' }));
}

function agencyReport(
  agency: Agency,
  by: Attempt,
  found: Pick<AgencyReport, 'counts' | 'verdict' | 'changes'>,
): AgencyReport {
  return {
    schema: 1,
    runId: by.runId,
    agencyId: agency.id,
    name: agency.name,
    timeZone: agency.timeZone,
    ...found,
    previousRunId: 'before',
    changesOmitted: 0,
    policy: { id: 'iacp-2019', version: '1', title: 'IACP' },
    startedAt: by.startedAt,
    finishedAt: by.startedAt,
  };
}

function runOf(by: Attempt, { agencies }: HistorySize, counts: Run['counts']): Run {
  return {
    schema: 1,
    runId: by.runId,
    owner: by.owner,
    status: 'finished',
    kind: 'audit',
    inventoryName: 'bench',
    agencies: Array.from({ length: agencies }, (_, a) => `agency-${a}`),
    counts,
    versions: { policy: 'iacp-2019 1', reader: 'r' },
    startedAt: by.startedAt,
    finishedAt: by.startedAt,
  };
}
