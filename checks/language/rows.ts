// Rows of numbers, as the words and stems of all texts are kept.

/** The number that stands at a place that is in the row. */
export function cell(row: Int32Array, at: number): number {
  return row[at] ?? 0;
}

/** The numbers of a row at the beginning of a longer one. */
export function doubled<Row extends Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(
  row: Row,
  larger: Row,
): Row {
  larger.set(row);
  return larger;
}

/** A row of twice the length that begins with the same numbers. */
export function longer(row: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  return doubled(row, new Int32Array(row.length * 2));
}

/** The same as `cell` of any row, for what is not asked often. */
export function numberAt(row: ArrayLike<number>, at: number): number {
  return row[at] ?? 0;
}
