// The words: counts that add up, times with their zone, changes with their cause.
import { describe, expect, it } from 'vitest';
import { changeCounts, changeGroups, changeSentence } from '../../../core/report/changes.ts';
import { additionSentence, countSentence } from '../../../core/report/counts.ts';
import { calendarDay, dayOf, knownZone, moment, zoneWords } from '../../../core/report/times.ts';
import { counted, placeWords, stateOf, stateWord } from '../../../core/report/words.ts';
import type { Change, Counts } from '../../../core/verdict/schema.ts';
import { agencyReport } from '../../support/report-data.ts';

const counts = (given: Partial<Counts>): Counts => ({
  expected: 0,
  compliant: 0,
  notCompliant: 0,
  needsReview: 0,
  unreadable: 0,
  skipped: 0,
  ...given,
});

const change = (given: Partial<Change>): Change => ({
  kind: 'fixed',
  agencyId: 'a',
  pageId: 'p',
  ...given,
});

describe('counts', () => {
  it.each([
    [
      { expected: 10, compliant: 7, notCompliant: 2, unreadable: 1 },
      '7 of 10 pages compliant, 2 need action, 1 could not be read',
    ],
    [{ expected: 1, notCompliant: 1 }, '0 of 1 page compliant, 1 needs action'],
    [
      { expected: 3, needsReview: 1, skipped: 2 },
      '0 of 3 pages compliant, 1 needs a look, 2 left out on purpose',
    ],
    [{ expected: 2, needsReview: 2 }, '0 of 2 pages compliant, 2 need a look'],
    [{ expected: 4, compliant: 4 }, 'all 4 pages compliant'],
    [{ expected: 1, compliant: 1 }, '1 of 1 page compliant'],
    [{}, 'no pages to check'],
  ])('%j is said in words', (given, words) => {
    expect(countSentence(counts(given))).toBe(words);
  });

  it('shows the addition', () => {
    expect(additionSentence(counts({ expected: 3, compliant: 1, unreadable: 2 }))).toBe(
      '3 pages expected = 1 compliant + 0 need action + 0 need a look + 2 could not be read + 0 left out',
    );
  });

  it('has a singular', () => {
    expect([counted(1, 'page'), counted(13_000, 'page'), counted(2, 'agency', 'agencies')]).toEqual(
      ['1 page', '13,000 pages', '2 agencies'],
    );
  });
});

describe('times', () => {
  it.each([
    ['America/New_York', 'Nov 23, 2026, 2:05 PM EST'],
    ['America/Los_Angeles', 'Nov 23, 2026, 11:05 AM PST'],
    ['Europe/London', 'Nov 23, 2026, 7:05 PM GMT'],
    ['Pacific/Auckland', 'Nov 24, 2026, 8:05 AM GMT+13'],
    ['Not/AZone', 'Nov 23, 2026, 7:05 PM UTC'],
  ])('shows a time in %s with the zone named', (zone, shown) => {
    expect(moment('2026-11-23T19:05:00Z', zone)).toBe(shown);
  });

  it('knows summer time, and midnight', () => {
    expect(moment(new Date('2026-07-01T04:00:00Z'), 'America/New_York')).toBe(
      'Jul 1, 2026, 12:00 AM EDT',
    );
  });

  it('names the zone in words', () => {
    expect(zoneWords('America/New_York', '2026-11-23T19:05:00Z')).toBe(
      'Eastern Standard Time (America/New_York)',
    );
    expect(knownZone('Not/AZone')).toBe('UTC');
  });

  it('gives the day in the zone, and a calendar day as it is', () => {
    expect(dayOf('2026-11-24T03:00:00Z', 'America/New_York')).toBe('Nov 23, 2026');
    expect(calendarDay('2026-12-31')).toBe('Dec 31, 2026');
  });
});

describe('changes', () => {
  it.each([
    [
      { kind: 'fixed', title: 'Emergency note', from: 'fail', to: 'pass', cause: 'page' },
      'Emergency note: not met before, now met. The page changed.',
    ],
    [
      { kind: 'newly-failing', item: 'own-item', from: 'pass', to: 'fail', cause: 'rules' },
      'Own-item: met before, now not met. Our rules changed.',
    ],
    [
      { kind: 'still-failing', title: 'Emergency note', since: '2026-10-05T12:00:00Z' },
      'Emergency note: still not met since Oct 5, 2026.',
    ],
    [
      { kind: 'newly-unreadable', from: 'compliant', to: 'unreadable' },
      'Compliant before, now could not be read.',
    ],
    [{ kind: 'readable-again', to: 'compliant' }, 'Can be read again.'],
    [{ kind: 'new-page' }, 'New page in the inventory.'],
    [{ kind: 'removed-page' }, 'No longer in the inventory.'],
  ] as const)('says %j in a sentence', (given, words) => {
    expect(changeSentence(change(given), 'America/New_York')).toBe(words);
  });

  it('groups them, the worst first, and counts them', () => {
    const all = (
      ['removed-page', 'fixed', 'still-failing', 'newly-failing', 'newly-unreadable'] as const
    ).map((kind) => change({ kind }));
    expect(changeGroups(all).map(({ title, changes }) => [title, changes.length])).toEqual([
      ['Got worse', 2],
      ['Got better', 1],
      ['Still failing', 1],
      ['Added or removed', 1],
    ]);
    expect(
      changeCounts(agencyReport('a', [], { changes: all, previousRunId: 'r', changesOmitted: 4 })),
    ).toBe('2 got worse, 1 got better, 1 still failing, 1 added or removed, 4 more changes');
  });

  it('tells a first audit from one where nothing changed', () => {
    expect(changeCounts(agencyReport('a', []))).toBeUndefined();
    expect(changeCounts(agencyReport('a', [], { previousRunId: 'r' }))).toBe('nothing changed');
    const still = [change({ kind: 'still-failing' })];
    expect(changeCounts(agencyReport('a', [], { previousRunId: 'r', changes: still }))).toBe(
      'nothing changed, 1 still failing',
    );
  });

  it('knows no word for a state that is none, whatever it is called', () => {
    expect(
      ['pass', 'unreadable', '__proto__', 'constructor', 'x'.repeat(90)].map(stateWord),
    ).toEqual(['met', 'could not be read', '__proto__', 'constructor', `${'x'.repeat(40)}…`]);
  });
});

it('says where a quotation stood', () => {
  expect(placeWords({ place: 'footer', visibility: 'on-click' })).toBe(
    'in the footer, shown after a click',
  );
});

it('does not paint advice in the red of a broken rule', () => {
  expect(stateOf({ outcome: 'fail', level: 'recommended' })).toEqual({
    word: 'Not met',
    tone: 'look',
  });
  expect(stateOf({ outcome: 'fail', level: 'required' }).tone).toBe('bad');
});
