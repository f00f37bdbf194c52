// The binder where records are thin: pages never read, pages that came and went, people's decisions against a page, causes nobody knew.
import { describe, expect, it } from 'vitest';
import { type BinderDoors, binderOf, pageReports } from '../../../core/history/binder.ts';
import { binderHtml } from '../../../core/history/binder-html.ts';
import { storyOf } from '../../../core/history/story.ts';
import { trendSentence, trendText } from '../../../core/report/trend-text.ts';
import type { AgencyReport, PageReport } from '../../../core/verdict/schema.ts';
import { agencyReport, capture, findings, page } from '../../support/report-data.ts';

const URL_X = 'https://x.com/rivertonpd';
const at = (day: number): string => `2026-03-0${day}T15:00:00.000Z`;
const seen = (day: number, given: Partial<PageReport> = {}): PageReport =>
  page('x', { url: URL_X, platform: 'x', runId: `run-${day}`, checkedAt: at(day), ...given });
const failed = (item: string) => findings({ [item]: { outcome: 'fail', evidence: [] } });
const waiver = { item: 'website-link', reason: 'Trial', approvedBy: 'Chief', until: '2026-03-02' };
const waived = (expired: boolean) => findings({ 'website-link': { outcome: expired ? 'fail' : 'waived', waiver, waiverExpired: expired } }); // prettier-ignore

async function* each<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all;
}

describe('the story of a page', () => {
  it('counts audits that saw the same once, and begins a waiver anew where it ran out', async () => {
    const days = [1, 2].map((day) => seen(day, { findings: waived(false) }));
    const story = await storyOf(each([...days, seen(3, { findings: waived(true) })]), () => undefined); // prettier-ignore
    expect(story?.states).toMatchObject([{ from: at(1), to: at(3), audits: 3 }]);
    expect(story?.waivers).toMatchObject([{ audits: 2, expired: false }, { audits: 1, expired: true }]); // prettier-ignore
  });

  it('closes without words where none were quoted, and holds no text where no capture was kept', async () => {
    const { capture: _, owner: __, ...bare } = seen(1, { findings: failed('emergency-note') });
    const met = seen(2, { findings: findings({ 'emergency-note': { outcome: 'not-applicable', evidence: [] } }) }); // prettier-ignore
    const story = await storyOf(each([bare, met]), () => undefined);
    expect(story?.opened[0]).toMatchObject({ closedAs: 'not-applicable', closedIn: 'run-2' });
    for (const name of ['closedBy', 'cause', 'captureSha256']) expect(story?.opened[0]).not.toHaveProperty(name); // prettier-ignore
    expect(story?.texts.map(({ from }) => from)).toEqual([at(2)]);
  });

  it('says on which page one click away the words stood', async () => {
    const linkedUrl = 'https://riverton.gov/policy';
    const story = await storyOf(each([seen(1, { findings: findings({ 'emergency-note': { linkedUrl } }) })]), () => undefined); // prettier-ignore
    expect(story?.texts[0]?.said.filter((one) => one.linkedUrl === linkedUrl)).toMatchObject([{ item: 'emergency-note' }]); // prettier-ignore
  });
});

const audit = (day: number, changes: AgencyReport['changes'] = []): AgencyReport =>
  agencyReport('riverton-pd', [], { runId: `run-${day}`, startedAt: at(day), finishedAt: at(day), changes }); // prettier-ignore

const RULING = { agencyId: 'riverton-pd', pageId: 'x', item: 'purpose-statement', title: 'Purpose', decision: 'not-satisfied', by: 'Dana Ortiz', reason: 'Of another agency', at: at(2), quotes: [] }; // prettier-ignore

function doorsOf(reports: readonly PageReport[], audits: readonly AgencyReport[]): BinderDoors {
  return {
    history: {
      agency: () => each(audits),
      page: (_, pageId) => each(reports.filter((one) => one.pageId === pageId)),
    },
    records: { expectedPages: () => each([{ page: { id: 'x' } }]) as never },
    rulings: { ofAgency: async () => [{ ...RULING, at: '2026-05-01T00:00:00Z', reason: 'Too late' }, RULING, { ...RULING, at: at(1), reason: 'First' }] as never }, // prettier-ignore
    submissions: { ofPage: async () => [] },
  };
}

async function shown(reports: readonly PageReport[], audits: readonly AgencyReport[]) {
  const period = { from: '2026-03-01', to: '2026-03-31' };
  const binder = await binderOf(doorsOf(reports, audits), 'riverton-pd', period);
  if (binder === undefined) throw new Error('the binder is empty');
  let text = '';
  for await (const piece of binderHtml({ binder, productVersion: '1', now: new Date('2026-05-01T12:00:00Z') })) text += piece; // prettier-ignore
  return { binder, text: text.replaceAll(/\s+/g, ' ') };
}

describe('the binder', () => {
  it('holds pages that came or went in between, and leaves out those without a report', async () => {
    const change = { agencyId: 'riverton-pd' } as const;
    const audits = [audit(1), audit(2, [{ ...change, kind: 'removed-page', pageId: 'gone' }, { ...change, kind: 'new-page', pageId: 'never-read' }]), audit(3)]; // prettier-ignore
    const gone = page('gone', { url: 'https://x.com/gone', runId: 'run-1', checkedAt: at(1) });
    const { binder } = await shown([seen(1), gone], audits);
    expect(binder.pages.map(({ pageId }) => pageId)).toEqual(['x', 'gone']);
    expect(binder.rulings.map(({ reason }) => reason)).toEqual(['First', 'Of another agency']);
    const none = pageReports(doorsOf([seen(1)], []), { agencyId: 'riverton-pd', pageId: 'x', audits: [] }); // prettier-ignore
    expect(await none.next()).toMatchObject({ done: true });
  });

  it('tells what is still open, what closed for no known cause, and what ran out', async () => {
    const both = findings({ 'emergency-note': { outcome: 'fail' }, 'website-link': { outcome: 'fail' } }); // prettier-ignore
    const linkedUrl = 'https://riverton.gov/policy';
    const later = findings({ 'emergency-note': { linkedUrl }, 'website-link': { outcome: 'fail', waiver, waiverExpired: true } }); // prettier-ignore
    const reports = [seen(1, { findings: both, capture: capture(URL_X, { textSha256: 'b'.repeat(64) }), profileText: '' }), seen(2, { findings: later })]; // prettier-ignore
    const { text } = await shown(reports, [audit(1), audit(2)]);
    for (const words of ['Still open at the end of the period.', 'Closed Mar 2, 2026: met (audit', '(ran out)', 'Not satisfied', 'one click away on']) expect(text).toContain(words); // prettier-ignore
    expect(text).toMatch(/<a href="#page-1"><bdi>/);
  });

  it('says so where nothing was ever found or nothing could be read', async () => {
    const unread = seen(1, { verdict: 'unreadable', findings: [], failure: { reason: 'timeout', detail: 'late' } }); // prettier-ignore
    const { text } = await shown([unread], [audit(1)]);
    expect(text).toContain('No audit of the period could read it.');
    expect(text).toContain(
      'None: every item was in order at every audit that could read the page.',
    );
  });
});

describe('the trend in a terminal', () => {
  const counts = { expected: 4, compliant: 1, notCompliant: 1, needsReview: 1, unreadable: 1, skipped: 0 }; // prettier-ignore
  it('is a bar with what is open, and an empty bar for an agency without pages', () => {
    const none = { expected: 0, compliant: 0, notCompliant: 0, needsReview: 0, unreadable: 0, skipped: 0 }; // prettier-ignore
    const points = [{ ...audit(1), day: '2026-03-01', counts }, { ...audit(2), day: '2026-03-08', counts: none }]; // prettier-ignore
    const text = trendText({ name: 'Riverton', agencyId: 'riverton-pd', timeZone: 'UTC', points });
    expect(text).toContain(`${'█'.repeat(6)}${'·'.repeat(18)} 1 of 4 (1 need action, 1 need a look, 1 not read)`); // prettier-ignore
    expect(text).toContain(`${'·'.repeat(24)} 0 of 0\n`);
    expect(trendSentence(points.slice(0, 1))).toBe('One audit so far: 1 of 4 pages compliant on Mar 1, 2026.'); // prettier-ignore
  });
});
