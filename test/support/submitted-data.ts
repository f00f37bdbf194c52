// A made-up run whose pages were brought by a person, or should have been.
import type { Failure } from '../../core/capture/failures.ts';
import type { ReportInput } from '../../core/report/input.ts';
import { addPage, agencyVerdict, emptyTally } from '../../core/verdict/agency-verdict.ts';
import type { AgencyReport, PageReport, Run } from '../../core/verdict/schema.ts';
import { finding } from './report-data.ts';

const RUN_ID = '20261121T150000Z-ab12';
const STARTED = '2026-11-21T15:00:00.000Z';
const VERSIONS = { policy: 'iacp-2019 1', reader: 'r-1' };

type Given = { expiresOn?: string; reason?: Failure['reason'] };

/** A page that was brought and counts until a day, one that could not be read for a reason, or a plain one. */
export function pageReportOf(pageId: string, { expiresOn, reason }: Given): PageReport {
  const submission =
    expiresOn === undefined
      ? {}
      : {
          submission: {
            by: 'Dana Ortiz',
            at: STARTED,
            how: 'text' as const,
            seenOn: '2026-11-01',
            expiresOn,
          },
        };
  const url = `https://www.linkedin.com/company/${pageId}/`;
  return {
    schema: 1,
    runId: RUN_ID,
    agencyId: 'riverton-pd',
    pageId,
    url,
    platform: 'linkedin',
    kind: 'profile',
    verdict: reason === undefined ? 'compliant' : 'unreadable',
    findings: reason === undefined ? [finding('emergency-note')] : [],
    ...(reason === undefined
      ? {
          capture: {
            key: `submissions/riverton-pd/${pageId}/one`,
            mode: expiresOn === undefined ? 'static' : 'submitted',
            because:
              expiresOn === undefined
                ? 'read'
                : 'Dana Ortiz brought it as text copied from the page',
            url,
            finalUrl: url,
            status: 200,
            capturedAt: STARTED,
            sha256: 'ab',
            bytes: 40,
            textSha256: 'cd',
            ...submission,
          },
        }
      : { failure: { reason, detail: 'as it is' } }),
    linked: [],
    versions: VERSIONS,
    checkedAt: STARTED,
  };
}

/** The run of these pages. */
export function runOf(pages: PageReport[]): ReportInput {
  const tally = emptyTally();
  for (const page of pages) addPage(tally, page);
  const counts = { ...tally.counts, expected: pages.length };
  const run: Run = {
    schema: 1,
    runId: RUN_ID,
    owner: 'o',
    status: 'finished',
    kind: 'audit',
    inventoryName: 'riverton.yaml',
    agencies: ['riverton-pd'],
    counts,
    versions: VERSIONS,
    startedAt: STARTED,
    finishedAt: STARTED,
  };
  const agency: AgencyReport = {
    schema: 1,
    runId: RUN_ID,
    agencyId: 'riverton-pd',
    name: 'Riverton Police Department',
    timeZone: 'America/New_York',
    verdict: agencyVerdict(counts),
    counts,
    changes: [],
    changesOmitted: 0,
    policy: { id: 'iacp-2019', version: '1', title: 'IACP' },
    startedAt: STARTED,
    finishedAt: STARTED,
  };
  return {
    run,
    policy: agency.policy,
    agencies: [agency],
    pages: async function* () {
      yield* pages;
    },
    productVersion: '0',
    now: new Date(STARTED),
  };
}
