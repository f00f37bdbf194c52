// Whether a line break cuts a statement in two or only wraps it: decides what stands between two lines of one block.

/** How far back the end of a line is looked at. */
export const TAIL = 60;

/**
 * A space where the next line goes on with the sentence, a line feed where it says something new.
 * `tail` is the end of the line before.
 */
export function joinOf(tail: string, next: string): ' ' | '\n' {
  if (/^[\p{Ll}&(,;)]/u.test(next)) return ' ';
  if (/[.!?…:;|•·"”]$/.test(tail)) return '\n';
  if (/[,(&/–—-]$/.test(tail) || OPEN_ENDED.test(tail)) return ' ';
  if (GOES_ON.test(next)) return ' ';
  return /^\d/.test(next) && /\p{L}$/u.test(tail) ? ' ' : '\n';
}

/** Words that no statement ends with, in English, Spanish and French. */
const OPEN_ENDED =
  /(?:^|[\s"“(])(?:a|an|the|and|or|nor|but|of|to|in|on|at|by|for|from|with|is|are|was|be|been|being|not|isn['’]t|aren['’]t|never|no|this|that|these|those|our|your|their|its|if|please|call|dial|text|may|will|shall|can|cannot|should|must|do|does|has|have|as|any|all|el|la|los|las|un|una|y|o|de|del|en|con|por|para|que|es|son|está|están|no|se|su|sus|al|si|llame|marque|le|les|des|du|et|ou|à|au|aux|pour|par|dans|sur|est|sont|ne|pas|ce|cette|ces|votre|nos|notre|si|composez|appelez)$/iu;

/** Words that hardly any statement begins with, for lines in capitals. */
const GOES_ON =
  /^(?:is|are|was|were|and|or|nor|of|by|than|which|who|whose|es|está|y|o|de|del|que|est|et|ou|du|des|qui)(?=\s)/iu;
