// Which of several ways through a pattern can begin with a character: most cannot, and are not tried.
import type { Of, Part } from './grammar.ts';

/** The ways that may begin with a character, by its code; `any` are those that may begin with every other character. */
export type Ways = { byCode: ReadonlyMap<number, readonly Part[]>; any: readonly Part[] };

const KNOWN = new WeakMap<Of<'either'>, Ways>();

/** The ways by the characters they begin with, in the pattern's order. */
export function waysOf(part: Of<'either'>): Ways {
  const known = KNOWN.get(part) ?? sorted(part.ways);
  KNOWN.set(part, known);
  return known;
}

const STARTS = new WeakMap<Part, readonly boolean[]>();

/** For the codes of ASCII, whether a match of the part may begin with that character; with any other it may. */
export function startsOf(part: Part): readonly boolean[] {
  const known = STARTS.get(part);
  if (known !== undefined) return known;
  const codes = firstCodes(part);
  const starts = Array.from({ length: 128 }, (_none, code) => codes?.includes(code) ?? true);
  STARTS.set(part, starts);
  return starts;
}

function sorted(ways: readonly Part[]): Ways {
  const firsts = ways.map((way) => ({ way, codes: firstCodes(way) }));
  const any = firsts.filter(({ codes }) => codes === undefined).map(({ way }) => way);
  const byCode = new Map<number, Part[]>();
  for (const { codes } of firsts) for (const code of codes ?? []) byCode.set(code, []);
  for (const [code, list] of byCode) {
    for (const { way, codes } of firsts) if (codes?.includes(code) ?? true) list.push(way);
  }
  return { byCode, any };
}

/** The codes of all characters that a match of the part can begin with; undefined when that cannot be told. */
function firstCodes(part: Part): readonly number[] | undefined {
  if (part.is === 'text') return [part.text.charCodeAt(0)];
  if (part.is === 'whole') return firstCodes(part.part);
  if (part.is === 'sequence') return firstCodesOfRow(part.parts);
  if (part.is === 'either') {
    const codes = part.ways.map(firstCodes);
    return codes.every((one) => one !== undefined) ? codes.flat() : undefined;
  }
  if ((part.is !== 'run' && part.is !== 'repeat') || part.least === 0) return undefined;
  return part.is === 'run' ? part.of.codes : firstCodes(part.part);
}

/** What takes no text leaves the beginning to what follows it. */
function firstCodesOfRow(parts: readonly Part[]): readonly number[] | undefined {
  const first = parts.find(({ is }) => is !== 'look' && is !== 'end');
  return first && firstCodes(first);
}
