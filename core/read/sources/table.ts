// Texts in a table of a form or of strings: comma-separated, with the texts in quotation marks.

/** The texts in quotation marks of such a table, each a paragraph; undefined for any other text. Linear in the text. */
export function textsOfTable(text: string): string[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const rows = lines.filter((line) => QUOTED_FIELD.test(line)).length;
  if (!HEAD.test(lines[0] ?? '') || rows < FEWEST || rows < lines.length / 2) return undefined;
  return [...text.matchAll(FIELD)].map(([, inside = '']) => inside.replaceAll('""', '"'));
}

const FEWEST = 2;
/** Names of columns, or a first row: commas without a space after them. */
const HEAD = /^[^\s",][^",]*(?:,(?! )[^",]*){2,}/;
const QUOTED_FIELD = /(?:^|,)"[^"]*\s[^"]*"(?:,|\s*$)/;
const FIELD = /(?<=^|,)"([^"]*(?:""[^"]*)*)"(?=,|\s*$)/gm;
