// `presence evidence`: a page as it was, with everything that proves it, as a folder or a ZIP file; and the check of such a record.
import path from 'node:path';
import { command as plainCommand } from '../../core/command.ts';
import { chosenReport, isDate, type PageNamed } from '../../core/evidence/choose.ts';
import { whyDeleted } from '../../core/evidence/deletion.ts';
import { agencyOf, gatherCaptures } from '../../core/evidence/gather.ts';
import { goneWords } from '../../core/evidence/gone.ts';
import type { EvidenceInput, Gone } from '../../core/evidence/input.ts';
import { type EvidenceRecord, makeEvidence } from '../../core/evidence/make.ts';
import { verifyEvidence } from '../../core/evidence/verify.ts';
import { shortLine } from '../../core/report/safe-text.ts';
import { moment } from '../../core/report/times.ts';
import { counted } from '../../core/report/words.ts';
import type { MailLanguage } from '../../core/inventory/schema.ts';
import type { PageReport } from '../../core/verdict/schema.ts';
import { EXIT } from '../exit-codes.ts';
import { pageNamed } from '../page-name.ts';
import { runNamed } from '../run-name.ts';
import { UsageError } from '../usage-error.ts';
import { VERSION } from '../version.ts';
import { clock } from '../../adapters/system-clock.ts';
import { openEvidence, openStorage, type Storage } from '../wire.ts';

export type EvidenceOptions = {
  at?: string;
  run?: string;
  out?: string;
  verify?: string;
  /** Of the cover page. */
  language?: MailLanguage;
  data: string;
};

export async function evidence(
  page: string | undefined,
  options: EvidenceOptions,
): Promise<number> {
  if (options.verify !== undefined) return verify(options.verify);
  if (page === undefined)
    throw new UsageError(
      'Name the page, as in: presence evidence riverton-pd/home\nOr a record to verify: presence evidence --verify FILE.zip',
    );
  if (options.at !== undefined && !isDate(options.at))
    throw new UsageError(
      `“${options.at}” is not a date. Write year, month and day, for example 2026-03-31, or a moment with its zone, for example 2026-03-31T14:30-05:00.`,
    );
  const storage = await openStorage(options.data, 'presence evidence', 'read');
  try {
    return await make(storage, page, options);
  } finally {
    await storage.close();
  }
}

async function make(storage: Storage, page: string, options: EvidenceOptions): Promise<number> {
  if (options.run !== undefined) await runNamed(storage, options.run);
  const name = await pageNamed(storage, page);
  const input = await inputOf(storage, name, options);
  const doors = await openEvidence();
  const record = await makeEvidence(input, doors.writeWarc);
  const out = options.out ?? defaultOut(storage, input);
  await doors.write(out, record.files, new Date(input.madeAt));
  process.stdout.write(madeText(input, record, out));
  return EXIT.compliant;
}

async function inputOf(
  storage: Storage,
  name: PageNamed,
  { run: runId, at, language }: EvidenceOptions,
): Promise<EvidenceInput> {
  const { records, captures, deletions } = storage;
  const { timeZone } = await agencyOf(records, name.agencyId);
  const report = await chosenReport(records, name, { runId, at }, timeZone);
  if (report === undefined) throw nothingKept(storage, name, { runId, at });
  const whyGone = async (key: string) => whyDeleted(deletions, key);
  const gathered = await gatherCaptures(captures, report, whyGone);
  if (gathered.captures.length === 0)
    throw nothingToShow(storage, report, goneText(gathered.missing, timeZone));
  return {
    ...gathered,
    report,
    agency: await agencyOf(records, name.agencyId, report.runId),
    product: { name: 'agency-presence-auditor', version: VERSION },
    madeAt: clock.now().toISOString(),
    language,
  };
}

function nothingKept(
  { command }: Storage,
  { agencyId, pageId }: PageNamed,
  choice: { runId?: string | undefined; at?: string | undefined },
): UsageError {
  const page = `${agencyId}/${pageId}`;
  const of = choice.runId === undefined ? '' : ` in run ${choice.runId}`;
  const by = choice.at === undefined ? '' : ` up to ${choice.at}`;
  return new UsageError(
    `No capture of the page ${page} is stored${of}${by}. See what is:  ${command('history', page)}`,
  );
}

const goneText = (missing: EvidenceInput['missing'], zone: string): string =>
  missing.map(({ url, gone }) => `${url}: ${goneWords(gone, zone)}`).join('\n');

function nothingToShow({ command }: Storage, report: PageReport, gone: string): UsageError {
  const page = `${report.agencyId}/${report.pageId}`;
  const reason = report.failure?.detail ?? report.skipReason;
  const why =
    gone ||
    `Run ${report.runId} brought no capture of ${page}${reason === undefined ? '' : `: ${shortLine(reason, 300)}`}.`;
  return new UsageError(`${why}\nSee the other runs:  ${command('history', page)}`);
}

/** Every record has a name of its own, so none is written over. */
function defaultOut(storage: Storage, { report, madeAt }: EvidenceInput): string {
  const page = `${report.agencyId}-${report.pageId}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const at = madeAt.replaceAll(/[-:]|\.\d+/g, '');
  return path.join(storage.reports, report.runId, `evidence-${page.slice(0, 120)}-${at}.zip`);
}

function madeText(input: EvidenceInput, record: EvidenceRecord, out: string): string {
  const { report, agency, captures, missing } = input;
  const visited = captures[0]?.ref.capturedAt ?? report.checkedAt;
  const whyOf = (gone: Gone): string => goneWords(gone, agency.timeZone);
  const left = missing.map(
    ({ url, gone }) => `Left out: ${shortLine(url, 200)} (${whyOf(gone)})
`,
  );
  return [
    `Evidence of ${report.agencyId}/${report.pageId} as it was on ${moment(visited, agency.timeZone)} (run ${report.runId}).\n`,
    `${counted(record.manifest.parts.length, 'part')} in ${out}; read cover.html first.\n`,
    ...left,
    `\nSHA-256 of the record: ${record.recordSha256}\n`,
    'Note it elsewhere now (an e-mail, a print of cover.html): whoever compares it later knows that nothing was changed since.\n',
    `Verify with:  ${plainCommand('evidence', '--verify', out)}\n`,
  ].join('');
}

async function verify(from: string): Promise<number> {
  const doors = await openEvidence();
  const read = await doors.read(from);
  const { flaws, recordSha256, manifest } = await verifyEvidence(read.files, read.flaws);
  if (manifest !== undefined) process.stdout.write(aboutText(manifest));
  if (recordSha256 !== undefined) process.stdout.write(`SHA-256 of the record: ${recordSha256}\n`);
  if (flaws.length === 0) {
    process.stdout.write(
      `\nWhole: all ${counted(manifest?.parts.length ?? 0, 'part')}, the cover page and the list of hashes are as they were written.\nCompare the SHA-256 above with the one noted when the record was made.\n`,
    );
    return EXIT.compliant;
  }
  const lines = flaws.map(({ file, says }) => `  ${shortLine(file, 200)} ${says}\n`);
  process.stdout.write(`\nNOT WHOLE. Do not rely on this record:\n${lines.slice(0, 50).join('')}`);
  return EXIT.findings;
}

function aboutText({
  agency,
  page,
  run,
  madeAt,
}: NonNullable<Awaited<ReturnType<typeof verifyEvidence>>['manifest']>): string {
  const address = shortLine(page.url, 300);
  return `Evidence of ${shortLine(`${agency.id}/${page.id}`, 200)} (${address}), run ${shortLine(run.runId, 80)}, made ${madeAt.local}.\n`;
}
