// A draft that somebody pasted or brought as a text file, read as the platform would show it.
import type { Platform } from '../inventory/schema.ts';
import { BlockWriter } from './block-writer.ts';
import type { Content, Place, Profile, Visibility } from './content.ts';
import { languageOf } from './language.ts';
import { textsOfSource, withoutTags } from './source-texts.ts';
import { linksInText } from './text-links.ts';
import { tidyText } from './tidy-text.ts';

/**
 * Reads plain text: paragraphs become blocks, addresses links; on a platform, all of it is the profile's bio. A draft is the whole of what
 * will be shown; of a text taken from a page that is up (`from`), fields that the platform shows apart from the bio may not have been taken.
 */
export function readDraft(
  brought: string,
  platform: Platform,
  from: 'draft' | 'page' = 'draft',
): Content {
  const text = textsOfSource(brought)?.join('\n\n') ?? withoutTags(brought);
  const place: Place = platform === 'website' ? 'main' : 'bio';
  const writer = new BlockWriter();
  writeParagraphs(writer, text, place);
  const blocks = writer.blocks();
  const links = linksInText(text);
  const profile = profileOf(text, links, from === 'page' && APART.has(platform));
  return {
    url: '',
    title: '',
    language: languageOf(undefined, blocks),
    blocks,
    links: links.map(({ href, url, line }) => ({
      text: tidyText(line),
      href,
      url,
      place,
      visibility: 'shown',
    })),
    images: [],
    ...(platform === 'website' ? {} : { profile }),
    script: {
      visibleText: writer.length,
      shell: false,
      partial: false,
      because: [],
    },
  };
}

function profileOf(
  text: string,
  links: ReturnType<typeof linksInText>,
  contactsApart: boolean,
): Profile {
  const emails = links.filter(({ url }) => url.startsWith('mailto:'));
  return {
    bio: text.trim(),
    links: links.filter(({ url }) => url.startsWith('http')).map(({ url }) => url),
    phones: [],
    emails: emails.map(({ url }) => url.slice('mailto:'.length)),
    notServed: [...NOT_BROUGHT, ...(contactsApart ? CONTACTS : [])],
  };
}

/** Of a text nothing but its words is known. */
const NOT_BROUGHT: readonly (keyof Profile)[] = ['name', 'handle', 'category'];

/** Platforms that show contacts in fields or behind buttons of their own, beside what an agency writes about itself. */
const APART: ReadonlySet<Platform> = new Set([
  'facebook',
  'instagram',
  'linkedin',
  'nextdoor',
  'tiktok',
  'youtube',
]);
const CONTACTS: readonly (keyof Profile)[] = ['address', 'phones', 'emails'];

/** Writes text as it is laid out: a blank line begins another block, a line break another line. */
export function writeParagraphs(
  writer: BlockWriter,
  text: string,
  place: Place,
  visibility: Visibility = 'shown',
): void {
  writer.endBlock();
  writer.write(text.replaceAll(/\r\n?/g, '\n'), {
    place,
    visibility,
    lang: undefined,
    pre: true,
    guessed: false,
  });
  writer.endBlock();
}
