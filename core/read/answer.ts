// Reads the answer of a platform's interface: the profile that it describes, as the platform shows it to a visitor.
import type { CaptureWithBody } from '../capture/capture.ts';
import type { Platform } from '../inventory/schema.ts';
import { BlockWriter } from './block-writer.ts';
import type { Content } from './content.ts';
import { writeParagraphs } from './draft.ts';
import { parseJson } from './json-search.ts';
import { languageOf } from './language.ts';
import { ANSWER_READERS } from './platforms/answers.ts';
import { profileOf } from './profile-fields.ts';
import type { Read } from './read.ts';
import { linksInText } from './text-links.ts';
import { tidyText } from './tidy-text.ts';

/** The profile in an answer, or the failure that it is none that this program can read. Linear in the answer. */
export function readAnswer({ capture, html }: CaptureWithBody, platform: Platform): Read {
  const reader = ANSWER_READERS[platform];
  const data = parseJson(html);
  if (reader === undefined || data === undefined) return unreadable;
  const url = capture.requestedUrl;
  const { onAbout = [], ...found } = reader(data);
  const profile = profileOf(found, url);
  if (profile.name === undefined && profile.handle === undefined) return unreadable;
  const writer = new BlockWriter();
  if (profile.bio !== undefined) writeParagraphs(writer, profile.bio, 'bio');
  for (const text of onAbout) writeParagraphs(writer, text, 'main', 'on-click');
  const blocks = writer.blocks();
  return {
    ok: true,
    content: {
      url,
      title: profile.name ?? '',
      language: languageOf(undefined, blocks),
      blocks,
      links: linksOf(profile.bio ?? '', 'bio').concat(
        onAbout.flatMap((text) => linksOf(text, 'main')),
      ),
      images: [],
      profile,
      script: { visibleText: writer.length, shell: false, partial: false, because: [] },
    },
  };
}

function linksOf(text: string, place: 'bio' | 'main'): Content['links'] {
  const visibility = place === 'bio' ? 'shown' : 'on-click';
  return linksInText(text).map(({ href, url, line }) => ({
    text: tidyText(line),
    href,
    url,
    place,
    visibility,
  }));
}

const unreadable: Read = {
  ok: false,
  failure: { reason: 'protocol', detail: 'the answer of the interface describes no profile' },
};
