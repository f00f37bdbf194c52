// The report as JUnit XML for CI systems: a suite for each agency, a case for each item of each page (docs: junit-cases.ts).
import { FAILURE_TEXT } from '../capture/failure-text.ts';
import type { AgencyReport, Finding, PageReport } from '../verdict/schema.ts';
import { shortAddress } from './addresses.ts';
import { xmlAttribute, xmlText } from './escape-xml.ts';
import type { ReportInput, ReportStream } from './input.ts';
import {
  type CaseCounts,
  type CaseResult,
  casesOf,
  resultOf,
  resultWithoutItems,
} from './junit-cases.ts';
import { readOverview } from './overview.ts';
import { clip } from './safe-text.ts';
import { LEVEL_WORDS, OUTCOME_WORDS, placeWords, platformName } from './words.ts';

export async function* junitReport(input: ReportInput): ReportStream {
  const overview = await readOverview(input);
  const suites = new Map(overview.agencies.map((agency) => [agency.report.agencyId, agency]));
  const all = overview.agencies.map(casesOf);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites${attributes({ name: `Presence audit of ${input.run.inventoryName}`, ...sum(all) })}>\n`;
  let current: AgencyReport | undefined;
  for await (const page of input.pages()) {
    const agency = suites.get(page.agencyId);
    if (!agency) continue;
    if (current !== agency.report) {
      if (current) yield '</testsuite>\n';
      yield suiteHead(agency.report, casesOf(agency), input);
      current = agency.report;
    }
    yield pageCases(page);
  }
  if (current) yield '</testsuite>\n';
  yield '</testsuites>\n';
}

function suiteHead(report: AgencyReport, cases: CaseCounts, { policy }: ReportInput): string {
  const head = attributes({ name: report.name, ...cases, timestamp: report.startedAt });
  const facts = { audit: report.runId, policy: `${policy.id} ${policy.version}` };
  const properties = Object.entries(facts).map(
    ([name, value]) => `<property${attributes({ name, value })}/>`,
  );
  return `<testsuite${head}>\n<properties>${properties.join('')}</properties>\n`;
}

function pageCases(page: PageReport): string {
  if (page.findings.length === 0) return caseOf(page, 'Page can be read', wholePage(page));
  return page.findings.map((finding) => itemCase(page, finding)).join('');
}

/** The case of a page without items: unreadable, left out, or of a kind that the policy asks nothing of. */
function wholePage({ verdict, failure, skipReason }: PageReport): Case {
  const result = resultWithoutItems(verdict);
  if (!failure) {
    const message = skipReason ?? 'The policy asks nothing of this kind of page.';
    return { result, type: verdict, message, details: '' };
  }
  const { means, remedy } = FAILURE_TEXT[failure.reason];
  const details = `${failure.detail}\nWhat to do: ${remedy}`;
  return { result, type: failure.reason, message: means, details };
}

function itemCase(page: PageReport, finding: Finding): string {
  const { outcome, level, says } = finding;
  const state = `${OUTCOME_WORDS[outcome].word} (${LEVEL_WORDS[level].toLowerCase()})`;
  return caseOf(page, finding.title, {
    result: resultOf(finding),
    type: outcome,
    message: `${state}: ${says}`,
    details: detailsOf(page, finding),
  });
}

function detailsOf(page: PageReport, { evidence, nearest, fix }: Finding): string {
  const owner = page.owner ? [`Owner: ${page.owner.name}`] : [];
  const quotes = evidence.map((quote) => `The page says ${placeWords(quote)}: “${quote.text}”`);
  const near = nearest
    ? [`The nearest sentence found, ${placeWords(nearest)}: “${nearest.text}”`]
    : [];
  const write = fix === undefined ? [] : [`What to write: ${fix}`];
  return [page.url, ...owner, ...quotes, ...near, ...write].join('\n');
}

type Case = { result: CaseResult; type: string; message: string; details: string };

function caseOf(page: PageReport, name: string, { result, type, message, details }: Case): string {
  const address = `${platformName(page.platform)} ${shortAddress(page.url)}`;
  const head = attributes({
    classname: `${page.agencyId}.${page.pageId}`,
    name: `${name} – ${address}`,
  });
  if (result === 'pass') return `<testcase${head}/>\n`;
  const says = attributes({
    message: clip(message, 1_000),
    ...(result === 'skipped' ? {} : { type }),
  });
  const body = xmlText(clip(details, 4_000));
  return `<testcase${head}><${result}${says}>${body}</${result}></testcase>\n`;
}

function attributes(values: Record<string, string | number>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlAttribute(clip(String(value), 1_200))}"`)
    .join('');
}

function sum(all: readonly CaseCounts[]): CaseCounts {
  const total = { tests: 0, failures: 0, errors: 0, skipped: 0 };
  for (const one of all) {
    total.tests += one.tests;
    total.failures += one.failures;
    total.errors += one.errors;
    total.skipped += one.skipped;
  }
  return total;
}
