// Letters of weeks that seldom come: what stands in the subject, the heading, the closing lines and on paper.
import { describe, expect, it } from 'vitest';
import type { Letter } from '../../../core/mail/letter.ts';
import { leadershipLetter } from '../../../core/mail/letters/leadership.ts';
import { trendPart } from '../../../core/mail/letters/trend.ts';
import type { Trend } from '../../../core/mail/week/trend.ts';
import { operatorLetter } from '../../../core/mail/letters/operator.ts';
import { itemsRow, runsOutRows, unreadRows, wordsOf } from '../../../core/mail/letters/parts.ts';
import type { OutboxEntry } from '../../../core/mail/outbox/entry.ts';
import type { PageFix } from '../../../core/fix/fix.ts';
import { printedOf } from '../../../core/mail/printed.ts';
import type { AgencyWeek } from '../../../core/mail/week/agency-week.ts';
import type { ItemWeek, PageWeek } from '../../../core/mail/week/page-week.ts';
import type { RunHealth } from '../../../core/mail/week/run-health.ts';
import { riverton } from '../../support/mail-data.ts';
import { police } from '../../support/report-data.ts';

const TODAY = '2026-11-23';
const { run } = police();
const EN = wordsOf('en');

const pageOf = (given: Partial<PageWeek> = {}): PageWeek => ({
  pageId: 'facebook',
  url: 'https://www.facebook.com/RivertonPD',
  platform: 'facebook',
  owner: { name: 'Sam Reyes', email: 'sam.reyes@riverton.example' },
  state: 'compliant',
  failing: [],
  looks: [],
  advice: [],
  met: [],
  waivers: [],
  ...given,
});

const itemOf = (given: Partial<ItemWeek> = {}): ItemWeek => ({
  item: 'emergency-note',
  title: 'Emergency note',
  outcome: 'fail',
  level: 'required',
  message: 'missing',
  says: 'It is missing.',
  since: '2026-10-05',
  due: '2026-10-19',
  ...given,
});

const weekOf = (
  counts: Partial<AgencyWeek['counts']>,
  given: Partial<AgencyWeek> = {},
): AgencyWeek => ({
  run,
  agency: riverton(),
  zone: 'UTC',
  today: TODAY,
  nextAudit: '2026-11-30',
  isWhole: true,
  expected: Object.values(counts).reduce((sum, count) => sum + count, 0),
  counts: { compliant: 0, action: 0, look: 0, recheck: 0, unread: 0, skipped: 0, ...counts },
  pages: [],
  isFirst: false,
  worse: [],
  fixed: [],
  readableAgain: [],
  looks: [],
  settled: [],
  byRules: { failing: [], looks: [], met: [] },
  added: 0,
  removed: 0,
  changesOmitted: 0,
  trend: [],
  ...given,
});

const leaders = (week: AgencyWeek, tableLeftOut = false): Letter =>
  leadershipLetter(week, { language: 'en', attached: [], tableLeftOut });

describe('a letter to leadership', () => {
  it.each([
    [weekOf({ skipped: 2 }), 'no pages to audit', 'Incomplete', EN.sentence.noPages],
    [
      weekOf({ compliant: 2, look: 1 }),
      '2 of 3 pages compliant, 1 needs a look',
      'Needs a look',
      EN.sentence.look(1),
    ],
    [
      weekOf({ compliant: 2, unread: 1 }),
      '2 of 3 pages compliant, 1 could not be read',
      'Incomplete',
      EN.sentence.restGood(2),
    ],
    [
      weekOf({ compliant: 2 }, { isFirst: true }),
      'all 2 pages compliant',
      'All in order',
      `${EN.sentence.allClear(2)} ${EN.sentence.first}`,
    ],
  ])('%#: says how things stand', (week, subject, verdict, sentence) => {
    const letter = leaders(week);
    expect(letter).toMatchObject({ subject: `Riverton PD: ${subject}`, verdict, sentence });
  });

  it('names what it has no room for', () => {
    const letter = leaders(weekOf({ compliant: 2 }, { added: 1, changesOmitted: 7 }), true);
    expect(letter.closing).toEqual([
      'The list of pages changed: 1 added.',
      'and 7 more, in the attached report',
      'The next audit is due on Monday, Nov 30, 2026.',
      EN.tableLeftOut,
    ]);
  });
});

const printed = (week: AgencyWeek, pages: readonly PageWeek[]) =>
  printedOf(week, leaders(week), pages);

describe('on paper', () => {
  it('a page of which nothing is asked, and a fault that is overdue', () => {
    const faulty = pageOf({ state: 'action', failing: [itemOf(), itemOf({ due: '2026-12-07' })] });
    const { pages, leftOut } = printed(weekOf({ compliant: 1, action: 1 }), [pageOf(), faulty]);
    expect(pages[0]?.facts).toEqual(['Owner: Sam Reyes', 'The policy asks nothing of this page.']);
    expect(pages[1]?.items.map(({ state }) => state)).toEqual([
      'Overdue since Oct 19, 2026',
      'By Dec 7, 2026',
    ]);
    expect(leftOut).toBeUndefined();
  });

  it('carries the whole text to paste in place of words for each item', () => {
    const faulty = pageOf({ state: 'action', failing: [itemOf()] });
    const fix: PageFix = {
      language: 'en',
      text: 'In an emergency, call 911.',
      how: 'replace',
      counter: { used: 26, max: 160, unit: 'characters', confidence: 'medium' },
      place: { field: 'Bio', steps: ['Profile', 'Bio'] },
      items: [],
      leftOut: [{ what: 'We watch 24/7.', why: 'It says the opposite.' }],
    };
    const of = (fixes: ReadonlyMap<string, PageFix>) =>
      printedOf(weekOf({ action: 1 }), leaders(weekOf({ action: 1 })), [faulty], fixes).pages[0];
    const page = of(new Map([[faulty.pageId, fix]]));
    expect(page?.items[0]?.fix).toBeUndefined();
    expect(page?.paste?.text).toBe('In an emergency, call 911.');
    expect(page?.paste?.notes).toEqual([
      '26 of 160 characters. The platform’s limit is probably this; it tells you if it is another.',
      'Where to click: Profile › Bio. Menus change: if yours looks different, look for the field “Bio”.',
      'Not in this text: “We watch 24/7”. It says the opposite.',
    ]);
    const none = of(new Map([[faulty.pageId, { ...fix, text: '' }]]));
    expect(none?.paste).toBeUndefined();
    expect(none?.items[0]?.fix).toBe(itemOf().fix);
  });

  it('says how many pages are left out of a long one', () => {
    const many = Array.from({ length: 152 }, () => pageOf());
    const { pages, leftOut } = printed(weekOf({ compliant: 152 }), many);
    expect(pages).toHaveLength(150);
    expect(leftOut).toBe('2 pages more are left out here; the table has them all.');
  });

  it('says nothing of single pages before the audit is whole', () => {
    const { finishedAt: _, ...running } = run;
    const week = weekOf({ compliant: 1 }, { isWhole: false, run: running });
    const paper = printed(week, [pageOf()]);
    expect(paper.pages).toEqual([]);
    expect(paper.leftOut).toBeUndefined();
    expect(paper.made).toEqual(new Date(run.startedAt));
  });
});

describe('a row', () => {
  it('says by when the first of its items is due', () => {
    const items = [
      itemOf({ due: '2026-11-30' }),
      itemOf({ due: '2026-11-26' }),
      itemOf({ due: '2026-12-07' }),
    ];
    const row = itemsRow(EN, pageOf(), { items, today: TODAY, isNew: true });
    expect(row.about).toBe('Sam Reyes – by Nov 26, 2026');
  });

  it('says of an error page what the address shows, in either language', () => {
    const items = [itemOf({ item: 'page-itself', title: 'The page itself', outcome: 'review' })];
    const told = (words: typeof EN) =>
      itemsRow(words, pageOf(), { items, today: TODAY, isNew: true }).texts;
    expect(told(EN)).toEqual(['Shows “page not found” in place of the page']);
    expect(told(wordsOf('es'))).toEqual(['Muestra «página no encontrada» en lugar de la página']);
  });

  it('names who has to bring a page again, and by when', () => {
    const submission = {
      state: 'due',
      expiresOn: '2026-12-01',
      command: 'presence submit',
    } as const;
    expect(runsOutRows(EN, [pageOf({ submission }), pageOf()])).toEqual([
      {
        title: 'Facebook – facebook.com/RivertonPD',
        texts: ['What was brought counts until Dec 1, 2026.'],
        about: 'Sam Reyes brings it',
      },
    ]);
  });

  it('names the owner of what could not be read where there is but one', () => {
    const unread = { kind: 'gone', detail: '', wasTriedAgain: false, since: '2026-11-02' } as const;
    const one = pageOf({ state: 'unread', unread });
    const other = { ...one, owner: { name: 'Dana Ortiz', email: 'd@riverton.example' } };
    const [alone] = unreadRows(EN, [one, pageOf()], TODAY);
    expect(alone?.texts).toEqual(['Facebook – facebook.com/RivertonPD, since Nov 2, 2026']);
    expect(alone?.about).toMatch(/^Trying again does not help\. Sam Reyes should open the page/);
    expect(unreadRows(EN, [one, other], TODAY)[0]?.about).toContain('Somebody should open');
  });
});

const healthOf = (given: Partial<RunHealth>): RunHealth => ({
  run,
  zone: 'UTC',
  today: TODAY,
  isWhole: true,
  agencies: 1,
  expected: 4,
  found: 4,
  unread: 0,
  gaps: [],
  causes: [],
  crashed: new Map(),
  rules: new Map(),
  unreadBy: new Map(),
  recheck: 0,
  mail: [],
  nobody: [],
  ...given,
});

const entryOf = (given: Partial<OutboxEntry>): OutboxEntry => ({
  schema: 1,
  id: 'run.a',
  runId: 'run',
  kind: 'leadership',
  to: ['chief@riverton.example'],
  language: 'en',
  state: 'pending',
  createdAt: '2026-11-23T19:05:00Z',
  giveUpAt: '2026-11-24T19:05:00Z',
  nextAt: '2026-11-23T19:05:00Z',
  attempt: 5,
  ...given,
});

describe('a letter to operators', () => {
  // A subject never says that there is nothing to do over a letter that needs them.
  it.each([
    [{ nobody: ['City of Riverton'] }, '1 report that nobody gets'],
    [{ recheck: 2 }, '2 pages being checked again'],
    [{ isWhole: false }, 'audit not finished, 4 of 4 pages read'],
    [{ gaps: [{ name: 'A', found: 1, expected: 4 }, { name: 'B', found: 6, expected: 4 }] }, '3 pages without a result, 2 results too many'], // prettier-ignore
    [{ gaps: [{ name: 'B', found: 5, expected: 4 }] }, '1 result too many'],
  ])('%o needs them, and its subject says so', (given, subject) => {
    const letter = operatorLetter(healthOf(given), 'en');
    expect(letter).toMatchObject({
      verdict: 'Needs your attention',
      subject: `Auditor: ${subject}`,
    });
  });

  it('says what became of each message', () => {
    const at = '2026-11-23T20:00:00Z';
    const mail = [
      entryOf({ state: 'bounced', event: { detail: '550 no such user', at } }),
      entryOf({ state: 'complained', event: { detail: 'abuse', at } }),
      entryOf({ state: 'failed', trouble: { reason: 'refused', detail: '554 no', at } }),
      entryOf({}),
    ];
    const { subject, sections } = operatorLetter(healthOf({ mail }), 'es');
    expect(subject).toBe('Auditor: 4 mensajes no llegaron');
    expect(sections[0]?.rows.flatMap(({ texts }) => texts)).toEqual([
      'volvió: 550 no such user',
      'marcado como no deseado: abuse',
      'no se pudo enviar: 554 no',
      'sigue esperando a ser enviado',
    ]);
  });

  it('tells a share of nothing', () => {
    const letter = operatorLetter(healthOf({ expected: 0, found: 0, agencies: 0 }), 'en');
    expect(letter.sentence).toBe(
      'The audit read 0 of 0 pages of 0 agencies. There is nothing for you to do.',
    );
  });
});

const weeks = (...reads: [compliant: number, read: number][]): Trend =>
  reads.map(([compliant, read], at) => ({
    day: `2026-11-0${at + 2}`,
    compliant,
    read,
    expected: 7,
  }));

describe('the trend', () => {
  it('counts what could not be read neither as good nor as bad', () => {
    const { words, bars } = trendPart(weeks([6, 7], [5, 5], [0, 0]), wordsOf('en'));
    expect(words).toBe(
      'Compliant, of the pages that could be read, over 3 audits: 6 of 7 at first, none read now; best 5 of 5, lowest 6 of 7.',
    );
    expect(bars.map(({ value }) => value)).toEqual(['6/7', '5/5', 'none read']);
    const spanish = trendPart(weeks([0, 0], [0, 0]), wordsOf('es'));
    expect(spanish.words).toBe('En 2 auditorías no se pudo leer ninguna página.');
    expect(trendPart(weeks([0, 0], [4, 5]), wordsOf('en')).words).toContain(
      'none read at first, 4 of 5 now; best 4 of 5, lowest 4 of 5',
    );
  });
});
