// What a YAML file says that cannot be meant, though the parser lets it pass: fields that are written twice, and references to nothing.
import { type Alias, type Document, isAlias, isMap, isNode, isScalar, Scalar, visit, type YAMLMap } from 'yaml'; // prettier-ignore
import type { Problem } from '../problem.ts';

type Place = { file: string; lineAt: (offset: number) => number };

/** Every such place, and how many references there are in all. */
export function nodeProblems(
  document: Document,
  place: Place,
): { problems: Problem[]; references: number } {
  const problems: Problem[] = [];
  const anchors = new Set<string>();
  let references = 0;
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node)) {
        references += 1;
        if (!anchors.has(node.source)) problems.push(referenceToNothing(node, place));
        return;
      }
      if (node.anchor !== undefined) anchors.add(node.anchor);
      if (isMap(node)) problems.push(...repeatedFields(node, place));
    },
  });
  return { problems, references };
}

/**
 * A copy of the document that can be read on, so that what else is wrong with the file is told too: of a field that is written twice it has
 * the first value or the last, and the sign of a reference to nothing is part of the text.
 */
export function mended(document: Document, keep: 'first' | 'last'): Document {
  const copy = document.clone();
  const anchors = new Set<string>();
  visit(copy, {
    Node: (_key, node) => {
      if (isAlias(node)) return anchors.has(node.source) ? undefined : asText(node);
      if (node.anchor !== undefined) anchors.add(node.anchor);
      if (isMap(node)) keepOne(node, keep);
      return undefined;
    },
  });
  return copy;
}

function asText(alias: Alias): Scalar {
  const scalar = new Scalar(`*${alias.source}`);
  scalar.range = alias.range ?? null;
  return scalar;
}

/** An empty value counts as not written. */
function keepOne(map: YAMLMap, keep: 'first' | 'last'): void {
  const kept = new Map<unknown, unknown>();
  const inOrder = keep === 'first' ? map.items : map.items.toReversed();
  for (const pair of inOrder) {
    const key = isScalar(pair.key) ? String(pair.key.value) : pair;
    const before = kept.get(key);
    if (before === undefined || isEmpty(before)) kept.set(key, pair);
  }
  const all = new Set(kept.values());
  map.items = map.items.filter((pair) => all.has(pair));
}

function isEmpty(pair: unknown): boolean {
  const value: unknown = Object(pair).value;
  return value === null || (isScalar(value) && (value.value === '' || value.value === null));
}

function repeatedFields(map: YAMLMap, { file, lineAt }: Place): Problem[] {
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

/** Where a node begins in the text. */
export function rangeStart(node: unknown): number {
  return (isNode(node) && node.range?.[0]) || 0;
}

function repeated(file: string, line: number, before: number, name: string): Problem {
  return {
    file,
    line,
    says: `“${name}” is written twice in the same entry (first on line ${before}).`,
    remedy: 'Keep one of the two lines. A new entry of a list begins with “- ”.',
  };
}

function referenceToNothing(alias: Alias, { file, lineAt }: Place): Problem {
  return {
    file,
    line: lineAt(rangeStart(alias)),
    says: `“*${alias.source}” is a reference in YAML, and there is no “&${alias.source}” before it in the file.`,
    remedy: 'Put the value in quotes, for example:  purpose: "*News* and notices"',
  };
}
