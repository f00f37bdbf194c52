// Selectors that ask for more than names, classes and ids: taken apart by css-what, made into tests of an element.
import {
  AttributeAction,
  type AttributeSelector,
  parse,
  type PseudoSelector,
  type Selector,
  SelectorType,
} from 'css-what';
import { nthTest, structureTest } from './selector-positions.ts';
import { holds } from './selector-match.ts';
import { ANY_KEY, asksForState, CLASS_WEIGHT, type Compound, ID_WEIGHT, MOST_PARTS, namesOf, type ReadSelector, type Relation, takesScripts, type Test } from './selector-parts.ts'; // prettier-ignore
import { attr, type TreeElement } from './tree.ts';

/** Reads a selector that is not plain; `invalid` where a browser would drop its whole rule. */
export function compiledSelector(selector: string): ReadSelector | 'invalid' {
  const lists = parsed(selector);
  if (lists === undefined) return 'invalid';
  const notes: Notes = { folds: false, perhaps: false, never: false };
  const [tokens = []] = lists;
  const read = compileChain(tokens, notes);
  if (read === undefined) return 'invalid';
  const { chain, specificity, keys, names } = read;
  const isEver = !notes.never && takesScripts(chain);
  const { folds, perhaps } = notes;
  return { keys, names, specificity, folds, perhaps, chain: isEver ? chain : undefined };
}

function parsed(selector: string): Selector[][] | undefined {
  if (MISWRITTEN.test(selector.replaceAll(/\\./g, 'x'))) return undefined;
  try {
    return parse(selector);
  } catch {
    return undefined;
  }
}

/** What the parser lets pass and no browser does. */
const MISWRITTEN = /[.#][.#:\s[]|[.#]$|!=/;

/** What is noted while a selector is read (see ReadSelector); `never`: it asks for a state that no page is in at first. */
type Notes = { folds: boolean; perhaps: boolean; never: boolean };

type Compiled = Pick<ReadSelector, 'keys' | 'names' | 'specificity'> & { chain: Compound[] };

const RELATIONS: ReadonlyMap<string, Relation> = new Map([
  [SelectorType.Descendant, 'around'],
  [SelectorType.Child, 'parent'],
  [SelectorType.Adjacent, 'before'],
  [SelectorType.Sibling, 'earlier'],
]);

function compileChain(tokens: readonly Selector[], notes: Notes): Compiled | undefined {
  const chain: Compound[] = [];
  let part = new Part();
  let specificity = 0;
  for (const token of tokens) {
    const relation = RELATIONS.get(token.type);
    if (relation === undefined) {
      if (!part.add(token, notes)) return undefined;
      continue;
    }
    if (part.isEmpty) return undefined;
    chain.push(part.compound(relation));
    specificity += part.specificity;
    part = new Part();
  }
  if (part.isEmpty || chain.length >= MOST_PARTS) return undefined;
  const own = part.compound('around');
  chain.push(own);
  const names = namesOf(own);
  const isNamed = names[0] !== ANY_KEY || part.keys.length === 0;
  return {
    chain,
    specificity: specificity + part.specificity,
    keys: isNamed ? names.slice(0, 1) : part.keys,
    names: isNamed ? names : part.keys,
  };
}

/** One part while its tokens are read. */
class Part {
  specificity = 0;
  isEmpty = true;
  /** Of its alternatives (`:is(.a, .b)`), where it names nothing itself. */
  keys: readonly string[] = [];
  #tag: string | undefined;
  #id: string | undefined;
  readonly #classes: string[] = [];
  readonly #tests: Test[] = [];

  compound(relation: Relation): Compound {
    const tests = this.#tests.length === 0 ? undefined : this.#tests;
    return { tag: this.#tag, id: this.#id, classes: this.#classes, tests, relation };
  }

  /** False for what an element cannot be asked. */
  add(token: Selector, notes: Notes): boolean {
    this.isEmpty = false;
    if (token.type === SelectorType.Tag) this.#addTag(token.name.toLowerCase());
    else if (token.type === SelectorType.Attribute) this.#addAttribute(token);
    else if (token.type === SelectorType.Pseudo) return this.#addPseudo(token, notes);
    else return token.type === SelectorType.Universal;
    return true;
  }

  #addTag(name: string): void {
    this.#tag = name;
    this.specificity += 1;
  }

  #addAttribute(token: AttributeSelector): void {
    const { name, action, value } = token;
    if (
      name === 'id' &&
      action === AttributeAction.Equals &&
      token.ignoreCase === 'quirks' &&
      this.#id === undefined
    ) {
      this.#id = value;
      this.specificity += ID_WEIGHT;
      return;
    }
    this.specificity += CLASS_WEIGHT;
    if (name === 'class' && action === AttributeAction.Element) this.#classes.push(value);
    else this.#tests.push(attributeTest(token));
  }

  #addPseudo({ name, data }: PseudoSelector, notes: Notes): boolean {
    if (Array.isArray(data)) return this.#addList(name, data, notes);
    this.specificity += CLASS_WEIGHT;
    const test = name.startsWith('nth-') ? nthTest(name, data) : structureTest(name);
    if (test !== undefined) this.#tests.push(test);
    else if (AT_FIRST_NOT.has(name)) notes.never = true;
    else if (name === 'lang' && data !== null) this.#tests.push(languageTest(data));
    else if (!OF_EVERY_LINK.has(name)) notes.perhaps = true;
    return true;
  }

  #addList(name: string, lists: readonly Selector[][], notes: Notes): boolean {
    if (name === 'has') {
      notes.perhaps = true;
      this.specificity += CLASS_WEIGHT;
      return true;
    }
    const inner: Notes = { folds: false, perhaps: false, never: false };
    const chains = lists
      .map((tokens) => compileAlternative(tokens, inner))
      .filter((one) => one !== undefined);
    if (name !== 'where')
      this.specificity += Math.max(0, ...chains.map(({ specificity }) => specificity));
    if (inner.perhaps) notes.perhaps = true;
    if (name === 'not') return this.#addNot(lists, chains, notes);
    if (!IS.has(name)) return false;
    const held = chains.filter(({ ever }) => ever);
    if (held.length === 0) notes.never = true;
    if (inner.folds) notes.folds = true;
    this.keys = held.flatMap(({ keys }) => keys);
    this.#tests.push((element) => held.some(({ chain }) => holds(element, chain)));
    return true;
  }

  /** Scripts take from `<html>` and `<body>`, and put there, what nobody foresees. */
  #addNot(lists: readonly Selector[][], chains: readonly Alternative[], notes: Notes): boolean {
    const text = lists.flat().map(wordOf).join(' ');
    if (asksForState(text)) notes.folds = true;
    if (this.#tag === 'html' || this.#tag === 'body' || /(?:^|\.)(?:no-)?js\b/.test(text))
      notes.perhaps = true;
    const held = chains.filter(({ ever }) => ever);
    this.#tests.push((element) => !held.some(({ chain }) => holds(element, chain)));
    return true;
  }
}

type Alternative = Compiled & { ever: boolean };

/** One of a list in brackets: what it asks for in vain makes it alone never hold. */
function compileAlternative(tokens: readonly Selector[], notes: Notes): Alternative | undefined {
  const own: Notes = { folds: false, perhaps: false, never: false };
  const read = compileChain(tokens, own);
  if (own.perhaps) notes.perhaps = true;
  if (own.folds) notes.folds = true;
  return read === undefined ? undefined : { ...read, ever: !own.never };
}

const IS: ReadonlySet<string> = new Set(['is', 'where', 'matches']);
const OF_EVERY_LINK: ReadonlySet<string> = new Set(['link', 'any-link', 'defined']);

/** States that a visitor or a script brings about. */
const AT_FIRST_NOT: ReadonlySet<string> = new Set(
  'hover focus focus-within focus-visible active target target-within visited fullscreen popover-open modal picture-in-picture user-valid user-invalid -moz-focusring -webkit-full-screen -ms-fullscreen autofill -webkit-autofill'.split(' '), // prettier-ignore
);

/** A token as it would stand in a sheet, for what its name tells. */
function wordOf(token: Selector): string {
  if (token.type === SelectorType.Pseudo) return `:${token.name}`;
  if (token.type !== SelectorType.Attribute) return '';
  return token.name === 'class' ? `.${token.value}` : `[${token.name}`;
}

function languageTest(wanted: string): Test {
  const tag = wanted.replaceAll(/["']/g, '').toLowerCase();
  return (element) => {
    for (let at: TreeElement['parent'] = element; at !== null; at = at.parent) {
      const lang = attr(at, 'lang')?.toLowerCase();
      if (lang !== undefined) return lang === tag || lang.startsWith(`${tag}-`);
    }
    return false;
  };
}

function attributeTest({ name: written, action, value, ignoreCase }: AttributeSelector): Test {
  const name = written.toLowerCase();
  const fold = (text: string) => (ignoreCase === true ? text.toLowerCase() : text);
  const says = VALUE_TESTS[action];
  const wanted = fold(value);
  return (element) => {
    const found = attr(element, name);
    return found !== undefined && says(fold(found), wanted);
  };
}

const VALUE_TESTS: Record<AttributeSelector['action'], (found: string, wanted: string) => boolean> =
  {
    exists: () => true,
    equals: (found, wanted) => found === wanted,
    not: () => false,
    any: (found, wanted) => wanted !== '' && found.includes(wanted),
    start: (found, wanted) => wanted !== '' && found.startsWith(wanted),
    end: (found, wanted) => wanted !== '' && found.endsWith(wanted),
    hyphen: (found, wanted) => found === wanted || found.startsWith(`${wanted}-`),
    element: (found, wanted) => found.split(/\s+/).includes(wanted),
  };
