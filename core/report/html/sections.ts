// The tables of an agency's overview: what needs action, what a person must look at, what could not be read, expired waivers.
import { failingSince, sinceKey } from '../changes.ts';
import { bdi, type Html, html } from '../html.ts';
import { type Column, detail, ownerOf, pageLink, table } from './parts.ts';
import type { AgencyOverview, ExpiredWaiver, PageLine, Problem, Unread } from '../overview.ts';
import { linesWith } from '../overview.ts';
import { shortLine } from '../safe-text.ts';
import type { ReportWords } from '../language/report-words.ts';

const pageColumn = (words: ReportWords): Column<PageLine> => ({
  head: words.overview.page,
  cell: (line) => pageLink(line, words),
});
const ownerColumn = (words: ReportWords): Column<PageLine> => ({
  head: words.overview.owner,
  cell: (line) => ownerOf(line.owner, words),
});

/** What the chief is looking for; the gravest page first. */
export function needsAction(agency: AgencyOverview, words: ReportWords): Html {
  const { action, wrong } = words.overview;
  const lines = linesWith(agency, 'not-compliant');
  const since = failingSince(agency.report.changes);
  const startedAt = started(words, agency.report.timeZone);
  if (lines.length === 0)
    return html`<h3>${action.none}</h3>
      <p>${nothingToDo(agency, words)}</p> `;
  return html`<h3>${action.first}</h3>
    ${table(action.caption(lines.length), lines, [
      pageColumn(words),
      {
        head: wrong,
        cell: (line) =>
          problems(line, words, (item) => startedAt(since.get(sinceKey(line.pageId, item)))),
      },
      ownerColumn(words),
    ])}`;
}

function nothingToDo({ report }: AgencyOverview, { overview }: ReportWords): string {
  return report.counts.compliant > 0 ? overview.nothing.met : overview.nothing.known;
}

const started =
  ({ overview, day }: ReportWords, zone: string) =>
  (time: string | undefined): string | undefined =>
    time === undefined ? undefined : overview.since(day(time, zone));

export function needsLook(agency: AgencyOverview, words: ReportWords): Html | false {
  const { look } = words.overview;
  const lines = linesWith(agency, 'needs-review');
  if (lines.length === 0) return false;
  return html`<h3>${look.title}</h3>
    ${table(look.caption(lines.length), lines, [
      pageColumn(words),
      { head: look.head, cell: (line) => problems(line, words, () => undefined) },
      ownerColumn(words),
    ])}`;
}

function problems(
  line: PageLine,
  words: ReportWords,
  since: (item: string) => string | undefined,
): Html {
  const required = line.problems.filter(({ level }) => level === 'required');
  const shown = required.map((problem) => {
    const more = [stateOf(problem, words), since(problem.item)].filter(
      (part) => part !== undefined,
    );
    const under = more.length > 0 && html` <span class="under">${more.join(', ')}</span>`;
    return html`<li>${bdi(shortLine(words.item(problem.item, problem.title), 120))}${under}</li>`;
  });
  const advice = line.problems.length - required.length;
  const more = advice > 0 && html`<li class="under">${words.overview.advice(advice)}</li>`;
  return html`<ul class="plain">
    ${shown}${more}
  </ul>`;
}

const stateOf = ({ outcome }: Problem, words: ReportWords): string | undefined =>
  outcome === 'fail' ? undefined : words.outcome(outcome).word.toLowerCase();

export function unreadable(agency: AgencyOverview, words: ReportWords): Html | false {
  const { unread } = words.overview;
  const lines = linesWith(agency, 'unreadable');
  if (lines.length === 0) return false;
  return html`<h3>${unread.title}</h3>
    ${table(unread.caption(lines.length), lines, [
      pageColumn(words),
      { head: unread.why, cell: (line) => whyUnread(line, agency.report.timeZone, words) },
      { head: unread.todo, cell: (line) => remedy(line, words) },
      ownerColumn(words),
    ])}`;
}

/** Why a page could not be read: what the reason means, and what happened this time. */
export function whyUnread(
  { failure, unreadableSince: at }: Unread,
  zone: string,
  words: ReportWords,
): Html {
  const { noReason, unreadSince } = words.overview;
  if (!failure) return html`${noReason}`;
  const since = at !== undefined && html` ${unreadSince(words.day(at, zone))}`;
  return html`${words.failure(failure.reason).means}${since} ${detail(failure.detail, words)}`;
}

export const remedy = ({ failure }: Unread, words: ReportWords): string =>
  failure ? words.failure(failure.reason).remedy : words.overview.auditAgain;

export function expired({ expired: waivers }: AgencyOverview, words: ReportWords): Html | false {
  if (waivers.length === 0) return false;
  const { expired: say, page } = words.overview;
  return html`<h3>${say.title}</h3>
    ${table(say.caption, waivers, [
      { head: page, cell: ({ line }) => pageLink(line, words) },
      { head: words.overview.items.heads.item, cell: (one) => waivedItem(one, words) },
      { head: say.ranOut, cell: ({ waiver }) => words.calendarDay(waiver.until) },
      { head: say.why, cell: (one) => waivedWhy(one, words) },
    ])}`;
}

const waivedItem = ({ item, title, outcome }: ExpiredWaiver, words: ReportWords): Html =>
  html`${bdi(shortLine(words.item(item, title), 120))}
    <span class="under">${words.overview.now(words.outcome(outcome).word.toLowerCase())}</span>`;

const waivedWhy = ({ waiver }: ExpiredWaiver, { overview }: ReportWords): Html =>
  html`${bdi(shortLine(waiver.reason, 300))}
    <span class="under">${overview.approvedBy} ${bdi(shortLine(waiver.approvedBy, 80))}</span>`;
