// Rows of numbers, as the words and stems of all texts are kept.

/** The number that stands at a place that is in the row. */
export function cell(row: Int32Array, at: number): number {
  return row[at] ?? 0;
}
