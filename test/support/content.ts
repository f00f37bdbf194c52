// Builds content for tests from a row: text, HTML or blocks; what is not named gets a plain default.
import type { About } from '../../core/check.ts';
import type { Agency } from '../../core/inventory/schema.ts';
import type { Capture } from '../../core/capture/capture.ts';
import type { Block, Content, ImageText, Link, Profile } from '../../core/read/content.ts';
import { readCapture } from '../../core/read/read.ts';

/** The made-up agency that rows speak of unless they name another. */
export const RIVERTON: About['agency'] = {
  name: 'Riverton Police Department',
  alsoKnownAs: ['Riverton PD'],
  country: 'US',
  emergencyNumber: '911',
  officialHosts: ['rivertonpd.gov'],
};

/** One example of a page. A plain string is the text of a page, a paragraph a line. */
export type RowPage = {
  /** Paragraphs, one a line, shown in the main part of the page (or at `place`). */
  text?: string;
  /** A page's HTML, read as the product reads it; `text`, `blocks`, `links`, `images` and `profile` are not looked at then. */
  html?: string;
  place?: Block['place'];
  visibility?: Block['visibility'];
  blocks?: (string | Partial<Block>)[];
  /** Addresses, or links in full; one without `url` is no address. */
  links?: (string | Partial<Link>)[];
  images?: (string | ImageText)[];
  profile?: Partial<Profile>;
  title?: string;
  language?: string;
  platform?: About['platform'];
  kind?: About['kind'];
  agency?: Partial<Agency>;
  /** Address of the page; `false` for a draft that has none. */
  url?: string | false;
};

/** The row's page as content, and whom it is about. */
export function pageOf(row: string | RowPage): { content: Content; about: About } {
  const page = typeof row === 'string' ? { text: row } : row;
  const platform = page.platform ?? 'facebook';
  const url = page.url ?? 'https://www.facebook.com/rivertonpd';
  const about: About = {
    agency: { ...RIVERTON, ...page.agency },
    platform,
    kind: page.kind ?? (platform === 'website' ? 'home' : 'profile'),
    ...(url === false ? {} : { url }),
  };
  if (page.html !== undefined) return { content: contentOf(page.html, about), about };
  const content: Content = {
    url: url === false ? 'about:draft' : url,
    title: page.title ?? '',
    language: page.language ?? 'en',
    blocks: blocksIn(page),
    links: (page.links ?? []).map(linkOf),
    images: (page.images ?? []).map((image) =>
      typeof image === 'string' ? { alt: image, place: 'main' } : image,
    ),
    ...(page.profile
      ? { profile: { links: [], phones: [], emails: [], notServed: [], ...page.profile } }
      : {}),
    script: { visibleText: 1000, shell: false, partial: false, because: [] },
  };
  return { content, about };
}

/** The page as the product reads it. Throws when it cannot be read: a row is about words, not about walls. */
function contentOf(html: string, { platform, url = '' }: About): Content {
  const capture: Capture = {
    schema: 1,
    mode: 'static',
    because: 'test',
    requestedUrl: url,
    finalUrl: url,
    redirects: [],
    status: 200,
    headers: {},
    contentType: 'text/html',
    charset: { label: 'utf-8', from: 'test' },
    capturedAt: '2020-01-01T00:00:00.000Z',
    durationMs: 0,
    sha256: '',
    bytes: html.length,
  };
  const read = readCapture({ capture, html }, platform);
  if (!read.ok) throw new Error(`cannot be read: ${JSON.stringify(read.failure)}`);
  return read.content;
}

function blocksIn({ text, blocks, place = 'main', visibility = 'shown' }: RowPage): Block[] {
  const given = blocks ?? (text === undefined ? [] : text.split('\n'));
  return blocksAt({ place, visibility }, given);
}

/** Blocks one after the other, shown in the main part of a page unless they say otherwise. */
export function blocksOf(...given: readonly (string | Partial<Block>)[]): Block[] {
  return blocksAt({ place: 'main', visibility: 'shown' }, given);
}

function blocksAt(
  usual: Pick<Block, 'place' | 'visibility'>,
  given: readonly (string | Partial<Block>)[],
): Block[] {
  const blocks: Block[] = [];
  let offset = 0;
  for (const one of given) {
    const own = typeof one === 'string' ? { text: one } : one;
    blocks.push({ text: '', ...usual, ...own, offset });
    offset += (own.text ?? '').length + 1;
  }
  return blocks;
}

function linkOf(given: string | Partial<Link>): Link {
  const link = typeof given === 'string' ? { url: given } : given;
  const href = link.href ?? link.url ?? '';
  return { text: link.url ?? '', href, place: 'main', visibility: 'shown', ...link };
}
