// Puts entries into a YAML text without touching the rest of it: comments, spacing and order stay as they were written.
import {
  isNode,
  isScalar,
  isSeq,
  type Pair,
  type Scalar,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** A change of a text: what stands from `start` to `end` gives way to `text`. */
export type Splice = { start: number; end: number; text: string };

/** Applies splices that do not overlap, whatever their order. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  return splices
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (all, { start, end, text: piece }) => all.slice(0, start) + piece + all.slice(end),
      text,
    );
}

/** Entries at the end of a map's list, which is made when it is not there. Undefined when the list is a reference (`*name`). */
export function appendTo(
  text: string,
  map: YAMLMap,
  name: string,
  entries: readonly unknown[],
): Splice[] | undefined {
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === name);
  if (pair === undefined) return addField(text, map, { [name]: entries });
  const list = pair.value;
  if (!isSeq(list) || !hasRange(list)) return undefined;
  const last = list.items.at(-1);
  if (last !== undefined) return appendBehind(text, list, last, entries);
  if (map.flow === true) return [{ ...spanOf(list), text: inBrackets(entries) }];
  return fillEmpty(text, pair, list.range, entries);
}

/** An entry of a list, given new content. */
export function replaceEntry(
  text: string,
  list: YAMLSeq,
  entry: unknown,
  value: unknown,
): Splice[] | undefined {
  if (!hasRange(entry)) return undefined;
  if (list.flow === true) return [{ ...spanOf(entry), text: inBrackets(value) }];
  const dash = dashBefore(text, entry.range[0]);
  if (dash === undefined) return undefined;
  const lines = asLines([value], dash, newlineOf(text)).slice(dash.length + '- '.length);
  const written = text.slice(entry.range[0], entry.range[1]);
  const end = entry.range[1] - (/\r?\n[ \t]*$/.exec(written)?.[0].length ?? 0);
  return [{ start: entry.range[0], end, text: lines.trimEnd() }];
}

/** An entry that is a plain value becomes a map: the value under `name`, and further fields. */
export function openEntry(
  text: string,
  list: YAMLSeq,
  entry: Scalar,
  { name, fields }: { name: string; fields: Record<string, unknown> },
): Splice[] | undefined {
  if (!hasRange(entry)) return undefined;
  const dash = dashBefore(text, entry.range[0]);
  if (list.flow === true || dash === undefined) {
    return replaceEntry(text, list, entry, { [name]: entry.value, ...fields });
  }
  const start = entry.range[0];
  const lines = asLines(fields, `${dash}  `, newlineOf(text));
  return [{ start, end: start, text: `${name}: ` }, insertBehind(text, entry.range[1], lines)];
}

function addField(
  text: string,
  map: YAMLMap,
  field: Record<string, unknown>,
): Splice[] | undefined {
  const key = map.items[0]?.key;
  const value = map.items.at(-1)?.value;
  if (!hasRange(key) || !hasRange(value)) return undefined;
  if (map.flow === true) {
    const inside = inBrackets(field)
      .replace(/^\{\s*/, '')
      .replace(/\s*\}$/, '');
    return [{ start: value.range[1], end: value.range[1], text: `, ${inside}` }];
  }
  const indent = ' '.repeat(columnOf(text, key.range[0]));
  return [insertBehind(text, value.range[1], asLines(field, indent, newlineOf(text)))];
}

function appendBehind(
  text: string,
  list: YAMLSeq,
  last: unknown,
  entries: readonly unknown[],
): Splice[] | undefined {
  if (!hasRange(last)) return undefined;
  const end = last.range[1];
  if (list.flow === true) {
    return [{ start: end, end, text: entries.map((entry) => `, ${inBrackets(entry)}`).join('') }];
  }
  const dash = dashBefore(text, last.range[0]);
  return dash === undefined
    ? undefined
    : [insertBehind(text, end, asLines(entries, dash, newlineOf(text)), dash.length)];
}

/** `pages: []` gives way to a list in lines. */
function fillEmpty(
  text: string,
  { key }: Pair,
  [start, end]: Range,
  entries: readonly unknown[],
): Splice[] | undefined {
  if (!hasRange(key)) return undefined;
  const indent = ' '.repeat(columnOf(text, key.range[0]) + 2);
  const lines = asLines(entries, indent, newlineOf(text));
  return [{ start, end, text: '' }, insertBehind(text, end, lines)];
}

function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

type Range = readonly [number, number, number];

function hasRange(node: unknown): node is { range: Range } {
  return isNode(node) && Array.isArray(node.range);
}

function spanOf({ range }: { range: Range }): { start: number; end: number } {
  return { start: range[0], end: range[1] };
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** The indentation of the “- ” that stands before an entry on its line. */
function dashBefore(text: string, offset: number): string | undefined {
  const line = text.slice(offset - columnOf(text, offset), offset);
  return /^( *)- +$/.exec(line)?.[1];
}

/** Lines go in below the line where `end` lies, and below comments that are indented by more than `depth`: they belong to what is above. */
function insertBehind(text: string, end: number, lines: string, depth = Infinity): Splice {
  const from = text[end - 1] === '\n' ? end - 1 : text.indexOf('\n', end);
  if (from === -1) return { start: text.length, end: text.length, text: newlineOf(text) + lines };
  const comment = /( *)#[^\n]*\n?/y;
  comment.lastIndex = from + 1;
  for (;;) {
    const at = comment.lastIndex;
    const indent = comment.exec(text)?.[1];
    if (indent === undefined || indent.length <= depth) return { start: at, end: at, text: lines };
  }
}

function inBrackets(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd();
}

function asLines(value: unknown, indent: string, newline: string): string {
  return stringify(value, { lineWidth: 0 })
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : indent + line) + newline)
    .join('');
}
