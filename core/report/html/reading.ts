// How a page was read: what proves the report, for whoever wants to check it.
import type { CaptureRef, PageReport } from '../../verdict/schema.ts';
import { bdi, type Html, html } from '../html.ts';
import { detail, outside, when } from './parts.ts';
import { clip, shortLine } from '../safe-text.ts';
import type { ReportWords } from '../language/report-words.ts';

/** Times, hashes, the way of reading and versions, folded away. */
export function howRead(page: PageReport, zone: string, words: ReportWords): Html {
  const say = words.reading;
  return html`<details class="fold proof">
    <summary>${say.title}</summary>
    <dl class="facts">
      ${fact(say.checked, when(page.checkedAt, zone, words))}${page.capture && visit(page.capture, zone, words)}${page.language !== undefined && fact(say.language, named(page.language))}${fact(say.policy, named(page.versions.policy))}${fact(say.reader, named(page.versions.reader))}${checkVersions(page.findings, words)}
    </dl>
    ${page.linked.map((one) => linked(one, zone, words))}
  </details> `;
}

function visit(capture: CaptureRef, zone: string, words: ReportWords): Html {
  const say = words.reading;
  const { finalUrl, url } = capture;
  return html`${fact(BROUGHT.has(capture.mode) ? say.brought : say.visited, when(capture.capturedAt, zone, words))}${fact(say.how, html`${words.mode(capture.mode)} ${detail(capture.because, words)}`)}${capture.robotsPermission !== undefined && fact(say.permission, bdi(shortLine(say.permitted(capture.robotsPermission), 300)))}${finalUrl !== url && fact(say.arrived, outside(finalUrl))}${fact(say.answer, answer(capture, words))}${fact(say.pageHash, code(capture.sha256))}${fact(say.textHash, code(capture.textSha256))}${fact(say.kept, code(capture.key))}`;
}

/** Modes in which no server was asked. */
const BROUGHT: ReadonlySet<CaptureRef['mode']> = new Set(['draft', 'submitted']);

function answer({ mode, status, bytes }: CaptureRef, { reading: say }: ReportWords): string {
  const size = say.size(bytes);
  return BROUGHT.has(mode) ? say.notAsked(size) : `HTTP ${status}, ${size}`;
}

function linked(capture: CaptureRef, zone: string, words: ReportWords): Html {
  return html`<p class="label">${words.reading.also} ${outside(capture.url)}</p>
    <dl class="facts">${visit(capture, zone, words)}</dl> `;
}

function checkVersions(findings: PageReport['findings'], words: ReportWords): Html | false {
  if (findings.length === 0) return false;
  const versions = findings.map(({ item, checkVersion }) => `${item} ${checkVersion}`);
  return fact(words.reading.checks, code(versions.join(', ')));
}

const named = (text: string): Html => bdi(clip(text, 120));

const code = (text: string): Html => html`<code>${bdi(clip(text, 1_000))}</code>`;

function fact(term: string, value: Html | string): Html {
  return html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div> `;
}
