// The cover page of a record: what the page said, when, how it was captured, the verdict, the hashes, how to verify, and the limits.
import { contentPolicy } from '../report/html-report.ts';
import { bdi, type Html, html } from '../report/html.ts';
import { shortAddress } from '../report/addresses.ts';
import { ICON_SHEET } from '../report/html/icons.ts';
import { when } from '../report/html/parts.ts';
import { EN_REPORT } from '../report/language/en.ts';
import { STYLE } from '../report/html/style/index.ts';
import { clip, shortLine } from '../report/safe-text.ts';
import { moment, zoneWords } from '../report/times.ts';
import { captureSection } from './cover-capture.ts';
import { verdictSection } from './cover-verdict.ts';
import { hashSection, limitsSection, verifySection } from './cover-proof.ts';
import type { Cover } from './cover-input.ts';
import type { EvidenceInput } from './input.ts';

/** One HTML file that needs nothing else: no script, no network, for a screen and for paper. */
export async function coverPage(cover: Cover): Promise<string> {
  const { input } = cover;
  const { agency, report } = input;
  const title = `Evidence: ${shortLine(agency.name, 80)}, ${shortLine(shortAddress(report.url), 80)}`;
  const parts = [
    '<!doctype html>\n<html lang="en" id="top">\n<head>\n',
    (await head(title)).toString(),
    // Put together here and not in a template: its hash must be that of every character between the tags.
    `<style>${STYLE.toString()}</style>\n</head>\n<body>\n`,
    html`<a class="skip" href="#main">Skip to the record</a>${ICON_SHEET} `.toString(),
    masthead(cover).toString(),
    '<main id="main">\n',
    verdictSection(cover).toString(),
    ...input.captures.map((one, index) => captureSection(cover, one, index).toString()),
    missing(input).toString(),
    hashSection(cover).toString(),
    verifySection(cover).toString(),
    limitsSection().toString(),
    '</main>\n',
    foot(input).toString(),
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

function masthead({ input, recordSha256 }: Cover): Html {
  const { report, agency, captures } = input;
  const { timeZone } = agency;
  const own = captures.find(({ role }) => role === 'page');
  const at = own?.ref.capturedAt ?? report.checkedAt;
  return html`<header class="mast">
    <h1>Evidence record of a public page</h1>
    <p class="lead">
      ${bdi(shortLine(agency.name, 120))}: ${bdi(shortLine(shortAddress(report.url), 120))} as it
      was on ${moment(at, timeZone)}.
    </p>
    <p class="under">
      Page <code>${bdi(clip(`${report.agencyId}/${report.pageId}`, 200))}</code>, run
      <code>${bdi(clip(report.runId, 80))}</code>. Record made
      ${when(input.madeAt, timeZone, EN_REPORT)}. Times are in ${zoneWords(timeZone, at)}, and in
      UTC where they count.
    </p>
    <p class="under">SHA-256 of the whole record: <code>${recordSha256}</code></p>
  </header> `;
}

function missing({ missing: gone }: EvidenceInput): Html {
  if (gone.length === 0) return html``;
  return html`<section class="agency" aria-labelledby="missing">
    <h2 id="missing">What is no longer there</h2>
    <ul class="sentences">
      ${gone.map(
        ({ url, why, key }) =>
          html`<li>
            ${bdi(clip(url, 300))}: ${why}
            <span class="under">Kept as ${bdi(clip(key, 200))}.</span>
          </li>`,
      )}
    </ul>
  </section> `;
}

function foot({ product }: EvidenceInput): Html {
  return html`<footer class="foot">
    <p>Made by ${product.name}, version ${product.version}. This file loads and runs nothing.</p>
  </footer> `;
}
