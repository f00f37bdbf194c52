// What reports say of pages that a person brings: due, expired, missing, and how to bring them.
import { describe, expect, it } from 'vitest';
import { htmlReport } from '../../../core/report/html-report.ts';
import { jsonReport } from '../../../core/report/json-report.ts';
import { jsonReportSchema } from '../../../core/report/json-shape.ts';
import type { ReportStream } from '../../../core/report/input.ts';
import { standsWords, submissionOf } from '../../../core/report/submissions.ts';
import { summaryText } from '../../../core/report/summary-text.ts';
import { textReport } from '../../../core/report/text-report.ts';
import type { PageReport } from '../../../core/verdict/schema.ts';
import { pageReportOf, runOf } from '../../support/submitted-data.ts';

const COMMAND = (id: string) => `presence submit riverton-pd/${id} --text FILE --by "YOUR NAME"`;

async function whole(stream: ReportStream): Promise<string> {
  let text = '';
  for await (const piece of stream) text += piece;
  return text;
}

const broughtUntil = (pageId: string, expiresOn: string): PageReport =>
  pageReportOf(pageId, { expiresOn });
const unread = (pageId: string, reason: 'submission-missing' | 'submission-expired'): PageReport =>
  pageReportOf(pageId, { reason });

const PAGES = [
  broughtUntil('fresh', '2027-02-01'),
  broughtUntil('soon', '2026-11-30'),
  unread('late', 'submission-expired'),
  unread('never', 'submission-missing'),
];

describe('submissions in reports', () => {
  it.each([
    ['2027-02-01', 'current'],
    ['2026-12-06', 'current'],
    ['2026-12-05', 'due'],
    ['2026-11-21', 'due'],
  ])('one that counts until %s is %s on 2026-11-21', (expiresOn, state) => {
    expect(submissionOf(broughtUntil('a', expiresOn), 'America/New_York')?.state).toBe(state);
  });

  it.each([
    ['summary', summaryText],
    ['text', textReport],
    ['html', htmlReport],
  ] as const)(
    'the %s names those that are due, expired or missing, with the command',
    async (_, report) => {
      const text = (await whole(report(runOf(PAGES))))
        .replaceAll('&quot;', '"')
        .replaceAll(/\s+/g, ' ');
      for (const id of ['soon', 'late', 'never']) expect(text).toContain(COMMAND(id));
      expect(text).not.toContain(COMMAND('fresh'));
      expect(text).toMatch(
        /Counts until Nov 30, 2026, brought by Dana Ortiz: bring it again before then\./,
      );
      expect(text).toContain('What was brought is too old to count.');
      expect(text).toContain('Nobody has brought it yet.');
    },
  );

  it('the JSON says how each stands, and keeps to its schema', async () => {
    const report = jsonReportSchema.parse(JSON.parse(await whole(jsonReport(runOf(PAGES)))));
    expect(report.pages.map(({ submission }) => submission)).toEqual([
      { state: 'current', by: 'Dana Ortiz', expiresOn: '2027-02-01', command: COMMAND('fresh') },
      { state: 'due', by: 'Dana Ortiz', expiresOn: '2026-11-30', command: COMMAND('soon') },
      { state: 'expired', command: COMMAND('late') },
      { state: 'missing', command: COMMAND('never') },
    ]);
  });

  it('the page itself says who brought it, and that no server was asked', async () => {
    const text = await whole(textReport(runOf(PAGES)));
    expect(text).toContain('Read from what a person brought: Dana Ortiz brought it');
    expect(await whole(htmlReport(runOf(PAGES)))).toContain(
      'none was asked for; what was brought has 40 bytes',
    );
  });

  it('nothing is said where nobody has to bring anything', async () => {
    expect(submissionOf(pageReportOf('plain', {}), 'America/New_York')).toBeUndefined();
    const text = await whole(textReport(runOf([broughtUntil('fresh', '2027-02-01')])));
    expect(text).not.toContain('To be brought by a person');
    expect(standsWords({ state: 'current', command: '' })).toBe('Counts.');
    expect(standsWords({ state: 'due', command: '' })).toBe('Counts: bring it again before then.');
  });

  it('a summary of many names the first and says how many more there are', async () => {
    const many = Array.from({ length: 50 }, (_, at) => unread(`page-${at}`, 'submission-missing'));
    const text = await whole(summaryText(runOf(many)));
    expect(text).toContain('… and 10 more pages in the report');
  });
});
