// Every format of one made-up run, compared whole: a changed report shows as a diff. Renewed with `vitest run test/core/report/goldens.test.ts -u`, and read before it is committed.
import { expect, it } from 'vitest';
import { csvReport } from '../../../core/report/csv-report.ts';
import { diffText } from '../../../core/report/diff-text.ts';
import { historyText } from '../../../core/report/history-text.ts';
import { htmlReport } from '../../../core/report/html-report.ts';
import type { ReportInput } from '../../../core/report/input.ts';
import { jsonLinesReport } from '../../../core/report/json-lines-report.ts';
import { jsonReport } from '../../../core/report/json-report.ts';
import { junitReport } from '../../../core/report/junit-report.ts';
import { markdownReport } from '../../../core/report/markdown-report.ts';
import { summaryText } from '../../../core/report/summary-text.ts';
import { textReport } from '../../../core/report/text-report.ts';
import { city, hostile, police, policeHistory, whole } from '../../support/report-data.ts';

type Format = (input: ReportInput) => AsyncIterable<string>;

// `.txt` behind .json and .md keeps the formatter of the sources away from them.
const FORMATS: [string, Format][] = [
  ['html', htmlReport],
  ['txt', textReport],
  ['summary.txt', summaryText],
  ['csv', csvReport],
  ['json.txt', jsonReport],
  ['jsonl', jsonLinesReport],
  ['xml', junitReport],
  ['md.txt', markdownReport],
];

const golden = (name: string): string => `../../golden/report/${name}`;

it.each(FORMATS)('a city as %s', async (ending, format) => {
  await expect(await whole(format(city()))).toMatchFileSnapshot(golden(`city.${ending}`));
});

it.each(FORMATS)('one agency of the city alone as %s', async (_ending, format) => {
  const input = city();
  const text = await whole(format({ ...input, agencies: input.agencies.slice(1) }));
  expect(text).toContain('Riverton Fire');
  expect(text).not.toMatch(/\/RivertonPD/);
});

// Where no strict parser can be asked (see sinks.test.ts), people look.
it.each([
  ['txt', textReport],
  ['md.txt', markdownReport],
] as const)('hostile texts in every field as %s', async (ending, format) => {
  await expect(await whole(format(hostile()))).toMatchFileSnapshot(golden(`hostile.${ending}`));
});

it('one agency as HTML', async () => {
  await expect(await whole(htmlReport(police()))).toMatchFileSnapshot(golden('police.html'));
});

it('what differs between two runs', async () => {
  const { run, agencies } = police();
  const from = { ...run, runId: 'earlier', startedAt: '2026-11-16T19:00:00Z' };
  const text = diffText({ from, to: { ...run, kind: 'replay' }, changes: agencies[0]!.changes });
  await expect(text).toMatchFileSnapshot(golden('diff.txt'));
});

it('one page over time', async () => {
  const text = historyText(policeHistory(), { zone: 'America/New_York' });
  await expect(text).toMatchFileSnapshot(golden('history.txt'));
});
