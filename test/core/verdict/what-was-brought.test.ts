// Captures that no visit made: how they are read, and what may be concluded from what they lack.
import { describe, expect, it } from 'vitest';
import type { SubmissionFacts } from '../../../core/capture/capture.ts';
import type { Judge } from '../../../core/ports.ts';
import { judgeCapture } from '../../../core/verdict/judge-page.ts';
import {
  comparedText,
  readWithoutPage,
  showsPage,
} from '../../../core/verdict/what-was-brought.ts';
import { apiCapture } from '../../support/api-capture.ts';
import { AGENCY, POLICY, RULES } from '../../support/audit-world.ts';

const FACTS: SubmissionFacts = {
  by: 'Dana Ortiz',
  at: '2026-11-21T10:00:00.000Z',
  how: 'text',
  seenOn: '2026-11-21',
  expiresOn: '2027-02-19',
};

function requestFor(
  capture: ReturnType<typeof apiCapture>,
  platform: 'facebook' | 'bluesky',
): Parameters<Judge>[0] {
  const { name, alsoKnownAs, country, emergencyNumber, officialHosts } = AGENCY;
  const agency = { name, alsoKnownAs, country, emergencyNumber, officialHosts };
  return {
    capture,
    about: { agency, platform, kind: 'profile', url: capture.capture.finalUrl },
    policy: POLICY,
    page: { kind: 'profile', waivers: [] },
    today: '2026-11-21',
  };
}

/** What a submission is compared by. */
const of = (submission: SubmissionFacts, sha256?: string) =>
  comparedText(
    'text',
    apiCapture('', {
      mode: 'submitted',
      submission,
      ...(sha256 === undefined ? {} : { screenshot: { sha256, width: 1, height: 1, bytes: 1 } }),
    }),
  );

describe('what no visit made', () => {
  it('is read as what it is; a page is left to the reader of pages', () => {
    const text = apiCapture('Call 911', { mode: 'draft', contentType: 'text/plain' });
    expect(readWithoutPage(text, 'x')).toMatchObject({ ok: true, content: { url: '' } });
    const brought = { mode: 'submitted', contentType: 'text/plain', submission: FACTS } as const;
    const read = readWithoutPage(apiCapture('Call 911', brought), 'x');
    expect(read).toMatchObject({ ok: true, content: { url: apiCapture('').capture.finalUrl } });
    const screenshot = { ...brought, contentType: 'image/png' };
    expect(readWithoutPage(apiCapture('', screenshot), 'x')).toMatchObject({
      content: { blocks: [] },
    });
    for (const more of [
      { mode: 'static' },
      { mode: 'submitted', contentType: 'text/html' },
      { mode: 'draft', contentType: 'text/html' },
    ] as const)
      expect(readWithoutPage(apiCapture('<p>', more), 'x')).toBeUndefined();
  });

  it('is no page that a wall could stand before, but for a saved one', () => {
    expect(showsPage(apiCapture('{}'))).toBe(false);
    expect(showsPage(apiCapture('', { mode: 'submitted', contentType: 'text/plain' }))).toBe(false);
    expect(showsPage(apiCapture('', { mode: 'submitted', contentType: 'text/html' }))).toBe(true);
    expect(showsPage(apiCapture('', { mode: 'static', contentType: 'text/html' }))).toBe(true);
  });

  it('is compared by its text, and by screenshot and ticks where there are any', () => {
    expect(comparedText('text', apiCapture(''))).toBe('text');
    expect(of(FACTS, 'ab')).toBe('text');
    const shot = { ...FACTS, how: 'screenshot' } as const;
    expect(of(shot, 'ab')).not.toBe(of(shot, 'cd'));
    const ticked = {
      ...FACTS,
      ticks: [{ item: 'a', tick: 'met', by: 'X', at: FACTS.at }],
    } as const;
    const words = { ...FACTS, ticks: [{ ...ticked.ticks[0], words: 'so' }] };
    expect(new Set([of(FACTS), of({ ...ticked, ticks: [...ticked.ticks] }), of(words)]).size).toBe(
      3,
    );
    expect(of(shot)).toBe('text');
  });
});

describe('an interface that gives no text of a profile', () => {
  it('leaves its items open where it may withhold it, and failing where there is none', async () => {
    const page = { name: 'Riverton Police', has_transitioned_to_new_page_experience: true };
    const withheld = await judgeCapture(
      RULES,
      requestFor(apiCapture(JSON.stringify(page)), 'facebook'),
    );
    expect(withheld.findings.map(({ outcome, message }) => [outcome, message])).toEqual([
      ['review', 'part-not-seen'],
      ['review', 'part-not-seen'],
    ]);
    const empty = { did: 'did:plc:a', handle: 'riverton.gov' };
    const none = await judgeCapture(
      RULES,
      requestFor(apiCapture(JSON.stringify(empty)), 'bluesky'),
    );
    expect(none.findings.map(({ outcome }) => outcome)).toEqual(['fail', 'fail']);
    const partly = { ...page, about: 'This is our purpose here.' };
    const some = await judgeCapture(
      RULES,
      requestFor(apiCapture(JSON.stringify(partly)), 'facebook'),
    );
    expect(some.findings.map(({ outcome }) => outcome)).toEqual(['pass', 'fail']);
  });

  it('or is not of its documented form is unreadable', async () => {
    const judged = await judgeCapture(RULES, requestFor(apiCapture('[]'), 'bluesky'));
    expect(judged).toMatchObject({ findings: [], failure: { reason: 'protocol' } });
  });
});
