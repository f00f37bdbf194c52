// The words that a pattern is content with, each alone: text that has one of them matches, and needs no matching.
import type { Stems } from './anchors.ts';
import { isLetter } from './characters.ts';
import type { Of, Part } from './grammar.ts';

/** Whole words that match the pattern by themselves, each with `$` at its end; few patterns have any beside word classes. */
export function sureWordsOf(pattern: Part): Stems {
  if (pattern.is === 'text') return isWord(pattern.text) ? [`${pattern.text}$`] : [];
  if (pattern.is === 'whole') return sureWordsOf(pattern.part);
  if (pattern.is === 'either') return pattern.ways.flatMap(sureWordsOf);
  return pattern.is === 'sequence' ? withOptionalLetter(pattern) : [];
}

/** "pages?" */
function withOptionalLetter({ parts: [first, last, ...more] }: Of<'sequence'>): Stems {
  if (first === undefined || last?.is !== 'repeat' || more.length > 0) return [];
  const { part, least, most } = last;
  if (least > 0 || most > 1 || part.is !== 'text' || !isWord(part.text)) return [];
  return sureWordsOf(first).flatMap((stem) => [stem, `${stem.slice(0, -1)}${part.text}$`]);
}

function isWord(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!isLetter(text.charCodeAt(at))) return false;
  return true;
}
