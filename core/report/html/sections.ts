// The tables of an agency's overview: what needs action, what a person must look at, what could not be read, expired waivers.
import { FAILURE_TEXT } from '../../capture/failure-text.ts';
import { failingSince, sinceKey, sinceWords } from '../changes.ts';
import { bdi, type Html, html } from '../html.ts';
import { type Column, ownerOf, pageLink, table } from './parts.ts';
import type { AgencyOverview, ExpiredWaiver, PageLine, Problem, Unread } from '../overview.ts';
import { linesWith } from '../overview.ts';
import { shortLine } from '../safe-text.ts';
import { calendarDay, dayOf } from '../times.ts';
import { counted, LEVEL_WORDS, OUTCOME_WORDS } from '../words.ts';

const PAGE: Column<PageLine> = { head: 'Page', cell: pageLink };
const OWNER: Column<PageLine> = { head: 'Who owns it', cell: (line) => ownerOf(line.owner) };

/** What the chief is looking for; the gravest page first. */
export function needsAction(agency: AgencyOverview): Html {
  const lines = linesWith(agency, 'not-compliant');
  const since = failingSince(agency.report.changes);
  const zone = agency.report.timeZone;
  if (lines.length === 0)
    return html`<h3>What needs action</h3>
      <p>${nothingToDo(agency)}</p> `;
  const caption = `${counted(lines.length, 'page')} with required items not met, the gravest first`;
  return html`<h3>What needs action first</h3>
    ${table(caption, lines, [
      PAGE,
      {
        head: 'What is wrong',
        cell: (line) => problems(line, (item) => started(since, line, item, zone)),
      },
      OWNER,
    ])}`;
}

function nothingToDo({ report }: AgencyOverview): string {
  return report.counts.compliant > 0
    ? 'No required item was found to be missing on the pages that were read.'
    : 'Nothing is known that needs action.';
}

const started = (
  since: Map<string, string>,
  line: PageLine,
  item: string,
  zone: string,
): string | undefined => {
  const time = since.get(sinceKey(line.pageId, item));
  return time === undefined ? undefined : `since ${dayOf(time, zone)}`;
};

export function needsLook(agency: AgencyOverview): Html | false {
  const lines = linesWith(agency, 'needs-review');
  if (lines.length === 0) return false;
  const caption = `${counted(lines.length, 'page')} where the auditor could not tell whether a required item is met`;
  return html`<h3>What a person must look at</h3>
    ${table(caption, lines, [
      PAGE,
      { head: 'What to look at', cell: (line) => problems(line, () => undefined) },
      OWNER,
    ])}`;
}

function problems(line: PageLine, since: (item: string) => string | undefined): Html {
  const required = line.problems.filter(({ level }) => level === 'required');
  const shown = required.map((problem) => {
    const more = [stateOf(problem), since(problem.item)].filter((words) => words !== undefined);
    const under = more.length > 0 && html` <span class="under">${more.join(', ')}</span>`;
    return html`<li>${bdi(shortLine(problem.title, 120))}${under}</li>`;
  });
  const advice = line.problems.length - required.length;
  const more =
    advice > 0 &&
    html`<li class="under">
      and ${counted(advice, LEVEL_WORDS.recommended.toLowerCase() + ' item')}
    </li>`;
  return html`<ul class="plain">
    ${shown}${more}
  </ul>`;
}

const stateOf = ({ outcome }: Problem): string | undefined =>
  outcome === 'fail' ? undefined : OUTCOME_WORDS[outcome].word.toLowerCase();

export function unreadable(agency: AgencyOverview): Html | false {
  const lines = linesWith(agency, 'unreadable');
  if (lines.length === 0) return false;
  const caption = `${counted(lines.length, 'page')} about which nothing is known: neither failing nor passing`;
  return html`<h3>What could not be read</h3>
    ${table(caption, lines, [
      PAGE,
      { head: 'Why', cell: (line) => whyUnread(line, agency.report.timeZone) },
      { head: 'What to do', cell: remedy },
      OWNER,
    ])}`;
}

/** Why a page could not be read: what the reason means, and what happened this time. */
export function whyUnread({ failure, unreadableSince }: Unread, zone: string): Html {
  if (!failure) return html`The reason was not recorded.`;
  return html`${FAILURE_TEXT[failure.reason].means}${sinceWords(unreadableSince, zone)}
    <span class="under">${bdi(shortLine(failure.detail, 200))}</span>`;
}

export const remedy = ({ failure }: Unread): string =>
  failure ? FAILURE_TEXT[failure.reason].remedy : 'Run the audit again.';

export function expired({ expired: waivers }: AgencyOverview): Html | false {
  if (waivers.length === 0) return false;
  return html`<h3>Waivers that have run out</h3>
    ${table(
      'These exceptions no longer count. Mend the page, or have the waiver renewed.',
      waivers,
      [
        { head: 'Page', cell: ({ line }) => pageLink(line) },
        { head: 'Item', cell: waivedItem },
        { head: 'Ran out', cell: ({ waiver }) => calendarDay(waiver.until) },
        { head: 'Reason and approval', cell: waivedWhy },
      ],
    )}`;
}

const waivedItem = ({ title, outcome }: ExpiredWaiver): Html =>
  html`${bdi(shortLine(title, 120))}
    <span class="under">now: ${OUTCOME_WORDS[outcome].word.toLowerCase()}</span>`;

const waivedWhy = ({ waiver }: ExpiredWaiver): Html =>
  html`${bdi(shortLine(waiver.reason, 300))}
    <span class="under">approved by ${bdi(shortLine(waiver.approvedBy, 80))}</span>`;
