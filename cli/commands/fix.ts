// `presence fix`: the text to paste on a page, fitted to the field where it goes.
import { RULES } from '../../checks/index.ts';
import type { Commands } from '../../core/command.ts';
import type { PageFix, ReaderLanguage } from '../../core/fix/fix.ts';
import { fixesOfRun } from '../../core/fix/fixes-of-run.ts';
import type { Agency } from '../../core/inventory/schema.ts';
import { fixText } from '../../core/report/fix-text.ts';
import { VERDICT_WORDS } from '../../core/report/words.ts';
import type { PageReport } from '../../core/verdict/schema.ts';
import { EXIT } from '../exit-codes.ts';
import { inventoryOf, policyOf } from '../inputs.ts';
import { newestReport } from '../newest-report.ts';
import { pageNamed } from '../page-name.ts';
import { paintFor } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { openStorage } from '../wire.ts';

export type FixOptions = {
  inventory?: string;
  language: ReaderLanguage;
  onlyText?: boolean;
  json?: boolean;
  data: string;
};

/** Prints the fix of a page as its newest finished audit saw it; with an inventory, filled with what that says today. */
export async function fix(name: string, options: FixOptions): Promise<number> {
  const agencies = await agenciesOf(options);
  const storage = await openStorage(options.data, 'presence fix', 'read');
  try {
    const named = await pageNamed(storage, name);
    const report = await newestReport(storage, named);
    if (report === undefined) throw new UsageError(`Nothing is stored of the page "${name}". Audit it first: ${storage.command('audit', '--inventory', 'FILE')}`); // prettier-ignore
    const made = fixesOfRun({ records: storage.records, rules: RULES }, report.runId, {
      reader: options.language,
      ...(agencies === undefined ? {} : { agencies }),
    });
    return print(report, await made(report), { ...options, command: storage.command });
  } finally {
    await storage.close();
  }
}

async function agenciesOf({ inventory }: FixOptions): Promise<Agency[] | undefined> {
  if (inventory === undefined) return undefined;
  return (await inventoryOf(inventory, await policyOf(undefined))).agencies;
}

type Printing = FixOptions & { command: Commands };

function print(report: PageReport, made: PageFix | undefined, options: Printing): number {
  const { agencyId, pageId, url, runId } = report;
  if (options.json === true) {
    const page = { agencyId, pageId, url, runId };
    process.stdout.write(`${JSON.stringify({ page, fix: made ?? null }, null, 2)}\n`);
    return EXIT.compliant;
  }
  if (made === undefined) process.stdout.write(nothingToPaste(report, options.command));
  else if (options.onlyText === true) process.stdout.write(`${made.text}\n`);
  else process.stdout.write(fixText(made, report, paintFor(process.stdout)));
  return EXIT.compliant;
}

function nothingToPaste({ verdict, url, runId }: PageReport, command: Commands): string {
  if (verdict === 'unreadable' || verdict === 'skipped')
    return `${url} was not read (${VERDICT_WORDS[verdict].word.toLowerCase()}), so nothing is known to be missing. See why: ${command('report', '--run', runId, '--format', 'text')}\n`;
  return `Nothing has to be written on ${url}: no item fails or is in doubt.\n`;
}
