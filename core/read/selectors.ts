// Selectors of a style sheet in parts, from the outside to the element itself: names, classes and ids, and what else they ask for.
import { ANY_KEY, CLASS_WEIGHT, type Compound, ID_WEIGHT, MOST_PARTS, namesOf, type ReadSelector, type Relation, takesScripts } from './selector-parts.ts'; // prettier-ignore
import { compiledSelector } from './selector-tests.ts';

/** Reads one selector; undefined for what is none, and for generated content; `invalid` for one that takes its whole rule with it. */
export function readSelector(text: string): ReadSelector | 'invalid' | undefined {
  const selector = text.trim();
  if (selector === '' || selector.length > LONGEST) return undefined;
  if (selector.includes(':') && PSEUDO_ELEMENT.test(selector)) return undefined;
  const chain = chainOf(partsOf(selector));
  return chain === undefined ? readOther(selector) : readChain(chain);
}

function partsOf(selector: string): string[] {
  const spaced = selector.includes('>') ? selector.replaceAll(/\s*>\s*/g, ' > ') : selector;
  return spaced.split(/\s+/);
}

function readChain(chain: readonly Compound[]): ReadSelector {
  const own = chain.at(-1);
  const names = own === undefined ? [] : namesOf(own);
  let specificity = 0;
  for (const part of chain) specificity += weight(part);
  const keys = names.length === 1 ? names : names.slice(0, 1);
  const held = takesScripts(chain) ? chain : undefined;
  return { keys, names, specificity, folds: false, perhaps: false, chain: held };
}

const LONGEST = 300;

/** What is not made of names, classes and ids alone. Most of it asks for a visitor's hand, and only what it is about is wanted then. */
function readOther(selector: string): ReadSelector | 'invalid' | undefined {
  if (OTHER_MAKERS.test(selector)) return 'invalid';
  if (!AT_HAND.test(selector) || selector.includes('(')) return compiledSelector(selector);
  const last = selector.slice(selector.search(LAST_PART)).replace(/[:[][^]*$/, '');
  const own = readCompound(last, 'around');
  const names = own === undefined ? [ANY_KEY] : namesOf(own);
  const nothing = { specificity: 0, folds: false, perhaps: false, chain: undefined };
  return { keys: names, names, ...nothing };
}

const AT_HAND = /:(?:hover|focus|focus-within|focus-visible|active|visited|target)(?![\w-])/i;
const LAST_PART = /[^\s>+~]+$/;
const OTHER_MAKERS = /:-(?:moz|ms|o)-/i;
const PSEUDO_ELEMENT = /::|:(?:before|after|first-line|first-letter)\b/i;

function chainOf(parts: readonly string[]): readonly Compound[] | undefined {
  const chain: Compound[] = [];
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i] ?? '';
    if (part === '>') continue;
    const compound = readCompound(part, parts[i + 1] === '>' ? 'parent' : 'around');
    if (compound === undefined) return undefined;
    chain.push(compound);
  }
  return chain.length > MOST_PARTS ? undefined : chain;
}

function readCompound(text: string, relation: Relation): Compound | undefined {
  const found = COMPOUND.exec(text);
  if (found === null || text === '') return undefined;
  const [, tag, rest] = found;
  const names = rest?.match(/[.#][^.#]+/g) ?? [];
  const classes = names.filter((name) => name.startsWith('.')).map((name) => name.slice(1));
  const id = names.find((name) => name.startsWith('#'))?.slice(1);
  const own = tag === '*' ? undefined : tag?.toLowerCase();
  return { tag: own, id, classes, tests: undefined, relation };
}

const COMPOUND = /^([a-z][\w-]*|\*)?((?:[.#][\w\u00a0-\uffff-]+)*)$/i;

function weight({ id, classes, tag }: Compound): number {
  return (
    (id === undefined ? 0 : ID_WEIGHT) + classes.length * CLASS_WEIGHT + (tag === undefined ? 0 : 1)
  );
}
