// Texts in a table of a form or of strings, as spreadsheets write it: comma-separated (or by semicolons), with texts in quotation marks.

/**
 * The texts of such a table, each a paragraph; undefined for any other text. Of a table that is whole, they are all cells that hold several words
 * (in a wide one, several more, since its other columns name things); of any other, what stands in quotation marks. Linear in the text.
 */
export function textsOfTable(text: string): string[] | undefined {
  const rows = rowsOf(text, ',') ?? rowsOf(text, ';');
  return rows === undefined ? quotedOf(text) : cellsOf(rows);
}

type Cell = { text: string; isQuoted: boolean };

/** The rows of a table whose first names the columns and whose others all have as many cells; undefined for anything else. */
function rowsOf(text: string, sign: ',' | ';'): Cell[][] | undefined {
  const rows: Cell[][] = [[]];
  for (const field of text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .matchAll(FIELDS[sign])) {
    const [, quoted, bare = '', end] = field;
    const isQuoted = quoted !== undefined;
    rows.at(-1)?.push({ text: quoted?.replaceAll('""', '"') ?? bare, isQuoted });
    if (end === '') return whole(rows);
    if (end !== sign) rows.push([]);
  }
  // Something stands behind a quotation mark, or one is never closed.
  return undefined;
}

/** Without empty lines. */
function whole(rows: readonly Cell[][]): Cell[][] | undefined {
  const filled = rows.filter(([first, second]) => first?.text !== '' || second !== undefined);
  return isTable(filled) ? filled : undefined;
}

/** A cell, in quotation marks or bare, and what ends it. */
const FIELDS = { ',': fieldBefore(','), ';': fieldBefore(';') };

function fieldBefore(sign: string): RegExp {
  return new RegExp(`(?:"([^"]*(?:""[^"]*)*)"|([^"\\r\\n${sign}]*))(${sign}|\\r?\\n|$)`, 'gy');
}

function isTable([head = [], ...rows]: readonly Cell[][]): boolean {
  const names = head.every(({ text }) => NAME.test(text));
  if (!names || head.length < 2 || rows.length === 0) return false;
  if (rows.some((row) => row.length !== head.length)) return false;
  const cells = rows.flat();
  // In prose a space stands behind a comma.
  if (cells.some(({ text, isQuoted }) => !isQuoted && /^\s/.test(text))) return false;
  return cells.some(({ text, isQuoted }) => isQuoted && /\S\s+\S/.test(text));
}

/** What names a column: a few words, and no sentence. */
const NAME = /^[\p{L}_$#][\p{L}\p{N}_$#:()/-]*(?: [\p{L}\p{N}_$#:()/-]+){0,3}$/u;

function cellsOf([head = [], ...rows]: readonly Cell[][]): string[] {
  const words = head.length === 2 ? SEVERAL : MANY;
  return rows.flat().flatMap(({ text, isQuoted }) => (isQuoted || words.test(text) ? [text] : [])); // prettier-ignore
}

/** A way to reach somebody counts, however short. */
const SEVERAL = /\S\s+\S|[@\d]\S{5}/;
const MANY = /(?:\S+\s+){3}\S|@\S+\.|\d{3}[-. )]\d{3,4}/;

/** The texts in quotation marks of a piece of a table, or of one whose rows are not alike. */
function quotedOf(text: string): string[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const rows = lines.filter((line) => QUOTED_FIELD.test(line)).length;
  if (!HEAD.test(lines[0] ?? '') || rows < FEWEST || rows < lines.length / 2) return undefined;
  return [...text.matchAll(FIELD)].map(([, inside = '']) => inside.replaceAll('""', '"'));
}

const FEWEST = 2;
/** Names of columns, or a first row: commas without a space after them. */
const HEAD = /^[^\s",][^",]*(?:,(?! )[^",]*){2,}/;
const QUOTED_FIELD = /(?:^|,)"[^"\s]*\s[^"]*"(?:,|\s*$)/;
const FIELD = /(?<=^|,)"([^"]*(?:""[^"]*)*)"(?=,|\s*$)/gm;
