// The cover page's first part: the verdict then, and what the page said in its own words.
import { bdi, type Html, html } from '../report/html.ts';
import { badge } from '../report/html/icons.ts';
import { problemItem, quietItem } from '../report/html/item.ts';
import { EN_REPORT } from '../report/language/en.ts';
import { outside, ownerOf, when } from '../report/html/parts.ts';
import { isProblem, problemsFirst } from '../report/overview.ts';
import { clip, shortLine } from '../report/safe-text.ts';
import { counted, KIND_WORDS, platformName, VERDICT_WORDS } from '../report/words.ts';
import type { PageReport } from '../verdict/schema.ts';
import type { Cover } from './cover-input.ts';
import { fact } from './cover-parts.ts';

/** Verdict, page, and every finding with its quotations. */
export function verdictSection({ input }: Cover): Html {
  const { report, agency } = input;
  return html`<section class="agency" aria-labelledby="verdict">
    <h2 id="verdict">What the page said, and the verdict then</h2>
    <p class="verdict">
      ${badge(VERDICT_WORDS[report.verdict])}
      <span class="under">${platformName(report.platform)}, ${KIND_WORDS[report.kind]}</span>
    </p>
    <dl class="facts">
      ${fact('Address', outside(report.url))}${report.title !== undefined && report.title !== '' && fact('Title', bdi(shortLine(report.title, 160)))}${fact('Who owns it', ownerOf(report.owner, EN_REPORT))}${fact('Checked', when(report.checkedAt, agency.timeZone, EN_REPORT))}${fact('Policy', bdi(clip(report.versions.policy, 120)))}${fact('Reader version', bdi(clip(report.versions.reader, 80)))}
    </dl>
    ${unread(report)}${asking(report)}${inOrder(report)}
  </section> `;
}

function unread({ failure }: PageReport): Html | false {
  if (failure === undefined) return false;
  return html`<p>
    The page could not be read (${failure.reason}): ${bdi(shortLine(failure.detail, 300))}. What
    follows is what was received.
  </p> `;
}

function asking({ findings }: PageReport): Html | false {
  const problems = problemsFirst(findings);
  if (problems.length === 0) return false;
  return html`<h3>${counted(problems.length, 'item')} not met, or in need of a look</h3>
    ${problems.map((finding) => problemItem(finding, EN_REPORT))} `;
}

function inOrder({ findings }: PageReport): Html | false {
  const quiet = findings.filter((finding) => !isProblem(finding));
  if (quiet.length === 0) return false;
  return html`<h3>${counted(quiet.length, 'item')} met, waived or not needed</h3>
    <ul class="quiet">
      ${quiet.map((finding) => quietItem(finding, EN_REPORT))}
    </ul> `;
}
