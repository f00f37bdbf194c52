// The cover page's first part: the verdict then, and what the page said in its own words.
import { bdi, type Html, html } from '../report/html.ts';
import { badge } from '../report/html/icons.ts';
import { problemItem, quietItem } from '../report/html/item.ts';
import { detail, outside, ownerOf, when } from '../report/html/parts.ts';
import { isProblem, problemsFirst } from '../report/overview.ts';
import { clip, shortLine } from '../report/safe-text.ts';
import { platformName } from '../report/words.ts';
import type { Cover } from './cover-input.ts';
import { fact } from './cover-parts.ts';

/** Verdict, page, and every finding with its quotations. */
export function verdictSection(cover: Cover): Html {
  const { report } = cover.input;
  const { verdict: say, report: words } = cover.words;
  return html`<section class="agency" aria-labelledby="verdict">
    <h2 id="verdict">${say.title}</h2>
    <p class="verdict">
      ${badge(words.verdict(report.verdict))}
      <span class="under"
        >${platformName(report.platform, words.language)}, ${words.kind(report.kind)}</span
      >
    </p>
    <dl class="facts">${facts(cover)}</dl>
    ${unread(cover)}${asking(cover)}${inOrder(cover)}
  </section> `;
}

function facts({ input: { report, agency }, words }: Cover): Html {
  const { facts: say } = words.verdict;
  const { url, title, owner, checkedAt, versions } = report;
  const checked = when(checkedAt, agency.timeZone, words.report);
  return html`${fact(say.address, outside(url))}${title !== undefined && title !== '' && fact(say.title, bdi(shortLine(title, 160)))}${fact(say.owner, ownerOf(owner, words.report))}${fact(say.checked, checked)}${fact(say.policy, bdi(clip(versions.policy, 120)))}${fact(say.reader, bdi(clip(versions.reader, 80)))}`;
}

function unread({ input, words }: Cover): Html | false {
  const { failure } = input.report;
  if (failure === undefined) return false;
  const why = words.report.failure(failure.reason).means;
  return html`<p>${words.verdict.unread(why, detail(failure.detail, words.report))}</p> `;
}

function asking({ input, words }: Cover): Html | false {
  const problems = problemsFirst(input.report.findings);
  if (problems.length === 0) return false;
  return html`<h3>${words.verdict.asking(problems.length)}</h3>
    ${problems.map((finding) => problemItem(finding, words.report))} `;
}

function inOrder({ input, words }: Cover): Html | false {
  const quiet = input.report.findings.filter((finding) => !isProblem(finding));
  if (quiet.length === 0) return false;
  return html`<h3>${words.verdict.inOrder(quiet.length)}</h3>
    <ul class="quiet">
      ${quiet.map((finding) => quietItem(finding, words.report))}
    </ul> `;
}
