// One page over time: states, findings opened and closed, what it said from when to when, the binder and the exports made from it.
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { type BinderDoors, binderOf } from '../../../core/history/binder.ts';
import { binderHtml } from '../../../core/history/binder-html.ts';
import { historyCsv, historyLines } from '../../../core/history/exports.ts';
import {
  openData,
  openDataJsonSchema,
  openDataSchema,
  openDataText,
} from '../../../core/history/open-data.ts';
import { storyOf } from '../../../core/history/story.ts';
import { trendOf } from '../../../core/history/trend.ts';
import type { History } from '../../../core/ports.ts';
import { trendSentence, trendText } from '../../../core/report/trend-text.ts';
import type { AgencyReport, PageReport } from '../../../core/verdict/schema.ts';
import { pageReportSchema } from '../../../core/verdict/schema.ts';
import { ourWords } from '../../support/our-words.ts';
import { faultsBy } from '../../support/json-schema.ts';
import { capture, findings, page } from '../../support/report-data.ts';

const URL_X = 'https://x.com/rivertonpd';
const DAYS = ['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-30', '2026-04-06'] as const;
const at = (day: string): string => `${day}T15:00:00.000Z`;
const runOn = (day: string): string => `run-${day}`;

function seen(day: string, given: Partial<PageReport> = {}): PageReport {
  return page('x-rivertonpd', {
    url: URL_X,
    platform: 'x',
    runId: runOn(day),
    checkedAt: at(day),
    profileText: 'Official account. Call 911.',
    ...given,
  });
}

const bad = { 'emergency-note': { outcome: 'fail' as const, message: 'topic', says: 'The page must say so.', evidence: [], nearest: { text: 'The 911 center is hiring', place: 'bio' as const, visibility: 'shown' as const } } }; // prettier-ignore
const waiver = { item: 'website-link', reason: 'Trial', approvedBy: 'Chief M. Alvarez', until: '2026-12-31' }; // prettier-ignore
const YEAR: PageReport[] = [
  seen(DAYS[0]),
  seen(DAYS[1], {
    verdict: 'not-compliant',
    findings: findings(bad),
    capture: capture(URL_X, { textSha256: 'b'.repeat(64) }),
    profileText: '=cmd() <script>alert(1)</script>',
  }),
  seen(DAYS[2], { verdict: 'unreadable', findings: [], failure: { reason: 'timeout', detail: 'no answer in 30 s' } }), // prettier-ignore
  seen(DAYS[3], { verdict: 'not-compliant', findings: findings(bad), capture: capture(URL_X, { textSha256: 'b'.repeat(64) }) }), // prettier-ignore
  seen(DAYS[4], { findings: findings({ 'website-link': { outcome: 'waived', waiver } }) }),
];

async function* each<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all;
}

function audit(day: string, given: Partial<AgencyReport> = {}): AgencyReport {
  const { verdict, counts } = { verdict: 'compliant', counts: { expected: 1, compliant: 1, notCompliant: 0, needsReview: 0, unreadable: 0, skipped: 0 } } as const; // prettier-ignore
  const policy = { id: 'iacp-2019', version: '1', title: 'IACP' };
  const frame = { schema: 1, agencyId: 'riverton-pd', name: 'Riverton Police Department', timeZone: 'America/New_York', changes: [], changesOmitted: 0 } as const; // prettier-ignore
  return { ...frame, changes: [], verdict, counts, policy, runId: runOn(day), startedAt: at(day), finishedAt: at(day), ...given }; // prettier-ignore
}

const AUDITS = DAYS.map(
  (day) =>
  audit(day, day === DAYS[4] ? { changes: [{ kind: 'fixed', agencyId: 'riverton-pd', pageId: 'x-rivertonpd', item: 'emergency-note', cause: 'page' }] } : { changes: [] }), // prettier-ignore
);

/** Reads counted by the door. */
function doors(): { doors: BinderDoors; asked: string[] } {
  const asked: string[] = [];
  const history: History = {
    agency: (id, between) => {
      asked.push(`agency ${id}`);
      return within(AUDITS, ({ startedAt }) => startedAt, between);
    },
    page: (_, pageId, between) => {
      asked.push(`page ${pageId}`);
      return within([...YEAR, seen('2026-03-20', { runId: 'never-closed' })], ({ checkedAt }) => checkedAt, between); // prettier-ignore
    },
  };
  return {
    asked,
    doors: {
      history,
      records: {
        expectedPages: (runId) => {
          asked.push(`plan ${runId}`);
          return each([{ page: { id: 'x-rivertonpd' } }]) as never;
        },
      },
      rulings: { ofAgency: async () => [RULING] as never },
      submissions: { ofPage: async () => [SUBMISSION, { ...SUBMISSION, recordedAt: at('2025-01-01') }] as never }, // prettier-ignore
    },
  };
}

const RULING = { agencyId: 'riverton-pd', pageId: 'x-rivertonpd', item: 'purpose-statement', title: 'Purpose', decision: 'satisfied', by: 'Dana Ortiz', reason: 'It is clear', at: at(DAYS[1]), quotes: [{ text: 'We share news', place: 'bio', visibility: 'shown' }] }; // prettier-ignore
const SUBMISSION = { agencyId: 'riverton-pd', pageId: 'x-rivertonpd', by: 'Sam Reyes', how: 'text', seenOn: DAYS[1], expiresOn: '2026-06-01', recordedAt: at(DAYS[1]), sha256: 'c'.repeat(64) }; // prettier-ignore
const PERIOD = { from: '2026-03-01', to: '2026-04-30' };

async function binder() {
  const made = await binderOf(doors().doors, 'riverton-pd', PERIOD);
  if (made === undefined) throw new Error('the binder is empty');
  return made;
}

async function whole(text: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const piece of text) all += piece;
  return all;
}

const within = <T>(all: readonly T[], time: (one: T) => string, { from, to }: { from: string; to: string }) => each(all.filter((one) => time(one) >= from && time(one) <= to)); // prettier-ignore

const weekly = (count: number) =>
  Array.from({ length: count }, (_, n) => {
    const startedAt = new Date(Date.parse('2026-11-23T15:00:00Z') - n * 7 * 24 * 3_600_000).toISOString(); // prettier-ignore
    return audit(startedAt.slice(0, 10), { startedAt, counts: { expected: 12, compliant: 11 - (n % 5), notCompliant: n % 5, needsReview: 1, unreadable: 0, skipped: 0 } }); // prettier-ignore
  });

const recordsOf = (all: AgencyReport[]) => {
  const limits: number[] = [];
  const agencyHistory = async (_id: string, limit: number) => {
    limits.push(limit);
    return all.slice(0, limit);
  };
  return { agencyHistory, limits };
};

describe('the story of a page', () => {
  it('joins what stays the same, and opens and closes each finding once', async () => {
    const story = await storyOf(each(YEAR), () => 'page');
    expect(story?.states.map(({ verdict, audits, from }) => [verdict, audits, from])).toEqual([
      ['compliant', 1, at(DAYS[0])],
      ['not-compliant', 1, at(DAYS[1])],
      ['unreadable', 1, at(DAYS[2])],
      ['not-compliant', 1, at(DAYS[3])],
      ['compliant', 1, at(DAYS[4])],
    ]);
    expect(story?.opened).toHaveLength(1);
    expect(story?.opened[0]).toMatchObject({
      item: 'emergency-note',
      openedAt: at(DAYS[1]),
      quote: 'The 911 center is hiring',
      closedAt: at(DAYS[4]),
      closedAs: 'pass',
      closedBy: 'In an emergency, call 911.',
      cause: 'page',
    });
    expect(story?.texts.map(({ textSha256, audits }) => [textSha256.slice(0, 1), audits])).toEqual([['2', 1], ['b', 2], ['2', 1]]); // prettier-ignore
    expect(story?.waivers).toEqual([expect.objectContaining({ item: 'website-link', approvedBy: 'Chief M. Alvarez', audits: 1 })]); // prettier-ignore
  });

  it('takes a crash of a check for neither', async () => {
    const crashed = seen(DAYS[3], {
      findings: findings({ 'emergency-note': { outcome: 'error' } }),
    });
    const story = await storyOf(each([YEAR[1] ?? crashed, crashed]), () => undefined);
    expect(story?.opened[0]).not.toHaveProperty('closedAt');
    expect(await storyOf(each([]), () => undefined)).toBeUndefined();
  });
});

describe('the binder', () => {
  it('reads only what lies in the period, and each page once', async () => {
    const { doors: of, asked } = doors();
    await binderOf(of, 'riverton-pd', PERIOD);
    expect(asked).toEqual(['agency riverton-pd', `plan ${runOn(DAYS[0])}`, `plan ${runOn(DAYS[4])}`, 'page x-rivertonpd']); // prettier-ignore
    const some = await binderOf(of, 'riverton-pd', { from: DAYS[1], to: DAYS[3] });
    expect(some?.audits).toHaveLength(3);
    expect(some?.pages[0]?.audits).toBe(3);
    expect(await binderOf(of, 'riverton-pd', { from: '2020-01-01', to: '2020-12-31' })).toBeUndefined(); // prettier-ignore
  });

  it('leaves out runs that never came to their end, and what was brought before', async () => {
    const made = await binder();
    expect(made.pages[0]?.audits).toBe(5);
    expect(made.submissions).toHaveLength(1);
  });

  it('shows everything, answers what counsel asks, and names the gap', async () => {
    const now = new Date('2026-05-01T12:00:00Z');
    const text = await whole(binderHtml({ binder: await binder(), productVersion: '1', now }));
    for (const words of [
      'What did this page say on a given day?',
      'From Mar 16, 2026 to Mar 30, 2026 there was no audit.',
      'Opened Mar 9, 2026',
      'Closed Apr 6, 2026: met, because the page changed',
      'Chief M. Alvarez',
      'It is clear',
      'Sam Reyes',
      'presence evidence riverton-pd/x-rivertonpd --at 2026-03-09',
      '=cmd() &lt;script&gt;',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('<script');
  });
});

describe('the exports', () => {
  const asked = { agencyId: 'riverton-pd', period: PERIOD };

  it('are rows that no spreadsheet runs', async () => {
    const text = await whole(historyCsv(doors().doors, asked));
    expect(text.split('\r\n').filter((row) => row !== '')).toHaveLength(1 + 4 * 10 + 1);
    expect(text).toContain('"The page did not arrive in time. (no answer in 30 s)"');
    expect(text).not.toMatch(/"[=+@-]/);
  });

  it('are lines that a program reads', async () => {
    const lines = (await whole(historyLines(doors().doors, asked))).trim().split('\n').map((line) => JSON.parse(line)); // prettier-ignore
    expect(lines[0]).toMatchObject({ type: 'history', from: '2026-03-01' });
    expect(lines.filter(({ type }) => type === 'audit')).toHaveLength(5);
    const reports = lines.filter(({ type }) => type === 'page');
    expect(reports).toHaveLength(5);
    for (const { type: _type, ...report } of reports)
      expect(pageReportSchema.parse({ schema: 1, ...report })).toEqual({ schema: 1, ...report });
  });

  it('are lines by the JSON Schema that is shipped, and nothing else is', async () => {
    const lines: unknown[] = (await whole(historyLines(doors().doors, asked))).trim().split('\n').map((line) => JSON.parse(line)); // prettier-ignore
    const faults = faultsBy('history');
    expect(lines.flatMap(faults)).toEqual([]);
    const [head, audited] = lines as [object, object];
    const seenPage = lines.at(-1) as object;
    for (const wrong of [{}, { ...head, from: 'March' }, { ...head, owner: 'Sam' }, { ...audited, verdict: 'fine' }, { ...seenPage, findings: {} }, { ...seenPage, type: 'seen' }]) expect(faults(wrong), JSON.stringify(wrong).slice(0, 80)).not.toEqual([]); // prettier-ignore
  });

  it('are open data by their schema, without a person or a word of the page', async () => {
    const made = await binder();
    expect(openDataSchema.parse(openData(made))).toEqual(openData(made));
    const text = openDataText(made);
    expect(text).not.toMatch(/Dana|Ortiz|Alvarez|Reyes|riverton\.example|script|call 911/);
    expect(openData(made).pages[0]?.findings).toEqual([{ item: 'emergency-note', outcome: 'fail', opened: '2026-03-09', closed: '2026-04-06' }]); // prettier-ignore
    expect(openDataJsonSchema()).toHaveProperty('title');
  });

  it('are open data by the JSON Schema that is shipped, and nothing else is', async () => {
    const faults = faultsBy('open-data');
    const shown: unknown = JSON.parse(openDataText(await binder()));
    expect(faults(shown)).toEqual([]);
    const data = openData(await binder());
    const [first] = data.pages;
    expect(faults({ ...data, owner: 'Sam' })).toHaveLength(1);
    expect(faults({ ...data, from: '14 March' })).toHaveLength(1);
    expect(faults({ ...data, pages: [{ ...first, platform: 'myspace' }] })).toHaveLength(1);
  });
});

const quoted = (of: string) => load(of)('.said bdi, .left-out > li > bdi, blockquote bdi').text();

describe('in Spanish', () => {
  const now = new Date('2026-05-01T12:00:00Z');
  const textIn = async (language: 'en' | 'es') => await whole(binderHtml({ binder: await binder(), productVersion: '1', now, language })); // prettier-ignore

  it('the binder has no English word of ours, and every quotation as it was', async () => {
    const [english, text] = [await textIn('en'), await textIn('es')];
    const ours = new Set(ourWords(english));
    const same = ourWords(text).filter((one) => ours.has(one) && !/^[\w.\s-]+$/.test(one));
    expect([...new Set(same)]).toEqual([]);
    expect(text).toContain('<html lang="es"');
    for (const words of ['Del 16 mar 2026 al 30 mar 2026 no hubo ninguna auditoría.', 'Abierto el 9 mar 2026', 'Cerrado el 6 abr 2026: cumple, porque cambió la página', 'The 911 center is hiring', 'It is clear', 'La página menciona emergencias, y no a qué número llamar', 'texto pegado']) expect(text).toContain(words); // prettier-ignore
    expect(quoted(text)).toBe(quoted(english));
  });

  it('the rows have Spanish words, and ids as they are', async () => {
    const asked = { agencyId: 'riverton-pd', period: PERIOD };
    const [head = '', ...rows] = (await whole(historyCsv(doors().doors, { ...asked, language: 'es' }))).split('\r\n'); // prettier-ignore
    expect(head).toContain('"Agencia","Página","Plataforma","Comprobada"');
    expect(head).not.toMatch(/"(?:Page|Item|Outcome|Evidence)/);
    const failed = rows.find((row) => row.includes('"emergency-note","fail"'));
    expect(failed).toContain('"Aviso de emergencias","No cumple","La página menciona emergencias'); // prettier-ignore
    expect(rows.find((row) => row.includes('"unreadable"'))).toContain('(no answer in 30 s)');
  });
});

describe('the trend', () => {
  it('is twelve weeks from one bounded query, whatever the age of the inventory', async () => {
    for (const count of [1, 12, 500]) {
      const records = recordsOf(weekly(count));
      const trend = await trendOf(records, 'riverton-pd');
      expect(trend?.points).toHaveLength(Math.min(count, 12));
      expect(records.limits).toEqual([84]);
    }
  });

  it('takes the last audit of a week, and is told in words', async () => {
    const [newest, before] = weekly(2);
    if (newest === undefined || before === undefined) throw new Error('no audits');
    const again = audit('again', { startedAt: new Date(Date.parse(before.startedAt) + 3_600_000).toISOString(), counts: { ...before.counts, compliant: 3 } }); // prettier-ignore
    const trend = await trendOf(recordsOf([newest, again, before]), 'riverton-pd');
    expect(trend?.points.map(({ counts }) => counts.compliant)).toEqual([3, 11]);
    if (trend === undefined) return;
    expect(trendText(trend)).toContain(
      'From 3 of 12 pages on Nov 16, 2026 to 11 of 12 on Nov 23, 2026.',
    );
    expect(trendSentence([])).toBe('There is no audit yet.');
    expect(await trendOf(recordsOf([]), 'nobody')).toBeUndefined();
  });
});
