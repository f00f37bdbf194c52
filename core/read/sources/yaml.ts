// Texts in YAML: forms, profiles and replies as content management systems keep them.

/**
 * The texts of a YAML document, each a paragraph; undefined for any other text. A list of contacts ("Phone: …") reads like one and is none:
 * keys of a file are nested, and are no words of a sentence. A piece of a file may begin and end anywhere. Linear in the text.
 */
export function textsOfYaml(text: string): string[] | undefined {
  const lines = text.replaceAll('\t', '  ').split('\n');
  if (!isYaml(lines)) return undefined;
  const texts: Found[] = [];
  for (const line of lines) {
    const last = texts.at(-1);
    if (last !== undefined && goesOn(line, last)) last.text += last.skips ? '' : ` ${line.trim()}`;
    else if (line.trim() !== '') texts.push(begun(line));
  }
  return texts.map(({ text: found }) => unquoted(found.trim()));
}

/** A text, how deep its key stands, whether it is a block (then all deeper lines are its text), and whether only machines read it. */
type Found = { deep: number; open: boolean; skips: boolean; text: string };

/** A line that is deeper than its key goes on with its text, whatever it looks like in a block. */
function goesOn(line: string, { deep, open }: Found): boolean {
  const begins = line.search(/\S/);
  return begins < 0 || (begins > deep && (open || !PAIR.test(line)));
}

function begun(line: string): Found {
  const [, indent, , key = '', value = ''] = PAIR.exec(line) ?? [];
  if (indent === undefined) {
    const text = line.replace(/^\s*(?:- )?/, '');
    return { deep: line.search(/\S/), open: false, skips: false, text };
  }
  const [skips, open] = [NO_TEXT.test(key), BLOCK.test(value)];
  return { deep: indent.length, open, skips, text: skips || open ? '' : value };
}

const FEWEST = 3;
const MOST_LINES = 0.6;
/** The head of an article in Markdown ends in such a line, and prose follows. */
const FENCE = /^---\s*$/;
const PAIR = /^((?: |- )*)(['"]?)([#\w][\w.#-]*)\2:(?:\s+(.*?)|(?=$))\s*$/;
const BLOCK = /^[|>][+-]?\d?$/;
const KEY = /^\s*(?:- )?(['"]?)[#\w][\w.#-]*\1:(?:\s|$)/;
const OPENS = /^\s*(?:- )?(['"]?)[#\w][\w.#-]*\1:\s*(?:[|>][+-]?\d?)?\s*$/;
const NO_TEXT =
  /^#?(?:type|attributes|states|class|icon|image|uuid|id|name|route|path|match|dependencies|module)$/i;

function isYaml(lines: readonly string[]): boolean {
  const full = lines.filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
  if (full.slice(1).some((line) => FENCE.test(line))) return false;
  const keys = full.filter((line) => KEY.test(line));
  const deeper = full.filter((line) => !KEY.test(line) && /^\s{2,}\S|^\s*- /.test(line)).length;
  if (keys.length < FEWEST || !full.some((line) => OPENS.test(line))) return false;
  // A capital begins the names that people give to what follows.
  const named = keys.filter((line) => /^\s*(?:- )?['"]?[A-Z]/.test(line)).length;
  return named * 2 < keys.length && keys.length + deeper >= full.length * MOST_LINES;
}

function unquoted(text: string): string {
  const single = /^'(.*)'$/s.exec(text)?.[1];
  if (single !== undefined) return single.replaceAll("''", "'");
  const double = /^"(.*)"$/s.exec(text)?.[1];
  return double === undefined
    ? text
    : double.replaceAll(/\\n/g, '\n').replaceAll(/\\(["\\/])/g, '$1');
}
