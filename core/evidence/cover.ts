// The cover page of a record: what the page said, when, how it was captured, the verdict, the hashes, how to verify, and the limits.
import { contentPolicy } from '../report/html-report.ts';
import { bdi, type Html, html } from '../report/html.ts';
import { shortAddress } from '../report/addresses.ts';
import { ICON_SHEET } from '../report/html/icons.ts';
import { when } from '../report/html/parts.ts';
import { STYLE } from '../report/html/style/index.ts';
import { clip, shortLine } from '../report/safe-text.ts';
import { captureSection } from './cover-capture.ts';
import { verdictSection } from './cover-verdict.ts';
import { hashSection, limitsSection, verifySection } from './cover-proof.ts';
import type { Cover } from './cover-input.ts';

/** One HTML file that needs nothing else: no script, no network, for a screen and for paper. */
export async function coverPage(cover: Cover): Promise<string> {
  const { input, words } = cover;
  const { frame } = words;
  const { agency, report } = input;
  const title = frame.title(shortLine(agency.name, 80), shortLine(shortAddress(report.url), 80));
  const parts = [
    `<!doctype html>\n<html lang="${words.report.language}" id="top">\n<head>\n`,
    (await head(title)).toString(),
    // Put together here and not in a template: its hash must be that of every character between the tags.
    `<style>${STYLE.toString()}</style>\n</head>\n<body>\n`,
    html`<a class="skip" href="#main">${frame.skip}</a>${ICON_SHEET} `.toString(),
    masthead(cover).toString(),
    '<main id="main">\n',
    verdictSection(cover).toString(),
    ...input.captures.map((one, index) => captureSection(cover, one, index).toString()),
    missing(cover).toString(),
    hashSection(cover).toString(),
    verifySection(cover).toString(),
    limitsSection(cover).toString(),
    '</main>\n',
    foot(cover).toString(),
    '</body>\n</html>\n',
  ];
  return parts.join('');
}

async function head(title: string): Promise<Html> {
  return html`<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${await contentPolicy()}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <meta name="robots" content="noindex, nofollow" />
    <title>${title}</title> `;
}

function masthead({ input, words, recordSha256 }: Cover): Html {
  const { report, agency, captures, madeAt } = input;
  const { frame, report: say } = words;
  const { timeZone } = agency;
  const own = captures.find(({ role }) => role === 'page');
  const at = own?.ref.capturedAt ?? report.checkedAt;
  const name = bdi(shortLine(agency.name, 120));
  const address = bdi(shortLine(shortAddress(report.url), 120));
  const page = html`<code>${bdi(clip(`${report.agencyId}/${report.pageId}`, 200))}</code>`;
  const run = html`<code>${bdi(clip(report.runId, 80))}</code>`;
  return html`<header class="mast">
    <h1>${frame.heading}</h1>
    <p class="lead">${frame.asItWas(name, address, say.moment(at, timeZone))}</p>
    <p class="under">
      ${frame.made(page, run, when(madeAt, timeZone, say), say.zone(timeZone, at))}
    </p>
    <p class="under">${frame.whole} <code>${recordSha256}</code></p>
  </header> `;
}

function missing({ input: { missing: gone, agency }, words }: Cover): Html {
  if (gone.length === 0) return html``;
  const { title, why, keptAs } = words.gone;
  return html`<section class="agency" aria-labelledby="missing">
    <h2 id="missing">${title}</h2>
    <ul class="sentences">
      ${gone.map(
        ({ url, gone: one, key }) =>
          html`<li>
            ${bdi(clip(url, 300))}: ${why(one, agency.timeZone)}
            <span class="under">${keptAs(bdi(clip(key, 200)))}</span>
          </li>`,
      )}
    </ul>
  </section> `;
}

function foot({ input: { product }, words }: Cover): Html {
  return html`<footer class="foot">
    <p>${words.frame.foot(product.name, product.version)}</p>
  </footer> `;
}
