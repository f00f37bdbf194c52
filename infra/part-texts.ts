// Parts of a split bundle that import from parts which are joined with others now: by the name that these have there.
import path from 'node:path';
import type { Metafile } from 'esbuild';
import type { Group } from './part-groups.ts';

type Outputs = Metafile['outputs'];

export type Split = {
  outputs: Outputs;
  groupOf: ReadonlyMap<string, Group>;
  /** Names that are asked for from outside a group, each by its file's path and its own name there. */
  asked: Map<string, Set<string>>;
};

// As esbuild writes them without white space; of another part it takes names, or nothing.
const IMPORT = /\bimport(?:\{([^{}"']*)\}from)?"(\.\/[^"]+)"/g;

/** A part's text with what it imports from other groups taken from there. Throws where an import is written in a way that is not known. */
export function rewritten(split: Split, file: string, text: string): string {
  const found = new Set<string>();
  const own = split.groupOf.get(file);
  const now = text.replaceAll(IMPORT, (whole, names: string | undefined, from: string) => {
    const part = path.join(path.dirname(file), from);
    if (!(part in split.outputs)) return whole;
    found.add(part);
    const group = split.groupOf.get(part);
    if (group === undefined || group === own) return whole;
    const taken = names?.split(',').map((name) => askedFor(split, part, name)) ?? [];
    return `import{${taken.join()}}from"./${path.basename(group.named)}"`;
  });
  const wanted = (split.outputs[file]?.imports ?? []).filter(
    ({ kind, path: part }) => kind === 'import-statement' && part in split.outputs,
  );
  for (const { path: part } of wanted)
    if (!found.has(part)) throw new Error(`${file} imports ${part} in a way that is not known`);
  return now;
}

/** `a` or `a as b`: the same, by the name in its group. */
function askedFor(split: Split, part: string, taken: string): string {
  const [name = '', as = name] = taken.split(' as ');
  return `${nameInGroup(split, part, name)} as ${as}`;
}

/** The name by which a group gives what one of its parts calls `name`. */
function nameInGroup({ groupOf, asked }: Split, part: string, name: string): string {
  asked.set(part, (asked.get(part) ?? new Set()).add(name));
  return `p${groupOf.get(part)?.files.indexOf(part) ?? ''}_${name}`;
}

/** In the place of a part that is loaded later by itself too: the same names, from its group. */
export function standIn(split: Split, part: string, group: Group): string {
  const names = (split.outputs[part]?.exports ?? []).map(
    (name) => `${nameInGroup(split, part, name)} as ${name}`,
  );
  return `export{${names.join()}}from"./${path.basename(group.named)}";`;
}

/** A group's own text: its entry with all names first, so that the parts are evaluated in the order in which it asks for them. */
export function groupText(split: Split, { named, files }: Group): string {
  const lines = files.map((file) => {
    const own = file === named ? (split.outputs[file]?.exports ?? []) : [];
    const others = [...(split.asked.get(file) ?? [])].map(
      (name) => `${name} as ${nameInGroup(split, file, name)}`,
    );
    const from = JSON.stringify(file);
    return `import${from};export{${[...own, ...others].join()}}from${from};`;
  });
  return lines.join('\n');
}
