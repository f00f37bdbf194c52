// What a form's schema says of a file, in plain words, with line and remedy.
import { z } from 'zod';
import type { Problem } from '../problem.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Path, YamlSource } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;
type Where = { schema: z.ZodType; file: string; source: Pick<YamlSource, 'data' | 'lineOf'> };

/** Every issue as a problem. `schema` is the form that found them. */
export function formProblems(issues: readonly Issue[], where: Where): Problem[] {
  return issues.flatMap((issue) => problemsOf(issue, [], where));
}

/** `agencies[0].pages[2].url` */
export function fieldPath(path: Path): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else text += text === '' ? step : `.${step}`;
  }
  return text;
}

function problemsOf(issue: Issue, base: Path, where: Where): Problem[] {
  const path = [
    ...base,
    ...issue.path.map((step) => (typeof step === 'number' ? step : String(step))),
  ];
  const name = lastName(path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(path, key, where));
  }
  if (issue.code === 'invalid_union') return unionProblems(issue.errors, path, where);
  if (issue.code === 'invalid_type') return [wrongType(path, [issue.expected], where)];
  if (issue.code === 'invalid_value') return [wrongChoice(path, issue.values.map(String), where)];
  if (issue.code === 'too_small') {
    return [at(path, where, `“${name}” is empty.`, addExample(path, where))];
  }
  return [custom(issue, path, where)];
}

/** Of the ways to write a value, the one that somebody chose: where at least the shape (text, list, fields) is right. */
function unionProblems(ways: Issue[][], path: Path, where: Where): Problem[] {
  const shapes = ways.map((issues) => shapeMissed(issues, valueAt(where.source.data, path)));
  const chosen = ways[shapes.indexOf(undefined)];
  if (chosen !== undefined) return chosen.flatMap((issue) => problemsOf(issue, path, where));
  return [
    wrongType(
      path,
      shapes.filter((shape) => shape !== undefined),
      where,
    ),
  ];
}

/** The shape that a way wanted and did not get; a word that is none of a choice's is at least a word. */
function shapeMissed(issues: readonly Issue[], found: unknown): string | undefined {
  for (const issue of issues) {
    if (issue.path.length > 0) continue;
    if (issue.code === 'invalid_type') return issue.expected;
    if (issue.code === 'invalid_value' && typeof found !== 'string') return 'string';
  }
  return undefined;
}

function unknownField(path: Path, key: string, where: Where): Problem {
  const shapes = schemasAt(where.schema, path).filter((schema) => schema instanceof z.ZodObject);
  const names = shapes.flatMap((schema) => Object.keys(schema.shape));
  const title = shapes[0]?.meta()?.title ?? 'this entry';
  const meant = didYouMean(key, names) ?? SYNONYMS[key.toLowerCase()];
  const fits = meant !== undefined && names.includes(meant);
  return at(
    [...path, key],
    where,
    `“${key}” is not a field of ${article(title)}.`,
    fits ? hint(meant, names) : `Take it out, or use one of these: ${names.join(', ')}.`,
  );
}

/** Where there are few, all are told: it may be another one after all. */
function hint(meant: string, names: readonly string[]): string {
  const all = names.length > FEW ? '' : ` It can be: ${names.join(', ')}.`;
  return `Did you mean “${meant}”?${all}`;
}

const FEW = 6;

/** Words that people use for a field. */
const SYNONYMS: Readonly<Record<string, string>> = {
  link: 'url',
  address: 'url',
  site: 'officialHosts',
  website: 'officialHosts',
  hosts: 'officialHosts',
  domains: 'officialHosts',
  network: 'platform',
  type: 'kind',
  contact: 'owner',
  mail: 'email',
  emails: 'recipients',
  tz: 'timeZone',
  aliases: 'alsoKnownAs',
  exceptions: 'waivers',
  expires: 'until',
  approved: 'approvedBy',
  phrase: 'phrases',
  regex: 'pattern',
  regexp: 'pattern',
};

function wrongType(path: Path, expected: readonly string[], where: Where): Problem {
  const found = valueAt(where.source.data, path);
  const name = lastName(path);
  if (found === undefined) return at(path, where, `“${name}” is missing.`, addExample(path, where));
  const wanted = [...new Set(expected.map((shape) => shapeName(shape)))].join(' or ');
  const says = `“${name}” should be ${wanted}, but it is ${shown(found)}.`;
  return at(path, where, says, example(path, where));
}

function shapeName(shape: string): string {
  if (shape === 'array') return 'a list (each entry on its own line, beginning with “- ”)';
  const isText = shape === 'string' || shape === 'number';
  return isText ? 'text' : 'a group of fields (each on its own line, indented)';
}

function wrongChoice(path: Path, choices: string[], where: Where): Problem {
  const found = valueAt(where.source.data, path);
  if (found === undefined) {
    return at(
      path,
      where,
      `“${lastName(path)}” is missing.`,
      `Add it: one of ${choices.join(', ')}.`,
    );
  }
  const meant = typeof found === 'string' ? didYouMean(found, choices) : undefined;
  const near = meant === undefined ? '' : `Did you mean “${meant}”? `;
  const says = `“${lastName(path)}” cannot be ${shown(found)}.`;
  return at(path, where, says, `${near}It can be: ${choices.join(', ')}.`);
}

function custom(issue: Issue, path: Path, where: Where): Problem {
  const remedy = issue.code === 'custom' ? issue.params?.['remedy'] : undefined;
  return at(path, where, issue.message, typeof remedy === 'string' ? remedy : example(path, where));
}

function at(path: Path, { file, source }: Where, says: string, remedy: string): Problem {
  return { file, line: source.lineOf(path), field: fieldPath(path), says, remedy };
}

function addExample(path: Path, where: Where): string {
  const found = exampleAt(path, where);
  if (found === undefined) return 'Add it.';
  return found.list
    ? `Add it: ${found.text}`
    : `Add it, for example:  ${lastName(path)}: ${found.text}`;
}

function example(path: Path, where: Where): string {
  const found = exampleAt(path, where);
  if (found === undefined) return 'Compare it with the example in the documentation.';
  return found.list ? `Write ${found.text}` : `For example: ${found.text}`;
}

function exampleAt(path: Path, { schema }: Where): { text: string; list: boolean } | undefined {
  const first = firstExample(schema, path);
  if (Array.isArray(first)) {
    return { text: `a list, each entry beginning with “- ${firstField(first[0])}”.`, list: true };
  }
  if (first !== undefined) return { text: firstField(first), list: false };
  const ofList =
    typeof path.at(-1) === 'number' ? firstExample(schema, path.slice(0, -1)) : undefined;
  return Array.isArray(ofList) ? { text: `- ${firstField(ofList[0])}`, list: false } : undefined;
}

function firstExample(schema: z.ZodType, path: Path): unknown {
  return schemasAt(schema, path).flatMap((one) => one.meta()?.['examples'] ?? [])[0];
}

/** `id: riverton-pd` of a group of fields, the text of a text. */
function firstField(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const [name, inner]: unknown[] = Object.entries(value)[0] ?? [];
  return `${String(name)}: ${String(inner)}`;
}

/** The schemas that may hold at a path: unions are opened, optional and transformed ones unwrapped. */
function schemasAt(schema: unknown, path: Path): z.ZodType[] {
  let current = opened(schema);
  for (const step of path) current = current.flatMap((one) => opened(inside(one, step)));
  return current;
}

function inside(schema: z.ZodType, step: string | number): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[step];
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

/** The schema itself comes first: what it says of itself goes before what its parts say. */
function opened(schema: unknown): z.ZodType[] {
  if (!(schema instanceof z.ZodType)) return [];
  if (schema instanceof z.ZodUnion)
    return [schema, ...schema.options.flatMap((one) => opened(one))];
  if (schema instanceof z.ZodOptional) return [schema, ...opened(schema.unwrap())];
  return schema instanceof z.ZodPipe ? [schema, ...opened(schema.in)] : [schema];
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

function lastName(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  return typeof last === 'string' ? last : fieldPath(path.slice(-2));
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value !== 'string') return 'a group of fields';
  return `“${value.length > 80 ? `${value.slice(0, 80)}…` : value}”`;
}

function article(noun: string): string {
  if (noun.startsWith('this')) return noun;
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}
