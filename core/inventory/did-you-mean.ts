// Finds the word that somebody probably meant.

/** The candidate that differs least; undefined when nothing is near. Capitals, spaces, `_` and `-` do not count. */
export function didYouMean(written: string, candidates: readonly string[]): string | undefined {
  const plain = fold(written);
  if (plain.length === 0 || plain.length > 60) return undefined;
  const allowed = plain.length <= 4 ? 1 : 2;
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(plain, fold(candidate));
    if (distance <= allowed && distance < (best?.distance ?? Infinity)) {
      best = { candidate, distance };
    }
  }
  return best?.candidate;
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_-]+/g, '');
}

/** Letters to insert, delete, replace or swap with their neighbor to get from one word to the other (optimal string alignment). */
function editDistance(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const costs = [
        (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1),
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      ];
      next.push(Math.min(...costs));
    }
    before = row;
    row = next;
  }
  return row[to.length] ?? 0;
}
