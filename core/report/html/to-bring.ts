// The table of pages that a person should bring (again).
import { bdi, html, type Html } from '../html.ts';
import type { AgencyOverview } from '../overview.ts';
import { clip, shortLine } from '../safe-text.ts';
import { standsWords } from '../submissions.ts';
import { counted } from '../words.ts';
import { ownerOf, pageLink, table } from './parts.ts';

/** Nothing where nobody has to bring anything. */
export function toBring({ toBring: pages }: AgencyOverview): Html | false {
  if (pages.length === 0) return false;
  const caption = `${counted(pages.length, 'page')} that may not be read automatically, so that a person brings what they say`;
  return html`<h3>What a person must bring</h3>
    ${table(caption, pages, [
      { head: 'Page', cell: ({ line }) => pageLink(line) },
      { head: 'How it stands', cell: ({ stands }) => bdi(shortLine(standsWords(stands), 300)) },
      {
        head: 'How to bring it',
        cell: ({ stands }) => html`<code>${clip(stands.command, 300)}</code>`,
      },
      { head: 'Who owns it', cell: ({ line }) => ownerOf(line.owner) },
    ])}`;
}
