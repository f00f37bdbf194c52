// Texts in JSON: a file for translators, a profile as a platform's interface gives it. One that was cut is read line by line.

/**
 * The texts of a JSON document, each a paragraph; undefined for any other text. A key that goes on from another ("note", "note.phone") holds
 * a part of its text: parts follow it, and those that are only a stop come last. Linear in the text.
 */
export function textsOfJson(text: string): string[] | undefined {
  const pairs = pairsOfDocument(text) ?? pairsOfLines(text);
  if (pairs === undefined) return undefined;
  const paragraphs: Paragraph[] = [];
  for (const { key, value } of pairs) {
    const last = paragraphs.at(-1);
    if (last !== undefined && key.startsWith(`${last.key}.`)) last.parts.push(value);
    else paragraphs.push({ key, parts: [value] });
  }
  return paragraphs.map(joined);
}

type Pair = { key: string; value: string };
type Paragraph = { key: string; parts: string[] };

function pairsOfDocument(text: string): Pair[] | undefined {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    const pairs = [...pairsIn('', JSON.parse(text))];
    return pairs.length > 0 ? pairs : undefined;
  } catch {
    return undefined;
  }
}

function* pairsIn(key: string, value: unknown, depth = 0): Generator<Pair> {
  if (typeof value === 'string') yield { key, value: value.replaceAll(PLACEHOLDER, '') };
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return;
  for (const [name, part] of Object.entries(value)) {
    if (!NO_TEXT.test(name)) yield* pairsIn(name, part, depth + 1);
  }
}

const DEEPEST = 50;
/** What is kept of pictures, of other files and of when something was made. */
const NO_TEXT = /avatar|banner_?(?:image|url)|image|icon|thumb|schema|\$|_at$|At$|^id$|uuid/;

function pairsOfLines(text: string): Pair[] | undefined {
  const lines = text.split('\n').filter((line) => !BRACKETS.test(line));
  const pairs = lines.flatMap(pairIn);
  const others = lines.filter((line) => OTHER_PAIR.test(line)).length;
  if (pairs.length < FEWEST || pairs.length + others < lines.length * MOST_LINES) return undefined;
  return pairs;
}

/** One or two pairs may stand in any text. */
const FEWEST = 3;
/** Of the lines that are more than brackets: a file that was cut has a half line at either end. */
const MOST_LINES = 0.75;

const BRACKETS = /^[\s{}[\],]*$/;
/** The text's last line may have been cut. */
const PAIR = /^\s*"([^"\\]*(?:\\.[^"\\]*)*)"\s*:\s*"([^"\\]*(?:\\.[^"\\]*)*)(?:"\s*,?\s*)?$/;
const OTHER_PAIR = /^\s*"[^"\\]*"\s*:\s*(?:[{[]|-?\d|true|false|null)/;

function pairIn(line: string): Pair[] {
  const [, key, value] = PAIR.exec(line) ?? [];
  return key === undefined || value === undefined ? [] : [{ key, value: unescaped(value) }];
}

function unescaped(value: string): string {
  try {
    return String(JSON.parse(`"${value}"`)).replaceAll(PLACEHOLDER, '');
  } catch {
    return value;
  }
}

/** Where a link or a name is put into the text. */
const PLACEHOLDER = /<\/?\d{1,3}\/?>/g;

function joined({ parts }: Paragraph): string {
  const [first = '', ...rest] = parts;
  const stops = rest.filter((part) => STOP.test(part));
  const others = rest.filter((part) => !STOP.test(part));
  return `${[first, ...others].map((part) => part.trim()).join(' ')}${stops.join('').trim()}`;
}

const STOP = /^\s*[.!?…]\s*$/;
