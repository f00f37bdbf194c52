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
import { vendorLetter } from '../vendor-letter.ts';
import { counted, KIND_WORDS, platformName, VERDICT_WORDS } from '../words.ts';

/** What a page's part is made with. `picture` is its screenshot, or why there is none to show. */
export type PagePart = {
  page: PageReport;
  n: number;
  zone: string;
  picture: Html | false;
  /** Since when the page could not be read (ISO 8601), and who tried. */
  unreadableSince?: string | undefined;
  visitor?: Visitor | undefined;
  /** Text to paste, fitted to the page. */
  fix?: PageFix | undefined;
};

export function pageDetails(part: PagePart): Html {
  const { page, n } = part;
  const { tone } = VERDICT_WORDS[page.verdict];
  return html`<article class="page ${tone}" id="page-${n}" aria-labelledby="page-${n}-name">
    <h3 id="page-${n}-name">${bdi(shortLine(shortAddress(page.url), 120))}</h3>
    <p class="verdict">
      ${badge(VERDICT_WORDS[page.verdict])}
      <span class="under">${platformName(page.platform)}, ${KIND_WORDS[page.kind]}</span>
    </p>
    ${about(page)}${page.findings.length === 0 ? nothingRead(part) : items(part)}${part.picture}${howRead(page, part.zone)}
    <p class="up"><a href="#top">Back to the top</a></p>
  </article> `;
}

function about(page: PageReport): Html {
  const title = page.title !== undefined && page.title.trim() !== '';
  return html`<dl class="facts">
    <div>
      <dt>Address</dt>
      <dd>${outside(page.url)}</dd>
    </div>
    ${
      title &&
      html`<div>
        <dt>Title</dt>
        <dd>${bdi(shortLine(page.title ?? '', 160))}</dd>
      </div> `
    }
    <div>
      <dt>Who owns it</dt>
      <dd>${ownerOf(page.owner)}</dd>
    </div>
  </dl> `;
}

function nothingRead(part: PagePart): Html {
  const { page, zone, unreadableSince } = part;
  if (page.verdict === 'skipped')
    return html`<p>
      The inventory leaves this page out:
      ${bdi(shortLine(page.skipReason ?? 'no reason given', 300))}
    </p> `;
  if (page.verdict !== 'unreadable')
    return html`<p>The policy asks nothing of this kind of page.</p> `;
  return html`<section class="item unread">
    <h4>Why it could not be read</h4>
    <p>${whyUnread({ ...page, unreadableSince }, zone)}</p>
    <p class="label">What to do</p>
    <p>${remedy(page)}</p>
    ${letter(part)}
  </section> `;
}

function letter({ page, visitor }: PagePart): Html | false {
  const words = vendorLetter(page, visitor);
  return words !== undefined && copyBlock('What to send to the web vendor', words);
}

function items({ page, fix }: PagePart): Html {
  const problems = problemsFirst(page.findings);
  const quiet = page.findings.filter((finding) => !isProblem(finding));
  const fold =
    quiet.length > 0 &&
    html`<details class="fold">
      <summary>${quietWords(page, quiet.length)}</summary>
      <ul class="quiet">
        ${quiet.map(quietItem)}
      </ul>
    </details> `;
  const fitted = new Map(fix?.items.map((one) => [one.item, one]));
  return html`${problems.map((one) => problemItem(one, fitted.get(one.item)))}${pageFixPart(fix)}${fold}${counselPart(page.counsel)}`;
}

function quietWords(page: PageReport, quiet: number): string {
  const met = page.findings.filter(({ outcome }) => outcome === 'pass').length;
  if (met === quiet) return `${counted(met, 'item')} met, with the evidence`;
  return `${counted(met, 'item')} met and ${quiet - met} waived or not needed, with the evidence`;
}
