// An element's attributes as they came: a list, since most are never asked for, and a mask of what an element says at all.

/** Names are lower case. */
export type Attribute = { readonly name: string; readonly value: string };

/** What an element says of itself, as bits of one number. */
export const SAYS = {
  class: 1,
  id: 2,
  style: 4,
  /** Any attribute but class and id that may change how text stands. */
  telling: 8,
  /** What it opens. */
  target: 16,
} as const;

const BITS: ReadonlyMap<string, number> = new Map([
  ['class', SAYS.class],
  ['id', SAYS.id],
  ['style', SAYS.style | SAYS.telling],
  ...'role lang xml:lang hidden popover open dir itemtype data-testid color bgcolor background aria-hidden aria-label data-presence-visibility'
    .split(' ')
    .map((name) => [name, SAYS.telling] as const),
  ...'aria-controls data-target data-bs-target popovertarget commandfor data-toggle-target data-reveal-id data-open data-toggle data-controls'
    .split(' ')
    .map((name) => [name, SAYS.target] as const),
]); // prettier-ignore

/** The mask of a list of attributes. */
export function saysOf(attributes: readonly Attribute[]): number {
  let says = 0;
  for (const { name } of attributes) says |= BITS.get(name) ?? 0;
  return says;
}

/** The names that control something. */
export function isTarget(name: string): boolean {
  return ((BITS.get(name) ?? 0) & SAYS.target) !== 0;
}

/** The value of an attribute; undefined where there is none. Of two of one name, which only drawings have, the last. */
export function valueOf(attributes: readonly Attribute[], name: string): string | undefined {
  if (attributes.length > MANY) return indexOf(attributes).get(name);
  for (let at = attributes.length - 1; at >= 0; at -= 1) {
    const one = attributes[at];
    if (one !== undefined && one.name === name) return one.value;
  }
  return undefined;
}

/** A tag of thousands of attributes must not be gone through at every question. */
const MANY = 24;
const indexes = new WeakMap<readonly Attribute[], ReadonlyMap<string, string>>();

function indexOf(attributes: readonly Attribute[]): ReadonlyMap<string, string> {
  const before = indexes.get(attributes);
  if (before !== undefined) return before;
  const index = new Map(attributes.map(({ name, value }) => [name, value]));
  indexes.set(attributes, index);
  return index;
}
