// One page's chapter of the binder.
import { shortAddress } from '../report/addresses.ts';
import { bdi, type Html, html } from '../report/html.ts';
import { badge } from '../report/html/icons.ts';
import { outside, table } from '../report/html/parts.ts';
import { clip, shortLine } from '../report/safe-text.ts';
import { calendarDay, dayOf } from '../report/times.ts';
import {
  CAUSE_WORDS,
  counted,
  KIND_WORDS,
  LEVEL_WORDS,
  MODE_WORDS,
  OUTCOME_WORDS,
  platformName,
  VERDICT_WORDS,
} from '../report/words.ts';
import { FAILURE_TEXT } from '../capture/failure-text.ts';
import { dayIn } from '../run/day.ts';
import type { Binder } from './binder.ts';
import type { Opened, PageStory, StateSpan, TextSpan } from './story.ts';

/** A page as a person names it. */
export const pageName = ({ url }: Pick<PageStory, 'url'>): Html =>
  html`<bdi>${shortLine(shortAddress(url), 80)}</bdi>`;

export function pageChapter(binder: Binder, page: PageStory, n: number): Html {
  const zone = binder.timeZone;
  const last = page.states.at(-1);
  const tone = last === undefined ? 'idle' : VERDICT_WORDS[last.verdict].tone;
  return html`<article class="page ${tone}" id="page-${n}" aria-labelledby="page-${n}-name">
    <h3 id="page-${n}-name">${pageName(page)}</h3>
    <p class="verdict">
      ${last !== undefined && badge(VERDICT_WORDS[last.verdict])}
      <span class="under"
        >${platformName(page.platform)}, ${KIND_WORDS[page.kind]},
        ${counted(page.audits, 'audit')}</span
      >
    </p>
    <p>
      ${outside(page.url)}${page.owner !== undefined && html` Owner: ${bdi(shortLine(page.owner, 80))}.`}
    </p>
    ${states(page, zone)}${findings(page, zone)}${texts(page, zone)}${waivers(page, zone)}${rulings(binder, page)}${brought(binder, page)}
    <p class="up"><a href="#top">Back to the top</a></p>
  </article> `;
}

/** `Mar 2, 2026 to Mar 30, 2026 (5 audits)`. */
function span(
  { from, to, audits }: Pick<StateSpan, 'from' | 'to' | 'audits'>,
  zone: string,
): string {
  const [first, last] = [dayOf(from, zone), dayOf(to, zone)];
  return first === last ? first : `${first} to ${last} (${counted(audits, 'audit')})`;
}

function states({ states: all }: PageStory, zone: string): Html {
  return html`<h4>State over time</h4>
    ${table('From the first audit that saw a state to the last that did', all, [
      { head: 'When', cell: (one) => span(one, zone) },
      { head: 'State', cell: ({ verdict }) => badge(VERDICT_WORDS[verdict]) },
      { head: 'Why', cell: ({ reason }) => why(reason) },
    ])} `;
}

const why = (reason: StateSpan['reason']): string =>
  reason === undefined ? '–' : FAILURE_TEXT[reason].means;

function findings({ opened }: PageStory, zone: string): Html {
  if (opened.length === 0)
    return html`<h4>Findings opened and closed</h4>
      <p>None: every item was in order at every audit that could read the page.</p> `;
  return html`<h4>Findings opened and closed</h4>
    <ul class="changes">
      ${opened.map((one) => finding(one, zone))}
    </ul> `;
}

function finding(one: Opened, zone: string): Html {
  const { title, outcome, level, says, quote, openedAt, openedIn } = one;
  return html`<li>
    <strong>${bdi(shortLine(title, 120))}</strong> ${badge(OUTCOME_WORDS[outcome])}
    <span class="tag">${LEVEL_WORDS[level]}</span>
    <p>
      Opened ${dayOf(openedAt, zone)} (audit <code>${clip(openedIn, 60)}</code>).
      ${bdi(clip(says, 600))}
    </p>
    ${quote !== undefined && html`<p class="said">“${bdi(shortLine(quote, 300))}”</p> `}
    <p>${closing(one, zone)}</p>
    ${one.closedBy !== undefined && html`<p class="said">“${bdi(shortLine(one.closedBy, 300))}”</p> `}
  </li> `;
}

function closing({ closedAt, closedAs, closedIn, cause }: Opened, zone: string): Html {
  if (closedAt === undefined || closedAs === undefined) return html`Still open at the end of the period.`; // prettier-ignore
  const whose = cause === undefined ? '' : `, because ${CAUSE_WORDS[cause]}`;
  return html`Closed ${dayOf(closedAt, zone)}: ${OUTCOME_WORDS[closedAs].word.toLowerCase()}${whose}
    (audit <code>${clip(closedIn ?? '', 60)}</code>).`;
}

function texts(page: PageStory, zone: string): Html {
  return html`<h4>What it said</h4>
    ${page.texts.length === 0 ? html`<p>No audit of the period could read it.</p> ` : page.texts.map((one) => wording(page, one, zone))} `; // prettier-ignore
}

function wording(page: PageStory, one: TextSpan, zone: string): Html {
  const { title, profileText, said, textSha256, sha256, captureKey, mode } = one;
  const day = dayIn(zone, new Date(one.from));
  return html`<details class="fold">
    <summary>${span(one, zone)}${title !== '' && html`: ${bdi(shortLine(title, 100))}`}</summary>
    ${profileText !== undefined && profileText !== '' && html`<p class="label">The profile’s own description, whole</p><blockquote class="quote">${bdi(clip(profileText, 4000))}</blockquote> `}
    <p class="label">What counted for the items, in the page’s own words</p>
    <ul class="left-out">
      ${said.map(({ title: item, outcome, text, linkedUrl }) => html`<li><strong>${bdi(shortLine(item, 80))}</strong> (${OUTCOME_WORDS[outcome].word.toLowerCase()}): “${bdi(shortLine(text, 300))}”${linkedUrl !== undefined && html`, one click away on ${outside(linkedUrl)}`}</li> `)}
    </ul>
    <p class="under">
      ${MODE_WORDS[mode]}. SHA-256 of its text <code>${textSha256}</code>, of the page
      <code>${sha256}</code>. Kept as <code>${clip(captureKey, 200)}</code>. The whole page as a
      record: <code>presence evidence ${clip(`${page.agencyId}/${page.pageId}`, 160)} --at ${day}</code>
    </p>
  </details> `; // prettier-ignore
}

function waivers({ waivers: all }: PageStory, zone: string): Html | false {
  if (all.length === 0) return false;
  return html`<h4>Waivers</h4>
    ${table('Approved exceptions, as the audits saw them', all, [
      { head: 'Item', cell: ({ title }) => bdi(shortLine(title, 80)) },
      { head: 'Seen', cell: (one) => span(one, zone) },
      { head: 'Holds until', cell: ({ until, expired }) => `${calendarDay(until)}${expired ? ' (ran out)' : ''}` },
      { head: 'Approved by', cell: ({ approvedBy }) => bdi(shortLine(approvedBy, 80)) },
      { head: 'Reason', cell: ({ reason }) => bdi(shortLine(reason, 300)) },
    ])} `; // prettier-ignore
}

function rulings({ rulings: all, timeZone }: Binder, page: PageStory): Html | false {
  const own = all.filter(({ pageId }) => pageId === page.pageId);
  if (own.length === 0) return false;
  return html`<h4>Rulings</h4>
    ${table('What people decided, and on which words', own, [
      { head: 'Item', cell: ({ title }) => bdi(shortLine(title, 80)) },
      { head: 'Day', cell: ({ at }) => dayOf(at, timeZone) },
      { head: 'Decision', cell: ({ decision }) => (decision === 'satisfied' ? 'Satisfied' : 'Not satisfied') },
      { head: 'By', cell: ({ by }) => bdi(shortLine(by, 80)) },
      { head: 'Reason', cell: ({ reason }) => bdi(shortLine(reason, 300)) },
      { head: 'On the words', cell: ({ quotes }) => quotes.map(({ text }) => html`“${bdi(shortLine(text, 200))}” `) },
    ])} `; // prettier-ignore
}

function brought({ submissions, timeZone }: Binder, page: PageStory): Html | false {
  const own = submissions.filter(({ pageId }) => pageId === page.pageId);
  if (own.length === 0) return false;
  return html`<h4>Brought by people</h4>
    ${table('Pages that were not visited, because a person brought them', own, [
      { head: 'Day', cell: ({ recordedAt }) => dayOf(recordedAt, timeZone) },
      { head: 'By', cell: ({ by }) => bdi(shortLine(by, 80)) },
      { head: 'As', cell: ({ how }) => how },
      { head: 'Seen on', cell: ({ seenOn }) => calendarDay(seenOn) },
      { head: 'Counts until', cell: ({ expiresOn }) => calendarDay(expiresOn) },
      { head: 'SHA-256', cell: ({ sha256 }) => html`<code>${sha256}</code>` },
    ])} `;
}
