// Runs for the messages' tests, stored in a real table: an agency's quiet week, its bad one, and all that may come between.
import { dynamoOutbox } from '../../adapters/dynamo-outbox.ts';
import { dynamoRecords } from '../../adapters/dynamo-records.ts';
import type { Agency, Page } from '../../core/inventory/schema.ts';
import type { Outbox, Records } from '../../core/ports.ts';
import { parsedUrl } from '../../core/parsed-url.ts';
import type { AgencyReport, Change, PageReport, Run } from '../../core/verdict/schema.ts';
import type { DynamoServer } from './dynamo-server.ts';
import { agencyReport, findings, inputOf, page, police } from './report-data.ts';
import { POLICY } from './stored-records.ts';

/** An agency that the tests of messages are about. */
export function riverton(given: Partial<Agency> = {}): Agency {
  return {
    id: 'riverton-pd',
    name: 'Riverton Police Department',
    alsoKnownAs: ['Riverton PD'],
    country: 'US',
    emergencyNumber: '911',
    officialHosts: ['www.riverton.example'],
    timeZone: 'America/New_York',
    recipients: ['chief@riverton.example', { email: 'jefa@riverton.example', language: 'es' }],
    operators: ['it@riverton.example'],
    ...given,
  };
}

export type World = { records: Records; outbox: Outbox };

export function worldOn({ client, tableName }: Pick<DynamoServer, 'client' | 'tableName'>): World {
  return { records: dynamoRecords(client, tableName), outbox: dynamoOutbox(client, tableName) };
}

/** What a run is stored from. */
export type Stored = {
  agency?: Agency;
  pages: PageReport[];
  changes?: Change[];
  previousRunId?: string;
  run?: Partial<Run>;
  /** Pages that were planned and have no report. */
  missing?: PageReport[];
  /** Audits before: compliant pages of all, oldest first. */
  past?: readonly (readonly [compliant: number, expected: number])[];
};

const WEEK = 7 * 86_400_000;
let count = 0;

/** Stores a run as an audit leaves it, under an id of its own; gives the run. */
export async function store(records: Records, stored: Stored): Promise<Run> {
  const { agency = riverton(), changes = [], missing = [] } = stored;
  count += 1;
  const runId = `20261123T190000Z-${String(count).padStart(4, '0')}`;
  const pages = stored.pages.map((one) =>
    Object.assign({ ...one }, { runId, agencyId: agency.id }),
  );
  const told = changes.map((change) => Object.assign({ ...change }, { agencyId: agency.id }));
  const run: Run = {
    ...inputOf(pages, [agencyReport(agency.id, pages)]).run,
    runId,
    ...stored.run,
  };
  const expected = [...pages, ...missing].map((one) => ({ agency, page: planned(one, agency.id) }));
  await records.startRun(run);
  await records.savePlan(runId, POLICY, expected);
  for (const one of pages) await records.savePageReport(one, run);
  for (const [at, [compliant, of]] of (stored.past ?? []).entries()) {
    const startedAt = new Date(
      Date.parse(run.startedAt) - ((stored.past ?? []).length - at) * WEEK,
    ).toISOString();
    const counts = {
      ...agencyReport(agency.id, []).counts,
      compliant,
      notCompliant: of - compliant,
      expected: of,
    };
    const earlier = { ...run, runId: `${runId}-w${at}`, startedAt };
    await records.saveAgencyReport(
      reportOf(agency, [], { runId: earlier.runId, startedAt, counts }),
      earlier,
    );
  }
  if (run.status !== 'finished') return run;
  const { previousRunId } = stored;
  const report = reportOf(agency, pages, {
    runId,
    changes: told,
    ...(previousRunId === undefined ? {} : { previousRunId }),
  });
  await records.saveAgencyReport(report, run);
  return run;
}

function reportOf(agency: Agency, pages: PageReport[], given: Partial<AgencyReport>): AgencyReport {
  return agencyReport(agency.id, pages, { name: agency.name, timeZone: agency.timeZone, ...given });
}

function planned(of: PageReport, agencyId: string): Page {
  const { pageId: id, platform, kind, url, owner } = of;
  const safe = parsedUrl(url) !== undefined ? url : 'https://www.riverton.example/odd';
  return {
    id,
    agencyId,
    platform,
    kind,
    url: safe,
    waivers: [],
    ...(owner === undefined ? {} : { owner }),
  };
}

const PAST = [
  [5, 10],
  [5, 10],
  [6, 10],
  [6, 10],
  [7, 10],
  [7, 10],
  [8, 10],
  [8, 10],
  [7, 10],
  [8, 10],
  [9, 10],
] as const;

/** Every page in order. */
export function allClear(): Stored {
  const urls = [
    'facebook.com/RivertonPD',
    'x.com/RivertonPD',
    'www.riverton.example/police',
    'bsky.app/profile/riverton.example',
  ];
  const platforms = ['facebook', 'x', 'website', 'bluesky'] as const;
  const pages = platforms.map((platform, at) =>
    page(`${platform}-${at}`, { url: `https://${urls[at]}`, platform }),
  );
  return {
    pages,
    previousRunId: 'before',
    past: [
      [3, 4],
      [3, 4],
      [4, 4],
      [4, 4],
    ],
  };
}

/** The week with everything in it: new and old failings, one by our rules, things fixed, things that could not be read. */
export async function badWeek(): Promise<Stored> {
  const input = police();
  const pages: PageReport[] = [];
  for await (const one of input.pages()) pages.push(one);
  const since = '2026-11-23T19:00:00Z';
  const changes = (input.agencies[0]?.changes ?? []).map((change) =>
    Object.assign({ since }, change),
  );
  return { pages, changes, previousRunId: 'before', past: PAST };
}

/** One page got worse, everything else is in order: the ordinary bad week. */
export function gotWorse(): Stored {
  const { pages, previousRunId = '' } = allClear();
  const [first, ...others] = pages;
  const broken = page('facebook-0', {
    url: 'https://www.facebook.com/RivertonPD',
    verdict: 'not-compliant',
    owner: { name: 'Sam Reyes', email: 'sam.reyes@riverton.example' },
    findings: findings({
      'emergency-note': {
        outcome: 'fail',
        says: 'The page does not say which number to call in an emergency.',
        fix: 'In an emergency, call 911.',
        confirmation: { state: 'confirmed', first: 'fail', second: 'fail' },
      },
    }),
  });
  const change: Change = {
    kind: 'newly-failing',
    agencyId: '',
    pageId: 'facebook-0',
    item: 'emergency-note',
    title: 'Emergency note',
    from: 'pass',
    to: 'fail',
    cause: 'page',
    since: '2026-11-23T19:00:00Z',
  };
  return {
    pages: first === undefined ? [] : [broken, ...others],
    previousRunId,
    changes: [change],
    past: [
      [3, 4],
      [4, 4],
      [4, 4],
    ],
  };
}

const mended = (pageId: string, item: string, title: string): Change => ({
  kind: 'fixed',
  agencyId: '',
  pageId,
  item,
  title,
  from: 'fail',
  to: 'pass',
  cause: 'page',
  since: '2026-11-23T19:00:00Z',
});

/** Two things mended, nothing left to do. */
export function fixed(): Stored {
  return {
    ...allClear(),
    changes: [
      mended('facebook-0', 'emergency-note', 'Emergency note'),
      mended('x-1', 'website-link', 'Link to the official website'),
    ],
    past: [
      [2, 4],
      [2, 4],
      [2, 4],
      [3, 4],
    ],
  };
}

const unreadChange = (kind: Change['kind'], pageId: string, since: string): Change => ({
  kind,
  agencyId: '',
  pageId,
  since,
});

/** No page could be read, each for another reason. */
export function nothingRead(): Stored {
  const reasons = [
    'login-wall',
    'bot-challenge',
    'platform-terms',
    'timeout',
    'reading-failed',
    'not-found',
    'token-expired',
  ] as const;
  const pages = reasons.map((reason, at) =>
    page(`page-${at}`, {
      url: `https://www.riverton.example/${at}`,
      platform: 'website',
      verdict: 'unreadable',
      failure: { reason, detail: 'as it was' },
    }),
  );
  return {
    pages,
    previousRunId: 'before',
    changes: [
      unreadChange('still-unreadable', 'page-0', '2026-11-02T19:00:00Z'),
      unreadChange('newly-unreadable', 'page-3', '2026-11-23T19:00:00Z'),
    ],
    past: [
      [6, 7],
      [7, 7],
      [5, 7],
    ],
  };
}

/** The audit ended before its pages did. */
export function unfinished(): Stored {
  const { pages } = gotWorse();
  const { finishedAt: _finished, ...run } = police().run;
  return {
    pages: pages.slice(0, 2),
    missing: pages.slice(2),
    run: { status: 'abandoned', startedAt: run.startedAt },
    past: [
      [3, 4],
      [4, 4],
    ],
  };
}

/** What only operators may hear of: held back, seen by one visit alone, checks that broke; and rules that changed. */
export function doubtful(): Stored {
  const cause = 'facebook/emergency-note';
  const since = '2026-11-16T19:00:00Z';
  const platforms = ['facebook', 'instagram', 'threads'] as const;
  const held = platforms.map((platform, at) =>
    page(`${platform}-${at}`, {
      url: `https://www.${platform}.com/Riverton${at}`,
      platform,
      verdict: 'needs-review',
      findings: findings({
        'emergency-note': [
          {
            outcome: 'review',
            message: 'common-cause',
            says: 'SECRET held back',
            heldBack: { cause, outcome: 'fail', since },
          },
          {
            outcome: 'review',
            message: 'not-confirmed',
            says: 'SECRET one visit',
            confirmation: { state: 'not-confirmed', first: 'fail' },
          },
          { outcome: 'error', message: 'crashed', says: 'SECRET crash' },
        ][at] as never,
      }),
    }),
  );
  const fine = page('x-1', { url: 'https://x.com/RivertonPD', platform: 'x' });
  const byRules: Change = {
    kind: 'fixed',
    agencyId: '',
    pageId: 'x-1',
    item: 'website-link',
    title: 'Link to the official website',
    from: 'fail',
    to: 'pass',
    cause: 'rules',
    since,
  };
  return {
    pages: [...held, fine],
    changes: [byRules],
    previousRunId: 'before',
    run: {
      commonCauses: [
        {
          id: cause,
          kind: 'platform',
          name: 'Facebook',
          item: 'emergency-note',
          title: 'Emergency note',
          lost: 40,
          had: 52,
          agencies: 31,
          since,
          examples: [
            {
              agencyId: 'riverton-pd',
              pageId: 'facebook-0',
              url: 'https://www.facebook.com/Riverton0',
            },
          ],
        },
      ],
    },
  };
}

/** Every kind of week, by name. */
export const STORIES: Readonly<Record<string, () => Stored | Promise<Stored>>> = {
  'an all-clear': allClear,
  'a week with everything': badWeek,
  'a page that got worse': gotWorse,
  'things that were mended': fixed,
  'nothing that could be read': nothingRead,
  'an audit that did not end': unfinished,
  'findings in doubt': doubtful,
};
