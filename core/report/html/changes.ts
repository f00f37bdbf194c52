// What changed since the audit before, in the HTML report.
import type { AgencyReport } from '../../verdict/schema.ts';
import { changeGroups, type ChangeGroup } from '../changes.ts';
import { bdi, type Html, html } from '../html.ts';
import { pageLink } from './parts.ts';
import type { Overview } from '../overview.ts';
import { shortLine } from '../safe-text.ts';
import type { ReportWords } from '../language/report-words.ts';

/** What got worse and better since the last audit, each with its cause. */
export function changes(overview: Overview, report: AgencyReport, words: ReportWords): Html {
  const none = words.noChange(report);
  const groups = changeGroups(report.changes);
  return html`<h3>${words.overview.changed}</h3>
    ${none !== undefined && html`<p>${none}</p> `}${groups.map((group) => changeList(overview, group, { words, zone: report.timeZone }))}${omitted(report, words)}`;
}

function omitted({ changesOmitted: count }: AgencyReport, { overview }: ReportWords): Html | false {
  if (count === 0) return false;
  return html`<p class="note">${overview.notListed(count)}</p> `;
}

type With = { words: ReportWords; zone: string };

function changeList(overview: Overview, group: ChangeGroup, { words, zone }: With): Html {
  const shown = group.changes.map((change) => {
    const line = overview.lineOf(change.agencyId, change.pageId);
    const page = line ? pageLink(line, words) : bdi(shortLine(change.pageId, 80));
    return html`<li>${page}<br /><span class="said">${words.change(change, zone)}</span></li> `;
  });
  return html`<h4>${words.changeGroup[group.id]} (${group.changes.length})</h4>
    <ul class="changes">
      ${shown}
    </ul> `;
}
