// The cover page of a record in English.
import { bdi, html } from '../../report/html.ts';
import { EN_REPORT } from '../../report/language/en.ts';
import { SUBMITTED_WORDS } from '../../report/language/submitted.ts';
import { counted } from '../../report/words.ts';
import { goneWords } from '../gone.ts';
import { COVER, MANIFEST, SUMS } from '../manifest.ts';
import type { CaptureWords, CoverWords } from './cover-words.ts';

const CAPTURE: CaptureWords = {
  headings: {
    page: 'How it was captured',
    linked: 'Also read, one click away',
    'second-page': 'Visited once more, to confirm what newly failed',
    'second-linked': 'Read once more, one click away',
  },
  facts: {
    visited: 'Visited',
    brought: 'Brought',
    by: 'Brought by',
    how: 'How',
    asked: 'Asked for',
    arrived: 'Arrived at',
    answer: 'Answer',
    built: 'SHA-256 as built',
    received: 'As received',
    body: 'Body received',
    permission: 'Permission',
    connected: 'Connected to',
    certificate: 'Certificate of',
    issuer: 'Issued by',
    valid: 'Valid',
    its: 'Its SHA-256',
    protocol: 'Protocol',
  },
  answer: (status, bytes) => `HTTP ${status}, ${bytes.toLocaleString('en-US')} bytes`,
  stillHolds: 'The server was asked again and said (HTTP 304) that it still holds.',
  permission: (by, on) =>
    html`Visited on the word of ${by}, given on ${on}, whatever the site’s robots.txt says`,
  brought: (how, seenOn) => `as ${SUBMITTED_WORDS.en[how]}; seen by them on ${seenOn}`,
  port: (address, port) => `${address}, port ${port}`,
  valid: (from, to) => `${from} to ${to}`,
  text: {
    title: 'The text that a visitor sees',
    beginning: 'The beginning; the whole is in text.txt.',
  },
  way: {
    redirects: 'Redirects, in order',
    refresh: (status, seconds) => `HTTP ${status}; the page sends visitors on after ${seconds} s`,
    heads: { from: 'From', answer: 'Answer', to: 'To', server: 'Server', name: 'Name', value: 'Value' }, // prettier-ignore
    sent: 'Headers sent',
    received: 'Headers received',
    notRecorded: 'not recorded',
    cookies: 'Cookies that the server wanted to set, of which only the names are kept:',
  },
};

export const EN_COVER: CoverWords = {
  report: EN_REPORT,
  frame: {
    skip: 'Skip to the record',
    title: (agency, page) => `Evidence: ${agency}, ${page}`,
    heading: 'Evidence record of a public page',
    asItWas: (agency, page, when) => html`${agency}: ${page} as it was on ${when}.`,
    made: (page, run, when, zone) =>
      html`Page ${page}, audit ${run}. Record made ${when}. Times are in ${zone}, and in UTC where
      they count.`,
    whole: 'SHA-256 of the whole record:',
    foot: (name, version) =>
      `Made by ${name}, version ${version}. This file loads and runs nothing.`,
  },
  gone: {
    title: 'What is no longer there',
    why: goneWords,
    keptAs: (key) => html`Kept as ${key}.`,
  },
  verdict: {
    title: 'What the page said, and the verdict then',
    facts: {
      address: 'Address',
      title: 'Title',
      owner: 'Who owns it',
      checked: 'Checked',
      policy: 'Policy',
      reader: 'Reader version',
    },
    unread: (why, detail) =>
      html`The page could not be read: ${why} ${detail} What follows is what was received.`,
    asking: (items) => `${counted(items, 'item')} not met, or in need of a look`,
    inOrder: (items) => `${counted(items, 'item')} met, waived or not needed`,
  },
  capture: CAPTURE,
  proof: {
    hashes: {
      title: 'The parts and their hashes',
      about: html`The file <code>${MANIFEST}</code> lists every part with its SHA-256. Its own
        SHA-256 is that of the whole record:`,
      caption: 'Parts of the record',
      heads: ['File', 'Bytes', 'SHA-256'],
    },
    what: (english) => english,
    verify: { title: 'How to verify it', list: verifyList },
    limits: { title: 'What it does not prove', list: limits() },
  },
};

function verifyList(recordSha256: string) {
  return [
    html`On Linux or a Mac, in the folder of this file: <code>sha256sum -c ${SUMS}</code> (on a Mac
      <code>shasum -a 256 -c ${SUMS}</code>). Every line must end in OK.`,
    html`Then <code>sha256sum ${MANIFEST}</code> must give <code>${recordSha256}</code>. Compare it
      with the one that was noted elsewhere when the record was made.`,
    html`On Windows: <code>Get-FileHash ${MANIFEST}</code> in PowerShell, and so for each file.`,
    html`With this program: <code>presence evidence --verify</code> and the folder or ZIP file.`,
    html`<code>capture.warc.gz</code> is a web archive (WARC 1.1): tools that replay web archives
      open it and show the page as it was received.`,
  ];
}

/** Said plainly, so that nobody claims more for the record than it holds. */
function limits() {
  return [
    html`That nobody changed the files and made new hashes for them. The hashes show a change only
    to who noted the record’s SHA-256 elsewhere before: send it by e-mail, or keep this page on
    paper.`,
    html`That the time is right beyond the clock of the computer that made the visit. No third party
    has stamped it.`,
    html`That every visitor saw the same. A server may answer differently by place, time, language,
    device or log-in; the record holds the answer to one visit.`,
    html`Who wrote the page. The certificate shows which host answered over a secure connection, not
    who put the words there; a connection without one shows not even that.`,
    html`What the page said before or after. Only the moment of the visit is recorded.`,
    html`That the verdict is legal advice. It is what the checks of the named versions found in
    these bytes.`,
    html`What was left out: cookies (only their names are kept), values of headers and address
    parameters that carry tokens, keys or sessions, bodies of redirects, and pictures, styles and
    scripts that the page loads from elsewhere. ${bdi(COVER)} itself is not a part: ${bdi(SUMS)}
    holds its hash.`,
  ];
}
