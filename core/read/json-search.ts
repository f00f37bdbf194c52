// Looks things up in data embedded in a page: never trusts its shape, never recurses.

type Path = readonly (string | number)[];

/** The value at a path of keys and indexes; undefined where the path ends. */
export function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = Reflect.get(at, key);
  }
  return at;
}

/** The text at a path, trimmed; undefined for none, an empty one, or what is no text. */
export function textAt(value: unknown, ...path: (string | number)[]): string | undefined {
  const found = valueAt(value, path);
  if (typeof found !== 'string') return undefined;
  const text = found.trim();
  return text === '' ? undefined : text;
}

/** The list at a path; empty for none. */
export function listAt(value: unknown, ...path: (string | number)[]): unknown[] {
  const found = valueAt(value, path);
  return Array.isArray(found) ? found : [];
}

const MOST_VISITED = 1_000_000;

/** Values of a key wherever it stands, in document order, at most `most`. */
export function findKey(root: unknown, key: string, most = 1): unknown[] {
  const found: unknown[] = [];
  const open: object[] = [];
  pushObjects(open, [root]);
  for (let visited = 0; visited < MOST_VISITED && found.length < most; visited += 1) {
    const value = open.pop();
    if (value === undefined) break;
    if (Array.isArray(value)) {
      pushObjects(open, value);
      continue;
    }
    if (Object.hasOwn(value, key)) found.push(Reflect.get(value, key));
    pushObjects(open, Object.values(value));
  }
  return found;
}

/** Puts what can hold something on a stack, the first on top. */
function pushObjects(stack: object[], values: readonly unknown[]): void {
  for (let i = values.length - 1; i >= 0; i -= 1) {
    const value = values[i];
    if (typeof value === 'object' && value !== null) stack.push(value);
  }
}

/** Text of JSON; undefined for what is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The first object in a script's text (`var data = {…};`), parsed; undefined when there is none. Linear. */
export function firstObject(program: string): unknown {
  const start = program.indexOf('{');
  if (start < 0) return undefined;
  let depth = 0;
  for (let i = start; i < program.length; i += 1) {
    const char = program.charCodeAt(i);
    if (char === QUOTE) i = endOfString(program, i);
    else if (char === OPEN) depth += 1;
    else if (char === CLOSE) depth -= 1;
    if (depth === 0) return parseJson(program.slice(start, i + 1));
  }
  return undefined;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/** Braces inside a string do not count. */
function endOfString(program: string, start: number): number {
  let i = start + 1;
  while (i < program.length && program.charCodeAt(i) !== QUOTE) {
    i += program.charCodeAt(i) === BACKSLASH ? 2 : 1;
  }
  return i;
}
