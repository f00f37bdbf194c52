// The small pattern language of the phrase tables: named word classes and bounded gaps, compiled to regular expressions that stay linear.

/** Word classes by name: alternatives as a regular expression, which may name other classes as `{name}`. */
export type Words = Readonly<Record<string, string>>;

/**
 * Compiles patterns into one expression over normalised text. In a pattern, `{name}` is a word class; a space is any spacing or light
 * punctuation and ` ?` the same or nothing; `~3` stands for up to three words of the same clause and `~~3` for up to three words whatever their punctuation. A pattern begins and ends at a
 * word's edge. Gaps are bounded and sentences are cut (`boundaries.ts`), so matching is linear in the page's text.
 * Throws for a class that does not exist.
 */
export function compile(words: Words, patterns: readonly string[]): RegExp {
  if (patterns.length === 0) return NOTHING;
  const sources = patterns.map((pattern) => spaced(named(words, pattern)));
  return new RegExp(`${EDGE_BEFORE}(?:${sources.join('|')})${EDGE_AFTER}`);
}

const NOTHING = /(?!)/;
const EDGE_BEFORE = String.raw`(?<![a-z0-9])`;
const EDGE_AFTER = String.raw`(?![a-z0-9])`;

/** Between two neighbouring words: spacing, a comma, a colon, a dash, an opening quote. */
const NEXT = String.raw`[^a-z0-9.!?]{1,4}`;
const CLAUSE_WORD = String.raw`[^\s,;:]+\s`;
const ANY_WORD = String.raw`\S+\s`;

function named(words: Words, pattern: string): string {
  let source = pattern;
  for (let depth = 0; depth < 5 && source.includes('{'); depth += 1) {
    source = source.replaceAll(/\{([a-z][A-Za-z]*)\}/g, (_whole, name: string) => {
      const alternatives = words[name];
      if (alternatives === undefined) throw new Error(`no word class "${name}" in "${pattern}"`);
      return `(?:${EDGE_BEFORE}(?:${alternatives})${EDGE_AFTER})`;
    });
  }
  return source;
}

function spaced(source: string): string {
  return source
    .replaceAll(/ ~~(\d+) /g, (_whole, most: string) => gap(ANY_WORD, most))
    .replaceAll(/ ~(\d+) /g, (_whole, most: string) => gap(CLAUSE_WORD, most))
    .replaceAll(' ?', `(?:${NEXT})?`)
    .replaceAll(' ', NEXT);
}

function gap(word: string, most: string): string {
  return `${NEXT}(?:${word}){0,${most}}[^a-z0-9\\s]{0,2}`;
}
