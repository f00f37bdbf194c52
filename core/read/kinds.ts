// Elements of one page by name and class: what these say, and which rules may hold, is worked out once for all that share them.
import { type ClassWords, classWords, NOTHING_SAID } from './class-words.ts';
import type { Looks } from './looks.ts';
import type { Scope } from './scope.ts';
import { ANY_KEY } from './selector-parts.ts';
import type { PageStyles, StyleRule } from './style-rules.ts';
import { attr, type TreeElement } from './tree.ts';

/** What all elements of one name and one class have in common. */
export type Kind = {
  readonly words: ClassWords;
  /** Rules that hold where what is around an element, and its id, allow. */
  readonly rules: readonly StyleRule[];
  /** Neither its name nor its class could change how text stands. */
  readonly plain: boolean;
  /** The same surroundings and looks give the same scope, unless an element says more of itself. */
  readonly repeats: boolean;
  /** The scopes that were met inside such an element, by those around. */
  known: Map<Scope, { looks: Looks; scope: Scope }> | undefined;
};

export type Kinds = (element: TreeElement) => Kind;

/** The kinds of one page; the same element asked for again is answered at once. */
export function kindsOf(styles: PageStyles): Kinds {
  const byName = new Map<string, Map<string, Kind>>();
  let last: { element: TreeElement; kind: Kind } | undefined;
  return (element) => {
    if (last?.element === element) return last.kind;
    const { name } = element;
    const names = attr(element, 'class') ?? '';
    let byClass = byName.get(name);
    if (byClass === undefined) byName.set(name, (byClass = new Map<string, Kind>()));
    let kind = byClass.get(names);
    if (kind === undefined) byClass.set(names, (kind = newKind(name, names, styles)));
    last = { element, kind };
    return kind;
  };
}

function newKind(name: string, names: string, styles: PageStyles): Kind {
  const words = classWords(names);
  return {
    words,
    rules: rulesOf(name, names, styles),
    plain: words === NOTHING_SAID && !TELLING_ELEMENTS.has(name) && !name.includes('-'),
    repeats: !LOOKS_AROUND.has(name) && !words.hidden && words.place !== 'nav',
    known: undefined,
  };
}

const NO_RULES: readonly StyleRule[] = [];

function rulesOf(name: string, names: string, { byKey }: PageStyles): readonly StyleRule[] {
  if (byKey.size === 0) return NO_RULES;
  const ofAny = byKey.get(ANY_KEY);
  const ofName = byKey.get(name) ?? NO_RULES;
  let rules = ofAny === undefined ? ofName : [...ofAny, ...ofName];
  if (names === '') return rules;
  for (const one of classesOf(names)) {
    const ofClass = byKey.get(`.${one}`);
    if (ofClass !== undefined) rules = rules.length === 0 ? ofClass : [...rules, ...ofClass];
  }
  return rules;
}

const MOST_CLASSES = 32;

/** The first 32 classes of a list. */
export function classesOf(names: string): string[] {
  if (names === '') return [];
  if (!SPACE.test(names)) return [names];
  return names
    .split(SPACES)
    .filter((one) => one !== '')
    .slice(0, MOST_CLASSES);
}

const SPACE = /[ \t\n\f\r]/;
const SPACES = /[ \t\n\f\r]+/;

const TELLING_ELEMENTS: ReadonlySet<string> = new Set(
  'article aside main nav header footer blockquote q cite table li a details summary dialog bdo svg text foreignObject form pre xmp listing plaintext font del s strike'.split(' '), // prettier-ignore
);
const LOOKS_AROUND: ReadonlySet<string> = new Set(['blockquote', 'details', 'summary', 'dialog']);
