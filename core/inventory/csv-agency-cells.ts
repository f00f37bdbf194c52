// What the rows of a table say of their agency: lists are joined; of the rest the first row that says a thing counts, and a row that says another is named.
import type { Problem } from '../problem.ts';
import { countryCode } from './countries.ts';
import type { Column } from './csv-columns.ts';
import type { CsvRow, CsvTable } from './csv-table.ts';
import { hostIn } from './host-field.ts';
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

/** What an agency has one of, and what its audits are made by. */
const SETTINGS = ['agencyId', 'country', 'timeZone', 'emergencyNumber'] as const;
const LEFT_SETTINGS = ['country', 'timeZone', 'emergencyNumber'] as const;

/** Columns of which every row may add to the agency's list. */
const LISTS = ['officialHosts', 'recipients'] as const;
type List = (typeof LISTS)[number];

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

/** All entries that an agency's rows list in a column: hosts or addresses, each once. */
export function listedCells({ rows }: Rows, column: List): string[] {
  return [...new Set(rows.flatMap(({ cells }) => entriesOf(cells[column])))];
}

function entriesOf(cell: string | undefined): string[] {
  return cell?.split(/[\s,;|]+/).filter((entry) => entry !== '') ?? [];
}

/** Rows of one agency that do not say the same, each with its column and what was taken. */
export function unlikeCells(rows: Rows & { name: string }, table: Table): Problem[] {
  return [...FACTS, 'agency' as const].flatMap((column) =>
    unlikeRows(rows, column).map(({ row, first }) => ({
      file: table.file,
      line: row.line,
      field: columnWords(column, table),
      says: `The row says “${row.cells[column]}” for ${rows.name}; line ${first.line} says “${first.cells[column]}”, and that was taken.`,
      remedy: 'Write the same in every row of the agency, or leave the others empty.',
    })),
  );
}

/** Rows of one agency that differ in what every report of it depends on: which one is right is not guessed. */
export function unlikeSettings(rows: Rows & { name: string }, table: Table): Problem[] {
  return SETTINGS.flatMap((column) =>
    unlikeRows(rows, column).map(({ row, first }) => ({
      file: table.file,
      line: row.line,
      field: columnWords(column, table),
      says: `The row says “${row.cells[column]}” for ${rows.name}; line ${first.line} says “${first.cells[column]}”. An agency has only one.`,
      remedy:
        'Write the same in every row of the agency, or give the other agency a name of its own.',
    })),
  );
}

type Unlike = { row: CsvRow; first: CsvRow };

function unlikeRows(rows: Rows, column: Column): Unlike[] {
  const first = rowWith(rows, column);
  if (first === undefined) return [];
  const value = sameAs(column, first.cells[column]);
  return rows.rows
    .filter(({ cells }) => (sameAs(column, cells[column]) ?? value) !== value)
    .map((row) => ({ row, first }));
}

/** Equal for two ways to write one thing: `UK` and `GB`. */
function sameAs(column: Column, cell: string | undefined): string | undefined {
  if (cell === undefined) return undefined;
  if (column === 'country') return countryCode(cell) ?? cell;
  return FACTS.some((fact) => fact === column) ? cell : cell.toLowerCase();
}

/** What the table says of an agency that the inventory has already, and has otherwise or not at all: it is left as it is, and said. */
export function leftCells(rows: Rows & { known?: Agency }, table: Table): Problem[] {
  const { known } = rows;
  if (known === undefined) return [];
  const single = [...FACTS, ...LEFT_SETTINGS].flatMap((column) => {
    const row = rowWith(rows, column);
    const said = row?.cells[column];
    if (row === undefined || said === undefined) return [];
    if (sameAs(column, said) === sameAs(column, known[column])) return [];
    return [leftCell(known, { ...placeOf(row, column, table) }, [said, `${column}: ${said}`])];
  });
  return [...single, ...LISTS.flatMap((column) => leftEntries(rows, known, column, table))];
}

function leftEntries(rows: Rows, known: Agency, column: List, table: Table): Problem[] {
  const there = new Set<string>(entriesKnown(known, column));
  return rows.rows.flatMap((row) => {
    const fresh = entriesOf(row.cells[column]).filter((entry) => !there.has(plain(column, entry)));
    for (const entry of fresh) there.add(plain(column, entry));
    const all = [...entriesKnown(known, column), ...fresh].join(', ');
    if (fresh.length === 0) return [];
    return [
      leftCell(known, placeOf(row, column, table), [fresh.join(', '), `${column}: [${all}]`]),
    ];
  });
}

function entriesKnown(known: Agency, column: List): string[] {
  if (column === 'officialHosts') return known.officialHosts;
  return known.recipients.map((one) => (typeof one === 'string' ? one : one.email));
}

const plain = (column: List, entry: string): string =>
  column === 'officialHosts' ? (hostIn(entry) ?? entry) : entry;

function leftCell({ id }: Agency, place: Place, [said, line]: [string, string]): Problem {
  return {
    ...place,
    says: `The agency “${id}” is in the inventory already; “${said}” was not written into it.`,
    remedy: `If the table knows better, write it there by hand:  ${line}`,
  };
}

type Place = Pick<Problem, 'file' | 'line' | 'field'>;

function placeOf({ line }: CsvRow, column: Column, { file, headers }: Table): Place {
  return { file, line, field: columnWords(column, { headers }) };
}

const columnWords = (column: Column, { headers }: Pick<Table, 'headers'>): string =>
  `column “${headers[column] ?? column}”`;
