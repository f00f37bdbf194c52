// The binder as one HTML file to read, print and file: every audit, every page's state over time, findings with their evidence.
import type { MailLanguage } from '../inventory/schema.ts';
import { contentPolicy } from '../report/html-report.ts';
import { bdi, type Html, html } from '../report/html.ts';
import { ICON_SHEET } from '../report/html/icons.ts';
import { table } from '../report/html/parts.ts';
import { STYLE } from '../report/html/style/index.ts';
import { clip } from '../report/safe-text.ts';
import type { AgencyReport } from '../verdict/schema.ts';
import type { Binder } from './binder.ts';
import { pageChapter, pageName } from './binder-page.ts';
import type { BinderWords } from './language/binder-words.ts';
import { binderWords } from './language/index.ts';
import { addDays } from '../submissions/days.ts';
import { dayIn } from '../run/day.ts';

export type BinderFile = {
  binder: Binder;
  productVersion: string;
  now: Date;
  language?: MailLanguage | undefined;
};

/** Whole and by itself: no script, nothing to load. What pages and people said stays in their own words, in whatever language. */
export async function* binderHtml(file: BinderFile): AsyncGenerator<string> {
  const { binder, language = 'en' } = file;
  const words = binderWords(language);
  yield `<!doctype html>\n<html lang="${language}" id="top">\n<head>\n`;
  yield (await head(binder, words)).toString();
  yield `<style>${STYLE.toString()}</style>\n</head>\n<body>\n`;
  yield html`<a class="skip" href="#main">${words.skip}</a>${ICON_SHEET} `.toString();
  yield masthead(binder, words).toString();
  yield '<main id="main">\n';
  yield questions(binder, words).toString();
  yield audits(binder, words).toString();
  yield items(binder, words).toString();
  yield html`<section class="pages" aria-labelledby="pages">
    <h2 id="pages">${words.pageByPage}</h2>
   `.toString();
  for (const [n, page] of binder.pages.entries())
    yield pageChapter({ binder, words }, page, n + 1).toString();
  yield '</section>\n</main>\n';
  yield foot(file, words).toString();
  yield '</body>\n</html>\n';
}

async function head({ name, period }: Binder, { title, report }: BinderWords): Promise<Html> {
  const [from, to] = [report.calendarDay(period.from), report.calendarDay(period.to)];
  return html`<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${await contentPolicy()}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <meta name="robots" content="noindex, nofollow" />
    <title>${title(clip(name, 100), from, to)}</title> `;
}

function masthead({ name, audits: all, pages, period }: Binder, words: BinderWords): Html {
  const { report } = words;
  const last = all.at(-1);
  const [from, to] = [report.calendarDay(period.from), report.calendarDay(period.to)];
  return html`<header class="mast">
    <h1>${words.heading(bdi(clip(name, 120)))}</h1>
    <p class="lead">
      ${words.lead(from, to, words.audits(all.length), report.pages(pages.length))}
    </p>
    ${last !== undefined && html`<p>${words.atLast(report.counts(last.counts))}</p> `}
  </header> `;
}

function foot({ binder, productVersion, now }: BinderFile, words: BinderWords): Html {
  const { audits: all, timeZone } = binder;
  const when = words.report.moment(now, timeZone);
  return html`<footer class="foot">
    <p>${words.written(when, productVersion, words.audits(all.length), timeZone)}</p>
    <p>${words.between}</p>
  </footer> `;
}

/** What counsel asks, and where the answer stands. */
function questions({ pages, rulings, submissions }: Binder, { questions: say }: BinderWords): Html {
  const waivers = pages.reduce((sum, page) => sum + page.waivers.length, 0);
  const opened = pages.reduce((sum, page) => sum + page.opened.length, 0);
  const counts = { opened, waivers, rulings: rulings.length, submissions: submissions.length };
  return html`<section class="agency" aria-labelledby="questions">
    <h2 id="questions">${say.title}</h2>
    <dl class="questions">
      ${say.list(counts).map(
        ([question, answer]) =>
          html`<dt>${question}</dt>
            <dd>${answer}</dd> `,
      )}
    </dl>
  </section> `;
}

/** A week and a few days: a later audit left a gap. */
const LONGEST_PAUSE = 10;

function audits({ audits: all, timeZone }: Binder, { audit: say, report }: BinderWords): Html {
  const dayAt = ({ startedAt }: AgencyReport): string => dayIn(timeZone, new Date(startedAt));
  const gaps = all.flatMap((one, n) => {
    const before = all[n - 1];
    if (before === undefined || addDays(dayAt(before), LONGEST_PAUSE) >= dayAt(one)) return [];
    return [say.gap(report.calendarDay(dayAt(before)), report.calendarDay(dayAt(one)))];
  });
  return html`<section class="agency" aria-labelledby="audits">
    <h2 id="audits">${say.title}</h2>
    ${gaps.map((gap) => html`<p class="notice">${gap}</p> `)}
    ${table(say.caption, all, [
      { head: say.heads.day, cell: (one) => report.calendarDay(dayAt(one)) },
      { head: say.heads.stood, cell: ({ counts }) => `${report.counts(counts)}.` },
      { head: say.heads.policy, cell: ({ policy }) => clip(`${policy.id} ${policy.version}`, 60) },
      { head: say.heads.audit, cell: ({ runId }) => html`<code>${clip(runId, 60)}</code>` },
    ])}
  </section> `;
}

type ItemRow = { title: string; met: number; not: number[]; opened: number; closed: number };

function items(binder: Binder, { items: say, report }: BinderWords): Html {
  const nameOf = (n: number): Html | false => {
    const page = binder.pages[n];
    return page !== undefined && html`<a href="#page-${n + 1}">${pageName(page)}</a>`;
  };
  return html`<section class="agency" aria-labelledby="items">
    <h2 id="items">${say.title}</h2>
    ${table(say.caption, [...rowsOf(binder)], [
      { head: say.heads.item, cell: ([item, { title }]) => bdi(clip(report.item(item, title), 80)) },
      { head: say.heads.met, cell: ([, { met }]) => met },
      { head: say.heads.opened, cell: ([, { opened }]) => opened },
      { head: say.heads.closed, cell: ([, { closed }]) => closed },
      { head: say.heads.not, cell: ([, { not }]) => (not.length === 0 ? say.none : not.map((one, n) => html`${n > 0 && html`, `}${nameOf(one)}`)) },
    ])}
  </section> `; // prettier-ignore
}

/** How each item stands over all pages. */
function rowsOf({ pages }: Binder): Map<string, ItemRow> {
  const rows = new Map<string, ItemRow>();
  for (const [n, page] of pages.entries()) {
    for (const { item, title, outcome } of page.items) {
      const row = rows.get(item) ?? { title, met: 0, not: [], opened: 0, closed: 0 };
      if (['pass', 'waived', 'not-applicable'].includes(outcome)) row.met += 1;
      else row.not.push(n);
      rows.set(item, row);
    }
    for (const { item, closedAt } of page.opened) {
      const row = rows.get(item);
      if (row === undefined) continue;
      row.opened += 1;
      row.closed += closedAt === undefined ? 0 : 1;
    }
  }
  return rows;
}
