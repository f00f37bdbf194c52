// The files that a person brought in place of a visit, read and looked at: text, a saved page, a screenshot.
import { createHash } from 'node:crypto';
import { decodePage } from '../../adapters/charset.ts';
import { quoted } from '../../core/command.ts';
import { CaptureError } from '../../core/capture/capture-error.ts';
import type { Brought } from '../../core/submissions/accept.ts';
import { isMhtml, pageOfMhtml } from '../../core/submissions/mhtml.ts';
import { pictureOf } from '../../core/submissions/picture.ts';
import { savedFrom } from '../../core/submissions/saved-page.ts';
import { readFileOrInput } from '../files.ts';
import { UsageError } from '../usage-error.ts';

export type SubmitFiles = { text?: string; html?: string; screenshot?: string };

/** What the files hold. `savedUrl` and `savedAt` are what a saved page says of itself. */
export type BroughtFiles = Brought & { savedUrl?: string; savedAt?: Date };

/** Reads the files that were named; `-` is the standard input. Undefined when none was. Throws `UsageError`. */
export async function broughtFiles(files: SubmitFiles): Promise<BroughtFiles | undefined> {
  const { text, html, screenshot } = files;
  if (text !== undefined && html !== undefined)
    throw new UsageError(
      'Give the text or the saved page, not both: the saved page holds the text.',
    );
  if ([text, html, screenshot].filter((file) => file === '-').length > 1)
    throw new UsageError('Only one of the files can come from the standard input (-).');
  const picture = screenshot === undefined ? undefined : await pictureFile(screenshot);
  const withPicture = picture === undefined ? {} : { screenshot: picture };
  if (text !== undefined) return { ...(await textFile(text)), ...withPicture };
  if (html !== undefined) return { ...(await pageFile(html)), ...withPicture };
  if (picture === undefined) return undefined;
  const charset = { label: 'utf-8', from: 'no text' };
  return { how: 'screenshot', body: '', charset, file: picture, screenshot: picture };
}

async function textFile(name: string): Promise<BroughtFiles> {
  const file = await fileOf(name);
  refuseBinary(name, file.bytes);
  const { text, label, from } = decoded(name, file.bytes);
  if (text.trim() === '')
    throw new UsageError(`${shown(name)}: empty. Copy the text of the page into it.`);
  if (/^\s*(?:<!doctype html|<html[\s>])/i.test(text))
    throw new UsageError(
      `${shown(name)}: this is a saved page, not its text. Bring it with: --html ${quoted(name)}`,
    );
  return { how: 'text', body: text, charset: { label, from }, file };
}

async function pageFile(name: string): Promise<BroughtFiles> {
  const file = await fileOf(name);
  if (isMhtml(file.bytes)) return oneFilePage(name, file);
  refuseBinary(name, file.bytes);
  const { text, label, from } = decoded(name, file.bytes);
  if (!/<[a-z!][^<>]{0,2000}>/i.test(text.slice(0, 20_000)))
    throw new UsageError(
      `${shown(name)}: no web page. If it is the page’s text, bring it with: --text ${quoted(name)}`,
    );
  const savedUrl = savedFrom(text);
  const charset = { label, from };
  return {
    how: 'html',
    body: text,
    charset,
    file,
    ...(savedUrl === undefined ? {} : { savedUrl }),
  };
}

function oneFilePage(name: string, file: Brought['file']): BroughtFiles {
  const saved = pageOfMhtml(file.bytes);
  if (saved === undefined)
    throw new UsageError(
      `${shown(name)}: there is no page in this file. Save it again in the browser as “Webpage, Single File”.`,
    );
  const { text, label, from } = decoded(name, saved.html, saved.charset);
  return {
    how: 'mhtml',
    body: text,
    charset: { label, from },
    file,
    ...(saved.url === '' ? {} : { savedUrl: saved.url }),
    ...(saved.savedAt === undefined ? {} : { savedAt: saved.savedAt }),
  };
}

async function pictureFile(name: string): Promise<NonNullable<Brought['screenshot']>> {
  const file = await fileOf(name);
  const picture = pictureOf(file.bytes);
  if (picture !== undefined) return { ...picture, ...file };
  throw new UsageError(
    `${shown(name)}: no PNG or JPEG picture. Make a screenshot and save it as PNG or JPEG.`,
  );
}

async function fileOf(name: string): Promise<Brought['file']> {
  const bytes = await readFileOrInput(name);
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function decoded(
  name: string,
  bytes: Uint8Array,
  charset = '',
): { text: string; label: string; from: string } {
  try {
    return decodePage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), charset);
  } catch (error) {
    if (!(error instanceof CaptureError)) throw error;
    throw new UsageError(`${shown(name)}: ${error.failure.detail}. Save it again as UTF-8.`);
  }
}

/** A document of an office program, a picture, an archive: their bytes are no text. UTF-16 has its mark in front. */
function refuseBinary(name: string, bytes: Uint8Array): void {
  const marked =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (marked || !bytes.subarray(0, 65_536).includes(0)) return;
  throw new UsageError(
    `${shown(name)}: no text. Copy the page’s text into a plain text file (.txt), or make a screenshot and bring it with --screenshot.`,
  );
}

const shown = (name: string): string => (name === '-' ? 'standard input' : name);
