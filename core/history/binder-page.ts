// One page's chapter of the binder.
import { command as plainCommand } from '../command.ts';
import { shortAddress } from '../report/addresses.ts';
import { bdi, type Html, html } from '../report/html.ts';
import { badge } from '../report/html/icons.ts';
import { breakable, outside, table } from '../report/html/parts.ts';
import { clip, shortLine } from '../report/safe-text.ts';
import { platformName } from '../report/words.ts';
import { dayIn } from '../run/day.ts';
import type { Binder } from './binder.ts';
import type { BinderWords } from './language/binder-words.ts';
import type { Opened, PageStory, StateSpan, TextSpan } from './story.ts';

/** A page as a person names it. */
export const pageName = ({ url }: Pick<PageStory, 'url'>): Html =>
  html`<bdi>${breakable(shortLine(shortAddress(url), 80))}</bdi>`;

/** The binder that a chapter stands in, and the words that it is written with. */
export type Book = { binder: Binder; words: BinderWords };

export function pageChapter(book: Book, page: PageStory, n: number): Html {
  const { page: say, report, audits } = book.words;
  const last = page.states.at(-1);
  const state = last && report.verdict(last.verdict);
  return html`<article class="page ${state?.tone ?? 'idle'}" id="page-${n}" aria-labelledby="page-${n}-name">
    <h3 id="page-${n}-name">${pageName(page)}</h3>
    <p class="verdict">
      ${state && badge(state)}
      <span class="under"
        >${platformName(page.platform, report.language)}, ${report.kind(page.kind)},
        ${audits(page.audits)}</span
      >
    </p>
    <p>
      ${outside(page.url)}${page.owner !== undefined && html` ${say.owner} ${bdi(shortLine(page.owner, 80))}.`}
    </p>
    ${states(book, page)}${findings(book, page)}${texts(book, page)}${waivers(book, page)}${rulings(book, page)}${brought(book, page)}
    <p class="up"><a href="#top">${say.up}</a></p>
  </article> `; // prettier-ignore
}

/** `Mar 2, 2026 to Mar 30, 2026 (5 audits)`. */
function span(
  { from, to, audits }: Pick<StateSpan, 'from' | 'to' | 'audits'>,
  { binder, words }: Book,
): string {
  const [first, last] = [from, to].map((one) => words.report.day(one, binder.timeZone));
  if (first === undefined || last === undefined || first === last) return first ?? '';
  return words.page.span(first, last, words.audits(audits));
}

function states(book: Book, { states: all }: PageStory): Html {
  const { page, report } = book.words;
  const { title, caption, heads } = page.states;
  const why = (reason: StateSpan['reason']): string =>
    reason === undefined ? '–' : report.failure(reason).means;
  return html`<h4>${title}</h4>
    ${table(caption, all, [
      { head: heads.when, cell: (one) => span(one, book) },
      { head: heads.state, cell: ({ verdict }) => badge(report.verdict(verdict)) },
      { head: heads.why, cell: ({ reason }) => why(reason) },
    ])} `;
}

function findings(book: Book, { opened }: PageStory): Html {
  const { title, none } = book.words.page.findings;
  if (opened.length === 0)
    return html`<h4>${title}</h4>
      <p>${none}</p> `;
  return html`<h4>${title}</h4>
    <ul class="changes">
      ${opened.map((one) => finding(one, book))}
    </ul> `;
}

const auditName = (runId: string): Html => html`<code>${clip(runId, 60)}</code>`;

const said = (quote: string | undefined): Html | false =>
  quote !== undefined && html`<p class="said">“${bdi(shortLine(quote, 300))}”</p> `;

function finding(one: Opened, book: Book): Html {
  const { item, title, outcome, level, quote, openedAt, openedIn } = one;
  const { page: say, report } = book.words;
  const day = report.day(openedAt, book.binder.timeZone);
  return html`<li>
    <strong>${bdi(shortLine(report.item(item, title), 120))}</strong>
    ${badge(report.outcome(outcome))}
    <span class="tag">${report.level(level)}</span>
    <p>${say.opened(day, auditName(openedIn))} ${bdi(clip(report.says(one), 600))}</p>
    ${said(quote)}
    <p>${closing(one, book)}</p>
    ${said(one.closedBy)}
  </li> `;
}

function closing({ closedAt, closedAs, closedIn, cause }: Opened, { binder, words }: Book): Html {
  if (closedAt === undefined || closedAs === undefined) return html`${words.page.stillOpen}`;
  const how = cause === undefined ? { as: closedAs } : { as: closedAs, cause };
  const day = words.report.day(closedAt, binder.timeZone);
  return words.page.closed(day, how, auditName(closedIn ?? ''));
}

function texts(book: Book, page: PageStory): Html {
  const { title, none } = book.words.page.texts;
  return html`<h4>${title}</h4>
    ${page.texts.length === 0 ? html`<p>${none}</p> ` : page.texts.map((one) => wording(page, one, book))} `; // prettier-ignore
}

function wording(page: PageStory, one: TextSpan, book: Book): Html {
  const { title, profileText, textSha256, sha256, captureKey, mode } = one;
  const { page: say, report } = book.words;
  const day = dayIn(book.binder.timeZone, new Date(one.from));
  const command = plainCommand(
    'evidence',
    clip(`${page.agencyId}/${page.pageId}`, 160),
    '--at',
    day,
  );
  const key = clip(captureKey, 200);
  return html`<details class="fold">
    <summary>${span(one, book)}${title !== '' && html`: ${bdi(shortLine(title, 100))}`}</summary>
    ${profileText !== undefined && profileText !== '' && html`<p class="label">${say.texts.profile}</p><blockquote class="quote">${bdi(clip(profileText, 4000))}</blockquote> `}
    <p class="label">${say.texts.counted}</p>
    <ul class="left-out">
      ${one.said.map((words) => evidence(words, book))}
    </ul>
    <p class="under">
      ${say.kept({ mode: report.mode(mode), text: textSha256, page: sha256, key, command })}
    </p>
  </details> `; // prettier-ignore
}

function evidence(
  { item, title, outcome, text, linkedUrl }: TextSpan['said'][number],
  { words: { page: say, report } }: Book,
): Html {
  const away = linkedUrl !== undefined && html`, ${say.texts.oneClick} ${outside(linkedUrl)}`;
  return html`<li>
    <strong>${bdi(shortLine(report.item(item, title), 80))}</strong>
    (${report.outcome(outcome).word.toLowerCase()}): “${bdi(shortLine(text, 300))}”${away}
  </li> `;
}

function waivers(book: Book, { waivers: all }: PageStory): Html | false {
  if (all.length === 0) return false;
  const { page, report } = book.words;
  const { title: head, caption, heads, ranOut } = page.waivers;
  return html`<h4>${head}</h4>
    ${table(caption, all, [
      { head: heads.item, cell: ({ item, title }) => bdi(shortLine(report.item(item, title), 80)) },
      { head: heads.seen, cell: (one) => span(one, book) },
      { head: heads.until, cell: ({ until, expired }) => `${report.calendarDay(until)}${expired ? ` ${ranOut}` : ''}` },
      { head: heads.by, cell: ({ approvedBy }) => bdi(shortLine(approvedBy, 80)) },
      { head: heads.reason, cell: ({ reason }) => bdi(shortLine(reason, 300)) },
    ])} `; // prettier-ignore
}

function rulings({ binder, words }: Book, page: PageStory): Html | false {
  const own = binder.rulings.filter(({ pageId }) => pageId === page.pageId);
  if (own.length === 0) return false;
  const { title: head, caption, heads, decision: decided } = words.page.rulings;
  const { report } = words;
  return html`<h4>${head}</h4>
    ${table(caption, own, [
      { head: heads.item, cell: ({ item, title }) => bdi(shortLine(report.item(item, title), 80)) },
      { head: heads.day, cell: ({ at }) => report.day(at, binder.timeZone) },
      { head: heads.decision, cell: ({ decision }) => decided[decision] },
      { head: heads.by, cell: ({ by }) => bdi(shortLine(by, 80)) },
      { head: heads.reason, cell: ({ reason }) => bdi(shortLine(reason, 300)) },
      { head: heads.words, cell: ({ quotes }) => quotes.map(({ text }) => html`“${bdi(shortLine(text, 200))}” `) },
    ])} `; // prettier-ignore
}

function brought({ binder, words }: Book, page: PageStory): Html | false {
  const own = binder.submissions.filter(({ pageId }) => pageId === page.pageId);
  if (own.length === 0) return false;
  const { title, caption, heads, as } = words.page.brought;
  const { report } = words;
  return html`<h4>${title}</h4>
    ${table(caption, own, [
      { head: heads.day, cell: ({ recordedAt }) => report.day(recordedAt, binder.timeZone) },
      { head: heads.by, cell: ({ by }) => bdi(shortLine(by, 80)) },
      { head: heads.as, cell: ({ how, sha256 }) => html`${as[how]} <span class="under">SHA-256 <code>${sha256}</code></span>` },
      { head: heads.seen, cell: ({ seenOn }) => report.calendarDay(seenOn) },
      { head: heads.until, cell: ({ expiresOn }) => report.calendarDay(expiresOn) },
    ])} `; // prettier-ignore
}
