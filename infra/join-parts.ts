// Joins the parts of a bundle that are loaded together anyway: each file that a function loads at its start costs it a millisecond or two.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type BuildOptions, type Metafile, type OutputFile, type Plugin } from 'esbuild';
import { groupsOf, type Group } from './part-groups.ts';
import { groupText, rewritten, standIn, type Split } from './part-texts.ts';

type Output = Metafile['outputs'][string];

type Made = { metafile: Metafile; outputFiles: readonly OutputFile[] };

type Where = {
  /** What the paths of the account start from. */
  root: string;
  /** The bundle's own folder, to be written. */
  folder: string;
  /** File names of the entries, the function's own first; each of the others is loaded in a thread of its own. */
  entries: readonly [own: string, ...threads: string[]];
  /** Put before each file. */
  banner: string;
  options: Pick<BuildOptions, 'platform' | 'target' | 'format' | 'minify' | 'charset'>;
};

/**
 * Writes a bundle that esbuild split into parts: of the parts that an entry loads at its start, those that threads load too become one
 * file, the others one with the entry. What is loaded later stays as it was split. Gives esbuild's account with the files as they are now.
 * Throws where esbuild writes its imports in another way than is known here.
 */
export async function joinParts(made: Made, where: Where): Promise<Metafile> {
  const { inputs, outputs } = made.metafile;
  const { root, folder, entries } = where;
  const at = path.relative(root, folder);
  const [own, ...threads] = entries;
  const groups = groupsOf(
    outputs,
    path.join(at, own),
    threads.map((thread) => path.join(at, thread)),
  );
  const groupOf = new Map(groups.flatMap((group) => group.files.map((file) => [file, group])));
  const split: Split = { outputs, groupOf, asked: new Map() };
  const parts = made.outputFiles
    .map(({ path: file, text }) => ({ file: path.relative(root, file), text }))
    .filter(({ file }) => file in outputs)
    .map(({ file, text }) => ({ file, text: rewritten(split, file, text) }));
  await mkdir(folder, { recursive: true });
  const files = [...alone(split, parts), ...standIns(split)];
  await Promise.all(
    files.map(({ file, text }) => writeFile(path.join(root, file), `${where.banner}\n${text}`)),
  );
  const texts = new Map(parts.map(({ file, text }) => [file, text]));
  const joined = await Promise.all(groups.map((group) => join(split, { group, texts }, where)));
  return {
    inputs,
    outputs: Object.fromEntries([...files, ...joined].map(({ file, output }) => [file, output])),
  };
}

type Part = { file: string; text: string };
type Told = { file: string; output: Output };

/** Parts that no entry loads at its start. */
function alone({ outputs, groupOf }: Split, parts: readonly Part[]): (Part & Told)[] {
  return parts.flatMap(({ file, text }) => {
    const output = outputs[file];
    if (output === undefined || groupOf.has(file)) return [];
    const imports = output.imports.map((one) =>
      one.kind === 'import-statement'
        ? { ...one, path: groupOf.get(one.path)?.named ?? one.path }
        : one,
    );
    return [{ file, text, output: { ...output, imports } }];
  });
}

/** What is asked for later, and has come with a group already, stands for it under its own name. */
function standIns(split: Split): (Part & Told)[] {
  const later = Object.values(split.outputs).flatMap(({ imports }) =>
    imports.flatMap(({ kind, path: file }) => (kind === 'dynamic-import' ? [file] : [])),
  );
  return [...new Set(later)].flatMap((file) => {
    const [output, group] = [split.outputs[file], split.groupOf.get(file)];
    if (output === undefined || group === undefined) return [];
    const imports: Output['imports'] = [{ path: group.named, kind: 'import-statement' }];
    const text = standIn(split, file, group);
    return [{ file, text, output: { ...output, inputs: {}, imports } }];
  });
}

const PART = 'part';

type Joining = { group: Group; texts: ReadonlyMap<string, string> };

async function join(split: Split, { group, texts }: Joining, where: Where): Promise<Told> {
  const { root, banner, options } = where;
  const { metafile } = await build({
    ...options,
    banner: { js: banner },
    absWorkingDir: root,
    stdin: { contents: groupText(split, group) },
    outfile: path.join(root, group.named),
    bundle: true,
    treeShaking: true,
    legalComments: 'none',
    // What is to be said of the sources was said when the parts were made.
    logLevel: 'error',
    metafile: true,
    plugins: [partsOf(group, texts)],
  });
  const [output] = Object.values(metafile.outputs);
  if (output === undefined) throw new Error(`${group.named} was not made`);
  const inputs = Object.assign({}, ...group.files.map((file) => split.outputs[file]?.inputs ?? {}));
  const imports = output.imports.map((one) => {
    const file = path.join(path.dirname(group.named), one.path);
    return one.path.startsWith('./') ? { path: file, kind: one.kind } : one;
  });
  return { file: group.named, output: { ...output, inputs, imports } };
}

/** A group's parts are taken in; all else stays where it is. */
function partsOf({ files }: Group, texts: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'parts',
    setup(builder) {
      builder.onResolve({ filter: /./ }, ({ path: asked, importer, namespace, kind }) => {
        const file = namespace === PART ? path.join(path.dirname(importer), asked) : asked;
        const isIn = kind === 'import-statement' && files.includes(file);
        return isIn ? { namespace: PART, path: file } : { path: asked, external: true };
      });
      builder.onLoad({ filter: /./, namespace: PART }, ({ path: file }) => ({
        contents: texts.get(file) ?? '',
      }));
    },
  };
}
