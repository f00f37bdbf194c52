// The report as one HTML file that needs nothing else: no script, no network, for a screen of any size and for paper.
import { agencyOverview, sentenceOf } from './html/agency.ts';
import { bdi, type Html, html } from './html.ts';
import { ICON_SHEET } from './html/icons.ts';
import { pageDetails } from './html/page.ts';
import { pictures } from './html/picture.ts';
import { STYLE } from './html/style/index.ts';
import type { ReportInput, ReportStream } from './input.ts';
import { type AgencyOverview, type Overview, readOverview } from './overview.ts';
import { clip, shortLine } from './safe-text.ts';
import { reportWords } from './language/index.ts';
import type { ReportWords } from './language/report-words.ts';

/** Pages from which on a browser is told to lay out only what is looked at. */
const MANY = 300;

/** The overview first, then every page; written while the pages are read a second time, one page at a time. */
export async function* htmlReport(input: ReportInput): ReportStream {
  const words = reportWords(input.language);
  const overview = await readOverview(input, words.notice);
  yield `<!doctype html>\n<html lang="${words.language}" id="top">\n<head>\n`;
  yield (await head(input, overview, words)).toString();
  // Put together here and not in a template: its hash must be that of every character between the tags.
  yield `<style>${STYLE.toString()}</style>\n</head>\n`;
  yield html`<body class="${overview.counts.expected > MANY && 'many'}">`.toString();
  yield html`<a class="skip" href="#main">${words.frame.skip}</a>${ICON_SHEET} `.toString();
  yield masthead(input, overview, words).toString();
  yield contents(overview, words).toString();
  yield '<main id="main">\n';
  yield together(overview, words).toString();
  for (const [index, agency] of overview.agencies.entries())
    yield agencyOverview(overview, agency, { n: index + 1, words }).toString();
  yield* pageByPage(input, overview, words);
  yield '</main>\n';
  yield foot(input, words).toString();
  yield '</body>\n</html>\n';
}

async function* pageByPage(
  input: ReportInput,
  overview: Overview,
  words: ReportWords,
): ReportStream {
  const agencies = new Map(input.agencies.map((report) => [report.agencyId, report]));
  const picture = pictures(input, words);
  let current: string | undefined;
  for await (const page of input.pages()) {
    const agency = agencies.get(page.agencyId);
    const line = overview.lineOf(page.agencyId, page.pageId);
    if (!agency || !line) continue;
    if (current !== page.agencyId) {
      if (current !== undefined) yield '</section>\n';
      yield pagesHead(agency.name, line.n, words).toString();
      current = page.agencyId;
    }
    const zone = agency.timeZone;
    const unread = { unreadableSince: line.unreadableSince, visitor: input.run.visitor };
    const fix = await input.fixOf?.(page);
    const part = {
      page,
      n: line.n,
      zone,
      words,
      picture: await picture(page, zone),
      fix,
      ...unread,
    };
    yield pageDetails(part).toString();
  }
  if (current !== undefined) yield '</section>\n';
}

function pagesHead(name: string, n: number, { frame }: ReportWords): Html {
  return html`<section class="pages" aria-labelledby="pages-${n}">
    <h2 id="pages-${n}">${frame.pageByPage}: ${bdi(clip(name, 120))}</h2>
   `;
}

async function head(input: ReportInput, overview: Overview, words: ReportWords): Promise<Html> {
  const [first, ...others] = input.agencies;
  const name = first && others.length === 0 ? first.name : input.run.inventoryName;
  const title = `${shortLine(name, 80)}: ${words.counts(overview.counts)}`;
  return html`<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${await contentPolicy()}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <meta name="robots" content="noindex, nofollow" />
    <title>${title}</title> `;
}

/** Nothing may be loaded or run; our own style, known by its hash, and pictures inside the file are all there is (CSP level 3). */
export async function contentPolicy(): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(STYLE.toString()));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
}

/** The first thing that is read: how things stand, in one sentence. */
function masthead(input: ReportInput, { agencies, counts }: Overview, words: ReportWords): Html {
  const { run, policy } = input;
  const { frame } = words;
  const [first, ...others] = agencies;
  const all = frame.together(agencies.length, words.counts(counts));
  return html`<header class="mast">
    <h1>${frame.title}</h1>
    <p class="lead">${first && others.length === 0 ? sentenceOf(first, words) : all}</p>
    ${first && others.length === 0 && html`<p>${sinceLast(first, words)}</p> `}
    <p class="under">
      ${audited(input, words)} ${frame.inventory}: ${bdi(clip(run.inventoryName, 120))}.
      ${frame.policy}: ${bdi(clip(policy.title, 120))} (${clip(policy.id, 80)}, ${frame.version}
      ${clip(policy.version, 80)}).
    </p>
  </header> `;
}

function audited(
  { run, agencies }: ReportInput,
  { frame, moment, zone: named }: ReportWords,
): Html {
  const zone = agencies[0]?.timeZone ?? 'UTC';
  const start = html`<time datetime="${run.startedAt}">${moment(run.startedAt, zone)}</time>`;
  const zones = frame.times(named(zone, run.startedAt), agencies.length > 1);
  if (run.kind === 'audit') return html`${frame.audited} ${start}. ${zones}`;
  return html`${frame.judgedAgain} ${start} ${frame.fromCaptures}
    <code>${clip(run.replayOf ?? frame.unknown, 80)}</code>; ${frame.noVisit}. ${zones}`;
}

function contents({ agencies }: Overview, { frame }: ReportWords): Html {
  const parts = agencies.map(({ report, lines }, index) => {
    const first = lines[0];
    const pages =
      first &&
      html` (<a href="#page-${first.n}"
          >${frame.pageByPage.toLowerCase()}<span class="away">
            ${frame.of} ${bdi(clip(report.name, 80))}</span
          ></a
        >)`;
    return html`<li><a href="#agency-${index + 1}">${bdi(clip(report.name, 80))}</a>${pages}</li> `;
  });
  return html`<nav class="contents" aria-label="${frame.contents}">
    <ul>
      ${parts}
    </ul>
  </nav> `;
}

/** What is not whole about the report; and for more than one agency, a sentence on each before their parts. */
function together({ agencies, notices }: Overview, words: ReportWords): Html {
  const warnings = notices.map((notice) => html`<p class="notice">${notice}</p> `);
  if (agencies.length === 1) return html`${warnings}`;
  if (agencies.length === 0)
    return html`${warnings}
      <p>${words.frame.noAgency}</p> `;
  return html`${warnings}
    <section class="agency" aria-labelledby="all">
      <h2 id="all">${words.frame.allAgencies}</h2>
      <ul class="sentences">
        ${agencies.map((agency, index) => sentenceItem(agency, index + 1, words))}
      </ul>
    </section> `;
}

const sentenceItem = (agency: AgencyOverview, n: number, words: ReportWords): Html =>
  html`<li>
    <a href="#agency-${n}">${sentenceOf(agency, words)}</a>
    <span class="under">${sinceLast(agency, words)}</span>
  </li> `;

function sinceLast({ report }: AgencyOverview, { frame, changeCounts }: ReportWords): string {
  const changed = changeCounts(report);
  return changed === undefined ? frame.firstAudit : frame.sinceLast(changed);
}

function foot(
  { productVersion, run, now, agencies }: ReportInput,
  { frame, moment }: ReportWords,
): Html {
  const when = moment(now, agencies[0]?.timeZone ?? 'UTC');
  return html`<footer class="foot">
    <p>
      ${frame.written(when, productVersion)} ${frame.audit}
      <code>${clip(run.runId, 80)}</code>, ${frame.reader} ${clip(run.versions.reader, 80)}.
    </p>
    <p>${frame.rests}</p>
  </footer> `;
}
