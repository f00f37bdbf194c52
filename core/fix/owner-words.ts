// What a profile says now, sentence by sentence: what must go because it says the opposite, and what must stay because an item rests on it.
import type { Finding } from '../verdict/schema.ts';
import { isSaid } from './notes.ts';

export type OwnWords = {
  /** As it stands, with the space or line break behind it. */
  text: string;
  /** Items that are met by these words. */
  bears: string[];
  /** Items that these words say, where only whose words they are is in doubt. */
  says: string[];
  /** Says the opposite of an item, or what the agency's own rule forbids. */
  wrong: boolean;
};

/** More sentences than any description has; the rest stays together as one. */
const MOST = 40;

/** The sentences of a text in order; joined, they are the text. Linear. */
export function ownWords(text: string, findings: readonly Finding[]): OwnWords[] {
  const pieces = sentencesOf(text);
  let at = 0;
  return pieces.map((piece) => {
    const from = at;
    at += piece.length;
    const touching = findings.filter((finding) => isIn(finding, piece, { text, from, to: at }));
    return {
      text: piece,
      bears: touching.filter(({ outcome }) => outcome === 'pass').map(({ item }) => item),
      says: touching.filter(isSaid).map(({ item }) => item),
      wrong: touching.some(({ outcome }) => outcome === 'contradicted' || outcome === 'fail'),
    };
  });
}

const ENDS = /[^.!?\n]*(?:[.!?]+(?=\s|$)[ \t]*\n*|[.!?]+|\n+|$)/g;

/** "St. Mary's", "Lt. Doe", "U.S. Marshals": the full stop ends no sentence. */
const ABBREVIATED =
  /(?:^|[\s(])(?:St|Dr|Mr|Mrs|Ms|Sra?|Dra|Lt|Sgt|Capt|Det|Ave|Blvd|Rd|No|Núm|Gov|Ft|Mt|Dept|Depto|\p{L}|(?:\p{L}\.)+\p{L})\.[ \t]*$/iu;

function sentencesOf(text: string): string[] {
  const pieces: string[] = [];
  let open = '';
  for (const [piece] of text.matchAll(ENDS)) {
    open += piece;
    if (!/(?:[.!?]\s*|\n)$/.test(open) || pieces.length >= MOST) continue;
    if (ABBREVIATED.test(open)) continue;
    pieces.push(open);
    open = '';
  }
  return open === '' ? pieces : [...pieces, open];
}

type Span = { text: string; from: number; to: number };

/** Whether something that was quoted for the finding stands in this piece, wholly or in part. */
function isIn({ evidence, metOn }: Finding, piece: string, { text, from, to }: Span): boolean {
  if (metOn === 'linked') return false;
  return evidence.some((quote) => {
    if (quote.text === '') return false;
    const at = text.indexOf(quote.text);
    if (at >= 0) return at < to && at + quote.text.length > from;
    return folded(piece) !== '' && folded(quote.text).includes(folded(piece));
  });
}

const folded = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
