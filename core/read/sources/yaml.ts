// Texts in YAML: forms, profiles and replies as content management systems keep them.
import { isScalar, parseDocument, visit } from 'yaml';

/**
 * The texts of a YAML document, each a paragraph; undefined for any other text. A list of contacts ("Phone: …") reads like one and is none:
 * keys of a file are nested, and are no words of a sentence. What was cut off at the beginning is left out.
 */
export function textsOfYaml(text: string): string[] | undefined {
  const lines = text.replaceAll('\t', '  ').split('\n');
  if (!isYaml(lines)) return undefined;
  const document = parseDocument(fromOutermost(lines).join('\n'), { strict: false, logLevel: 'silent' }); // prettier-ignore
  const texts: string[] = [];
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key' && typeof node.value === 'string') texts.push(node.value.trim());
    },
    Pair: (_key, { key }) =>
      isScalar(key) && NO_TEXT.test(String(key.value)) ? visit.SKIP : undefined,
  });
  return texts.length >= FEWEST ? texts : undefined;
}

const FEWEST = 3;
const MOST_LINES = 0.6;
/** The head of an article in Markdown ends in such a line, and prose follows. */
const FENCE = /^---\s*$/;
const KEY = /^\s*(?:- )?(['"]?)[#\w][\w.#-]*\1:(?:\s|$)/;
const OPENS = /^\s*(?:- )?(['"]?)[#\w][\w.#-]*\1:\s*(?:[|>][+-]?\d?)?\s*$/;
const NO_TEXT =
  /^(?:#?(?:type|attributes|states|class|icon|image|uuid|id|name|route|path|match|dependencies|module)|'#type')$/i;

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

/** From the first line that is indented least: a piece of a file may begin inside something. */
function fromOutermost(lines: readonly string[]): readonly string[] {
  const indents = lines.map((line) => (line.trim() === '' ? Infinity : line.search(/\S/)));
  const least = Math.min(...indents.filter((indent) => indent !== Infinity));
  return lines.slice(indents.indexOf(least)).map((line) => line.slice(least));
}
