// Colours of CSS, as far as it takes to tell text that nobody can tell from what is behind it.

/** Red, green, blue (0 to 255) and opacity (0 to 1). */
export type Color = { red: number; green: number; blue: number; alpha: number };

/** A colour in hexadecimal, `rgb()`, `hsl()`, or one of the names that text and backgrounds are usually given; undefined for any other. */
export function parseColor(value: string): Color | undefined {
  const text = value.trim().toLowerCase();
  if (text === 'transparent') return { red: 0, green: 0, blue: 0, alpha: 0 };
  const hex = text.startsWith('#') ? text.slice(1) : NAMED.get(text);
  return hex === undefined ? (parseRgb(text) ?? parseHsl(text)) : parseHex(hex);
}

/** Contrast ratio of two opaque colours, 1 (the same) to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: Color, other: Color): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const NAMED = new Map(Object.entries({
  white: 'ffffff', black: '000000', red: 'ff0000', green: '008000', blue: '0000ff', yellow: 'ffff00', gray: '808080',
  grey: '808080', silver: 'c0c0c0', navy: '000080', maroon: '800000', snow: 'fffafa', whitesmoke: 'f5f5f5', ivory: 'fffff0',
  ghostwhite: 'f8f8ff', floralwhite: 'fffaf0', lightgray: 'd3d3d3', lightgrey: 'd3d3d3', gainsboro: 'dcdcdc', orange: 'ffa500',
  lime: '00ff00', purple: '800080', teal: '008080', olive: '808000', aqua: '00ffff', cyan: '00ffff', fuchsia: 'ff00ff', magenta: 'ff00ff',
  beige: 'f5f5dc', azure: 'f0ffff', aliceblue: 'f0f8ff', mintcream: 'f5fffa', honeydew: 'f0fff0', linen: 'faf0e6', seashell: 'fff5ee',
  lavender: 'e6e6fa', lightyellow: 'ffffe0', lightcyan: 'e0ffff', lightblue: 'add8e6', darkgray: 'a9a9a9', darkgrey: 'a9a9a9',
  dimgray: '696969', dimgrey: '696969', darkblue: '00008b', midnightblue: '191970', darkred: '8b0000', darkgreen: '006400', gold: 'ffd700',
})); // prettier-ignore

function parseHex(hex: string): Color | undefined {
  if (!/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(hex)) return undefined;
  const full = hex.length <= 4 ? Array.from(hex, (digit) => digit + digit).join('') : hex;
  const part = (at: number): number => Number.parseInt(full.slice(at, at + 2), 16);
  return {
    red: part(0),
    green: part(2),
    blue: part(4),
    alpha: full.length === 8 ? part(6) / 255 : 1,
  };
}

function parseRgb(text: string): Color | undefined {
  const found = /^rgba?\(([\d\s.,/%]+)\)$/.exec(text);
  const parts = found?.[1]?.split(/[\s,/]+/).filter((part) => part !== '') ?? [];
  if (parts.length < 3 || parts.length > 4) return undefined;
  const [red, green, blue, alpha] = parts.map((part, index) => channel(part, index));
  return { red: red ?? 0, green: green ?? 0, blue: blue ?? 0, alpha: alpha ?? 1 };
}

/** Hue in degrees or turns, saturation and lightness in percent (CSS Color Module 4, section 7). */
function parseHsl(text: string): Color | undefined {
  const found =
    /^hsla?\(\s*(-?[\d.]+)(deg|turn)?[\s,]+([\d.]+)%[\s,]+([\d.]+)%(?:[\s,/]+([\d.]+%?))?\s*\)$/.exec(
      text,
    );
  if (found === null) return undefined;
  const [, hue, unit, saturation, lightness, alpha] = found;
  const light = Math.min(100, Number(lightness)) / 100;
  const spread = (Math.min(100, Number(saturation)) / 100) * Math.min(light, 1 - light);
  const turn = Number(hue) * (unit === 'turn' ? 12 : 1 / 30);
  const part = (at: number): number => {
    const along = (((at + turn) % 12) + 12) % 12;
    return 255 * (light - spread * Math.max(-1, Math.min(along - 3, 9 - along, 1)));
  };
  return {
    red: part(0),
    green: part(8),
    blue: part(4),
    alpha: alpha === undefined ? 1 : channel(alpha, 3),
  };
}

function channel(part: string, index: number): number {
  const whole = index === 3 ? 1 : 255;
  return part.endsWith('%') ? (Number(part.slice(0, -1)) / 100) * whole : Number(part);
}

function luminance({ red, green, blue }: Color): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(value: number): number {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
