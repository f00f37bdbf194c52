// `presence explain`: how the verdict on one item came about, sentence by sentence, for a stored page or for a draft.
import { RULES } from '../../checks/index.ts';
import { draftCapture } from '../../core/check-now.ts';
import type { Commands } from '../../core/command.ts';
import type { AnyCheck } from '../../core/check.ts';
import { checkNamed, explainDraft, explainItem, isOtherToday } from '../../core/explain.ts';
import { DEFAULT_POLICY } from '../../core/policy/iacp-2019.ts';
import type { Policy } from '../../core/policy/schema.ts';
import type { ExpectedPage } from '../../core/ports.ts';
import { explainText, type ExplainedOf } from '../../core/report/explain-text.ts';
import { moment } from '../../core/report/times.ts';
import { wrapped } from '../../core/report/text/layout.ts';
import { OUTCOME_WORDS } from '../../core/report/words.ts';
import { PAGE_ITSELF } from '../../core/verdict/page-itself.ts';
import type { Finding, PageReport, Run } from '../../core/verdict/schema.ts';
import { type SubjectOptions, subjectOf } from '../check-subject.ts';
import { placeOf } from '../draft-place.ts';
import { EXIT } from '../exit-codes.ts';
import { policyOf } from '../inputs.ts';
import { asWritten, nearest } from '../near.ts';
import { newestReport } from '../newest-report.ts';
import { type PageName, pageNamed } from '../page-name.ts';
import { runNamed } from '../run-name.ts';
import { paintFor } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { clock } from '../../adapters/system-clock.ts';
import { openStorage, type Storage } from '../wire.ts';
import { draftOf } from './check.ts';

export type ExplainOptions = SubjectOptions & {
  text?: string;
  run?: string;
  policy?: string;
  data: string;
  json?: boolean;
};

/** `presence explain <page> <item>`, or `presence explain --text FILE <item>`. */
export async function explain(
  first: string | undefined,
  second: string | undefined,
  options: ExplainOptions,
): Promise<number> {
  if (options.text !== undefined) {
    if (first === undefined || second !== undefined)
      throw new UsageError('Name the item alone beside --text, as in: presence explain --text bio.txt emergency-note'); // prettier-ignore
    return await ofDraft(options.text, first, options);
  }
  if (first === undefined || second === undefined)
    throw new UsageError('Name the page and the item, as in: presence explain riverton-pd/x-rivertonpd emergency-note'); // prettier-ignore
  return await ofPage(first, second, options);
}

async function ofDraft(file: string, item: string, options: ExplainOptions): Promise<number> {
  const policy = await policyOf(options.policy);
  const check = await known(item, policy);
  const draft = await draftOf(file === '-' || file.includes('/') ? file : `./${file}`);
  if (draft === undefined)
    throw new UsageError('--text takes a file, or - for the standard input.');
  const expected = await subjectOf(undefined, placeOf(draft, options), policy);
  const capture = await draftCapture(draft, clock.now());
  const explanation = explainDraft(RULES, check, { expected, policy, today: '', capture });
  return print({ explanation }, options);
}

async function ofPage(page: string, item: string, options: ExplainOptions): Promise<number> {
  const storage = await openStorage(options.data, 'presence explain', 'read');
  try {
    const report = await reportOf(storage, page, options.run);
    const finding = report.findings.find((one) => one.item === item);
    if (finding?.item === PAGE_ITSELF) return notOfWords(finding, options);
    const { expected, policy } = await planOf(storage, report);
    const check = await known(item, policy);
    if (report.verdict === 'unreadable' || report.verdict === 'skipped') return unread(report);
    const { captures } = storage;
    const about = { report, expected, policy };
    const explanation = await explainItem({ rules: RULES, captures }, check, about);
    const from = `Run ${report.runId}, checked ${moment(report.checkedAt, expected.agency.timeZone)}.`; // prettier-ignore
    const stored = finding && { finding, otherToday: isOtherToday(finding, explanation) };
    return print(
      { explanation, from, runId: report.runId, ...stored },
      { ...options, command: storage.command },
    );
  } finally {
    await storage.close();
  }
}

function print(
  of: ExplainedOf,
  { json, command }: ExplainOptions & { command?: Commands },
): number {
  process.stdout.write(
    json === true
      ? `${JSON.stringify(of, null, 2)}\n`
      : explainText(of, { paint: paintFor(process.stdout), ...(command && { command }) }),
  );
  return EXIT.compliant;
}

/** What is about the address and no wording has no sentences to go through: what told it is all there is. */
function notOfWords(finding: Finding, { json }: ExplainOptions): number {
  const { title, outcome, says, evidence } = finding;
  const told = [
    `${title}: ${OUTCOME_WORDS[outcome].word.toLowerCase()}`,
    says,
    ...evidence.map(({ text }) => `Told by: “${text}”`),
  ];
  const text = told.flatMap((line) => wrapped(line, '')).join('\n');
  process.stdout.write(`${json === true ? JSON.stringify({ finding }, null, 2) : text}\n`);
  return EXIT.compliant;
}

function unread(report: PageReport): number {
  const why = report.failure?.detail ?? report.skipReason ?? 'no reason was kept';
  const state = report.verdict === 'skipped' ? 'was left out of' : 'could not be read in';
  process.stdout.write(
    `The page ${state} run ${report.runId}, so no item of it was judged: ${why}\n`,
  );
  return EXIT.couldNotCheck;
}

async function known(item: string, policy: Policy): Promise<AnyCheck> {
  const check = await checkNamed(RULES, policy, item);
  if (check !== undefined) return check;
  const ids = [...RULES.checks.map((one) => one.check.meta.id), ...policy.ownItems.map(({ id }) => id)]; // prettier-ignore
  throw new UsageError(`There is no item “${asWritten(item)}”. ${nearest(item, ids, 'The items are')}`); // prettier-ignore
}

async function reportOf(storage: Storage, page: string, run?: string): Promise<PageReport> {
  const name = await pageNamed(storage, page);
  const report =
    run === undefined
      ? await newestReport(storage, name)
      : await ofRun(storage, name, await runNamed(storage, run));
  if (report !== undefined) return report;
  const where = run === undefined ? 'any finished audit' : `run ${run}`;
  throw new UsageError(`The page “${page}” is not in ${where}. See the runs with: ${storage.command('runs')}`); // prettier-ignore
}

async function ofRun(
  { records }: Storage,
  { agencyId, pageId }: PageName,
  { runId }: Run,
): Promise<PageReport | undefined> {
  return await records.pageReport(runId, agencyId, pageId);
}

async function planOf(
  { records }: Storage,
  { runId, agencyId, pageId }: PageReport,
): Promise<{ expected: ExpectedPage; policy: Policy }> {
  const policy = (await records.planPolicy(runId)) ?? DEFAULT_POLICY;
  for await (const expected of records.expectedPages(runId))
    if (expected.page.agencyId === agencyId && expected.page.id === pageId)
      return { expected, policy };
  throw new UsageError(`The plan of run ${runId} is not there any more, so it is not known what the page was judged by.`); // prettier-ignore
}
