// One agency's part of the overview: the sentence, the totals, and the sections that lead to action.
import type { Verdict } from '../../verdict/schema.ts';
import { COUNT_OF } from '../counts.ts';
import { bdi, type Html, html } from '../html.ts';
import { changes } from './changes.ts';
import { badge } from './icons.ts';
import { itemTable, pageIndex } from './lists.ts';
import { toBring } from './to-bring.ts';
import { expired, needsAction, needsLook, unreadable } from './sections.ts';
import type { AgencyOverview, Overview } from '../overview.ts';
import type { ReportWords } from '../language/report-words.ts';
import { sentence, VERDICT_WORDS } from '../words.ts';

/** The overview of one agency; `n`, from 1, makes its anchor. Its sentence stands here when it is not on top of all. */
export function agencyOverview(
  overview: Overview,
  agency: AgencyOverview,
  { n, words }: { n: number; words: ReportWords },
): Html {
  const { report } = agency;
  const several = overview.agencies.length > 1;
  return html`<section class="agency" aria-labelledby="agency-${n}">
    <h2 id="agency-${n}">${bdi(report.name)}</h2>
    ${several && html`<p class="lead">${sentence(words.counts(report.counts))}.</p> `}
    ${bar(agency)}${tallies(agency, words)}
    <p class="note">${words.addition(report.counts)}.</p>
    ${needsAction(agency, words)}${needsLook(agency, words)}${unreadable(agency, words)}${toBring(agency, words)}${changes(overview, report, words)}${expired(agency, words)}${itemTable(agency, words)}${pageIndex(agency, words)}
  </section> `;
}

/** `Riverton Police Department: 7 of 10 pages compliant, 2 need action, 1 could not be read.` */
export function sentenceOf({ report }: AgencyOverview, { counts }: ReportWords): Html {
  return html`${bdi(report.name)}: ${counts(report.counts)}.`;
}

const ORDER: readonly Verdict[] = [
  'not-compliant',
  'needs-review',
  'unreadable',
  'compliant',
  'skipped',
];

function tallies({ report }: AgencyOverview, words: ReportWords): Html {
  const shown = ORDER.map((verdict) => {
    const count = report.counts[COUNT_OF[verdict]];
    return html`<li class="${count === 0 && 'zero'}">
      <strong>${count}</strong> ${badge(words.verdict(verdict))}
    </li> `;
  });
  return html`<ul class="tallies">
    ${shown}
  </ul> `;
}

/** The share of each verdict as a picture; the numbers stand right below it. */
function bar({ report }: AgencyOverview): Html | false {
  const { counts } = report;
  if (counts.expected === 0) return false;
  let x = 0;
  const parts = ORDER.map((verdict) => {
    const width = (counts[COUNT_OF[verdict]] / counts.expected) * 100;
    const from = x;
    x += width;
    return html`<rect
      class="${VERDICT_WORDS[verdict].tone}"
      x="${from.toFixed(2)}"
      width="${width.toFixed(2)}"
      height="4"
    />`;
  });
  return html`<svg
    class="bar"
    viewBox="0 0 100 4"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    ${parts}
  </svg> `;
}
