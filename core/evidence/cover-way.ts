// The way to a page on the cover: every redirect with its status, and the headers that were sent and received.
import type { Capture } from '../capture/capture.ts';
import { withoutSecrets } from '../capture/secrets.ts';
import { bdi, type Html, html } from '../report/html.ts';
import { table } from '../report/html/parts.ts';
import { clip } from '../report/safe-text.ts';
import type { CaptureWords } from './language/cover-words.ts';

type Way = CaptureWords['way'];

/** Redirects and headers; nothing where there were none. */
export function wayThere(capture: Capture, way: Way): Html {
  const { requestHeaders, headers, cookieNames } = capture;
  return html`${redirects(capture, way)}${headerTable(way.sent, requestHeaders, way)}${headerTable(way.received, headers, way)}${cookies(cookieNames, way)}`;
}

function redirects({ redirects: hops }: Capture, way: Way): Html | false {
  if (hops.length === 0) return false;
  const { heads } = way;
  return table(way.redirects, hops, [
    { head: heads.from, cell: ({ url }) => address(url) },
    {
      head: heads.answer,
      cell: ({ status, refreshAfter }) =>
        refreshAfter === undefined ? `HTTP ${status}` : way.refresh(status, refreshAfter),
    },
    { head: heads.to, cell: ({ to }) => address(to) },
    {
      head: heads.server,
      cell: ({ connectedTo, tls }) => {
        const who = [connectedTo?.address, tls?.subject].filter((one) => one !== undefined);
        return who.length === 0 ? way.notRecorded : bdi(clip(who.join(', '), 300));
      },
    },
  ]);
}

const address = (url: string): Html => bdi(clip(withoutSecrets(url), 300));

function headerTable(
  summary: string,
  headers: Capture['requestHeaders'],
  { heads }: Way,
): Html | false {
  const rows = Object.entries(headers ?? {});
  if (rows.length === 0) return false;
  return html`<details class="fold">
    <summary>${summary}</summary>
    ${table(summary, rows, [
      { head: heads.name, cell: ([name]) => bdi(clip(name, 100)) },
      { head: heads.value, cell: ([, value]) => bdi(clip(value, 500)) },
    ])}
  </details> `;
}

function cookies(names: string[] | undefined, way: Way): Html | false {
  if (names === undefined) return false;
  return html`<p class="note">${way.cookies} ${bdi(clip(names.join(', '), 500))}</p> `;
}
