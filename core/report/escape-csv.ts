// A cell of a CSV file: always quoted, and never a formula for the spreadsheet that opens it.
import { clip, manyLines } from './safe-text.ts';

/** What a spreadsheet takes for the start of a formula, also after white space (OWASP CSV injection; ASVS 5, 1.2.10). */
const STARTS_FORMULA = /^[\s\p{Z}]*[=+\-@\t\r\n\0＝＋－＠]/u;

/** Most cells by far: nothing in them needs a mark or a guard. */
const HARMLESS = /^(?:[A-Za-z0-9][\x20-\x7e]{0,10000})?$/;
/** A spreadsheet takes 32,767 characters in a cell. */
const CELL_LIMIT = 30_000;

/** One quoted cell (RFC 4180). Text that could start a formula gets an apostrophe in front; what cannot be seen is marked. */
export function csvCell(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : guarded(value);
  return `"${text.replaceAll('"', '""')}"`;
}

/** One row, CRLF at its end. */
export function csvRow(values: readonly (string | number)[]): string {
  return `${values.map(csvCell).join(',')}\r\n`;
}

/** Looked at before and after the marks are put in: a mark may stand where a formula would have begun. */
function guarded(value: string): string {
  if (HARMLESS.test(value)) return value;
  const text = clip(manyLines(value), CELL_LIMIT);
  return STARTS_FORMULA.test(value) || STARTS_FORMULA.test(text) ? `'${text}` : text;
}
