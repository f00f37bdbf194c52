// The way to a page on the cover: every redirect with its status, and the headers that were sent and received.
import type { Capture } from '../capture/capture.ts';
import { withoutSecrets } from '../capture/secrets.ts';
import { bdi, type Html, html } from '../report/html.ts';
import { table } from '../report/html/parts.ts';
import { clip } from '../report/safe-text.ts';

/** Redirects and headers; nothing where there were none. */
export function wayThere(capture: Capture): Html {
  const { requestHeaders, headers, cookieNames } = capture;
  return html`${redirects(capture)}${headerTable('Headers sent', requestHeaders)}${headerTable('Headers received', headers)}${cookies(cookieNames)}`;
}

function redirects({ redirects: hops }: Capture): Html | false {
  if (hops.length === 0) return false;
  return table('Redirects, in order', hops, [
    { head: 'From', cell: ({ url }) => address(url) },
    { head: 'Answer', cell: ({ status }) => `HTTP ${status}` },
    { head: 'To', cell: ({ to }) => address(to) },
    {
      head: 'Server',
      cell: ({ connectedTo, tls }) => whoseWords(connectedTo?.address, tls?.subject),
    },
  ]);
}

const address = (url: string): Html => bdi(clip(withoutSecrets(url), 300));

function whoseWords(at: string | undefined, subject: string | undefined): Html {
  const words = [at, subject].filter((one) => one !== undefined).join(', ');
  return bdi(clip(words === '' ? 'not recorded' : words, 300));
}

function headerTable(summary: string, headers: Capture['requestHeaders']): Html | false {
  const rows = Object.entries(headers ?? {});
  if (rows.length === 0) return false;
  return html`<details class="fold">
    <summary>${summary}</summary>
    ${table(summary, rows, [
      { head: 'Name', cell: ([name]) => bdi(clip(name, 100)) },
      { head: 'Value', cell: ([, value]) => bdi(clip(value, 500)) },
    ])}
  </details> `;
}

function cookies(names: string[] | undefined): Html | false {
  if (names === undefined) return false;
  return html`<p class="note">
    Cookies that the server wanted to set, of which only the names are kept:
    ${bdi(clip(names.join(', '), 500))}
  </p> `;
}
