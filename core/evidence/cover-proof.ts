// The cover page's last parts: the hash of every part, how to verify them, and what the record does not prove.
import { bdi, type Html, html } from '../report/html.ts';
import { table } from '../report/html/parts.ts';
import type { Cover } from './cover-input.ts';
import { code } from './cover-parts.ts';
import { COVER, MANIFEST, SUMS } from './manifest.ts';

/** Every part with its size and SHA-256. */
export function hashSection({ manifest, recordSha256 }: Cover): Html {
  return html`<section class="agency" aria-labelledby="hashes">
    <h2 id="hashes">The parts and their hashes</h2>
    <p>
      The file <code>${MANIFEST}</code> lists every part with its SHA-256. Its own SHA-256 is that
      of the whole record:
    </p>
    <p>${code(recordSha256)}</p>
    ${table('Parts of the record', manifest.parts, [
      {
        head: 'File',
        cell: ({ path, what }) => html`${code(path)} <span class="under">${what}</span>`,
      },
      { head: 'Bytes', cell: ({ bytes }) => bytes.toLocaleString('en-US') },
      { head: 'SHA-256', cell: ({ sha256 }) => code(sha256) },
    ])}
  </section> `;
}

export function verifySection({ recordSha256 }: Cover): Html {
  return html`<section class="agency" aria-labelledby="verify">
    <h2 id="verify">How to verify it</h2>
    <ul class="sentences">
      <li>
        On Linux or a Mac, in the folder of this file: <code>sha256sum -c ${SUMS}</code> (on a Mac
        <code>shasum -a 256 -c ${SUMS}</code>). Every line must end in OK.
      </li>
      <li>
        Then <code>sha256sum ${MANIFEST}</code> must give <code>${recordSha256}</code>. Compare it
        with the one that was noted elsewhere when the record was made.
      </li>
      <li>
        On Windows: <code>Get-FileHash ${MANIFEST}</code> in PowerShell, and so for each file.
      </li>
      <li>
        With this program: <code>presence evidence --verify</code> and the folder or ZIP file.
      </li>
      <li>
        <code>capture.warc.gz</code> is a web archive (WARC 1.1): tools that replay web archives
        open it and show the page as it was received.
      </li>
    </ul>
  </section> `;
}

/** Said plainly, so that nobody claims more for the record than it holds. */
export function limitsSection(): Html {
  return html`<section class="agency" aria-labelledby="limits">
    <h2 id="limits">What it does not prove</h2>
    <ul class="sentences">
      ${LIMITS.map((limit) => html`<li>${limit}</li> `)}
    </ul>
  </section> `;
}

const LIMITS: readonly Html[] = [
  html`That nobody changed the files and made new hashes for them. The hashes show a change only to
  who noted the record’s SHA-256 elsewhere before: send it by e-mail, or keep this page on paper.`,
  html`That the time is right beyond the clock of the computer that made the visit. No third party
  has stamped it.`,
  html`That every visitor saw the same. A server may answer differently by place, time, language,
  device or log-in; the record holds the answer to one visit.`,
  html`Who wrote the page. The certificate shows which host answered over a secure connection, not
  who put the words there; a connection without one shows not even that.`,
  html`What the page said before or after. Only the moment of the visit is recorded.`,
  html`That the verdict is legal advice. It is what the checks of the named versions found in these
  bytes.`,
  html`What was left out: cookies (only their names are kept), values of headers and address
  parameters that carry tokens, keys or sessions, bodies of redirects, and pictures, styles and
  scripts that the page loads from elsewhere. ${bdi(COVER)} itself is not a part: ${bdi(SUMS)} holds
  its hash.`,
];
