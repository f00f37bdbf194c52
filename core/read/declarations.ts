// What CSS declarations do to what is seen: only the properties that hide, colour or lay out text are kept.

/** Interesting declarations, property to value, lower case. */
export type Declarations = ReadonlyMap<string, string>;

/**
 * Reads `name: value` pairs, `!important` ones in a layer of their own. Properties that cannot hide text are left out, and lines under
 * it where nothing is struck out (`strikes`): sheets are full of them.
 */
export function parseDeclarations(
  written: string,
  strikes = true,
): { normal: Declarations; important: Declarations } {
  const normal = new Map<string, string>();
  const important = new Map<string, string>();
  const text = written.includes('/*') ? written.replaceAll(/\/\*[^]*?(?:\*\/|$)/g, '') : written;
  for (const piece of splitOutsideBrackets(text, ';')) {
    const colon = piece.indexOf(':');
    if (colon < 0) continue;
    const name = piece.slice(0, colon).trim().toLowerCase();
    if (!INTERESTING.has(name)) continue;
    const value = piece
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    if (LONG_LISTED.has(name) && !isTelling(name, value, strikes)) continue;
    if (value.endsWith('important')) important.set(name, value.replace(/\s*!\s*important$/, ''));
    else if (value !== '') normal.set(name, value);
  }
  return { normal, important };
}

const INTERESTING: ReadonlySet<string> = new Set(
  'display visibility opacity font-size font color background background-color background-image text-shadow position left right top bottom text-indent transform scale clip clip-path width height max-width max-height overflow overflow-x overflow-y filter content-visibility mask mask-image -webkit-mask -webkit-mask-image white-space -webkit-text-fill-color text-decoration text-decoration-line margin margin-left margin-top padding padding-left padding-top animation animation-name'.split(' '), // prettier-ignore
);

/** Every other rule of a sheet has one of these, and hardly one tells anything. */
const LONG_LISTED: ReadonlySet<string> = new Set(
  'text-decoration text-decoration-line margin margin-left margin-top padding padding-left padding-top'.split(' '), // prettier-ignore
);

function isTelling(name: string, value: string, strikes: boolean): boolean {
  if (name.startsWith('text-decoration')) return strikes;
  return name.startsWith('margin') ? FAR_OFF.test(value) : AS_FAR_BACK.test(value);
}

/** A thousand pixels or so to the left or the top, and what makes up for it. */
const FAR_OFF = /-\d{2,}/;
const AS_FAR_BACK = /\d{3}/;

/** Cuts at a separator that does not stand inside brackets or quotes. Linear. */
export function splitOutsideBrackets(text: string, separator: ',' | ';'): string[] {
  if (!/[("']/.test(text)) return text.split(separator);
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  const marks = /[(),;]|"[^"]*"?|'[^']*'?/g;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    if (mark[0] === '(') depth += 1;
    else if (mark[0] === ')') depth = Math.max(0, depth - 1);
    else if (mark[0] === separator && depth === 0) {
      pieces.push(text.slice(start, mark.index));
      start = mark.index + 1;
    }
  }
  pieces.push(text.slice(start));
  return pieces;
}

/** A length in CSS pixels; `em`, `rem`, `pt` by their usual size, a percentage or anything else is undefined. */
export function pixels(value: string | undefined): number | undefined {
  const found = value === undefined ? null : LENGTH.exec(value);
  if (found === null) return undefined;
  const unit = found[2] ?? '';
  const size = UNITS[unit === '' ? 'px' : unit];
  return size === undefined ? undefined : Number(found[1]) * size;
}

const LENGTH = /^([+-]?(?:\d+\.?\d*|\.\d+))(px|em|rem|pt|ex|ch|cm|in|mm|vw|vh)?$/;
const UNITS: Record<string, number | undefined> = {
  px: 1, em: 16, rem: 16, pt: 4 / 3, ex: 8, ch: 8, cm: 37.8, mm: 3.78, in: 96, vw: 12, vh: 9,
}; // prettier-ignore
