// Reads a YAML file that a person edits into plain data that remembers its lines. Every value is text, as it stands in the file.
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import { byLine, type Parsed, type Problem } from '../problem.ts';
import { yamlWords } from './yaml-words.ts';

export type Path = readonly (string | number)[];

/** The data of a file; a field without a value counts as not written. */
export type YamlSource = {
  data: unknown;
  document: Document;
  /** 1-based line of the deepest part of the path that is in the file. */
  lineOf: (path: Path) => number;
};

const LARGEST = 20_000_000;
const MOST_SYNTAX_PROBLEMS = 10;
/** More uses of one anchor than any person writes; beyond it lie files made to fill the memory. */
const MOST_ALIASES = 50;

/**
 * `what` is what the file should hold, for the messages ("inventory"). Scalars stay text, so that `000`, `1.0` and `no` are not
 * turned into a number or a truth value on the way.
 */
export function readYaml(text: string, file: string, what: string): Parsed<YamlSource> {
  if (text.length > LARGEST) return { ok: false, problems: [tooLarge(file, what)] };
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
  });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const problems = [
    ...syntaxProblems(document, file, lineAt),
    ...nodeProblems(document, file, lineAt),
  ];
  if (problems.length > 0) return { ok: false, problems: byLine(problems) };
  return dataOf(document, { file, what, lineAt });
}

type Context = { file: string; what: string; lineAt: (offset: number) => number };

function dataOf(document: Document, { file, what, lineAt }: Context): Parsed<YamlSource> {
  const root: unknown = document.contents;
  if (root === null || (isScalar(root) && root.value === '')) {
    return { ok: false, problems: [emptyFile(file, what)] };
  }
  if (!isMap(root)) return { ok: false, problems: [notAMap(file, what, lineAt(rangeStart(root)))] };
  try {
    const data = withoutEmpty(document.toJS({ maxAliasCount: MOST_ALIASES }));
    const lineOf = (path: Path) => lineAt(offsetOf(document, root, path));
    return { ok: true, value: { data, document, lineOf }, warnings: [] };
  } catch {
    // The library's guard against aliases that multiply ("billion laughs").
    return { ok: false, problems: [tooManyAliases(file)] };
  }
}

function syntaxProblems(
  document: Document,
  file: string,
  lineAt: (at: number) => number,
): Problem[] {
  const seen = new Set<number>();
  const problems: Problem[] = [];
  for (const { code, message, pos } of document.errors) {
    const line = lineAt(pos[0]);
    if (seen.has(line) || seen.size >= MOST_SYNTAX_PROBLEMS) continue;
    seen.add(line);
    problems.push({ file, line, ...yamlWords(code, message) });
  }
  return problems;
}

/** Fields that are written twice, and references to nothing: the parser lets both pass. */
function nodeProblems(document: Document, file: string, lineAt: (at: number) => number): Problem[] {
  const problems: Problem[] = [];
  if (document.errors.length > 0) return problems;
  visit(document, {
    Map: (_key, map) => void problems.push(...repeatedFields(map, file, lineAt)),
    Alias: (_key, alias) => {
      if (alias.resolve(document) !== undefined) return;
      problems.push({
        file,
        line: lineAt(rangeStart(alias)),
        says: `The value begins with “*”, which is a reference in YAML, and there is no “&${alias.source}” in the file.`,
        remedy: 'Put the value in quotes, for example:  purpose: "*News* and notices"',
      });
    },
  });
  return problems;
}

function repeatedFields(map: YAMLMap, file: string, lineAt: (at: number) => number): Problem[] {
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const line = lineAt(rangeStart(key));
    const before = first.get(name);
    if (before === undefined) first.set(name, line);
    else problems.push(repeated(file, line, before, name));
  }
  return problems;
}

function offsetOf(document: Document, root: Node, path: Path): number {
  let node: unknown = root;
  let offset = rangeStart(root);
  for (const step of path) {
    const resolved: unknown = isAlias(node) ? node.resolve(document) : node;
    const next = child(resolved, step);
    if (next === undefined) return offset;
    offset = next.offset;
    node = next.node;
  }
  return offset;
}

function child(
  node: unknown,
  step: string | number,
): { node: unknown; offset: number } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return item === undefined ? undefined : { node: item, offset: rangeStart(item) };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
  return pair === undefined ? undefined : { node: pair.value, offset: rangeStart(pair.key) };
}

function rangeStart(node: unknown): number {
  return (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : 0) ?? 0;
}

/** Fields without a value are taken out; entries of lists stay, so that positions do. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutEmpty(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== '' && field !== null)
      .map(([name, field]) => [name, withoutEmpty(field)]),
  );
}

function repeated(file: string, line: number, before: number, name: string): Problem {
  return {
    file,
    line,
    says: `“${name}” is written twice in the same entry (first on line ${before}).`,
    remedy: 'Keep one of the two lines. A new entry of a list begins with “- ”.',
  };
}

function emptyFile(file: string, what: string): Problem {
  return {
    file,
    says: `The file is empty; it should hold the ${what}.`,
    remedy: 'Run “presence init” to get a file to start from.',
  };
}

function notAMap(file: string, what: string, line: number): Problem {
  return {
    file,
    line,
    says: `The file does not begin with a field, so it cannot be read as the ${what}.`,
    remedy: 'Run “presence init” to see what such a file looks like.',
  };
}

function tooLarge(file: string, what: string): Problem {
  return {
    file,
    says: `The file has more than ${LARGEST / 1_000_000} million characters, which no ${what} needs.`,
    remedy: 'Check that it is the right file.',
  };
}

function tooManyAliases(file: string): Problem {
  return {
    file,
    says: 'The file uses references (“*name”) that multiply one another, so that it would fill the memory.',
    remedy: 'Write the values out instead of referring to them with “&” and “*”.',
  };
}
