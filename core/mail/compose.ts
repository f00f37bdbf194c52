// What a message says, made from the records when it is sent: the same at each try.
import type { Outbox, Records } from '../ports.ts';
import { csvReport } from '../report/csv-report.ts';
import type { AgencyReport, Run } from '../verdict/schema.ts';
import { fitted } from './fitted.ts';
import type { Letter } from './letter.ts';
import { leadershipLetter } from './letters/leadership.ts';
import { operatorLetter } from './letters/operator.ts';
import { ownerLetter, pagesOf } from './letters/owner.ts';
import { MailError } from './mail-error.ts';
import type { MailMessage } from './message.ts';
import type { OutboxEntry } from './outbox/entry.ts';
import { printedOf, type Printer } from './printed.ts';
import { letterText } from './shown/text.ts';
import { agencyWeek, type AgencyWeek } from './week/agency-week.ts';
import { runHealth } from './week/run-health.ts';

export type ComposePorts = { records: Records; outbox?: Pick<Outbox, 'ofRun'>; printer: Printer };
export type ComposeSettings = {
  /** Days from one audit to the next. */
  everyDays: number;
  productVersion: string;
};

/** A larger table is left out, and the message says so: mail servers take about 10 MB, a third of it lost to encoding. */
const MOST_CSV_BYTES = 4_000_000;

/** Makes the message of an entry. An agency's records are read once for all entries that follow one another. Throws a `MailError` for an entry whose run or agency is gone. */
export function composer(
  ports: ComposePorts,
  settings: ComposeSettings,
): (entry: OutboxEntry) => Promise<MailMessage> {
  const known = kept(ports, settings);
  return async (entry) => {
    if (entry.kind === 'operator') {
      const run = await runOf(ports.records, entry.runId);
      const letter = operatorLetter(await runHealth(ports, run), entry.language);
      return messageOf(entry, letter, []);
    }
    const about = await known(entry);
    return entry.kind === 'leadership' ? leadership(about, entry) : owner(about, entry, ports);
  };
}

/** All that the messages of one agency are made from. */
type About = {
  week: AgencyWeek;
  table: Uint8Array | undefined;
  isTableTooLarge: boolean;
  print: (letter: Letter, key: string) => Promise<Uint8Array>;
};

async function leadership(about: About, entry: OutboxEntry): Promise<MailMessage> {
  const { week, table } = about;
  const letter = leadershipLetter(week, {
    language: entry.language,
    attached: week.isWhole ? ['print', ...(table === undefined ? [] : ['table' as const])] : [],
    tableLeftOut: about.isTableTooLarge,
  });
  if (!week.isWhole) return messageOf(entry, letter, []);
  const printed = await about.print(letter, entry.language);
  return messageOf(entry, letter, [pdf(week, printed), ...csv(week, table)]);
}

async function owner(
  { week }: About,
  entry: OutboxEntry,
  ports: ComposePorts,
): Promise<MailMessage> {
  const email = entry.to[0] ?? '';
  const letter = ownerLetter(week, { email, language: entry.language, fixes: new Map() });
  const printed = await ports.printer.print(printedOf(week, letter, pagesOf(week, email)));
  return messageOf(entry, letter, [pdf(week, printed)]);
}

function messageOf(
  entry: OutboxEntry,
  letter: Letter,
  attachments: MailMessage['attachments'],
): MailMessage {
  const { id, runId, agencyId, kind, to, language } = entry;
  const { html, letter: shown } = fitted(letter);
  return {
    id,
    runId,
    ...(agencyId === undefined ? {} : { agencyId }),
    kind,
    to,
    language,
    subject: letter.subject,
    html,
    text: letterText(shown),
    attachments,
  };
}

function pdf(week: AgencyWeek, bytes: Uint8Array): MailMessage['attachments'][number] {
  return { filename: `${fileName(week)}.pdf`, contentType: 'application/pdf', bytes };
}

function csv(week: AgencyWeek, bytes: Uint8Array | undefined): MailMessage['attachments'] {
  if (bytes === undefined) return [];
  return [{ filename: `${fileName(week)}.csv`, contentType: 'text/csv', bytes }];
}

const fileName = ({ agency, today }: AgencyWeek): string =>
  `${agency.id.replaceAll(/[^A-Za-z0-9-]+/g, '-').slice(0, 60)}-${today}`;

/** Keeps what was made for the last agency: entries of one agency follow one another. */
function kept(ports: ComposePorts, settings: ComposeSettings) {
  let last: { key: string; about: Promise<About> } | undefined;
  return (entry: OutboxEntry): Promise<About> => {
    const key = JSON.stringify([entry.runId, entry.agencyId]);
    if (last?.key === key) return last.about;
    const about = aboutOf(ports, settings, entry);
    last = { key, about };
    about.catch(() => {
      last = undefined;
    });
    return about;
  };
}

async function aboutOf(
  { records, printer }: ComposePorts,
  settings: ComposeSettings,
  { runId, agencyId = '' }: OutboxEntry,
): Promise<About> {
  const run = await runOf(records, runId);
  const week = await agencyWeek(records, { run, agencyId, everyDays: settings.everyDays });
  if (week === undefined) throw new MailError('bad-message', `run ${runId} has no such agency`);
  const report = await records.agencyReport(runId, agencyId);
  const table =
    report === undefined ? undefined : await tableOf(records, { run, report }, settings);
  const printed = new Map<string, Promise<Uint8Array>>();
  return {
    week,
    table,
    isTableTooLarge: report !== undefined && table === undefined,
    print: (letter, key) => {
      const made = printed.get(key) ?? printer.print(printedOf(week, letter, week.pages));
      printed.set(key, made);
      return made;
    },
  };
}

async function runOf(records: Records, runId: string): Promise<Run> {
  const run = await records.run(runId);
  if (run !== undefined) return run;
  throw new MailError('bad-message', `run ${runId} is not there any more`);
}

/** The agency's pages as a table; undefined when it grows too large to be sent. */
async function tableOf(
  records: Records,
  { run, report }: { run: Run; report: AgencyReport },
  { productVersion }: ComposeSettings,
): Promise<Uint8Array | undefined> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const input = {
    run,
    policy: report.policy,
    agencies: [report],
    pages: () => records.pageReports(run.runId, report.agencyId),
    productVersion,
    now: new Date(report.finishedAt),
  };
  for await (const piece of csvReport(input)) {
    const bytes = new TextEncoder().encode(piece);
    size += bytes.length;
    if (size > MOST_CSV_BYTES) return undefined;
    pieces.push(bytes);
  }
  return joined(pieces, size);
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
