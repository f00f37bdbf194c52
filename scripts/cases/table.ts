// What a table of cases is, and how the rows of a file of JSON lines are read.
import { readFile } from 'node:fs/promises';

/** How one row went. `note` is told of a row that holds: where the product is stricter than the row, and why. */
export type RowResult = { id: string; ok: boolean; says?: string; note?: string };

/** Runs the rows of a file or folder through the product's own doors. Each gives its results as they come. */
export type Table = (path: string) => AsyncIterable<RowResult>;

/** The objects of a file of JSON lines; throws naming the line that is none. */
export async function jsonLines(path: string): Promise<Record<string, unknown>[]> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  return lines.flatMap((line, at) =>
    line.trim() === '' ? [] : [rowOf(line, `${path}:${at + 1}`)],
  );
}

function rowOf(line: string, place: string): Record<string, unknown> {
  const row: unknown = JSON.parse(line);
  if (row === null || typeof row !== 'object' || Array.isArray(row))
    throw new Error(`${place} is no row of a table.`);
  return Object.fromEntries(Object.entries(row));
}
