// Names of elements and attributes in lower case. Pages write the same few hundred; one string stands for each, which is told from others at once.

/** The name in lower case; equal names give the same string as long as there are not thousands of them. */
export function lowerName(written: string): string {
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
