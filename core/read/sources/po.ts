// Texts in a catalogue of gettext: what stands for each key, or the key where it is the text itself.

/** The texts of a catalogue, each a paragraph; undefined for any other text. Linear in the text. */
export function textsOfPo(text: string): string[] | undefined {
  if ((text.match(/^msg(?:id|str)(?:\[\d\])? "/gm)?.length ?? 0) < FEWEST) return undefined;
  const entries: Entry[] = [];
  let part: keyof Entry | undefined;
  for (const line of text.split('\n')) {
    const [found, keyword, quoted = ''] = LINE.exec(line) ?? [];
    if (keyword === 'msgid') entries.push({ id: '', text: '' });
    part = partAfter(part, found, keyword);
    const entry = entries.at(-1);
    if (entry !== undefined && part !== undefined) entry[part] += unescaped(quoted);
  }
  return entries.map(({ id, text: translated }) => (translated === '' ? id : translated));
}

/** What a line belongs to: its own keyword, or that of the lines before; nothing where it is no text. */
function partAfter(
  before: keyof Entry | undefined,
  found: string | undefined,
  keyword: string | undefined,
): keyof Entry | undefined {
  if (found === undefined) return undefined;
  if (keyword === undefined) return before;
  return keyword === 'msgid' ? 'id' : 'text';
}

type Entry = { id: string; text: string };

const FEWEST = 3;
const LINE = /^(?:(msgid|msgstr)(?:_plural|\[\d\])? *)?"([^"\\]*(?:\\.[^"\\]*)*)"\s*$/;

function unescaped(quoted: string): string {
  return quoted.replaceAll(/\\(["\\nt])/g, (_, sign: string) => ESCAPES[sign] ?? sign);
}

const ESCAPES: Record<string, string> = { n: '\n', t: ' ' };
