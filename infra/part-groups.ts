// Which parts of a split bundle are loaded together: by what imports what, in esbuild's own account.
import path from 'node:path';
import type { Metafile } from 'esbuild';

type Outputs = Metafile['outputs'];

/** Files of the bundle that become one; `named` is that one's path. */
export type Group = { named: string; files: readonly string[] };

/**
 * What each entry loads at its start, in groups: what is the function's alone, what threads load too, and what is a thread's alone. No thread
 * loads what only the function does. `own`: the function's entry; `threads`: those of its threads.
 */
export function groupsOf(outputs: Outputs, own: string, threads: readonly string[]): Group[] {
  const first = [...reached(outputs, own, AT_START)];
  const anytime = reached(outputs, own);
  const inThreads = new Set(threads.flatMap((thread) => [...reached(outputs, thread)]));
  const shared = path.join(path.dirname(own), 'shared.mjs');
  const groups = [
    { named: own, files: first.filter((file) => !inThreads.has(file)) },
    { named: shared, files: first.filter((file) => inThreads.has(file)) },
    ...threads.map((thread) => ({
      named: thread,
      files: [...reached(outputs, thread, AT_START)].filter((file) => !anytime.has(file)),
    })),
  ];
  return groups.filter(({ files }) => files.length > 0);
}

const AT_START = ['import-statement'];

/** Files that come with a file, itself first; by all ways of importing unless told. */
function reached(outputs: Outputs, file: string, kinds?: readonly string[]): Set<string> {
  const found = new Set([file]);
  for (const one of found)
    for (const { kind, path: imported } of outputs[one]?.imports ?? [])
      if (imported in outputs && kinds?.includes(kind) !== false) found.add(imported);
  return found;
}
