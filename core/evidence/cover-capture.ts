// The cover page's part for one capture: when, by whom or how it was made, over which way, from which server, and its text.
import type { Capture } from '../capture/capture.ts';
import { withoutSecrets } from '../capture/secrets.ts';
import { bdi, type Html, html, htmlLines } from '../report/html.ts';
import { shown as pictureFold } from '../report/html/picture.ts';
import { detail, outside } from '../report/html/parts.ts';
import { clip, manyLines, shortLine } from '../report/safe-text.ts';
import type { Cover } from './cover-input.ts';
import { bothTimes, code, fact } from './cover-parts.ts';
import { wayThere } from './cover-way.ts';
import type { EvidenceCapture } from './input.ts';
import type { CoverWords } from './language/cover-words.ts';

/** Longest text that stands on the cover page; the whole stands in its own file. */
const TEXT_SHOWN = 20_000;

/** The words, and the zone of its times. */
type Speech = { words: CoverWords; zone: string };

export function captureSection(cover: Cover, capture: EvidenceCapture, index: number): Html {
  const { kept, role } = capture;
  const { words } = cover;
  const speech = { words, zone: cover.input.agency.timeZone };
  return html`<section class="agency" aria-labelledby="capture-${index + 1}">
    <h2 id="capture-${index + 1}">${words.capture.headings[role]}</h2>
    <dl class="facts">${howMade(kept.capture, speech)}${server(kept.capture, speech)}</dl>
    ${wayThere(kept.capture, words.capture.way)}${shot(capture, speech)}${text(cover.texts.get(capture.ref.key), words)}
  </section> `;
}

function howMade(capture: Capture, speech: Speech): Html {
  const { submission, requestedUrl, finalUrl, mode, because, status, bytes } = capture;
  const { capture: say, report } = speech.words;
  const { facts } = say;
  const requested = withoutSecrets(requestedUrl);
  const final = withoutSecrets(finalUrl);
  const visited = submission === undefined;
  const how = html`${report.mode(mode)} ${detail(shortLine(because, 400), report)}`;
  const time = bothTimes(capture.capturedAt, speech.zone, report);
  return html`${fact(visited ? facts.visited : facts.brought, time)}${submission && fact(facts.by, broughtBy(submission, speech))}${fact(facts.how, how)}${fact(facts.asked, outside(requested))}${final !== requested && fact(facts.arrived, outside(final))}${visited && fact(facts.answer, say.answer(status, bytes))}${hashes(capture, speech)}${unchanged(capture, speech)}${permission(capture, speech)}`;
}

function hashes({ mode, sha256, received }: Capture, { words }: Speech): Html {
  const { facts } = words.capture;
  if (mode !== 'browser') return fact('SHA-256', code(sha256));
  return html`${fact(facts.built, code(sha256))}${received && fact(facts.received, code(received.sha256))}`;
}

function unchanged({ notModified }: Capture, { words, zone }: Speech): Html | false {
  if (notModified === undefined) return false;
  const { facts, stillHolds } = words.capture;
  return fact(facts.body, html`${bothTimes(notModified.since, zone, words.report)} ${stillHolds}`);
}

function permission({ robotsPermission }: Capture, { words }: Speech): Html | false {
  if (robotsPermission === undefined) return false;
  const { by, on } = robotsPermission;
  const { capture: say, report } = words;
  return fact(
    say.facts.permission,
    say.permission(bdi(shortLine(by, 120)), report.calendarDay(on)),
  );
}

function broughtBy(
  { by, how, seenOn }: NonNullable<Capture['submission']>,
  { words: { capture, report } }: Speech,
): Html {
  return html`${bdi(shortLine(by, 120))}
    <span class="under">${capture.brought(how, report.calendarDay(seenOn))}</span>`;
}

/** Who answered: the address connected to, and the certificate shown there. */
function server({ connectedTo, tls }: Capture, { words, zone }: Speech): Html {
  const { capture: say, report } = words;
  const { facts } = say;
  const at = connectedTo && fact(facts.connected, code(say.port(connectedTo.address, connectedTo.port))); // prettier-ignore
  if (tls === undefined) return html`${at}`;
  const valid = say.valid(report.moment(tls.validFrom, zone), report.moment(tls.validTo, zone));
  return html`${at}${fact(facts.certificate, bdi(shortLine(tls.subject, 300)))}${fact(facts.issuer, bdi(shortLine(tls.issuer, 300)))}${fact(facts.valid, valid)}${fact(facts.its, code(tls.sha256))}${fact(facts.protocol, tls.protocol)}`;
}

function shot({ kept }: EvidenceCapture, { words, zone }: Speech): Html | false {
  const { screenshot, capture } = kept;
  if (screenshot === undefined || capture.screenshot === undefined) return false;
  const picture = { bytes: screenshot, type: capture.screenshot.type ?? 'image/jpeg' };
  return pictureFold(picture, capture, { zone, words: words.report });
}

function text(of: string | undefined, { capture }: CoverWords): Html | false {
  if (of === undefined || of === '') return false;
  const shown = clip(of, TEXT_SHOWN);
  return html`<details class="fold">
    <summary>${capture.text.title}</summary>
    ${shown.length < of.length && html`<p class="note">${capture.text.beginning}</p> `}
    <p><bdi>${htmlLines(manyLines(shown).trim())}</bdi></p>
  </details> `;
}
