// The cover page's part for one capture: when, by whom or how it was made, over which way, from which server, and its text.
import type { Capture } from '../capture/capture.ts';
import { withoutSecrets } from '../capture/secrets.ts';
import { bdi, type Html, html, htmlLines } from '../report/html.ts';
import { shown as pictureFold } from '../report/html/picture.ts';
import { outside } from '../report/html/parts.ts';
import { EN_REPORT } from '../report/language/en.ts';
import { clip, manyLines, shortLine } from '../report/safe-text.ts';
import { moment } from '../report/times.ts';
import { MODE_WORDS } from '../report/words.ts';
import type { Cover } from './cover-input.ts';
import { bothTimes, code, fact } from './cover-parts.ts';
import { wayThere } from './cover-way.ts';
import type { EvidenceCapture } from './input.ts';
import type { CaptureRole } from './refs.ts';

/** Longest text that stands on the cover page; the whole stands in its own file. */
const TEXT_SHOWN = 20_000;

export function captureSection(cover: Cover, capture: EvidenceCapture, index: number): Html {
  const { kept, role } = capture;
  const zone = cover.input.agency.timeZone;
  return html`<section class="agency" aria-labelledby="capture-${index + 1}">
    <h2 id="capture-${index + 1}">${HEADINGS[role]}</h2>
    <dl class="facts">${howMade(kept.capture, zone)}${server(kept.capture, zone)}</dl>
    ${wayThere(kept.capture)}${shot(capture, zone)}${text(cover.texts.get(capture.ref.key))}
  </section> `;
}

const HEADINGS: Record<CaptureRole, string> = {
  page: 'How it was captured',
  linked: 'Also read, one click away',
  'second-page': 'Visited once more, to confirm what newly failed',
  'second-linked': 'Read once more, one click away',
};

function howMade(capture: Capture, zone: string): Html {
  const { submission, requestedUrl, finalUrl, mode, because, status, bytes } = capture;
  const requested = withoutSecrets(requestedUrl);
  const final = withoutSecrets(finalUrl);
  const visited = submission === undefined;
  return html`${fact(visited ? 'Visited' : 'Brought', bothTimes(capture.capturedAt, zone))}${submission && fact('Brought by', broughtBy(submission))}${fact('How', html`${MODE_WORDS[mode]} <span class="under">${bdi(shortLine(because, 400))}</span>`)}${fact('Asked for', outside(requested))}${final !== requested && fact('Arrived at', outside(final))}${visited && fact('Answer', `HTTP ${status}, ${bytes.toLocaleString('en-US')} bytes`)}${hashes(capture)}${unchanged(capture, zone)}${permission(capture)}`;
}

function hashes({ mode, sha256, received }: Capture): Html {
  if (mode !== 'browser') return fact('SHA-256', code(sha256));
  return html`${fact('SHA-256 as built', code(sha256))}${received && fact('As received', code(received.sha256))}`;
}

function unchanged({ notModified }: Capture, zone: string): Html | false {
  if (notModified === undefined) return false;
  const words = html`${bothTimes(notModified.since, zone)} The server was asked again and said (HTTP
  304) that it still holds.`;
  return fact('Body received', words);
}

function permission({ robotsPermission }: Capture): Html | false {
  if (robotsPermission === undefined) return false;
  const { by, on } = robotsPermission;
  const words = html`Visited on the word of ${bdi(shortLine(by, 120))}, given on ${on}, whatever the
  site’s robots.txt says`;
  return fact('Permission', words);
}

function broughtBy({ by, how, seenOn }: NonNullable<Capture['submission']>): Html {
  return html`${bdi(shortLine(by, 120))}
    <span class="under">as ${SUBMITTED_WORDS[how]}; seen by them on ${seenOn}</span>`;
}

const SUBMITTED_WORDS = {
  text: 'pasted text',
  html: 'a page saved from a browser',
  mhtml: 'a page saved from a browser',
  screenshot: 'a screenshot',
} as const;

/** Who answered: the address connected to, and the certificate shown there. */
function server({ connectedTo, tls }: Capture, zone: string): Html {
  const at = connectedTo && `${connectedTo.address}, port ${connectedTo.port}`;
  if (tls === undefined) return html`${at !== undefined && fact('Connected to', code(at))}`;
  return html`${at !== undefined && fact('Connected to', code(at))}${fact('Certificate of', bdi(shortLine(tls.subject, 300)))}${fact('Issued by', bdi(shortLine(tls.issuer, 300)))}${fact('Valid', `${moment(tls.validFrom, zone)} to ${moment(tls.validTo, zone)}`)}${fact('Its SHA-256', code(tls.sha256))}${fact('Protocol', tls.protocol)}`;
}

function shot({ kept }: EvidenceCapture, zone: string): Html | false {
  const { screenshot, capture } = kept;
  if (screenshot === undefined || capture.screenshot === undefined) return false;
  return pictureFold(
    { bytes: screenshot, type: capture.screenshot.type ?? 'image/jpeg' },
    capture,
    { zone, words: EN_REPORT },
  );
}

function text(of: string | undefined): Html | false {
  if (of === undefined || of === '') return false;
  const shown = clip(of, TEXT_SHOWN);
  return html`<details class="fold">
    <summary>The text that a visitor sees</summary>
    ${shown.length < of.length && html`<p class="note">The beginning; the whole is in text.txt.</p> `}
    <p><bdi>${htmlLines(manyLines(shown).trim())}</bdi></p>
  </details> `;
}
