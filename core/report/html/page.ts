// One page in the HTML report: verdict, items that ask for something, the rest folded away, and how it was read.
import type { PageFix } from '../../fix/fix.ts';
import type { PageReport, Visitor } from '../../verdict/schema.ts';
import { shortAddress } from '../addresses.ts';
import { bdi, type Html, html } from '../html.ts';
import { counselPart } from './counsel.ts';
import { copyBlock, pageFixPart } from './fix.ts';
import { badge } from './icons.ts';
import { problemItem, quietItem } from './item.ts';
import { outside, ownerOf } from './parts.ts';
import { howRead } from './reading.ts';
import { remedy, whyUnread } from './sections.ts';
import { isProblem, problemsFirst } from '../overview.ts';
import { shortLine } from '../safe-text.ts';
import type { ReportWords } from '../language/report-words.ts';
import { platformName } from '../words.ts';

/** What a page's part is made with. `picture` is its screenshot, or why there is none to show. */
export type PagePart = {
  page: PageReport;
  n: number;
  zone: string;
  words: ReportWords;
  picture: Html | false;
  /** Since when the page could not be read (ISO 8601), and who tried. */
  unreadableSince?: string | undefined;
  visitor?: Visitor | undefined;
  /** Text to paste, fitted to the page. */
  fix?: PageFix | undefined;
};

export function pageDetails(part: PagePart): Html {
  const { page, n, words } = part;
  const verdict = words.verdict(page.verdict);
  return html`<article class="page ${verdict.tone}" id="page-${n}" aria-labelledby="page-${n}-name">
    <h3 id="page-${n}-name">${bdi(shortLine(shortAddress(page.url), 120))}</h3>
    <p class="verdict">
      ${badge(verdict)}
      <span class="under"
        >${platformName(page.platform, words.language)}, ${words.kind(page.kind)}</span
      >
    </p>
    ${about(page, words)}${page.findings.length === 0 ? nothingRead(part) : items(part)}${part.picture}${howRead(page, part.zone, words)}
    <p class="up"><a href="#top">${words.page.up}</a></p>
  </article> `;
}

function about(page: PageReport, words: ReportWords): Html {
  const title = page.title !== undefined && page.title.trim() !== '';
  return html`<dl class="facts">
    <div>
      <dt>${words.page.address}</dt>
      <dd>${outside(page.url)}</dd>
    </div>
    ${
      title &&
      html`<div>
        <dt>${words.page.title}</dt>
        <dd>${bdi(shortLine(page.title ?? '', 160))}</dd>
      </div> `
    }
    <div>
      <dt>${words.overview.owner}</dt>
      <dd>${ownerOf(page.owner, words)}</dd>
    </div>
  </dl> `;
}

function nothingRead(part: PagePart): Html {
  const { page, zone, unreadableSince, words } = part;
  const say = words.page;
  if (page.verdict === 'skipped')
    return html`<p>${say.skipped} ${bdi(shortLine(page.skipReason ?? say.noSkipReason, 300))}</p> `;
  if (page.verdict !== 'unreadable') return html`<p>${say.nothingAsked}</p> `;
  return html`<section class="item unread">
    <h4>${say.whyUnread}</h4>
    <p>${whyUnread({ ...page, unreadableSince }, zone, words)}</p>
    <p class="label">${say.todo}</p>
    <p>${remedy(page, words)}</p>
    ${letter(part)}
  </section> `;
}

function letter({ page, visitor, words }: PagePart): Html | false {
  const text = words.vendorLetter(page, visitor);
  return text !== undefined && copyBlock(words.page.toVendor, text, words);
}

function items({ page, fix, words }: PagePart): Html {
  const problems = problemsFirst(page.findings);
  const quiet = page.findings.filter((finding) => !isProblem(finding));
  const fold =
    quiet.length > 0 &&
    html`<details class="fold">
      <summary>${quietWords(page, quiet.length, words)}</summary>
      <ul class="quiet">
        ${quiet.map((one) => quietItem(one, words))}
      </ul>
    </details> `;
  const fitted = new Map(fix?.items.map((one) => [one.item, one]));
  return html`${problems.map((one) => problemItem(one, words, fitted.get(one.item)))}${pageFixPart(fix, words)}${fold}${counselPart(page.counsel, words)}`;
}

function quietWords(page: PageReport, quiet: number, words: ReportWords): string {
  const met = page.findings.filter(({ outcome }) => outcome === 'pass').length;
  return words.page.quiet(met, quiet);
}
