// Whether an answer is a web page: by its declared type, and by its first bytes where that says nothing.
import { CaptureError } from '../core/capture/capture-error.ts';

/** The media type and charset parameter of a `content-type` header, lower case; empty where it says none. */
export function parseContentType(header: string): { type: string; charset: string } {
  const [type = '', ...parameters] = header.split(';');
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*["']?([^"']*?)["']?\s*$/i.exec(parameter)?.[1])
    .find((value) => value !== undefined);
  return { type: type.trim().toLowerCase(), charset: charset?.trim().toLowerCase() ?? '' };
}

/** Throws `not-html` unless the body is HTML or XHTML; a missing type is decided by the first bytes. */
export function requireHtml(type: string, bytes: Uint8Array): void {
  if (type !== '' && !HTML_TYPES.has(type))
    throw new CaptureError('not-html', `the address leads to "${shortened(type)}"`);
  if (bytes.length === 0) return;
  if (looksBinary(bytes)) throw new CaptureError('not-html', 'the body is binary data');
  if (type === '' && !looksLikeHtml(bytes))
    throw new CaptureError('not-html', 'the answer has no content type and is no HTML');
}

const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml']);

// What a page's first tag may be when nothing else says that it is one (WHATWG MIME Sniffing, section 7.1).
const FIRST_TAG =
  /^[\s\ufeff]*<(?:!doctype html|!--|\?xml[^>]*>\s*<(?:!doctype html|html)|(?:html|head|body|title|meta|link|script|style|iframe|h1|h2|div|p|a|b|br|table|font|main|header|nav|section|center|span|ul)[\s>/])/i;

function looksLikeHtml(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, SNIFFED)).toString('latin1');
  return FIRST_TAG.test(
    head.replaceAll('\0', '').replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, ''),
  );
}

const SNIFFED = 1024;

const MAGIC = [
  '%PDF-',
  '\u0089PNG',
  'PK\u0003\u0004',
  'GIF8',
  '\u00ff\u00d8\u00ff',
  '\u007fELF',
  'RIFF',
];

function looksBinary(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, SNIFFED)).toString('latin1');
  if (MAGIC.some((magic) => head.startsWith(magic))) return true;
  if (hasWideBom(head)) return false;
  // WHATWG's binary data bytes; NUL is left out, for UTF-16 without a mark is full of them.
  // oxlint-disable-next-line no-control-regex -- control characters are what is counted
  const controls = head.match(/[\u0001-\u0008\u000b\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  return controls * 20 > head.length;
}

function hasWideBom(head: string): boolean {
  return head.startsWith('\u00ff\u00fe') || head.startsWith('\u00fe\u00ff');
}

function shortened(type: string): string {
  return type.replaceAll(/[^\w./+-]/g, '').slice(0, 60);
}
