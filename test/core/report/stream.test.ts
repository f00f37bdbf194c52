// Thirteen thousand pages: written as they come, none held, no work that grows faster than the pages.
import { expect, it } from 'vitest';
import { csvReport } from '../../../core/report/csv-report.ts';
import { htmlReport } from '../../../core/report/html-report.ts';
import type { ReportInput } from '../../../core/report/input.ts';
import { jsonLinesReport } from '../../../core/report/json-lines-report.ts';
import { jsonReport } from '../../../core/report/json-report.ts';
import { junitReport } from '../../../core/report/junit-report.ts';
import { markdownReport } from '../../../core/report/markdown-report.ts';
import { textReport } from '../../../core/report/text-report.ts';
import { agencyReport, findings, inputOf, page } from '../../support/report-data.ts';

const PAGES = 13_000;
const AGENCIES = 100;

/** Pages that are made when they are asked for; `held` is the most that were made before the report gave a piece. */
function manyPages(): { input: ReportInput; made: () => number } {
  let made = 0;
  const onePage = (n: number) =>
    page(`p${n}`, {
      agencyId: `agency-${Math.floor((n * AGENCIES) / PAGES)}`,
      url: `https://www.riverton.example/pages/${n}`,
      verdict: n % 5 === 0 ? 'not-compliant' : 'compliant',
      findings: findings(n % 5 === 0 ? { 'emergency-note': { outcome: 'fail' } } : {}),
    });
  const counts = {
    expected: 130,
    compliant: 104,
    notCompliant: 26,
    needsReview: 0,
    unreadable: 0,
    skipped: 0,
  };
  const agencies = Array.from({ length: AGENCIES }, (_, n) =>
    agencyReport(`agency-${n}`, [], { counts }),
  );
  const input = inputOf([], agencies, {
    pages: async function* () {
      for (let n = 0; n < PAGES; n += 1) {
        made += 1;
        yield onePage(n);
      }
    },
  });
  return { input, made: () => made };
}

it.each([
  ['html', htmlReport, 2],
  ['text', textReport, 2],
  ['csv', csvReport, 1],
  ['json', jsonReport, 2],
  ['json lines', jsonLinesReport, 2],
  ['junit', junitReport, 2],
  ['markdown', markdownReport, 2],
] as const)('%s holds no pages and ends soon', async (_name, format, passes) => {
  const { input, made } = manyPages();
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let length = 0;
  let longest = 0;
  let heap = 0;
  let pieces = 0;
  const start = performance.now();
  for await (const piece of format(input)) {
    length += piece.length;
    longest = Math.max(longest, piece.length);
    pieces += 1;
    if (pieces % 500 === 0) heap = Math.max(heap, process.memoryUsage().heapUsed - before);
  }
  expect(made()).toBe(PAGES * passes);
  expect(pieces).toBeGreaterThan(PAGES);
  // No piece is more than an agency's overview; the whole would be a hundred times as long.
  expect(longest).toBeLessThan(length / 50);
  expect(heap / 2 ** 20).toBeLessThan(250);
  expect(performance.now() - start).toBeLessThan(25_000);
});
