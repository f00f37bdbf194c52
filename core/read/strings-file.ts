// A draft that is a file of a site's texts, as web teams keep them for translators: keys and texts in JSON, a pair a line.

/**
 * The texts of such a file as a visitor gets to see them, a paragraph each; undefined for any other text. A key that goes on from another
 * ("note", "note.phone") holds a part of its text: parts follow it, and those that are only a stop come last. Linear in the text.
 */
export function textsOfStrings(text: string): string[] | undefined {
  const lines = text.split('\n').filter((line) => !BRACKETS.test(line));
  const pairs = lines.flatMap(pairIn);
  if (pairs.length < FEWEST || pairs.length < lines.length * MOST_LINES) return undefined;
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

/** One or two pairs may stand in any text. */
const FEWEST = 3;
/** Of the lines that are more than brackets: a file that was cut has a half line at either end. */
const MOST_LINES = 0.75;

const BRACKETS = /^[\s{}[\],]*$/;
/** The text's last line may have been cut. */
const PAIR = /^\s*"([^"\\]*(?:\\.[^"\\]*)*)"\s*:\s*"([^"\\]*(?:\\.[^"\\]*)*)(?:"\s*,?\s*)?$/;

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
