// How a page was read: what proves the report, for whoever wants to check it.
import type { CaptureRef, PageReport } from '../../verdict/schema.ts';
import { bdi, type Html, html } from '../html.ts';
import { outside, when } from './parts.ts';
import { permissionWords } from '../permission-words.ts';
import { clip, shortLine } from '../safe-text.ts';
import { MODE_WORDS } from '../words.ts';

/** Times, hashes, the way of reading and versions, folded away. */
export function howRead(page: PageReport, zone: string): Html {
  return html`<details class="fold proof">
    <summary>How it was read</summary>
    <dl class="facts">
      ${fact('Checked', when(page.checkedAt, zone))}${page.capture && visit(page.capture, zone)}${page.language !== undefined && fact('Language', page.language)}${fact('Policy', page.versions.policy)}${fact('Reader version', page.versions.reader)}${checkVersions(page.findings)}
    </dl>
    ${page.linked.map((one) => linked(one, zone))}
  </details> `;
}

function visit(capture: CaptureRef, zone: string): Html {
  const { finalUrl, url } = capture;
  return html`${fact(BROUGHT.has(capture.mode) ? 'Brought' : 'Visited', when(capture.capturedAt, zone))}${fact('How', html`${MODE_WORDS[capture.mode]} <span class="under">${bdi(shortLine(capture.because, 300))}</span>`)}${capture.robotsPermission !== undefined && fact('Permission', bdi(shortLine(permissionWords(capture.robotsPermission), 300)))}${finalUrl !== url && fact('Arrived at', outside(finalUrl))}${fact('Answer', answer(capture))}${fact('SHA-256 of the page', code(capture.sha256))}${fact('SHA-256 of its text', code(capture.textSha256))}${fact('Kept as', code(capture.key))}`;
}

/** Modes in which no server was asked. */
const BROUGHT: ReadonlySet<CaptureRef['mode']> = new Set(['draft', 'submitted']);

function answer({ mode, status, bytes }: CaptureRef): string {
  const size = `${bytes.toLocaleString('en-US')} bytes`;
  return BROUGHT.has(mode)
    ? `none was asked for; what was brought has ${size}`
    : `HTTP ${status}, ${size}`;
}

function linked(capture: CaptureRef, zone: string): Html {
  return html`<p class="label">Also read, one click away: ${outside(capture.url)}</p>
    <dl class="facts">${visit(capture, zone)}</dl> `;
}

function checkVersions(findings: PageReport['findings']): Html | false {
  if (findings.length === 0) return false;
  const versions = findings.map(({ item, checkVersion }) => `${item} ${checkVersion}`);
  return fact('Check versions', code(versions.join(', ')));
}

const code = (text: string): Html => html`<code>${bdi(clip(text, 1_000))}</code>`;

function fact(term: string, value: Html | string): Html {
  return html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div> `;
}
