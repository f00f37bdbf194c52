// What a person reads on the terminal: understandable at once, complete, in colour only when asked.
import pc from 'picocolors';
import { describe, expect, it } from 'vitest';
import { historyText } from '../../../core/report/history-text.ts';
import { markdownReport } from '../../../core/report/markdown-report.ts';
import { pageReportText } from '../../../core/report/page-text.ts';
import { summaryText } from '../../../core/report/summary-text.ts';
import { textReport } from '../../../core/report/text-report.ts';
import { column, wrapped } from '../../../core/report/text/layout.ts';
import type { Change } from '../../../core/verdict/schema.ts';
import {
  agencyReport,
  city,
  finding,
  findings,
  inputOf,
  page,
  police,
  whole,
} from '../../support/report-data.ts';

describe('the summary', () => {
  it('says at once how things stand, what is wrong first, and where to look next', async () => {
    const lines = (await whole(summaryText(police()))).split('\n');
    const text = lines.join('\n');
    expect(lines[3]).toContain(
      'Riverton Police Department: 4 of 10 pages compliant, 2 need action',
    );
    expect(text.indexOf('✗ Needs action')).toBeLessThan(text.indexOf('✓ Compliant'));
    expect(text).toMatch(
      /Needs action\s+Facebook facebook\.com\/RivertonPD\s+Not monitored at all times: says/,
    );
    expect(text).toMatch(
      /Bluesky bsky\.app\/profile\/riverton\.example\s+advice: Removal policy: not met/,
    );
    expect(text).toContain(
      'Start with “Not monitored at all times” on facebook.com/RivertonPD (owner: Sam Reyes).',
    );
    expect(text).toContain('presence history riverton-pd/facebook-rivertonpd');
  });

  it('stays short for a run of very many pages and changes', async () => {
    const pages = Array.from({ length: 500 }, (_, n) =>
      page(`p${n}`, { url: `https://x.example/${n}` }),
    );
    const changes: Change[] = pages.map(({ agencyId, pageId }) => ({
      kind: 'new-page',
      agencyId,
      pageId,
    }));
    const report = agencyReport('riverton-pd', pages, {
      previousRunId: 'r',
      changes,
      changesOmitted: 7,
    });
    const text = await whole(summaryText(inputOf(pages, [report])));
    expect(text).toContain('… and 460 more pages in the report');
    expect(text).toContain('… and 495 more');
    expect(text).toContain('… and 7 more changes');
    expect(text.split('\n').length).toBeLessThan(80);
  });

  it('stays short for very many agencies', async () => {
    const agencies = Array.from({ length: 25 }, (_, n) =>
      agencyReport(`a${n}`, [], { previousRunId: 'r' }),
    );
    const text = await whole(summaryText(inputOf([], agencies)));
    expect(text).toContain('All 25 agencies: no pages to check.');
    expect(text).toContain('… and 5 more agencies in the report');
    expect(text).toContain('Nothing changed.');
  });

  it('paints only what is handed to it', async () => {
    expect(await whole(summaryText(police()))).not.toContain('\u001b');
    const painted = await whole(summaryText(police(), pc.createColors(true)));
    expect(painted).toContain('\u001b[31m✗ Needs action');
    expect(painted.replaceAll(/\p{Cc}\[\d+m/gu, '')).toBe(await whole(summaryText(police())));
  });

  it('names a replay as such', async () => {
    const input = police();
    const run = { ...input.run, kind: 'replay' as const };
    expect(await whole(summaryText({ ...input, run }))).toMatch(/^Replay of an audit/);
    expect(await whole(summaryText({ ...input, run: { ...run, replayOf: 'r-1' } }))).toMatch(
      /^Replay of r-1/,
    );
  });
});

describe('the whole text', () => {
  it('holds every page once, and only of the agencies shown', async () => {
    const input = city();
    const text = await whole(textReport({ ...input, agencies: input.agencies.slice(1) }));
    expect(text).toContain('! This report shows 1 of the 2 agencies of the audit.');
    expect(text.match(/^  Checked /gm)).toHaveLength(2);
    expect((await whole(textReport(input))).match(/^  Checked /gm)).toHaveLength(12);
  });
});

describe('one page', () => {
  const options = { zone: 'America/New_York' };

  it('says verdict, counts, evidence, the nearest sentence and what to write', () => {
    const text = pageReportText(
      page('p', {
        url: 'https://x.com/RivertonPD',
        verdict: 'not-compliant',
        findings: findings({
          'emergency-note': {
            outcome: 'fail',
            says: 'It does not say how to get help.',
            nearest: { text: 'Call us.', place: 'footer', visibility: 'shown' },
            fix: 'In an emergency, call 911.\nDo not write here.',
          },
        }),
      }),
      options,
    );
    expect(text).toMatch(/^✗ Needs action: https:\/\/x\.com\/RivertonPD\n/);
    expect(text).toContain('  9 of 10 items met, 1 not met\n');
    expect(text).toContain('which is not enough, in the footer:\n      | “Call us.”\n');
    expect(text).toContain(
      'What to write:\n      | In an emergency, call 911.\n      | Do not write here.\n',
    );
  });

  it('says why a page was not read, and what to do', () => {
    const failure = { reason: 'timeout', detail: 'No answer after 25 s.' } as const;
    const unread = pageReportText(
      page('p', { url: 'https://x.com/a', verdict: 'unreadable', failure }),
      options,
    );
    expect(unread).toContain('(No answer after 25 s.)');
    expect(unread).toContain('What to do:');
    expect(unread).not.toContain('items met');
    const lost = pageReportText(
      page('p', { url: 'https://x.com/a', verdict: 'unreadable' }),
      options,
    );
    expect(lost).toContain('The reason was not recorded.');
  });

  it('has words for a page left out, and for one that nothing is asked of', () => {
    const skipped = page('p', { url: 'https://x.com/a', verdict: 'skipped' });
    expect(pageReportText(skipped, options)).toContain(
      'The inventory leaves it out: no reason given',
    );
    const bare = page('p', { url: 'https://x.com/a', findings: [], title: ' ' });
    expect(pageReportText(bare, options)).toContain('asks nothing of this kind of page');
    expect(pageReportText(bare, options)).not.toContain('Title:');
  });

  it('names an owner without an address, no owner, and evidence one click away without one', () => {
    const one = page('p', {
      url: 'https://x.com/a',
      owner: { name: 'Lee Park' },
      findings: [finding('x', { metOn: 'linked' })],
    });
    expect(pageReportText(one, options)).toContain('Owner: Lee Park\n');
    expect(pageReportText(one, options)).toContain('in the main text, one click away:');
    delete one.owner;
    expect(pageReportText(one, options)).toContain('Owner: none named');
  });
});

it('has nothing to tell of a page without history', () => {
  expect(historyText([], { zone: 'UTC' })).toBe('Nothing is stored of this page.\n');
});

it('writes Markdown at the edges: unknown reason, nothing asked, nothing changed, evidence one click away', async () => {
  const pages = [
    page('lost', { url: 'https://x.example/1', verdict: 'unreadable' }),
    page('bare', { url: 'https://x.example/2', findings: [] }),
    page('linked', { url: 'https://x.example/3', findings: [finding('x', { metOn: 'linked' })] }),
    page('skipped', { url: 'https://x.example/4', verdict: 'skipped' }),
  ];
  delete pages[1]!.owner;
  delete pages[1]!.capture;
  const report = agencyReport('riverton-pd', pages, { previousRunId: 'r' });
  const text = await whole(markdownReport(inputOf(pages, [report])));
  expect(text).toContain('The reason was not recorded.');
  expect(text).toContain('The policy asks nothing of this kind of page.');
  expect(text).toContain('Nothing changed.');
  expect(text).toContain('in the main text, one click away on —: ');
  expect(text).toContain('The inventory leaves it out: `no reason given`');
});

describe('columns and lines', () => {
  it.each([
    ['short', 8, 'short   '],
    ['exactly8', 8, 'exactly8'],
    ['much too long', 8, 'much to…'],
    ['警察局消息', 8, '警察局… '],
    ['👮🏽‍♀️👮🏽‍♀️👮🏽‍♀️👮🏽‍♀️', 6, '👮🏽‍♀️👮🏽‍♀️… '],
  ])('fits %j into %i columns', (text, width, expected) => {
    expect(column(text, width)).toBe(expected);
  });

  it('wraps at words behind its prefix, and no line begins with a command', () => {
    const lines = wrapped(`${'word '.repeat(30)} ::error::x`, '  | ');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/^  \| /);
    expect(wrapped(`${'x'.repeat(96)} ::error::x`, '')[1]).toBe(': :error::x');
  });
});
