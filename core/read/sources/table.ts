// Texts in a table of a form or of strings: comma-separated, with the texts in quotation marks.
import { parse } from 'csv-parse/sync';

/** The texts of such a table, each a paragraph; undefined for any other text, and for a table of bare words and numbers. Linear in the text. */
export function textsOfTable(text: string): string[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const rows = lines.filter((line) => QUOTED_FIELD.test(line)).length;
  if (!HEAD.test(lines[0] ?? '') || rows < FEWEST || rows < lines.length / 2) return undefined;
  try {
    const cells: string[][] = parse(text, { relax_column_count: true, relax_quotes: true, skip_empty_lines: true }); // prettier-ignore
    return cells.slice(1).flat();
  } catch {
    return undefined;
  }
}

const FEWEST = 2;
/** Names of columns, or a first row: commas without a space after them. */
const HEAD = /^[^\s",][^",]*(?:,(?! )[^",]*){2,}/;
const QUOTED_FIELD = /(?:^|,)"[^"]*\s[^"]*"(?:,|\s*$)/;
