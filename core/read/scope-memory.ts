// Elements that say the same of themselves, in the same surroundings, give the same scope: pages repeat their items hundreds of times.
import { classWords } from './class-words.ts';
import type { Looks } from './looks.ts';
import type { Scope } from './scope.ts';
import type { TreeElement } from './tree.ts';

/** Gives the scope inside an element, worked out by `enter` where the same is not known already. */
export type ScopeMemory = (
  element: TreeElement,
  seen: { around: Scope; looks: Looks },
  enter: () => Scope,
) => Scope;

type Known = { looks: Looks; scope: Scope };

/** The memory of one page. */
export function scopeMemory(): ScopeMemory {
  const byScope = new Map<Scope, Map<string, Known>>();
  return (element, { around, looks }, enter) => {
    const key = keyOf(element, looks);
    if (key === undefined) return enter();
    const known = byScope.get(around) ?? new Map<string, Known>();
    byScope.set(around, known);
    const before = known.get(key);
    if (before?.looks === looks) return before.scope;
    const scope = enter();
    known.set(key, { looks, scope });
    return scope;
  };
}

/** Its name and its classes, where these are all that counts: not where neighbours, children, an id or another attribute do. */
function keyOf({ name, attribs }: TreeElement, looks: Looks): string | undefined {
  if (LOOKS_AROUND.has(name) || looks.gone !== undefined || looks.seen === false) return undefined;
  for (const attribute in attribs) {
    if (attribute === 'id' || TELLING_ATTRIBUTES.has(attribute)) return undefined;
  }
  const names = attribs['class'] ?? '';
  const { hidden, place } = classWords(names);
  return hidden || place === 'nav' ? undefined : `${name} ${names}`;
}

const LOOKS_AROUND: ReadonlySet<string> = new Set(['blockquote', 'details', 'summary', 'dialog']);

/** Every attribute but class and id that may change how text stands. */
export const TELLING_ATTRIBUTES: ReadonlySet<string> = new Set(
  'style role lang xml:lang hidden popover open dir itemtype color bgcolor background aria-hidden aria-label data-presence-visibility'.split(' '), // prettier-ignore
);
