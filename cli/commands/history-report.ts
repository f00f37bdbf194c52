// `presence report --from --to` and `--trend`: an agency over time, as a binder, as data, or week by week.
import path from 'node:path';
import { type Binder, type BinderDoors, binderOf, type Period } from '../../core/history/binder.ts';
import { binderHtml } from '../../core/history/binder-html.ts';
import { historyCsv, historyLines } from '../../core/history/exports.ts';
import { openDataText } from '../../core/history/open-data.ts';
import type { MailLanguage } from '../../core/inventory/schema.ts';
import { trendOf } from '../../core/history/trend.ts';
import { trendText } from '../../core/report/trend-text.ts';
import { dayIn } from '../../core/run/day.ts';
import { addDays, isDay } from '../../core/submissions/days.ts';
import { EXIT } from '../exit-codes.ts';
import { asWritten, nearest } from '../near.ts';
import { languageOfReaders, print, writeReport } from '../reporting.ts';
import { paintFor } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { VERSION } from '../version.ts';
import { clock } from '../../adapters/system-clock.ts';
import { openStorage, type Storage } from '../wire.ts';

export type OverTimeOptions = {
  agency?: string;
  from?: string;
  to?: string;
  trend?: boolean;
  format: string;
  /** Of html and csv. */
  language?: MailLanguage;
  out?: string;
  json?: boolean;
  data: string;
};

/** Whether the options ask for an agency over time, and not for one run. */
export function isOverTime({ from, to, trend, format }: OverTimeOptions): boolean {
  return from !== undefined || to !== undefined || trend === true || format === 'open-data';
}

export async function overTime(options: OverTimeOptions): Promise<number> {
  const storage = await openStorage(options.data, 'presence report', 'read');
  try {
    const agencyId = await agencyOf(storage, options.agency);
    if (options.trend === true) return await showTrend(storage, agencyId);
    const period = await periodOf(storage, agencyId, options);
    return await writeBinder(storage, { agencyId, period }, options);
  } finally {
    await storage.close();
  }
}

async function showTrend({ records }: Storage, agencyId: string): Promise<number> {
  const found = await trendOf(records, agencyId);
  if (found === undefined) throw new UsageError(`Nothing is stored of the agency "${agencyId}".`);
  process.stdout.write(trendText(found, paintFor(process.stdout)));
  return EXIT.compliant;
}

/** The only agency of the store need not be named. */
async function agencyOf({ records }: Storage, named: string | undefined): Promise<string> {
  const ids: string[] = [];
  for await (const { agencyId } of records.latestOfAgencies()) ids.push(agencyId);
  if (named !== undefined && ids.includes(named)) return named;
  if (named !== undefined) throw new UsageError(`Nothing is stored of the agency "${asWritten(named)}". ${nearest(named, ids, 'There is')}`); // prettier-ignore
  const [only] = ids;
  if (only !== undefined && ids.length === 1) return only;
  throw new UsageError(`Say which agency: --agency <id>${ids.length === 0 ? '' : `, one of ${ids.join(', ')}`}.`); // prettier-ignore
}

/** The year up to today, or up to the day that was named. */
async function periodOf(
  { records }: Storage,
  agencyId: string,
  { from, to }: OverTimeOptions,
): Promise<Period> {
  const [latest] = await records.agencyHistory(agencyId, 1);
  const last = to ?? dayIn(latest?.timeZone ?? 'UTC', clock.now());
  const wrong = Object.entries({ from, to: last }).flatMap(([name, day]) =>
    day === undefined || isDay(day) ? [] : [`--${name}: "${day}" is not a day. Write year, month and day, as in 2026-03-14.`]); // prettier-ignore
  if (wrong.length > 0) throw new UsageError(wrong.join('\n'));
  const period = { from: from ?? addDays(last, -364), to: last };
  if (period.from > period.to) throw new UsageError('The period ends before it begins: look at --from and --to.'); // prettier-ignore
  return period;
}

type Asked = { agencyId: string; period: Period };

async function writeBinder(
  storage: Storage,
  asked: Asked,
  options: OverTimeOptions,
): Promise<number> {
  const { agencyId, period } = asked;
  const text = await contentOf(storage, asked, options);
  const name = `binder-${agencyId}-${period.from}-${period.to}.html`;
  const html = options.format === 'html' ? path.join(storage.reports, name) : undefined;
  const usual = options.out ?? html;
  await (usual === undefined ? print(text) : writeReport({ out: options.out, usual }, text));
  return EXIT.compliant;
}

async function contentOf(
  storage: Storage,
  asked: Asked,
  { format, language }: OverTimeOptions,
): Promise<AsyncIterable<string>> {
  const { history, records, rulings, submissions } = storage;
  const doors: BinderDoors = { history, records, rulings, submissions };
  if (format === 'csv') return historyCsv(doors, { ...asked, language });
  if (format !== 'html' && language === 'es')
    throw new UsageError(`A period as ${format} is in English only. In Spanish: --format html or --format csv.`); // prettier-ignore
  if (format === 'jsonl') return historyLines(doors, asked);
  const binder = await binderOf(doors, asked.agencyId, asked.period);
  if (binder === undefined) throw new UsageError(nothingIn(asked, storage));
  if (format === 'open-data' || format === 'json') return openDataOf(binder);
  if (format === 'html') return await bound(storage, binder, language);
  throw new UsageError(`A period can be written as html, csv, jsonl or open-data, and not as ${format}.`); // prettier-ignore
}

async function bound(
  storage: Storage,
  binder: Binder,
  asked: MailLanguage | undefined,
): Promise<AsyncIterable<string>> {
  const language = asked ?? (await languageOf(storage, binder));
  return binderHtml({ binder, productVersion: VERSION, now: clock.now(), language });
}

/** That of those who get its reports now. */
async function languageOf(storage: Storage, { agencyId, audits }: Binder): Promise<MailLanguage> {
  const last = audits.at(-1);
  return last === undefined ? 'en' : await languageOfReaders(storage, last, agencyId);
}

async function* openDataOf(binder: Binder): AsyncGenerator<string> {
  yield openDataText(binder);
}

const nothingIn = ({ agencyId, period }: Asked, { command }: Storage): string =>
  `No audit of "${agencyId}" lies between ${period.from} and ${period.to}. See what there is: ${command('runs')}`;
