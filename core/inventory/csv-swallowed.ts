// Finds rows of a table that stand in a value: two quotation marks that were each left alone, and now close one another.
import type { Problem } from '../problem.ts';

type Line = { line: number; fields: readonly string[] };
type Table = { file: string; delimiter: string; columns: number };

/** One address and nothing else, as it stands in a cell of its own. */
const ADDRESS = /^(?:https?:\/\/\S+|[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?)$/i;
/** A row has a name, an address and more; a note of two sentences or a list of addresses has not. */
const FEWEST_CELLS = 3;

/** The problems of the rows that hold others: taken as they are, pages would be missing and nobody would know. */
export function swallowedRows(lines: readonly Line[], table: Table): Problem[] {
  return lines.flatMap(({ line, fields }) => {
    let at = line;
    for (const field of fields) {
      const inside = field.split('\n');
      const row = inside.findIndex((text, index) => index > 0 && isRow(text, table));
      if (row !== -1) return [swallowed({ opened: at, row: at + row, text: inside[row] ?? '' }, table)]; // prettier-ignore
      at += inside.length - 1;
    }
    return [];
  });
}

function isRow(text: string, { delimiter, columns }: Table): boolean {
  const cells = text.split(delimiter).map((cell) => cell.replaceAll('"', '').trim());
  const isAddress = cells.map((cell) => ADDRESS.test(cell));
  return (
    cells.length >= Math.min(FEWEST_CELLS, columns) &&
    cells.length > 1 &&
    isAddress.includes(true) &&
    cells.some((cell, index) => cell !== '' && isAddress[index] === false)
  );
}

type Found = { opened: number; row: number; text: string };

function swallowed({ opened, row, text }: Found, { file }: Table): Problem {
  const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  return {
    file,
    line: opened,
    says: `A value that begins with a quotation mark here goes on over line ${row}, which looks like a row of its own: ${shown}`,
    remedy:
      'Close the quotation mark where the value ends, or take it away; one that was left alone further down closes it now. If the value is meant so, write it on one line.',
  };
}
