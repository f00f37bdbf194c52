// The binder as one HTML file to read, print and file: every audit, every page's state over time, findings with their evidence.
import { contentPolicy } from '../report/html-report.ts';
import { bdi, type Html, html } from '../report/html.ts';
import { ICON_SHEET } from '../report/html/icons.ts';
import { table } from '../report/html/parts.ts';
import { STYLE } from '../report/html/style/index.ts';
import { clip } from '../report/safe-text.ts';
import { calendarDay, moment } from '../report/times.ts';
import { counted } from '../report/words.ts';
import { countSentence } from '../report/counts.ts';
import type { AgencyReport } from '../verdict/schema.ts';
import type { Binder } from './binder.ts';
import { pageChapter, pageName } from './binder-page.ts';
import { addDays } from '../submissions/days.ts';
import { dayIn } from '../run/day.ts';

export type BinderFile = { binder: Binder; productVersion: string; now: Date };

/** Whole and by itself: no script, nothing to load. */
export async function* binderHtml({
  binder,
  productVersion,
  now,
}: BinderFile): AsyncGenerator<string> {
  const title = `Records of ${clip(binder.name, 100)}, ${calendarDay(binder.period.from)} to ${calendarDay(binder.period.to)}`;
  yield '<!doctype html>\n<html lang="en" id="top">\n<head>\n';
  yield html`<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${await contentPolicy()}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <meta name="robots" content="noindex, nofollow" />
    <title>${title}</title> `.toString();
  yield `<style>${STYLE.toString()}</style>\n</head>\n<body>\n`;
  yield html`<a class="skip" href="#main">Skip to the records</a>${ICON_SHEET} `.toString();
  yield masthead(binder).toString();
  yield '<main id="main">\n';
  yield questions(binder).toString();
  yield audits(binder).toString();
  yield items(binder).toString();
  yield html`<section class="pages" aria-labelledby="pages">
    <h2 id="pages">Page by page</h2>
   `.toString();
  for (const [n, page] of binder.pages.entries()) yield pageChapter(binder, page, n + 1).toString();
  yield '</section>\n</main>\n';
  yield html`<footer class="foot">
    <p>
      Written ${moment(now, binder.timeZone)} by agency presence auditor ${productVersion}, from the
      records of ${counted(binder.audits.length, 'audit')}. Times and days are of
      ${binder.timeZone}.
    </p>
    <p>
      Between two audits nobody looked: what a page said then is shown by the audits before and
      after. A page that could not be read counts neither as failing nor as passing.
    </p>
  </footer> `.toString();
  yield '</body>\n</html>\n';
}

function masthead({ name, audits: all, pages, period }: Binder): Html {
  const last = all.at(-1);
  return html`<header class="mast">
    <h1>Records of ${bdi(clip(name, 120))}</h1>
    <p class="lead">
      ${calendarDay(period.from)} to ${calendarDay(period.to)}: ${counted(all.length, 'audit')} of
      ${counted(pages.length, 'public page')}.
    </p>
    ${last !== undefined && html`<p>At the last one: ${countSentence(last.counts)}.</p> `}
  </header> `;
}

/** What counsel asks, and where the answer stands. */
function questions({ pages, rulings, submissions }: Binder): Html {
  const waivers = pages.reduce((sum, page) => sum + page.waivers.length, 0);
  const opened = pages.reduce((sum, page) => sum + page.opened.length, 0);
  return html`<section class="agency" aria-labelledby="questions">
    <h2 id="questions">Where to find what counsel asks</h2>
    <dl class="questions">
      <dt>What did this page say on a given day?</dt>
      <dd>
        Each page’s chapter, “What it said”: one row for each wording, from the day it was first
        seen to the day it was last seen, with the SHA-256 of its text and the capture that holds
        it. The whole page of a day is made into a record with <code>presence evidence</code>.
      </dd>
      <dt>Since when was a notice missing, and when was it mended?</dt>
      <dd>“Findings opened and closed”: ${counted(opened, 'finding')}, each with its words.</dd>
      <dt>Was a standard item met on all pages?</dt>
      <dd><a href="#items">By standard item</a>, how the pages stood at the last audit.</dd>
      <dt>Who approved an exception, and until when?</dt>
      <dd>“Waivers” in each page’s chapter: ${counted(waivers, 'waiver')}.</dd>
      <dt>Who decided that a doubtful wording is enough?</dt>
      <dd>“Rulings”: ${counted(rulings.length, 'ruling')}, each with its reason.</dd>
      <dt>Who brought a page that may not be read automatically?</dt>
      <dd>“Brought by people”: ${counted(submissions.length, 'submission')}.</dd>
      <dt>Was every week looked at?</dt>
      <dd><a href="#audits">The audits</a>, each with all its pages accounted for.</dd>
    </dl>
  </section> `;
}

/** A week and a few days: a later audit left a gap. */
const LONGEST_PAUSE = 10;

function audits({ audits: all, timeZone }: Binder): Html {
  const dayAt = (report: AgencyReport): string => dayIn(timeZone, new Date(report.startedAt));
  const gaps = all.flatMap((report, n) => {
    const before = all[n - 1];
    if (before === undefined || addDays(dayAt(before), LONGEST_PAUSE) >= dayAt(report)) return [];
    return [`From ${calendarDay(dayAt(before))} to ${calendarDay(dayAt(report))} there was no audit.`]; // prettier-ignore
  });
  return html`<section class="agency" aria-labelledby="audits">
    <h2 id="audits">The audits</h2>
    ${gaps.map((gap) => html`<p class="notice">${gap}</p> `)}
    ${table('Every audit of the period, oldest first', all, [
      { head: 'Day', cell: (one) => calendarDay(dayAt(one)) },
      { head: 'How the pages stood', cell: ({ counts }) => `${countSentence(counts)}.` },
      { head: 'Policy', cell: ({ policy }) => clip(`${policy.id} ${policy.version}`, 60) },
      { head: 'Audit', cell: ({ runId }) => html`<code>${clip(runId, 60)}</code>` },
    ])}
  </section> `;
}

type ItemRow = { title: string; met: number; not: string[]; opened: number; closed: number };

function items(binder: Binder): Html {
  const rows = new Map<string, ItemRow>();
  for (const [n, page] of binder.pages.entries()) {
    for (const { item, title, outcome } of page.items) {
      const row = rows.get(item) ?? { title, met: 0, not: [], opened: 0, closed: 0 };
      if (['pass', 'waived', 'not-applicable'].includes(outcome)) row.met += 1;
      else row.not.push(`#page-${n + 1}`);
      rows.set(item, row);
    }
    for (const { item, closedAt } of page.opened) {
      const row = rows.get(item);
      if (row === undefined) continue;
      row.opened += 1;
      row.closed += closedAt === undefined ? 0 : 1;
    }
  }
  const nameOf = (anchor: string): Html => {
    const page = binder.pages[Number(anchor.slice('#page-'.length)) - 1];
    return html`<a href="${anchor}">${page === undefined ? anchor : pageName(page)}</a>`;
  };
  return html`<section class="agency" aria-labelledby="items">
    <h2 id="items">By standard item</h2>
    ${table('How the pages stood when they were last read', [...rows.values()], [
      { head: 'Item', cell: ({ title }) => bdi(clip(title, 80)) },
      { head: 'Pages in order', cell: ({ met }) => met },
      { head: 'Opened', cell: ({ opened }) => opened },
      { head: 'Closed', cell: ({ closed }) => closed },
      { head: 'Not in order', cell: ({ not }) => (not.length === 0 ? 'none' : not.map((one, n) => html`${n > 0 && html`, `}${nameOf(one)}`)) },
    ])}
  </section> `; // prettier-ignore
}
