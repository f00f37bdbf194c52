// Reads a capture: HTML as it came becomes content, what a visitor can see. Pure; linear in the page; safe on any input.
import type { CaptureWithBody } from '../capture/capture.ts';
import type { Failure } from '../capture/failures.ts';
import type { Platform } from '../inventory/schema.ts';
import { BlockWriter } from './block-writer.ts';
import type { Content, Profile } from './content.ts';
import { writeParagraphs } from './draft.ts';
import { languageOf } from './language.ts';
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
export { policyLinks } from './policy-links.ts';
export { wholeText } from './whole-text.ts';

/** Content, or the reason why there is none: a page too deep or too large to be read whole is not read in part. */
export type Read = { ok: true; content: Content } | { ok: false; failure: Failure };

/**
 * What a visitor can see in a capture. A browser's capture is read by the marks that the browser made; any other by its markup.
 * The bio of a platform's profile is a block even where only the page's data holds it, for the platform shows it.
 */
export function readCapture({ capture, html }: CaptureWithBody, platform: Platform): Read {
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
    : { ok: true, content };
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
  const language = languageOf(survey.lang, writer.blocks(undefined));
  const blocks = writer.blocks(survey.lang === undefined ? undefined : language);
  const { hiddenText } = walked;
  return {
    url,
    title: tidyText(survey.title),
    language,
    blocks,
    links: walked.links.map(linkMaker(baseOf(survey.base, url))),
    images: walked.images,
    ...(profile === undefined ? {} : { profile }),
    script: marked
      ? builtSigns(blocks)
      : scriptSigns({ survey, blocks, hiddenText, unsure: writer.guessed(blocks) }),
  };
}

function failed(reason: Failure['reason'], detail: string): Read {
  return { ok: false, failure: { reason, detail } };
}
