// What a person brought, made into a capture and its record.
import type { Capture, CaptureWithBody, SubmissionFacts, Tick } from '../capture/capture.ts';
import type { ExpectedPage } from '../ports.ts';
import { keyPart } from '../run/taking.ts';
import { sha256Hex } from '../verdict/sha256.ts';
import { addDays } from './days.ts';
import type { Picture } from './picture.ts';
import { SUBMISSION_DAYS, type Submission } from './submission.ts';

/** The parts that were brought, read from their files. */
export type Brought = {
  how: SubmissionFacts['how'];
  /** Decoded text or HTML; empty for a screenshot alone. */
  body: string;
  charset: { label: string; from: string };
  /** The file as it was brought: the text, the page, or for a screenshot alone the picture. */
  file: { sha256: string; bytes: Uint8Array };
  screenshot?: Picture & { sha256: string; bytes: Uint8Array };
};

export type BroughtBy = {
  by: string;
  now: Date;
  /** Day on which the page was seen, `YYYY-MM-DD` in the agency's time zone. */
  seenOn: string;
  /** Days for which it counts; the agency's own number unless told. */
  days?: number;
  ticks: Tick[];
};

export type Accepted = { record: Submission; capture: CaptureWithBody };

/** The last day on which something seen on a day counts. */
export function lastDay({ agency }: ExpectedPage, seenOn: string, days?: number): string {
  return addDays(seenOn, days ?? agency.submissionDays ?? SUBMISSION_DAYS);
}

/** The capture and the record of what was brought. Nothing is stored. */
export async function accept(
  expected: ExpectedPage,
  brought: Brought,
  about: BroughtBy,
): Promise<Accepted> {
  const { by, now, seenOn, days, ticks } = about;
  const submission: SubmissionFacts = {
    by,
    at: now.toISOString(),
    how: brought.how,
    seenOn,
    expiresOn: lastDay(expected, seenOn, days),
    ...(ticks.length === 0 ? {} : { ticks }),
  };
  const { screenshot, file, body, how } = brought;
  const bytes = screenshot === undefined ? undefined : screenshot.bytes;
  const capture: CaptureWithBody = {
    capture: captureOf(expected, brought, submission),
    html: body,
    ...(bytes === undefined ? {} : { screenshot: bytes }),
    ...(how === 'screenshot' ? {} : { received: file.bytes }),
  };
  return { capture, record: await recordOf(expected, capture.capture, submission.at) };
}

/** The same submission with more ticks; a later tick of an item takes the place of an earlier one. It counts no longer than before. */
export async function withTicks(
  expected: ExpectedPage,
  before: CaptureWithBody,
  ticks: readonly Tick[],
  now: Date,
): Promise<Accepted> {
  const { submission } = before.capture;
  if (submission === undefined) throw new TypeError('the capture is no submission');
  const items = new Map([...(submission.ticks ?? []), ...ticks].map((tick) => [tick.item, tick]));
  const facts = { ...submission, ticks: [...items.values()] };
  const capture = { ...before, capture: { ...before.capture, submission: facts } };
  return { capture, record: await recordOf(expected, capture.capture, now.toISOString()) };
}

function captureOf(
  { page }: ExpectedPage,
  { how, file, charset, screenshot }: Brought,
  submission: SubmissionFacts,
): Capture {
  return {
    schema: 1,
    mode: 'submitted',
    because: `${submission.by} brought it as ${HOW_WORDS[how]}, as seen on ${submission.seenOn}; it counts until ${submission.expiresOn}`,
    requestedUrl: page.url,
    finalUrl: page.url,
    redirects: [],
    status: 200,
    headers: {},
    contentType: TYPES[how] ?? screenshot?.type ?? '',
    charset,
    capturedAt: submission.at,
    durationMs: 0,
    sha256: file.sha256,
    bytes: file.bytes.length,
    ...(screenshot === undefined ? {} : { screenshot: pictureFacts(screenshot) }),
    submission,
  };
}

const HOW_WORDS: Readonly<Record<SubmissionFacts['how'], string>> = {
  text: 'text copied from the page',
  html: 'the page saved from a browser',
  mhtml: 'the page saved from a browser in one file',
  screenshot: 'a screenshot',
};

const TYPES: Readonly<Partial<Record<SubmissionFacts['how'], string>>> = {
  text: 'text/plain',
  html: 'text/html',
  mhtml: 'text/html',
};

function pictureFacts({
  type,
  width,
  height,
  sha256,
  bytes,
}: NonNullable<Brought['screenshot']>): Capture['screenshot'] {
  return { type, width, height, sha256, bytes: bytes.length };
}

/** The capture's key names what was brought and all that is said of it, so that no other capture ever lies under it. */
async function recordOf(
  { page, agency }: ExpectedPage,
  capture: Capture,
  recordedAt: string,
): Promise<Submission> {
  const { submission, sha256 } = capture;
  if (submission === undefined) throw new TypeError('the capture is no submission');
  const hash = await sha256Hex(JSON.stringify([sha256, capture.screenshot?.sha256, submission]));
  const place = ['submissions', await keyPart(agency.id), await keyPart(page.id)];
  return {
    schema: 1,
    ...submission,
    recordedAt,
    agencyId: agency.id,
    pageId: page.id,
    url: page.url,
    captureKey: [...place, hash.slice(0, 24)].join('/'),
    sha256,
  };
}
