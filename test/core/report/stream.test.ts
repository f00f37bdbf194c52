// Five thousand pages: written as they come, none held, no work that grows faster than the pages.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
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

const PAGES = 5_200;
const AGENCIES = 100;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What is held when garbage is gone, MiB. */
function heldNow(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

/** Pages that are made when they are asked for. */
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
    expected: 52,
    compliant: 41,
    notCompliant: 11,
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
  const before = heldNow();
  let length = 0;
  let longest = 0;
  let held: number | undefined;
  let pieces = 0;
  const start = process.cpuUsage();
  for await (const piece of format(input)) {
    length += piece.length;
    longest = Math.max(longest, piece.length);
    pieces += 1;
    if (made() > PAGES * passes - 50) held ??= heldNow() - before;
  }
  expect(made()).toBe(PAGES * passes);
  expect(pieces).toBeGreaterThan(PAGES);
  // No piece is more than an agency's overview; the whole would be a hundred times as long.
  expect(longest).toBeLessThan(length / 50);
  // A line for each page, and not the pages (about 8 KiB each) or what was written of them.
  expect(held).toBeLessThan(15);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(10);
});
