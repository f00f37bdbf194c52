// The pattern language said in JavaScript's own regular expressions: slow to compile, and what the real reading is held against.
import type { Words } from '../../checks/language/grammar.ts';

/** One expression for a pattern, over normalised text. */
export function expressionOf(words: Words, pattern: string): RegExp {
  return new RegExp(`${EDGE_BEFORE}(?:${spaced(named(words, pattern))})${EDGE_AFTER}`);
}

const EDGE_BEFORE = String.raw`(?<![a-z0-9])`;
const EDGE_AFTER = String.raw`(?![a-z0-9])`;
const NEXT = String.raw`[^a-z0-9.!?]{1,4}`;

function named(words: Words, pattern: string): string {
  let source = pattern;
  while (/\{[a-z]/.test(source)) {
    source = source.replaceAll(
      /\{([a-z][A-Za-z]*)\}/g,
      (_whole, name: string) => `(?:${EDGE_BEFORE}(?:${words[name] ?? ''})${EDGE_AFTER})`,
    );
  }
  return source;
}

function spaced(source: string): string {
  return source
    .replaceAll(/( ?)~(~?)(\d+) /g, (_whole, space: string, reach: string, most: string) => {
      const words = gap(reach === '~' ? String.raw`\S+\s` : String.raw`[^\s,;:]+\s`, most);
      return space === '' ? words : `${NEXT}${words}`;
    })
    .replaceAll(
      /(\[[^\]]*\])| (\??)/g,
      (_whole, set: string | undefined, optional: string) =>
        // In a set of characters, a space is a space.
        set ?? (optional === '' ? NEXT : `(?:${NEXT})?`),
    )
    .replaceAll("n't", 'n[^a-z0-9]{0,3}t');
}

function gap(word: string, most: string): string {
  return `(?:${word}){0,${most}}[^a-z0-9\\s]{0,2}`;
}
