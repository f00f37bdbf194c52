// What changed since the audit before, in the HTML report.
import type { AgencyReport } from '../../verdict/schema.ts';
import { changeGroups, type ChangeGroup, changeSentence, noChangeWords } from '../changes.ts';
import { bdi, type Html, html } from '../html.ts';
import { pageLink } from './parts.ts';
import type { Overview } from '../overview.ts';
import { shortLine } from '../safe-text.ts';
import { counted } from '../words.ts';

/** What got worse and better since the last audit, each with its cause. */
export function changes(overview: Overview, report: AgencyReport): Html {
  const none = noChangeWords(report);
  const groups = changeGroups(report.changes);
  return html`<h3>What changed since the last audit</h3>
    ${none !== undefined && html`<p>${none}</p> `}${groups.map((group) => changeList(overview, group, report.timeZone))}${omitted(report)}`;
}

function omitted({ changesOmitted: count }: AgencyReport): Html | false {
  if (count === 0) return false;
  return html`<p class="note">${counted(count, 'more change')} not listed here.</p> `;
}

function changeList(overview: Overview, group: ChangeGroup, zone: string): Html {
  const shown = group.changes.map((change) => {
    const line = overview.lineOf(change.agencyId, change.pageId);
    const page = line ? pageLink(line) : bdi(shortLine(change.pageId, 80));
    return html`<li>${page}<br /><span class="said">${changeSentence(change, zone)}</span></li> `;
  });
  return html`<h4>${group.title} (${group.changes.length})</h4>
    <ul class="changes">
      ${shown}
    </ul> `;
}
