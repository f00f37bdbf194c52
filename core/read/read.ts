// Reads a capture: HTML as it came becomes content, what a visitor can see. Pure; linear in the page; safe on any input.
import type { CaptureWithBody } from '../capture/capture.ts';
import type { Failure } from '../capture/failures.ts';
import type { Platform } from '../inventory/schema.ts';
import { BlockWriter } from './block-writer.ts';
import type { Content, Profile } from './content.ts';
import { writeParagraphs } from './draft.ts';
import { inItsLanguage } from './language.ts';
import { UNKNOWN_LANGUAGE } from './language-tags.ts';
import { baseOf, linkMaker } from './links.ts';
import { pageFacts } from './page-facts.ts';
import { PROFILE_READERS } from './platforms/index.ts';
import { jsonBody, profileSources } from './profile-sources.ts';
import { builtSigns, scriptSigns } from './script-signs.ts';
import { shownMarkup } from './source-texts.ts';
import { type Survey, surveyPage } from './survey.ts';
import { tidyText } from './tidy-text.ts';
import { parsePage, type TreeNode } from './tree.ts';
import { walkPage } from './walk.ts';

export { readDraft } from './draft.ts';
export { inItsLanguage } from './language.ts';
export { policyLinks } from './policy-links.ts';
export { wholeText } from './whole-text.ts';

/** Content, or the reason why there is none: a page too deep or too large to be read whole is not read in part. */
export type Read = { ok: true; content: Content } | { ok: false; failure: Failure };

/** Content whose language is not told yet: `und`, and on its blocks only what they declare. `declared`: what the page says it is in. */
export type ReadMarkup =
  | { ok: true; content: Content; declared: string | undefined }
  | { ok: false; failure: Failure };

/**
 * What a visitor can see in a capture. A browser's capture is read by the marks that the browser made; any other by its markup.
 * The bio of a platform's profile is a block even where only the page's data holds it, for the platform shows it.
 */
export function readCapture(capture: CaptureWithBody, platform: Platform): Read {
  const read = readMarkup(capture, platform);
  return read.ok ? { ok: true, content: inItsLanguage(read.content, read.declared) } : read;
}

/** The same without `inItsLanguage`, which asks nothing of the markup and may be done later. */
export function readMarkup({ capture, html }: CaptureWithBody, platform: Platform): ReadMarkup {
  const body = platform === 'website' ? undefined : jsonBody(html);
  const root = parsePage(
    markupOf(html, body === undefined || capture.mode === 'draft' ? capture.mode : 'data'),
  );
  const survey = surveyPage(root);
  if (survey === 'too-deep') return failed(survey, 'more than 20,000 parts inside one another');
  if (survey === 'too-large') return failed(survey, 'more than 200,000 parts');
  const page = { root, survey, url: capture.finalUrl, body };
  const profile =
    platform === 'website' ? undefined : PROFILE_READERS[platform](profileSources(page));
  const content = contentOf(page, profile, capture.mode === 'browser');
  return content === undefined
    ? failed('too-large', 'more than 2,000,000 characters of visible text')
    : { ok: true, content, declared: survey.lang };
}

/** What a page's data says besides is no text of the page; of a draft all is meant to be read. */
function markupOf(html: string, mode: CaptureWithBody['capture']['mode'] | 'data'): string {
  if (mode === 'data') return '';
  return mode === 'draft' ? shownMarkup(html) : html;
}

type Page = { root: TreeNode; survey: Survey; url: string };

function contentOf(page: Page, profile: Profile | undefined, marked: boolean): Content | undefined {
  const { root, survey, url } = page;
  const writer = new BlockWriter();
  if (profile?.bio !== undefined) writeParagraphs(writer, profile.bio, 'bio');
  const walked = walkPage(root, pageFacts(survey, marked), writer);
  if (walked.tooLarge) return undefined;
  const blocks = writer.blocks();
  const { hiddenText } = walked;
  return {
    url,
    title: tidyText(survey.title),
    language: UNKNOWN_LANGUAGE,
    blocks,
    links: walked.links.map(linkMaker(baseOf(survey.base, url))),
    images: walked.images,
    ...(profile === undefined ? {} : { profile }),
    script: marked
      ? builtSigns(blocks)
      : scriptSigns({ survey, blocks, hiddenText, unsure: writer.guessed(blocks) }),
  };
}

function failed(reason: Failure['reason'], detail: string): { ok: false; failure: Failure } {
  return { ok: false, failure: { reason, detail } };
}
