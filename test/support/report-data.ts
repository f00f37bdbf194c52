// Made-up runs for the report tests: a city with every verdict, outcome and kind of change, and one where every text is hostile.
import type { Picture, ReportInput } from '../../core/report/input.ts';
import { emptyTally, addPage } from '../../core/verdict/agency-verdict.ts';
import type {
  AgencyReport,
  CaptureRef,
  Change,
  Finding,
  PageReport,
  Run,
} from '../../core/verdict/schema.ts';

const RUN_ID = '20261123T190000Z-7f3a';
const PREVIOUS = '20261116T190000Z-51c0';
const VERSIONS = { policy: 'iacp-2019 1', reader: 'r-4be1' };

const TITLES: Record<string, string> = {
  'purpose-statement': 'Purpose statement',
  'maintained-by-agency': 'Maintained by the agency',
  'not-monitored-disclaimer': 'Not monitored at all times',
  'emergency-note': 'Emergency note',
  'visitor-opinions-note': 'Visitors’ opinions',
  'public-disclosure-notice': 'Public records notice',
  'website-link': 'Link to the official website',
  'contact-information': 'Contact information',
  'comment-policy': 'Comment policy',
  'removal-policy': 'Removal policy',
};

const PROOF: Record<string, string> = {
  'purpose-statement':
    'We share crime prevention advice and news of the department with residents.',
  'maintained-by-agency': 'The official page of the Riverton Police Department.',
  'not-monitored-disclaimer': 'This page is not monitored around the clock.',
  'emergency-note': 'In an emergency, call 911.',
  'visitor-opinions-note': 'Comments by visitors do not reflect the views of the department.',
  'public-disclosure-notice': 'Anything posted here may be a public record under state law.',
  'website-link': 'https://www.riverton.example/police',
  'contact-information': 'Non-emergency line: (555) 010-4477',
  'comment-policy': 'Threats, spam and personal data of others are not allowed in comments.',
  'removal-policy': 'Comments that break these rules are hidden and kept for one year.',
};

/** A finding of a standard item; whatever is given replaces the default of an item that is met. */
export function finding(item: string, given: Partial<Finding> = {}): Finding {
  const pass = given.outcome === undefined || given.outcome === 'pass';
  const advice = item === 'comment-policy' || item === 'removal-policy';
  return {
    item,
    title: TITLES[item] ?? item,
    level: advice ? 'recommended' : 'required',
    outcome: 'pass',
    message: pass ? 'stated' : 'missing',
    says: 'The page says so.',
    evidence: pass
      ? [
          {
            text: PROOF[item] ?? 'As it should be.',
            place: 'main',
            visibility: 'shown',
            offset: 40,
          },
        ]
      : [],
    metOn: 'page',
    checkVersion: 'c-19d2',
    ...given,
  };
}

/** All ten items, met, but for those that are given. */
export function findings(given: Record<string, Partial<Finding>> = {}): Finding[] {
  return Object.keys(TITLES).map((item) => finding(item, given[item]));
}

export function capture(url: string, given: Partial<CaptureRef> = {}): CaptureRef {
  return {
    key: `captures/${RUN_ID}/${url.replaceAll(/\W+/g, '-')}`,
    mode: 'static',
    because: 'the page as sent holds its text',
    url,
    finalUrl: url,
    status: 200,
    capturedAt: '2026-11-23T19:02:11Z',
    sha256: '9b74c9897bac770ffc029102a200c5de'.repeat(2),
    bytes: 48_213,
    textSha256: '2c26b46b68ffc68ff99b453c1d304134'.repeat(2),
    ...given,
  };
}

export function page(pageId: string, given: Partial<PageReport> & { url: string }): PageReport {
  const unread = given.verdict === 'unreadable' || given.verdict === 'skipped';
  return {
    schema: 1,
    runId: RUN_ID,
    agencyId: 'riverton-pd',
    pageId,
    platform: 'facebook',
    kind: 'profile',
    owner: { name: 'Dana Ortiz', email: 'dana.ortiz@riverton.example' },
    verdict: 'compliant',
    title: 'Riverton Police Department',
    language: 'en',
    findings: unread ? [] : findings(),
    ...(unread ? {} : { capture: capture(given.url) }),
    linked: [],
    versions: VERSIONS,
    checkedAt: '2026-11-23T19:02:14Z',
    ...given,
  };
}

const FIX = {
  emergency: 'In an emergency, call 911. Do not report crimes or emergencies on this page.',
  monitored:
    'This page is not monitored 24 hours a day.\nPlease do not use it to report a crime or to ask for help.',
  records: 'Posts, comments and messages on this page may be public records and may be disclosed.',
};

function facebook(): PageReport {
  const url = 'https://www.facebook.com/RivertonPD';
  return page('facebook-rivertonpd', {
    url,
    verdict: 'not-compliant',
    owner: { name: 'Sam Reyes', email: 'sam.reyes@riverton.example' },
    findings: findings({
      'not-monitored-disclaimer': {
        outcome: 'contradicted',
        message: 'always-monitored',
        says: 'The page says that it is monitored at all times. A visitor may rely on that and wait for help that does not come.',
        evidence: [
          {
            text: 'Our officers watch this page 24/7.',
            place: 'bio',
            visibility: 'shown',
            offset: 12,
          },
        ],
        fix: FIX.monitored,
      },
      'emergency-note': {
        outcome: 'fail',
        message: 'mention',
        says: 'The page does not say how to reach the agency in an emergency. The nearest sentence speaks of jobs at the 911 center.',
        nearest: {
          text: 'The 911 center is hiring dispatchers, apply until Friday.',
          place: 'main',
          visibility: 'shown',
          offset: 400,
        },
        fix: FIX.emergency,
        waiver: {
          item: 'emergency-note',
          reason: 'The page was being rebuilt.',
          approvedBy: 'Chief M. Alvarez',
          until: '2026-10-31',
        },
        waiverExpired: true,
      },
      'public-disclosure-notice': {
        outcome: 'pass',
        metOn: 'linked',
        linkedUrl: 'https://www.riverton.example/police/social-media-policy/',
        evidence: [
          {
            text: PROOF['public-disclosure-notice'] ?? '',
            place: 'main',
            visibility: 'on-click',
            offset: 9,
          },
        ],
      },
      'removal-policy': {
        outcome: 'fail',
        says: 'The page does not say when comments are removed or what is kept of them.',
        fix: 'Comments that break these rules may be hidden or deleted; a copy is kept as the law requires.',
      },
    }),
    linked: [capture('https://www.riverton.example/police/social-media-policy/')],
    capture: capture(url, {
      mode: 'browser',
      because: 'the page as sent holds an empty frame that scripts fill',
      finalUrl: 'https://www.facebook.com/RivertonPD/',
      screenshot: { sha256: 'a'.repeat(64), width: 640, height: 400, bytes: 900 },
    }),
  });
}

function website(): PageReport {
  const url = 'https://www.riverton.example/police';
  return page('website-police', {
    url,
    platform: 'website',
    kind: 'home',
    verdict: 'needs-review',
    findings: findings({
      'purpose-statement': {
        outcome: 'review',
        says: 'There is a welcome, but no sentence that says what the page is for. Please decide whether this is enough.',
        evidence: [
          {
            text: 'Welcome to your police department!',
            place: 'header',
            visibility: 'shown',
            offset: 0,
          },
        ],
        fix: 'This page gives residents news and advice from the Riverton Police Department.',
      },
      'emergency-note': {
        outcome: 'review',
        says: 'The note stands only in text for screen readers, so nobody who looks at the page sees it.',
        evidence: [
          { text: 'Emergencies: dial 911', place: 'nav', visibility: 'screen-reader', offset: 77 },
        ],
      },
      'website-link': {
        outcome: 'not-applicable',
        says: 'This is the official website itself.',
      },
      'comment-policy': {
        outcome: 'error',
        says: 'The auditor’s own check broke on this page (TypeError), so this item could not be judged.',
      },
    }),
  });
}

function bluesky(): PageReport {
  return page('bluesky-riverton', {
    url: 'https://bsky.app/profile/riverton.example',
    platform: 'bluesky',
    findings: findings({
      'contact-information': {
        outcome: 'waived',
        says: 'Waived until 2030-12-31, approved by Chief M. Alvarez: The bio is too short for it. Without the waiver it would be missing: The page gives no way to reach the agency.',
        waiver: {
          item: 'contact-information',
          reason: 'The bio is too short for it.',
          approvedBy: 'Chief M. Alvarez',
          until: '2030-12-31',
        },
      },
      'removal-policy': {
        outcome: 'fail',
        says: 'The page does not say when comments are removed.',
        nearest: { text: 'Be kind.', place: 'bio', visibility: 'shown', offset: 3 },
      },
    }),
  });
}

function others(): PageReport[] {
  return [
    page('x-rivertonpd', { url: 'https://x.com/RivertonPD', platform: 'x' }),
    page('youtube-rivertonpd', { url: 'https://www.youtube.com/@RivertonPD', platform: 'youtube' }),
    page('linkedin-rivertonpd', {
      url: 'https://www.linkedin.com/company/rivertonpd',
      platform: 'linkedin',
    }),
    page('instagram-rivertonpd', {
      url: 'https://www.instagram.com/rivertonpd/',
      platform: 'instagram',
      verdict: 'unreadable',
      title: 'Log in',
      failure: { reason: 'login-wall', detail: 'The page asks to log in (HTTP 200).' },
      capture: capture('https://www.instagram.com/rivertonpd/', { mode: 'browser' }),
    }),
    page('nextdoor-rivertonpd', {
      url: 'https://nextdoor.com/agency/riverton-pd/',
      platform: 'nextdoor',
      verdict: 'unreadable',
      failure: { reason: 'timeout', detail: 'No answer after 25 s.' },
    }),
    page('tiktok-rivertonpd', {
      url: 'https://www.tiktok.com/@rivertonpd',
      platform: 'tiktok',
      verdict: 'skipped',
      skipReason: 'Account is being closed; it will be gone by December.',
    }),
  ];
}

function policePages(): PageReport[] {
  const noOwner = page('website-recruiting', {
    url: 'https://join.riverton.example/',
    platform: 'website',
    kind: 'web-page',
    verdict: 'not-compliant',
    title: 'Join our team – Riverton Police',
    findings: findings({
      'contact-information': {
        outcome: 'fail',
        says: 'The page gives no phone number, e-mail or street address of the agency.',
        fix: 'Riverton Police Department, 12 Main Street, Riverton. Non-emergency: (555) 010-4477.',
      },
      'public-disclosure-notice': {
        outcome: 'fail',
        says: 'A link to a request form is not the notice that posts are public records.',
        nearest: {
          text: 'Request public records',
          place: 'footer',
          visibility: 'shown',
          offset: 900,
        },
        fix: FIX.records,
      },
    }),
  });
  delete noOwner.owner;
  return [noOwner, facebook(), website(), bluesky(), ...others()];
}

const POLICE_CHANGES: Change[] = [
  {
    kind: 'newly-failing',
    agencyId: 'riverton-pd',
    pageId: 'facebook-rivertonpd',
    item: 'not-monitored-disclaimer',
    title: 'Not monitored at all times',
    from: 'pass',
    to: 'contradicted',
    cause: 'page',
  },
  {
    kind: 'newly-failing',
    agencyId: 'riverton-pd',
    pageId: 'website-recruiting',
    item: 'public-disclosure-notice',
    title: 'Public records notice',
    from: 'pass',
    to: 'fail',
    cause: 'rules',
  },
  {
    kind: 'still-failing',
    agencyId: 'riverton-pd',
    pageId: 'facebook-rivertonpd',
    item: 'emergency-note',
    title: 'Emergency note',
    since: '2026-10-05T19:01:00Z',
  },
  {
    kind: 'fixed',
    agencyId: 'riverton-pd',
    pageId: 'x-rivertonpd',
    item: 'website-link',
    title: 'Link to the official website',
    from: 'fail',
    to: 'pass',
    cause: 'page',
  },
  {
    kind: 'newly-unreadable',
    agencyId: 'riverton-pd',
    pageId: 'nextdoor-rivertonpd',
    from: 'compliant',
    to: 'unreadable',
  },
  {
    kind: 'readable-again',
    agencyId: 'riverton-pd',
    pageId: 'youtube-rivertonpd',
    from: 'unreadable',
    to: 'compliant',
  },
  { kind: 'new-page', agencyId: 'riverton-pd', pageId: 'bluesky-riverton' },
  { kind: 'removed-page', agencyId: 'riverton-pd', pageId: 'threads-rivertonpd' },
];

export function agencyReport(
  agencyId: string,
  pages: readonly PageReport[],
  given: Partial<AgencyReport> = {},
): AgencyReport {
  const tally = emptyTally();
  for (const one of pages) if (one.agencyId === agencyId) addPage(tally, one);
  return {
    schema: 1,
    runId: RUN_ID,
    agencyId,
    name: 'Riverton Police Department',
    timeZone: 'America/New_York',
    verdict: 'not-compliant',
    counts: tally.counts,
    changes: [],
    changesOmitted: 0,
    policy: { id: 'iacp-2019', version: '1', title: 'IACP considerations of May 2019' },
    startedAt: '2026-11-23T19:00:00Z',
    finishedAt: '2026-11-23T19:04:30Z',
    ...given,
  };
}

/** The input of a report over these pages. */
export function inputOf(
  pages: readonly PageReport[],
  agencies: readonly AgencyReport[],
  given: Partial<ReportInput> = {},
): ReportInput {
  const tally = emptyTally();
  for (const one of pages) addPage(tally, one);
  const run: Run = {
    schema: 1,
    runId: RUN_ID,
    owner: 'write-token-4711',
    status: 'finished',
    kind: 'audit',
    inventoryName: 'City of Riverton',
    agencies: agencies.map(({ agencyId }) => agencyId),
    counts: tally.counts,
    versions: VERSIONS,
    startedAt: '2026-11-23T19:00:00Z',
    finishedAt: '2026-11-23T19:04:30Z',
  };
  return {
    run,
    policy: { id: 'iacp-2019', version: '1', title: 'IACP considerations of May 2019' },
    agencies,
    pages: async function* () {
      yield* pages;
    },
    screenshot: async () => PICTURE,
    productVersion: '0.1.0',
    now: new Date('2026-11-23T19:05:00Z'),
    ...given,
  };
}

/** One pixel, a real PNG. */
export const PICTURE: Picture = {
  type: 'image/png',
  bytes: Uint8Array.from(
    atob(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    ),
    (char) => char.charCodeAt(0),
  ),
};

/** The police department alone: ten pages, every verdict, every outcome, every kind of change. */
export function police(given: Partial<ReportInput> = {}): ReportInput {
  const pages = policePages();
  const report = agencyReport('riverton-pd', pages, {
    previousRunId: PREVIOUS,
    changes: POLICE_CHANGES,
  });
  return inputOf(pages, [report], given);
}

/** The police and, in another time zone, the fire department, whose pages are all in order and audited for the first time. */
export function city(given: Partial<ReportInput> = {}): ReportInput {
  const fire = ['x', 'facebook'].map((platform) =>
    page(`${platform}-rivertonfire`, {
      agencyId: 'riverton-fire',
      url: `https://www.${platform}.com/RivertonFire`,
      platform: platform === 'x' ? 'x' : 'facebook',
      owner: { name: 'Lee Park' },
      title: 'Riverton Fire & Rescue',
    }),
  );
  const pages = [...policePages(), ...fire];
  return inputOf(
    pages,
    [
      agencyReport('riverton-pd', pages, {
        previousRunId: PREVIOUS,
        changes: POLICE_CHANGES,
        changesOmitted: 3,
      }),
      agencyReport('riverton-fire', pages, {
        name: 'Riverton Fire & Rescue',
        timeZone: 'America/Denver',
        verdict: 'compliant',
      }),
    ],
    given,
  );
}

/** Texts that do harm somewhere when they are not made safe. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  "\"><svg onload=alert(1)> ' onmouseover='alert(1)",
  '=HYPERLINK("http://evil.example","x")',
  '  ＝1+1',
  '-2+3|cmd\t@SUM(A1)',
  '\u001b]52;c;ZXZpbA==\u0007\u001b[2J\u009b31m\rover\bwritten',
  '::error::forged\n::add-mask::x ##vso[task.setvariable]y ##[error]z',
  'a\u202egpj.exe\u202c b\u2066c\u2069 d\u200be\ufeff',
  ']]> \u0000 \ufffe \uffff &lt;',
  'lone \ud800 surrogate \udfff',
  '[x](javascript:alert(1)) ![](http://track.example/p) @everyone #12 `` ` ```` | \\| *b* www.evil.example',
  '</style></title></textarea><!-- --><base href="http://evil.example/">',
  `Z${'\u0301'.repeat(300)}algo`,
  'x'.repeat(5_000),
  '{"__proto__":{"polluted":true}}',
];

/** Every text of every record is hostile, each another one. */
export function hostile(): ReportInput {
  let next = 0;
  const evil = (): string => HOSTILE[next++ % HOSTILE.length] ?? '';
  const evilFinding = (outcome: Finding['outcome'], index: number): Finding => ({
    item: `item-${index} ${evil()}`,
    title: evil(),
    level: index % 2 === 0 ? 'required' : 'recommended',
    outcome,
    message: evil(),
    says: evil(),
    evidence: [{ text: evil(), place: 'visitor-comment', visibility: 'shown', offset: 1 }],
    nearest: { text: evil(), place: 'quotation', visibility: 'on-click' },
    metOn: 'linked',
    linkedUrl: index % 2 === 0 ? 'javascript:alert(1)' : evil(),
    fix: evil(),
    checkVersion: evil(),
    waiver: { item: 'x', reason: evil(), approvedBy: evil(), until: '2026-01-31' },
    waiverExpired: index % 2 === 0,
  });
  const outcomes = [
    'pass',
    'fail',
    'contradicted',
    'review',
    'waived',
    'error',
    'not-applicable',
  ] as const;
  const pages = HOSTILE.map((text, index) =>
    page(`page-${index} ${text}`, {
      agencyId: 'evil',
      url: index % 2 === 0 ? `javascript:alert(${index})//${text}` : `https://evil.example/${text}`,
      title: evil(),
      language: evil(),
      owner: { name: evil(), email: 'a@b.example' },
      verdict: (['compliant', 'not-compliant', 'needs-review', 'unreadable', 'skipped'] as const)[
        index % 5
      ]!,
      ...(index % 5 === 3 ? { failure: { reason: 'http-status', detail: evil() } } : {}),
      ...(index % 5 === 4 ? { skipReason: evil() } : {}),
      findings: index % 5 > 2 ? [] : outcomes.map(evilFinding),
      capture: capture(evil(), { because: evil(), key: evil(), finalUrl: evil(), sha256: evil() }),
      linked: [capture(evil())],
      versions: { policy: evil(), reader: evil() },
    }),
  );
  const changes: Change[] = HOSTILE.map((text, index) => ({
    kind: 'newly-failing',
    agencyId: 'evil',
    pageId: index % 2 === 0 ? text : `page-${index} ${text}`,
    title: evil(),
    from: index % 3 === 0 ? evil() : '__proto__',
    to: 'constructor',
  }));
  const report = agencyReport('evil', pages, {
    name: evil(),
    timeZone: 'Mars/Olympus',
    previousRunId: evil(),
    changes,
  });
  const input = inputOf(pages, [report], { productVersion: evil() });
  return {
    ...input,
    policy: { id: evil(), version: evil(), title: evil() },
    run: { ...input.run, inventoryName: evil(), kind: 'replay', replayOf: evil(), runId: evil() },
  };
}

/** The stream as one text. */
export async function whole(stream: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of stream) text += piece;
  return text;
}

/** One page in five runs, newest first: fixed, failing, unreadable, judged by other rules, left out. */
export function policeHistory(): PageReport[] {
  const url = 'https://x.com/RivertonPD';
  const at = (day: string, given: Partial<PageReport>): PageReport =>
    page('x-rivertonpd', {
      url,
      runId: `202611${day}T190000Z`,
      checkedAt: `2026-11-${day}T19:02:00Z`,
      platform: 'x',
      ...given,
    });
  const failing = findings({
    'emergency-note': { outcome: 'fail' },
    'comment-policy': { outcome: 'fail' },
  });
  return [
    at('23', { capture: capture(url, { textSha256: 'f'.repeat(64) }) }),
    at('16', { verdict: 'not-compliant', findings: failing }),
    at('09', {
      verdict: 'unreadable',
      failure: { reason: 'timeout', detail: 'No answer after 25 s.' },
    }),
    at('02', { versions: { policy: 'iacp-2019 0', reader: 'r-0001' } }),
    at('01', { verdict: 'skipped', skipReason: 'Being set up' }),
  ];
}
