// The words that a pattern is content with, each alone: text that has one of them matches, and needs no matching.
import type { Stems } from './anchors.ts';
import { isLetter } from './characters.ts';
import type { Of, Part } from './grammar.ts';

/** Whole words that match the pattern by themselves, each with `$` at its end; few patterns have any beside word classes. `all`: nothing else matches it, so that it need not be tried. */
export type SureWords = { sure: Stems; all: boolean };

export function sureWordsOf(pattern: Part): SureWords {
  if (pattern.is === 'whole') return sureWordsOf(pattern.part);
  const { words, all } = spelled(pattern);
  return words.has('') ? NONE : { sure: Array.from(words, (word) => `${word}$`), all };
}

const NONE: SureWords = { sure: [], all: false };

/** What a part describes that is letters alone, nothing where it may be left out; `all`: it describes nothing else. */
type Spelled = { words: ReadonlySet<string>; all: boolean };

const OTHERWISE: Spelled = { words: new Set(), all: false };
/** More are as soon matched. */
const MOST = 256;

function spelled(part: Part): Spelled {
  if (part.is === 'text') return isWord(part.text) ? only(part.text) : OTHERWISE;
  if (part.is === 'either') return either(part.ways.map(spelled));
  if (part.is === 'sequence') return part.parts.reduce(inRow, only(''));
  return part.is === 'repeat' ? leftOut(part) : OTHERWISE;
}

function only(word: string): Spelled {
  return { words: new Set([word]), all: true };
}

function either(ways: readonly Spelled[]): Spelled {
  return {
    words: new Set(ways.flatMap(({ words }) => [...words])),
    all: ways.every(({ all }) => all),
  };
}

function inRow(before: Spelled, part: Part): Spelled {
  if (before.words.size === 0) return OTHERWISE;
  const { words, all } = spelled(part);
  if (words.size * before.words.size > MOST) return OTHERWISE;
  return {
    words: new Set([...before.words].flatMap((word) => [...words].map((end) => word + end))),
    all: before.all && all,
  };
}

function leftOut({ part, least, most }: Of<'repeat'>): Spelled {
  return least === 0 && most === 1 ? either([only(''), spelled(part)]) : OTHERWISE;
}

function isWord(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!isLetter(text.charCodeAt(at))) return false;
  return true;
}
