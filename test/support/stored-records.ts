// Made-up records of the store's tests: an agency, pages, a run and reports of an ordinary size.
import type { Agency, Page } from '../../core/inventory/schema.ts';
import type { Policy } from '../../core/policy/schema.ts';
import type { AgencyReport, Finding, PageReport, Run } from '../../core/verdict/schema.ts';

export function agencyOf(id: string): Agency {
  return {
    id,
    name: `Police of ${id}`,
    alsoKnownAs: [],
    country: 'US',
    emergencyNumber: '911',
    officialHosts: [`${id}.example.gov`],
    timeZone: 'America/Chicago',
    recipients: [`chief@${id}.example.gov`],
  };
}

export function pageOf(agencyId: string, id: string): Page {
  return {
    id,
    agencyId,
    platform: 'website',
    kind: 'web-page',
    url: `https://${agencyId}.example.gov/${id}`,
    waivers: [],
  };
}

export const POLICY: Policy = {
  id: 'house',
  version: '3',
  title: 'Rules of the house',
  requirements: {
    'purpose-statement': {
      profile: { level: 'required', where: 'page' },
      home: { level: 'recommended', where: 'linked' },
      'policy-page': { level: 'off', where: 'page' },
      'web-page': { level: 'required', where: 'page' },
    },
  },
  ownItems: [],
};

const COUNTS = {
  expected: 2,
  compliant: 1,
  notCompliant: 1,
  needsReview: 0,
  unreadable: 0,
  skipped: 0,
};

export function runOf(runId: string, changes: Partial<Run> = {}): Run {
  return {
    schema: 1,
    runId,
    owner: `owner-of-${runId}`,
    status: 'running',
    kind: 'audit',
    inventoryName: 'Riverton',
    agencies: ['riverton'],
    counts: COUNTS,
    versions: { policy: '3', reader: 'r1' },
    startedAt: '2026-03-02T08:00:00.000Z',
    ...changes,
  };
}

export function findingOf(item: string, changes: Partial<Finding> = {}): Finding {
  return {
    item,
    title: 'Emergency note',
    level: 'required',
    outcome: 'pass',
    message: 'found',
    says: 'The page says what to do in an emergency.',
    evidence: [
      {
        text: `For emergencies call 911. ${'This account is not watched at night. '.repeat(5)}`,
        place: 'main',
        visibility: 'shown',
        offset: 12,
      },
    ],
    metOn: 'page',
    checkVersion: 'abc123',
    ...changes,
  };
}

/** About 6 KB, as the report of a real page. */
export function pageReportOf(
  run: Pick<Run, 'runId'>,
  agencyId: string,
  pageId: string,
  changes: Partial<PageReport> = {},
): PageReport {
  return {
    schema: 1,
    runId: run.runId,
    agencyId,
    pageId,
    url: `https://${agencyId}.example.gov/${pageId}`,
    platform: 'website',
    kind: 'web-page',
    verdict: 'compliant',
    title: 'Police – Città di Riverton 🚓',
    findings: Array.from({ length: 11 }, (_, index) => findingOf(`item-${index}`)),
    linked: [],
    versions: { policy: '3', reader: 'r1' },
    checkedAt: '2026-03-02T08:01:00.000Z',
    ...changes,
  };
}

export function agencyReportOf(
  run: Pick<Run, 'runId' | 'startedAt'>,
  agencyId: string,
  changes: Partial<AgencyReport> = {},
): AgencyReport {
  return {
    schema: 1,
    runId: run.runId,
    agencyId,
    name: `Police of ${agencyId}`,
    timeZone: 'America/Chicago',
    verdict: 'compliant',
    counts: COUNTS,
    changes: [],
    changesOmitted: 0,
    policy: { id: 'house', version: '3', title: 'Rules of the house' },
    startedAt: run.startedAt,
    finishedAt: '2026-03-02T08:05:00.000Z',
    ...changes,
  };
}
