// Reads a table that came out of a spreadsheet: finds its separator, and which column is which by the names people give them.
import { CsvError, parse } from 'csv-parse/sync';
import type { Parsed, Problem } from '../problem.ts';
import { swallowedRows } from './csv-swallowed.ts';
import { type Column, COLUMN_NAMES, COLUMNS, foldHeader } from './csv-columns.ts';

/** A row's cells by column, empty ones left out, and the line it begins on. */
export type CsvRow = { line: number; cells: Partial<Record<Column, string>> };
export type CsvTable = {
  rows: CsvRow[];
  headers: Partial<Record<Column, string>>;
};

/** The rows below the header. Unknown columns are warned of by name; `required` columns that are missing are problems. */
export function readTable(
  text: string,
  file: string,
  required: readonly ('agency' | 'url')[],
): Parsed<CsvTable> {
  const records = recordsOf(text, file);
  if (!records.ok) return records;
  const { lines, delimiter } = records.value;
  const [header, ...body] = lines;
  const columns = header?.fields.length ?? 0;
  const swallowed = swallowedRows(lines, { file, delimiter, columns });
  if (swallowed.length > 0) return { ok: false, problems: swallowed };
  if (header === undefined || body.length === 0) {
    return { ok: false, problems: [emptyTable(file, header)] };
  }
  return tableOf({ header, body }, file, required);
}

type Lines = { header: Line; body: readonly Line[] };

function tableOf(
  { header, body }: Lines,
  file: string,
  required: readonly ('agency' | 'url')[],
): Parsed<CsvTable> {
  const { named, unknown } = columnsOf(header.fields);
  const missing = required.filter((column) => !named.includes(column));
  const place = { file, line: header.line };
  if (missing.length > 0) {
    return {
      ok: false,
      problems: missing.map((column) => missingColumn(column, header.fields, place)),
    };
  }
  const headers: CsvTable['headers'] = {};
  for (const [index, column] of named.entries()) {
    if (column !== undefined) headers[column] = header.fields[index] ?? '';
  }
  const rows = body.map(({ line, fields }) => ({ line, cells: cellsOf(fields, named) }));
  const strays = body.flatMap((record) => strayCells(record, header.fields, file));
  const ignored = unknown.length === 0 ? [] : [unknownColumns(unknown, place)];
  return { ok: true, value: { rows, headers }, warnings: [...ignored, ...strays] };
}

/** Cells below no column's name: of a comma that split a value, all that follows stands one column too far. */
function strayCells({ line, fields }: Line, header: readonly string[], file: string): Problem[] {
  const stray = fields.filter((cell, index) => (header[index] ?? '') === '' && cell !== '');
  if (stray.length === 0) return [];
  const cells = stray.map((cell) => `“${cell.replaceAll(/\s+/g, ' ')}”`).join(', ');
  return [
    {
      file,
      line,
      says: `The row has cells for which the first line names no column; they were not read: ${cells}.`,
      remedy:
        'Name their columns in the first line, or put a value that holds the separator in quotation marks.',
    },
  ];
}

type Line = { line: number; fields: string[] };

function recordsOf(text: string, file: string): Parsed<{ lines: Line[]; delimiter: string }> {
  const lines: Line[] = [];
  const { sign, rest } = announced(text);
  const delimiter = sign ?? separatorOf(rest);
  try {
    parse(rest.replaceAll(/\r\n?/g, '\n'), {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
      // The parser counts lines at a record's end (and doubles Windows line ends in quotes); ours is where it begins.
      on_record: (fields: string[], { lines: end }) => {
        const breaks = fields.join('').split('\n').length - 1;
        lines.push({ line: end - breaks, fields });
        return null;
      },
    });
    return { ok: true, value: { lines, delimiter }, warnings: [] };
  } catch (error) {
    return { ok: false, problems: [unreadable(error, { file, text: rest, sign: delimiter })] };
  }
}

/** Excel's first line `sep=;` tells the separator and is no row; an empty line takes its place, so that lines keep their numbers. */
function announced(text: string): { sign?: string; rest: string } {
  const found = /^\uFEFF?"?sep=([,;\t|])"?[ ,;\t]*(?=[\r\n])/i.exec(text);
  const sign = found?.[1];
  return sign === undefined || found === null
    ? { rest: text }
    : { sign, rest: text.slice(found[0].length) };
}

/** The sign among `;`, tab and `,` that the first line has most of, quoted text aside. */
function separatorOf(text: string): string {
  const first = text.trimStart().replace(/[\r\n][^]*$/, '');
  const bare = first.replaceAll(/"[^"]*"/g, '');
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: bare.split(sign).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).sign;
}

function columnsOf(header: readonly string[]) {
  const folded = header.map((name) => foldHeader(name));
  const columns: (Column | undefined)[] = header.map(() => undefined);
  for (const column of COLUMNS) {
    const wanted = COLUMN_NAMES[column]
      .map((name) => folded.indexOf(foldHeader(name)))
      .filter((index) => index !== -1);
    const index = wanted.find((candidate) => columns[candidate] === undefined);
    if (index !== undefined) columns[index] = column;
  }
  const unknown = header.filter((name, index) => columns[index] === undefined && name !== '');
  return { named: columns, unknown };
}

function cellsOf(
  fields: readonly string[],
  columns: readonly (Column | undefined)[],
): CsvRow['cells'] {
  const cells: CsvRow['cells'] = {};
  for (const [index, column] of columns.entries()) {
    const value = fields[index]?.replaceAll(/\s+/g, ' ') ?? '';
    if (column !== undefined && value !== '') cells[column] = value;
  }
  return cells;
}

type Place = { file: string; line: number };

function missingColumn(column: 'agency' | 'url', header: readonly string[], place: Place): Problem {
  const names = COLUMN_NAMES[column].map((name) => `“${name}”`).join(', ');
  return {
    ...place,
    says: `There is no column for ${column === 'agency' ? 'the agency’s name' : 'the page’s address'}. The columns found are: ${header.join(', ')}.`,
    remedy: `Name the column one of these: ${names}.`,
  };
}

function unknownColumns(names: readonly string[], place: Place): Problem {
  const known = COLUMNS.map((column) => COLUMN_NAMES[column][0]).join(', ');
  return {
    ...place,
    says: `These columns are not used: ${names.join(', ')}.`,
    remedy: `Nothing needs to be done, unless one of them goes by another name here: ${known}.`,
  };
}

function emptyTable(file: string, header: Line | undefined): Problem {
  return {
    file,
    says:
      header === undefined ? 'The table is empty.' : 'The table has no row below its first line.',
    remedy:
      'The first line holds the names of the columns, for example  Agency,URL,Owner,Email  and each line below it a page.',
  };
}

type Whole = { file: string; text: string; sign: string };

function unreadable(error: unknown, { file, text, sign }: Whole): Problem {
  const line = error instanceof CsvError ? openQuote(text, sign) : undefined;
  return {
    file,
    ...(line === undefined ? {} : { line }),
    says: 'A value begins with a quotation mark here that is not closed, or is closed in the middle of a value, so all that follows counts as part of it.',
    remedy:
      'Close the quotation mark, or save the table from the spreadsheet again as “CSV UTF-8”. Quotation marks inside a value are doubled.',
  };
}

/** The line of the last value that begins with a quotation mark after which no value ends as it should. */
function openQuote(text: string, sign: string): number | undefined {
  const separator = sign === '|' ? '\\|' : sign;
  const values = new RegExp(
    `(?:^|${separator}|\\n)[ \\t]*(?:"(?:[^"]|"")*"[ \\t]*(?=${separator}|\\n|$)|(")|[^"${separator}\\n][^${separator}\\n]*)?`,
    'g',
  );
  const lines = text.replaceAll(/\r\n?/g, '\n');
  for (const found of lines.matchAll(values)) {
    if (found[1] !== undefined)
      return lines.slice(0, found.index + found[0].length).split('\n').length;
  }
  return undefined;
}
