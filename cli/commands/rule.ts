// `presence rule`: what a person says of an item on a page, kept with the wording that it was said of.
import { RULES } from '../../checks/index.ts';
import type { Commands } from '../../core/command.ts';
import type { Agency } from '../../core/inventory/schema.ts';
import { rulingWords } from '../../core/rulings/apply.ts';
import { rulingOn, type RuledOn } from '../../core/rulings/make.ts';
import type { Decision, Ruling } from '../../core/rulings/ruling.ts';
import { DECISIONS } from '../../core/verdict/outcomes.ts';
import { PAGE_ITSELF } from '../../core/verdict/page-itself.ts';
import type { Finding, PageReport } from '../../core/verdict/schema.ts';
import { EXIT } from '../exit-codes.ts';
import { type PageName, pageNamed } from '../page-name.ts';
import { asWritten, nearest } from '../near.ts';
import { newestReport } from '../newest-report.ts';
import { personNamed } from '../person-name.ts';
import { UsageError } from '../usage-error.ts';
import { clock } from '../../adapters/system-clock.ts';
import { openStorage, type Storage } from '../wire.ts';

export type RuleOptions = { by: string; reason: string; data: string; json?: boolean };

/** Stores the ruling; says all that is wrong with it at once, and then stores nothing. */
export async function rule(
  page: string,
  item: string,
  decision: string,
  options: RuleOptions,
): Promise<number> {
  const storage = await openStorage(options.data, 'presence rule', 'change');
  try {
    const problems: string[] = [];
    const decided = decisionOf(decision, problems);
    const by = nameOf(options.by, problems);
    const reason = reasonOf(options.reason, problems);
    const on = await findingOf(storage, { page, item }, problems);
    if (decided === undefined || on === undefined || problems.length > 0) throw refusal(problems);
    const ruling = rulingOn(on, { decision: decided, by, reason, now: clock.now() });
    await storage.rulings.save(ruling);
    process.stdout.write(
      options.json === true
        ? `${JSON.stringify(ruling, null, 2)}\n`
        : storedWords(ruling, on.finding, storage.command),
    );
    return EXIT.compliant;
  } finally {
    await storage.close();
  }
}

function storedWords(ruling: Ruling, { outcome }: Finding, command: Commands): string {
  const { agencyId, pageId, title, runId, wording } = ruling;
  const waived = outcome === 'waived' ? ' A waiver stands over it for now.' : '';
  return [
    `${title} on ${agencyId}/${pageId}: ${rulingWords(ruling)}`,
    `${scope(wording.length)}${waived} It counts from the next audit on.`,
    `To see it now: ${command('replay', runId)}\n`,
  ].join('\n');
}

function scope(quotes: number): string {
  return quotes > 0
    ? 'It holds while the words that were quoted stay as they are; when they change, the item comes back for a look.'
    : 'Nothing was quoted, so it holds while the text of the page stays as it is; when that changes, the item comes back for a look.';
}

function refusal(problems: readonly string[]): UsageError {
  const count = problems.length === 1 ? '' : `${problems.length} problems:\n`;
  return new UsageError(`${count}${problems.join('\n')}\nNothing was stored.`);
}

function decisionOf(text: string, problems: string[]): Decision | undefined {
  const found = DECISIONS.find((one) => one === text);
  if (found === undefined)
    problems.push(`“${text}” is no ruling. Write satisfied or not-satisfied.`);
  return found;
}

const LONGEST_REASON = 2_000;

function nameOf(by: string, problems: string[]): string {
  const named = personNamed(by, '--by');
  if (named.ok) return named.name;
  problems.push(named.says);
  return '';
}

function reasonOf(reason: string, problems: string[]): string {
  const text = reason.replaceAll(/\s+/g, ' ').trim();
  if (!/\p{L}{2}/u.test(text) || /\p{C}/u.test(text))
    problems.push('Say why, in a sentence that others will understand: --reason "…"');
  if (text.length > LONGEST_REASON)
    problems.push(`The reason is longer than ${LONGEST_REASON} characters. Make it shorter.`);
  return text;
}

type Named = { page: string; item: string };

async function findingOf(
  storage: Storage,
  { page, item }: Named,
  problems: string[],
): Promise<RuledOn | undefined> {
  const name = await nameOrProblem(storage, page, problems);
  const report = name && (await newestReport(storage, name));
  if (name !== undefined) problems.push(...whyNotThePage(storage, page, report));
  const finding = report?.findings.find((one) => one.item === item);
  problems.push(...(finding === undefined ? whyNotTheItem(item, report) : whyNotJudged(finding)));
  if (report === undefined || finding === undefined) return undefined;
  const agency = await agencyOf(storage, report);
  if (agency !== undefined) return { report, finding, agency };
  problems.push(`The plan of run ${report.runId} is not there any more. Run an audit first.`);
  return undefined;
}

function whyNotJudged({ item, outcome, says }: Finding): string[] {
  if (item === PAGE_ITSELF) return [`“${item}” is about the address and not about words, so there is nothing to rule on: ${says}`]; // prettier-ignore
  if (outcome !== 'not-applicable' && outcome !== 'error') return [];
  return [`“${item}” was not judged on this page, so there is nothing to rule on: ${says}`];
}

async function nameOrProblem(
  storage: Storage,
  page: string,
  problems: string[],
): Promise<PageName | undefined> {
  try {
    return await pageNamed(storage, page);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    problems.push(error.message);
    return undefined;
  }
}

function whyNotThePage(
  { command }: Storage,
  page: string,
  report: PageReport | undefined,
): string[] {
  if (report === undefined)
    return [`Nothing is stored of the page “${page}”: it was never audited. Run: ${command('audit', '--inventory', 'FILE')}`]; // prettier-ignore
  if (report.verdict === 'unreadable')
    return [`The page could not be read in the last audit (${report.failure?.detail ?? report.failure?.reason ?? 'no reason kept'}), so there is no wording to rule on.`]; // prettier-ignore
  return report.verdict === 'skipped' ? [`The inventory leaves the page out (${report.skipReason ?? 'no reason given'}), so there is nothing to rule on.`] : []; // prettier-ignore
}

/** A page that has no items at all has been told about already. */
function whyNotTheItem(item: string, report: PageReport | undefined): string[] {
  const known = RULES.checks.map(({ check }) => check.meta.id);
  const judged = (report?.findings ?? []).map((finding) => finding.item);
  if (!known.includes(item)) {
    const all = [...new Set([...judged, ...known])];
    return [`There is no item “${asWritten(item)}”. ${nearest(item, all, 'The items are')}`];
  }
  if (judged.length === 0) return [];
  return [`“${item}” is off for this page in the policy, so it was not judged. Judged were: ${judged.join(', ')}.`]; // prettier-ignore
}

async function agencyOf(storage: Storage, report: PageReport): Promise<Agency | undefined> {
  for await (const { page, agency } of storage.records.expectedPages(report.runId))
    if (page.agencyId === report.agencyId && page.id === report.pageId) return agency;
  return undefined;
}
