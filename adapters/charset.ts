// Decodes a page's bytes by its real character set: mark, header, declaration, strict UTF-8 trial, windows-1252.
import { isUtf8 } from 'node:buffer';
import { CaptureError } from '../core/capture/capture-error.ts';
import { declaredCharset, declaresCharsetLate } from './charset-declared.ts';

/**
 * Decoded text, the character set's name, and what decided it. `utf8`: the text's bytes, where the page's own are valid UTF-8; the text
 * is then made when it is first read.
 */
export type Decoded = { readonly text: string; label: string; from: string; utf8?: Buffer };

/** Decodes a page; `label` is the header's charset parameter, or empty. Throws `charset` for sets that nobody may guess. */
export function decodePage(bytes: Buffer, label: string): Decoded {
  const mark = markOf(bytes);
  if (mark !== undefined) return decode(bytes, mark, 'byte order mark');
  const header = encodingOf(label);
  if (header !== undefined) return decode(bytes, header, 'header');
  const declared = encodingOf(declaredCharset(bytes));
  if (declared !== undefined) return decode(bytes, asciiCompatible(declared), 'page');
  return undeclared(bytes);
}

// In the order of the Encoding standard; a page in UTF-32 would pass for UTF-16 and read as rubbish.
function markOf(bytes: Buffer): string | undefined {
  const start = bytes.toString('hex', 0, 4);
  if (start === 'fffe0000' || start === '0000feff')
    throw new CaptureError('charset', 'the page is in UTF-32, which browsers do not read');
  if (start.startsWith('efbbbf')) return 'utf-8';
  if (start.startsWith('fffe')) return 'utf-16le';
  return start.startsWith('feff') ? 'utf-16be' : undefined;
}

// Sets that browsers refuse because their bytes can hide markup; read as anything else they are rubbish.
const REFUSED =
  /^(?:cs)?(?:iso-?2022-?(?:kr|cn|cn-ext)|hz|hz-gb-?2312|utf-?7|unicode-?1-?1-?utf-?7|unicode11utf7|utf-?32(?:le|be)?|ucs-?4(?:le|be)?)$/;

/** The WHATWG name of a label; undefined when it says nothing ("none", "utf8mb4", empty). */
function encodingOf(label: string): string | undefined {
  const name = label.trim().toLowerCase();
  if (name === '') return undefined;
  if (REFUSED.test(name))
    throw new CaptureError(
      'charset',
      `the page says that it is in "${name}", which browsers do not read`,
    );
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

// HTML standard, "prescan a byte stream": who reads a declaration byte by byte does not read UTF-16.
function asciiCompatible(encoding: string): string {
  if (encoding.startsWith('utf-16')) return 'utf-8';
  return encoding === 'x-user-defined' ? 'windows-1252' : encoding;
}

function decode(bytes: Buffer, encoding: string, from: string): Decoded {
  if (encoding === 'utf-8')
    return isUtf8(bytes) ? asItStands(bytes, from) : { text: utf8(bytes), label: encoding, from };
  if (encoding === 'windows-1252') return { text: windows1252(bytes), label: encoding, from };
  return { text: new TextDecoder(encoding).decode(bytes), label: encoding, from };
}

function undeclared(bytes: Buffer): Decoded {
  const late = declaresCharsetLate(bytes) ? ', declared too late in the page to count' : '';
  if (isUtf8(bytes)) return asItStands(bytes, `trial${late}`);
  const text = utf8(bytes);
  if (isMostlyUtf8(text)) return { text, label: 'utf-8', from: `trial, some bytes invalid${late}` };
  return { text: windows1252(bytes), label: 'windows-1252', from: `fallback${late}` };
}

function asItStands(bytes: Buffer, from: string): Decoded {
  const body = bytes.toString('hex', 0, 3) === 'efbbbf' ? bytes.subarray(3) : bytes;
  return {
    get text() {
      return body.toString('utf8');
    },
    label: 'utf-8',
    from,
    utf8: body,
  };
}

// A page in windows-1252 has hardly a pair of bytes that is valid UTF-8; a damaged page in UTF-8 has many.
function isMostlyUtf8(text: string): boolean {
  const invalid = text.match(/\ufffd/g)?.length ?? 0;
  const beyondAscii = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return beyondAscii >= 4 * invalid;
}

function utf8(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

// Node 20's own decoder leaves 0x80-0x9F as control characters; those five without a letter stay so by the standard.
const C1 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

function windows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replaceAll(/[\u0080-\u009f]/g, (character) => C1.charAt(character.charCodeAt(0) - 0x80));
}
