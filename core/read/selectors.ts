// Selectors of a style sheet: names, classes and ids, one inside another; what they say beyond that is not understood.

/**
 * One simple selector chain: each part must match an element or one further out (`child`: the very next). What it does not ask for is
 * there and undefined: thousands of a page are asked, and the engine knows one shape from many.
 */
export type Compound = {
  tag: string | undefined;
  id: string | undefined;
  classes: readonly string[];
  /** How this part stands to the one after it. */
  child: boolean;
};

/** A selector in parts. */
export type ReadSelector = {
  key: string;
  /** Everything its last part asks for, each as a key. */
  names: readonly string[];
  specificity: number;
  /** It asks for a state (`:hover`, `.open`, `[aria-expanded=true]`) that a visitor brings about. */
  state: boolean;
  /** None when the selector says more than is understood here. */
  chain: readonly Compound[] | undefined;
};

/** Reads one selector; undefined when not even its last part is understood. */
export function readSelector(text: string): ReadSelector | undefined {
  const selector = text.trim();
  if (selector === '' || selector.length > 300) return undefined;
  const parts = selector.replaceAll(/\s*>\s*/g, ' > ').split(/\s+/);
  const names = namesOf(parts.at(-1) ?? '');
  const [key] = names;
  if (key === undefined) return undefined;
  const state = STATE.test(selector);
  const chain = chainOf(parts);
  if (chain === undefined) return { key, names, specificity: 0, state, chain };
  return {
    key,
    names,
    specificity: chain.reduce((sum, part) => sum + weight(part), 0),
    state,
    chain,
  };
}

/** What the last part asks for, as keys, the surest first; nothing for generated content. */
function namesOf(last: string): string[] {
  const bare = last.includes('::') ? undefined : readCompound(last.replace(/(?::|\[)[^]*$/, ''));
  if (bare === undefined) return [];
  const { id, classes, tag } = bare;
  const named = [...(id === undefined ? [] : [`#${id}`]), ...classes.map((name) => `.${name}`)];
  return named.length === 0 && tag !== undefined ? [tag] : named;
}

const STATE =
  /:(?:hover|focus|focus-within|focus-visible|target|checked|active)|\[aria-|[.:](?:[\w-]*[-_])?(?:open|opened|active|show|shown|showing|visible|in|expanded|selected|current|is-\w+|has-\w+|js)\b/i;

function chainOf(parts: readonly string[]): readonly Compound[] | undefined {
  const chain: Compound[] = [];
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i] ?? '';
    if (part === '>') continue;
    const compound = readCompound(part);
    // The script that a page with scripts runs takes `no-js` away.
    if (compound === undefined || compound.classes.includes('no-js')) return undefined;
    const { tag, id, classes } = compound;
    chain.push({ tag, id, classes, child: parts[i + 1] === '>' });
  }
  return chain.length > 8 ? undefined : chain;
}

function readCompound(text: string): Omit<Compound, 'child'> | undefined {
  const found = COMPOUND.exec(text);
  if (found === null || text === '') return undefined;
  const [, tag, rest] = found;
  const names = rest?.match(/[.#][^.#]+/g) ?? [];
  const classes = names.filter((name) => name.startsWith('.')).map((name) => name.slice(1));
  const id = names.find((name) => name.startsWith('#'))?.slice(1);
  return { tag: tag === '*' ? undefined : tag?.toLowerCase(), id, classes };
}

const COMPOUND = /^([a-z][\w-]*|\*)?((?:[.#][\w\u00a0-\uffff-]+)*)$/i;

function weight({ id, classes, tag }: Compound): number {
  return (id === undefined ? 0 : 10_000) + classes.length * 100 + (tag === undefined ? 0 : 1);
}
