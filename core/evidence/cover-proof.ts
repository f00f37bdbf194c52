// The cover page's last parts: the hash of every part, how to verify them, and what the record does not prove.
import { type Html, html } from '../report/html.ts';
import { table } from '../report/html/parts.ts';
import type { Cover } from './cover-input.ts';
import { code } from './cover-parts.ts';

/** Every part with its size and SHA-256. */
export function hashSection({ manifest, recordSha256, words }: Cover): Html {
  const { hashes, what: inWords } = words.proof;
  const [file, size, hash] = hashes.heads;
  return html`<section class="agency" aria-labelledby="hashes">
    <h2 id="hashes">${hashes.title}</h2>
    <p>${hashes.about}</p>
    <p>${code(recordSha256)}</p>
    ${table(hashes.caption, manifest.parts, [
      {
        head: file,
        cell: ({ path, what }) => html`${code(path)} <span class="under">${inWords(what)}</span>`,
      },
      { head: size, cell: ({ bytes }) => bytes.toLocaleString('en-US') },
      { head: hash, cell: ({ sha256 }) => code(sha256) },
    ])}
  </section> `;
}

export function verifySection({ recordSha256, words }: Cover): Html {
  const { title, list } = words.proof.verify;
  return sentences('verify', title, list(recordSha256));
}

/** Said plainly, so that nobody claims more for the record than it holds. */
export function limitsSection({ words }: Cover): Html {
  const { title, list } = words.proof.limits;
  return sentences('limits', title, list);
}

function sentences(id: string, title: string, list: readonly Html[]): Html {
  return html`<section class="agency" aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    <ul class="sentences">
      ${list.map((one) => html`<li>${one}</li> `)}
    </ul>
  </section> `;
}
