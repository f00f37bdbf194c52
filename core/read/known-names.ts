// Names of elements and attributes in lower case. Pages write the same few hundred; one string stands for each, which is told from others at once.

/**
 * The name that stands at a place of a page, in lower case; equal names give the same string as long as there are not thousands of them. Most are
 * one of a few dozen, written in lower case, which are known again without being cut out.
 */
export function lowerNameAt(html: string, from: number, end: number): string {
  const length = end - from;
  const row =
    (html.charCodeAt(from) * 7 + html.charCodeAt(end - 1) * 31 + html.charCodeAt(from + (length >> 1)) * 3 + length) & (ROWS - 1); // prettier-ignore
  const usual = usuals[row];
  if (usual !== undefined && usual.length === length && html.startsWith(usual, from)) return usual;
  const written = html.slice(from, end);
  const name = lowerName(written);
  if (name === written && length <= LONGEST_KNOWN) usuals[row] = name;
  return name;
}

/** One name a row, the last that was met: a power of two. */
const ROWS = 1024;
const usuals = Array.from<string | undefined>({ length: ROWS });

/** The name in lower case; equal names give the same string as long as there are not thousands of them. */
function lowerName(written: string): string {
  const before = known.get(written);
  if (before !== undefined) return before;
  const lower = written.toLowerCase();
  if (written.length > LONGEST_KNOWN) return lower;
  // As the name of a property it is the very string that the same word in the source is, and no piece of the page, which it would hold in memory.
  const [name = lower] = Object.keys({ [lower]: 0 });
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(written === lower ? name : ` ${written}`.slice(1), name);
  return name;
}

const known = new Map<string, string>();
const MOST_KNOWN = 4_000;
const LONGEST_KNOWN = 60;
