// What the rows of a table say of their agency: the first row that says a thing counts, and a row that says another is named.
import type { Problem } from '../problem.ts';
import type { Column } from './csv-columns.ts';
import type { CsvRow, CsvTable } from './csv-table.ts';
import type { Agency } from './schema.ts';

/** Columns that hold one value for the whole agency, as the field of the inventory is called. */
const FACTS = [
  'state',
  'nonEmergencyPhone',
  'contactEmail',
  'streetAddress',
  'noticePage',
] as const satisfies (Column & keyof Agency)[];
type Fact = (typeof FACTS)[number];

type Rows = { rows: readonly CsvRow[] };
type Table = { file: string; headers: CsvTable['headers'] };

/** The first row that says something in a column. */
export function rowWith({ rows }: Rows, column: Column): CsvRow | undefined {
  return rows.find(({ cells }) => cells[column] !== undefined);
}

/** The agency's value of a column. */
export const cellOf = (rows: Rows, column: Column): string | undefined =>
  rowWith(rows, column)?.cells[column];

/** What text ready to paste is filled with; what no row says is absent. */
export function factCells(rows: Rows): { [Name in Fact]?: string } {
  const given = FACTS.map((fact) => [fact, cellOf(rows, fact)] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

/** Rows of one agency that do not say the same, each with its column and what was taken. */
export function unlikeCells(rows: Rows & { name: string }, { file, headers }: Table): Problem[] {
  return FACTS.flatMap((fact) => {
    const first = rowWith(rows, fact);
    const others = rows.rows.filter(({ cells }) => (cells[fact] ?? first?.cells[fact]) !== first?.cells[fact]); // prettier-ignore
    return others.map(({ line, cells }) => ({
      file,
      line,
      field: columnWords(fact, headers),
      says: `The row says “${cells[fact]}” for ${rows.name}; line ${first?.line} says “${first?.cells[fact]}”, and that was taken.`,
      remedy: 'Write the same in every row of the agency, or leave the others empty.',
    }));
  });
}

/** What the table says of an agency that the inventory has already, and has otherwise or not at all: it is left as it is, and said. */
export function leftCells(rows: Rows & { known?: Agency }, { file, headers }: Table): Problem[] {
  const { known } = rows;
  if (known === undefined) return [];
  return FACTS.flatMap((fact) => {
    const row = rowWith(rows, fact);
    const said = row?.cells[fact];
    if (row === undefined || said === undefined || said === known[fact]) return [];
    return [
      {
        file,
        line: row.line,
        field: columnWords(fact, headers),
        says: `The agency “${known.id}” is in the inventory already; “${said}” was not written into it.`,
        remedy: `If the table knows better, write it there by hand:  ${fact}: ${said}`,
      },
    ];
  });
}

const columnWords = (fact: Fact, headers: CsvTable['headers']): string =>
  `column “${headers[fact] ?? fact}”`;
