// Reads a YAML file that a person edits into plain data that remembers its lines. Every value is text, as it stands in the file.
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { byLine, type Parsed, type Problem } from '../problem.ts';
import { mended, nodeProblems, rangeStart } from './yaml-mend.ts';
import { yamlWords } from './yaml-words.ts';

export type Path = readonly (string | number)[];

/** The data of a file; a field without a value counts as not written. */
export type YamlReading = {
  data: unknown;
  /** 1-based line of the deepest part of the path that is in the file. */
  lineOf: (path: Path) => number;
};

export type YamlSource = YamlReading & {
  document: Document;
  /** What is wrong with the file as YAML, though it can be read on. */
  problems: Problem[];
  /** Where a field is written twice: the file with the other value. */
  others: YamlReading[];
};

const LARGEST = 20_000_000;
const MOST_SYNTAX_PROBLEMS = 10;
const LONGEST_LINE = 500;
/** Far more than any file that a person writes; files whose references multiply one another (“billion laughs”) come to more. */
const MOST_VALUES = 2_000_000;
/** The parser looks each reference up among all others. */
const MOST_REFERENCES = 1000;

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
  if (document.errors.length > 0)
    return { ok: false, problems: byLine(syntaxProblems(document, { file, text, lineAt })) };
  const { problems, references } = nodeProblems(document, { file, lineAt });
  if (references > MOST_REFERENCES) return { ok: false, problems: [tooManyReferences(file)] };
  return dataOf(document, { file, what, lineAt, problems });
}

/** What is wrong with a file: as YAML, and as what it should hold. What two readings have in common is told once. */
export function problemsIn(
  source: YamlSource,
  judge: (reading: YamlReading) => Problem[],
): Problem[] {
  const found = [source, ...source.others].flatMap((reading) => judge(reading));
  const told = new Map(found.map((problem) => [JSON.stringify(problem), problem]));
  return [...source.problems, ...told.values()];
}

type Context = {
  file: string;
  what: string;
  lineAt: (offset: number) => number;
  problems: Problem[];
};

function dataOf(document: Document, context: Context): Parsed<YamlSource> {
  const { file, what, lineAt, problems } = context;
  const root: unknown = document.contents;
  if (root === null || (isScalar(root) && root.value === '')) {
    return { ok: false, problems: [emptyFile(file, what)] };
  }
  if (!isMap(root)) return { ok: false, problems: [notAMap(file, what, lineAt(rangeStart(root)))] };
  try {
    if (problems.length === 0) {
      const reading = readingOf(document, lineAt);
      return { ok: true, value: { ...reading, document, problems, others: [] }, warnings: [] };
    }
    const last = readingOf(mended(document, 'last'), lineAt);
    const others = [readingOf(mended(document, 'first'), lineAt)];
    return { ok: true, value: { ...last, document, problems, others }, warnings: [] };
  } catch {
    return { ok: false, problems: [...problems, tooManyReferences(file)] };
  }
}

function readingOf(document: Document, lineAt: Context['lineAt']): YamlReading {
  const data = withoutEmpty(document.toJS({ maxAliasCount: -1 }), { left: MOST_VALUES });
  return { data, lineOf: (path) => lineAt(offsetOf(document, document.contents, path)) };
}

type Place = { file: string; lineAt: (offset: number) => number };

function syntaxProblems(document: Document, place: Place & { text: string }): Problem[] {
  const { file, text, lineAt } = place;
  const seen = new Set<number>();
  const problems: Problem[] = [];
  for (const { code, message, pos } of document.errors) {
    const line = lineAt(pos[0]);
    if (seen.has(line) || seen.size >= MOST_SYNTAX_PROBLEMS) continue;
    seen.add(line);
    problems.push({ file, line, ...yamlWords(code, message, lineAround(text, pos[0])) });
  }
  return problems;
}

function lineAround(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return text.slice(start, start + LONGEST_LINE).replace(/[\r\n][^]*$/, '');
}

function offsetOf(document: Document, root: unknown, path: Path): number {
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

/**
 * Fields without a value are taken out; entries of lists stay, so that positions do. Throws when there are more values than are `left`, or
 * when a reference leads back to itself.
 */
function withoutEmpty(value: unknown, budget: { left: number }): unknown {
  budget.left -= 1;
  if (budget.left < 0) throw new RangeError('too many values');
  if (Array.isArray(value)) return value.map((item) => withoutEmpty(item, budget));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== '' && field !== null)
      .map(([name, field]) => [name, withoutEmpty(field, budget)]),
  );
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

function tooManyReferences(file: string): Problem {
  return {
    file,
    says: 'The file uses references (“*name”) too often, or they multiply one another, so that it would fill the memory.',
    remedy: 'Write the values out instead of referring to them with “&” and “*”.',
  };
}
