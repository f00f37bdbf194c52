// Texts in a file of properties: `key = text`, a line each, as Java, Joomla, Fluent and shell scripts keep them.

/** The texts of such a file, each a paragraph; undefined for any other text. Linear in the text. */
export function textsOfProperties(text: string): string[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !COMMENT.test(line));
  const pairs = lines.filter((line) => PAIR.test(line)).length;
  const more = lines.filter((line) => !PAIR.test(line) && /^\s+\S/.test(line)).length;
  if (pairs < FEWEST || pairs < (lines.length - more) * MOST_LINES) return undefined;
  const texts: string[] = [];
  for (const line of lines) {
    const value = PAIR.exec(line)?.[1];
    if (value !== undefined) texts.push(value);
    else if (/^\s/.test(line) && texts.length > 0) texts.push(`${texts.pop()} ${line.trim()}`);
    else texts.push(line.trim());
  }
  return texts.map(unquoted);
}

const FEWEST = 3;
/** Of the lines that go on from no other. */
const MOST_LINES = 0.75;
const COMMENT = /^\s*(?:#|;|!|\/\/|\/\*|\*|\[[\w.-]+\]\s*$)/;
const PAIR = /^\s*\.?-?(?:export )?[A-Za-z][\w.-]*\s*=(?!=)\s*(.*?)\s*;?$/;

function unquoted(value: string): string {
  const [, inside = value] = /^(["'])(.*)\1$/s.exec(value)?.slice(1) ?? [];
  return inside
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll(/\\n\\?/g, '\n')
    .replaceAll(/\\(["':=!#\\ ])/g, '$1')
    .trim();
}
