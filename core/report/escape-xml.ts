// Text and attributes of an XML 1.0 document.
import { manyLines } from './safe-text.ts';

/** Everything outside the production Char of XML 1.0 (section 2.2). */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Record<string, string> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Escaped text, safe in an element; there is no CDATA section anywhere, so `]]>` is harmless. */
export function xmlText(text: string): string {
  return manyLines(text)
    .replace(NOT_XML, '')
    .replace(/[<>&"']/g, (char) => ENTITIES[char] ?? '');
}

/** Escaped text, safe between double quotes; a line feed survives a parser's normalisation. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('\n', '&#10;');
}
