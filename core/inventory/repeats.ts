// Names what stands twice in a file, with all its lines.
import type { Problem } from '../problem.ts';
import { fieldPath } from './form-problems.ts';
import type { Path, YamlSource } from './yaml-source.ts';

export type Where = { file: string; source: Pick<YamlSource, 'lineOf'> };
export type Keyed = { key: string | undefined; path: Path };
type Words = (key: string, count: number, lines: string) => Pick<Problem, 'says' | 'remedy'>;

const MOST_LINES = 20;

/** One problem for each key that stands at more than one place, at the second of them. Entries without a key are passed over. */
export function repeatProblems(entries: readonly Keyed[], where: Where, words: Words): Problem[] {
  const places = new Map<string, Path[]>();
  for (const { key, path } of entries) {
    if (key === undefined) continue;
    const known = places.get(key);
    if (known === undefined) places.set(key, [path]);
    else known.push(path);
  }
  return [...places].flatMap(([key, paths]) => {
    const second = paths[1];
    if (second === undefined) return [];
    const { says, remedy } = words(key, paths.length, linesOf(paths, where));
    return [problemAt(second, where, says, remedy)];
  });
}

export function problemAt(path: Path, where: Where, says: string, remedy: string): Problem {
  const { file, source } = where;
  return { file, line: source.lineOf(path), field: fieldPath(path), says, remedy };
}

/** "lines 4, 9 and 20" */
function linesOf(paths: readonly Path[], { source }: Where): string {
  const lines = paths.slice(0, MOST_LINES).map((path) => source.lineOf(path));
  if (paths.length > MOST_LINES) {
    return `lines ${lines.join(', ')} and ${paths.length - MOST_LINES} more`;
  }
  return `lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`;
}
