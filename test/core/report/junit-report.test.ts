// JUnit: the numbers are those of the cases, and a red case is always a required item that is not met.
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { junitReport } from '../../../core/report/junit-report.ts';
import {
  agencyReport,
  city,
  finding,
  hostile,
  inputOf,
  page,
  whole,
} from '../../support/report-data.ts';
import type { ReportInput } from '../../../core/report/input.ts';

const read = async (input: ReportInput) => load(await whole(junitReport(input)), { xml: true });

describe.each([
  ['a city', city],
  ['hostile texts', hostile],
  ['nothing', () => inputOf([], [])],
] as const)('%s', (_name, input) => {
  it('counts its cases right, in each suite and together', async () => {
    const $ = await read(input());
    const sums = { tests: 0, failures: 0, errors: 0, skipped: 0 };
    for (const suite of $('testsuite').toArray()) {
      const found = {
        tests: $(suite).find('testcase').length,
        failures: $(suite).find('failure').length,
        errors: $(suite).find('error').length,
        skipped: $(suite).find('skipped').length,
      };
      for (const key of ['tests', 'failures', 'errors', 'skipped'] as const) {
        expect(Number($(suite).attr(key))).toBe(found[key]);
        sums[key] += found[key];
      }
    }
    for (const [key, sum] of Object.entries(sums))
      expect(Number($('testsuites').attr(key))).toBe(sum);
  });
});

it.each([
  ['required', 'pass', undefined],
  ['required', 'fail', 'failure'],
  ['required', 'contradicted', 'failure'],
  ['required', 'review', 'skipped'],
  ['required', 'waived', 'skipped'],
  ['required', 'not-applicable', 'skipped'],
  ['required', 'error', 'error'],
  ['recommended', 'fail', 'skipped'],
  ['recommended', 'contradicted', 'skipped'],
  ['recommended', 'error', 'error'],
] as const)('a %s item with the outcome %s is %s', async (level, outcome, element) => {
  const pages = [
    page('p', {
      url: 'https://x.com/a',
      findings: [finding('emergency-note', { level, outcome })],
    }),
  ];
  const $ = await read(inputOf(pages, [agencyReport('riverton-pd', pages)]));
  expect(
    $('testcase')
      .children()
      .toArray()
      .map((child) => child.tagName),
  ).toEqual(element ? [element] : []);
});

it('makes an unreadable page an error with its reason, and one left out skipped', async () => {
  const $ = await read(city());
  const unread = $('testcase[classname="riverton-pd.nextdoor-rivertonpd"] error');
  expect(unread.attr('type')).toBe('timeout');
  expect(unread.text()).toContain('What to do:');
  expect(
    $('testcase[classname="riverton-pd.tiktok-rivertonpd"] skipped').attr('message'),
  ).toContain('being closed');
  const bare = [page('bare', { url: 'https://x.com/a', findings: [] })];
  const empty = await read(inputOf(bare, [agencyReport('riverton-pd', bare)]));
  expect(empty('testcase').children()).toHaveLength(0);
});
