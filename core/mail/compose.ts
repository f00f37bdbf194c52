// What a message says, made from the records when it is sent: the same at each try.
import type { Rules } from '../check.ts';
import type { Outbox, Records } from '../ports.ts';
import type { Run } from '../verdict/schema.ts';
import { fitted } from './fitted.ts';
import type { PageFix } from '../fix/fix.ts';
import type { Letter } from './letter.ts';
import { leadershipLetter } from './letters/leadership.ts';
import { operatorLetter } from './letters/operator.ts';
import { ownerLetter, pagesOf } from './letters/owner.ts';
import { MailError } from './mail-error.ts';
import { fixesFor, type FixesFor } from './owner-fixes.ts';
import { tableOf } from './table.ts';
import type { MailMessage } from './message.ts';
import type { OutboxEntry } from './outbox/entry.ts';
import { printedOf, type Printer } from './printed.ts';
import { letterText } from './shown/text.ts';
import { agencyWeek, type AgencyWeek } from './week/agency-week.ts';
import { runHealth } from './week/run-health.ts';

export type ComposePorts = {
  records: Records;
  outbox?: Pick<Outbox, 'ofRun'>;
  printer: Printer;
  /** The checks: with them, no text to paste is offered that they do not accept. */
  rules?: Rules;
  /** Makes them where the checks are elsewhere; made here, with `rules`, unless told. */
  fixesFor?: FixesFor;
};
export type ComposeSettings = {
  /** Days from one audit to the next. */
  everyDays: number;
  productVersion: string;
};

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
      return messageOf(entry, letter, []).mail;
    }
    const about = await known(entry);
    return entry.kind === 'leadership' ? leadership(about, entry) : owner(about, entry, ports);
  };
}

/** All that the messages of one agency are made from. */
type About = {
  week: AgencyWeek;
  hasTable: boolean;
  /** In the language of the entry; undefined where there is none, or too large a one. */
  table: (entry: OutboxEntry) => Promise<Uint8Array | undefined>;
  /** What to paste, by page id, told of in the language of the entry; made once for all its messages. */
  fixes: (entry: OutboxEntry) => Promise<ReadonlyMap<string, PageFix>>;
  print: (letter: Letter, entry: OutboxEntry) => Promise<Uint8Array>;
};

async function leadership(about: About, entry: OutboxEntry): Promise<MailMessage> {
  const { week } = about;
  const { language } = entry;
  const table = await about.table(entry);
  const letter = leadershipLetter(week, {
    language,
    attached: week.isWhole ? ['print', ...(table === undefined ? [] : ['table' as const])] : [],
    tableLeftOut: about.hasTable && table === undefined,
  });
  if (!week.isWhole) return messageOf(entry, letter, []).mail;
  const onPaper = leadershipLetter(week, { language, attached: [] });
  const printed = await about.print(onPaper, entry);
  return messageOf(entry, letter, [pdf(week, printed), ...csv(week, table)]).mail;
}

async function owner(about: About, entry: OutboxEntry, ports: ComposePorts): Promise<MailMessage> {
  const { week } = about;
  const email = entry.to[0] ?? '';
  const fixes = await about.fixes(entry);
  const letter = ownerLetter(week, { email, language: entry.language, fixes });
  const message = messageOf(entry, letter, []);
  // An owner's letter holds all there is to do, unless there is too much for an e-mail.
  if (!message.isCut) return message.mail;
  const printed = await ports.printer.print(printedOf(week, letter, pagesOf(week, email), fixes));
  return messageOf(entry, letter, [pdf(week, printed)]).mail;
}

/** `isCut`: rows were left to the attached report. */
function messageOf(
  entry: OutboxEntry,
  letter: Letter,
  attachments: MailMessage['attachments'],
): { mail: MailMessage; isCut: boolean } {
  const { id, runId, agencyId, kind, to, language } = entry;
  const { subject } = letter;
  const { html, letter: shown } = fitted(letter);
  const about = agencyId === undefined ? {} : { agencyId };
  const text = letterText(shown);
  const mail = { id, runId, ...about, kind, to, language, subject, html, text, attachments };
  return {
    mail,
    isCut: shown !== letter || letter.sections.some(({ more }) => more !== undefined),
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
  ports: ComposePorts,
  settings: ComposeSettings,
  { runId, agencyId = '' }: OutboxEntry,
): Promise<About> {
  const { records, printer } = ports;
  const run = await runOf(records, runId);
  const week = await agencyWeek(records, { run, agencyId, everyDays: settings.everyDays });
  if (week === undefined) throw new MailError('bad-message', `run ${runId} has no such agency`);
  const report = await records.agencyReport(runId, agencyId);
  const { productVersion } = settings;
  const tables = byLanguage<Uint8Array | undefined>();
  const open = week.pages.filter(
    ({ failing, looks, advice }) => failing.length + looks.length + advice.length > 0,
  );
  const wanted = new Set(open.map(({ pageId }) => pageId));
  const make: FixesFor = ports.fixesFor ?? ((about, pages) => fixesFor(ports, about, pages));
  const fixesIn = byLanguage<ReadonlyMap<string, PageFix>>();
  const printed = byLanguage<Uint8Array>();
  const fixes = async (entry: OutboxEntry) =>
    await fixesIn(entry, async () => await make(entry, wanted));
  return {
    week,
    hasTable: report !== undefined,
    table: async (entry) => {
      if (report === undefined) return undefined;
      const { language } = entry;
      return await tables(entry, async () =>
        tableOf(records, { run, report }, { productVersion, language, fixes: await fixes(entry) }),
      );
    },
    fixes,
    print: async (letter, entry) =>
      await printed(entry, async () =>
        printer.print(printedOf(week, letter, week.pages, await fixes(entry))),
      ),
  };
}

/** Made once for each language; what failed is made anew. */
function byLanguage<T>(): (entry: OutboxEntry, make: () => Promise<T>) => Promise<T> {
  const made = new Map<OutboxEntry['language'], Promise<T>>();
  return ({ language }, make) => {
    const one = made.get(language) ?? make();
    made.set(language, one);
    one.catch(() => made.delete(language));
    return one;
  };
}

async function runOf(records: Records, runId: string): Promise<Run> {
  const run = await records.run(runId);
  if (run !== undefined) return run;
  throw new MailError('bad-message', `run ${runId} is not there any more`);
}
