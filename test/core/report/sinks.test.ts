// Hostile text in every field of every record, through each format whole, read back by a parser that forgives nothing.
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvReport } from '../../../core/report/csv-report.ts';
import { diffText } from '../../../core/report/diff-text.ts';
import { historyText } from '../../../core/report/history-text.ts';
import { jsonLinesReport } from '../../../core/report/json-lines-report.ts';
import { jsonReport } from '../../../core/report/json-report.ts';
import {
  jsonLineSchema,
  jsonReportSchema,
  reportJsonSchema,
} from '../../../core/report/json-shape.ts';
import { markdownReport } from '../../../core/report/markdown-report.ts';
import { pageReportText } from '../../../core/report/page-text.ts';
import { summaryText } from '../../../core/report/summary-text.ts';
import { textReport } from '../../../core/report/text-report.ts';
import type { ReportInput } from '../../../core/report/input.ts';
import type { PageReport } from '../../../core/verdict/schema.ts';
import { faultsBy } from '../../support/json-schema.ts';
import { city, hostile, inputOf, whole } from '../../support/report-data.ts';

/** Every control character but the line feed. */
const CONTROL = /(?!\n)\p{Cc}/u;

const harmless = (text: string): void => {
  expect(text).not.toMatch(CONTROL);
  expect(text).not.toMatch(/[\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Cs}/u);
  expect(text).not.toMatch(/^\s*::/m);
  expect(text).not.toMatch(/##[a-z]*\[/i);
};

/** A line of Markdown without its code spans (CommonMark 0.31, section 6.1). */
function withoutCode(line: string): string {
  const parts = line.split(/(`+)/);
  let text = '';
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? '';
    const close = part.startsWith('`') ? parts.indexOf(part, at + 1) : -1;
    if (close === -1) text += part;
    else at = close;
  }
  return text;
}

const RUNS = [
  ['a city', city],
  ['hostile texts', hostile],
  ['nothing', () => inputOf([], [])],
] as const;

async function pagesOf(input: ReportInput): Promise<PageReport[]> {
  const pages: PageReport[] = [];
  for await (const page of input.pages()) pages.push(page);
  return pages;
}

describe.each(RUNS)('CSV of %s', (_name, input) => {
  it('has a row for each item and for each page without items, as wide as its head, and no formula', async () => {
    const csv = await whole(csvReport(input()));
    expect(csv.startsWith('\ufeff"Agency"')).toBe(true);
    const [head = [], ...rows]: string[][] = parse(csv, { bom: true, record_delimiter: '\r\n' });
    const pages = await pagesOf(input());
    const items = pages.reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0);
    expect(rows).toHaveLength(items);
    expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
    for (const cell of rows.flat()) {
      expect(cell).not.toMatch(/^[\s\p{Z}]*[=+\-@\t\r\0＝＋－＠]/u);
      expect(cell).not.toMatch(CONTROL);
      expect(cell).not.toMatch(/[\u202a-\u202e]/);
    }
  });

  it('leaves the byte order mark out when asked', async () => {
    expect((await whole(csvReport(input(), { bom: false }))).startsWith('"Agency"')).toBe(true);
  });
});

describe.each(RUNS)('JSON of %s', (_name, input) => {
  it('is of the documented shape, with every page whole, and without the write token', async () => {
    const text = await whole(jsonReport(input()));
    const report = jsonReportSchema.parse(JSON.parse(text));
    const pages = await pagesOf(input());
    const plain = pages.map(({ schema: _schema, runId: _runId, ...rest }) => {
      if (rest.failure) rest.failure = expect.objectContaining(rest.failure) as typeof rest.failure;
      return rest;
    });
    expect(report.pages).toEqual(plain);
    expect(report.counts).toEqual(input().run.counts);
    expect(text).not.toContain('write-token');
    expect(text).not.toMatch(/[<\u007f-\u009f\u2028\u2029\u202a-\u202e\u200b\ufeff]/);
  });

  it('says the same as lines', async () => {
    const report = jsonReportSchema.parse(JSON.parse(await whole(jsonReport(input()))));
    const lines = (await whole(jsonLinesReport(input())))
      .trimEnd()
      .split('\n')
      .map((line) => jsonLineSchema.parse(JSON.parse(line)));
    const { agencies, pages, ...head } = report;
    expect(lines).toEqual([
      { type: 'report', ...head },
      ...agencies.map((agency) => Object.assign({ type: 'agency' }, agency)),
      ...pages.map((page) => Object.assign({ type: 'page' }, page)),
    ]);
  });
});

describe.each(RUNS)('the JSON Schema that is shipped, of %s', (_name, input) => {
  it('is what the report keeps to, and each of its lines', async () => {
    expect(faultsBy('report')(JSON.parse(await whole(jsonReport(input()))))).toEqual([]);
    const parts: Record<string, (data: unknown) => string[]> = {
      agency: faultsBy('report', '/properties/agencies/items'),
      page: faultsBy('report', '/properties/pages/items'),
    };
    const lines = (await whole(jsonLinesReport(input()))).trimEnd().split('\n');
    for (const line of lines.slice(1)) {
      const { type, ...part }: { type: string } = JSON.parse(line);
      expect(parts[type]?.(part)).toEqual([]);
    }
  });

  it('refuses what is no report', async () => {
    const report = JSON.parse(await whole(jsonReport(input())));
    expect(faultsBy('report')({ ...report, counts: 'many' })).not.toEqual([]);
  });
});

it('has a JSON Schema that names all its parts', () => {
  expect(reportJsonSchema()).toMatchObject({
    type: 'object',
    required: expect.arrayContaining(['format', 'run', 'agencies', 'pages', 'counts']) as unknown,
    properties: { format: { const: 'agency-presence-report/1' } },
  });
});

describe.each(RUNS)('on a terminal, %s', (_name, input) => {
  it('gives no command to the terminal or to a CI log', async () => {
    harmless(await whole(textReport(input())));
    harmless(await whole(summaryText(input())));
    const { run, agencies } = input();
    harmless(diffText({ from: run, to: run, changes: agencies.flatMap(({ changes }) => changes) }));
    const pages = await pagesOf(input());
    harmless(historyText(pages, { zone: 'America/New_York' }));
    for (const page of pages) harmless(pageReportText(page, { zone: 'No/Zone' }));
  });
});

describe.each(RUNS)('Markdown of %s', (_name, input) => {
  it('keeps someone else’s signs inside code spans', async () => {
    const outside = (await whole(markdownReport(input()))).split('\n').map(withoutCode).join('\n');
    expect(outside).not.toMatch(/(?<!\\)<(?!\/?details>|summary>|\/summary>)/);
    expect(outside).not.toMatch(/(?<!\\)\[|https?:|www\.|@\w|javascript/);
    expect(outside).not.toMatch(CONTROL);
    expect(outside).not.toMatch(/[\u202a-\u202e]/);
  });

  it('has rows of one width in its tables', async () => {
    const rows = (await whole(markdownReport(input())))
      .split('\n')
      .filter((line) => line.startsWith('|'));
    for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(6);
  });
});
