// What an element's own style does to it: hides it for good, fades it, leaves it to screen readers, colours it, lays it out.
import { type Color, parseColor } from './colors.ts';
import { type Declarations, pixels } from './declarations.ts';

/** How an element looks. What is not told is there and undefined: all are of one shape, which the engine makes fast. */
export type Looks = {
  /**
   * `none`: takes no room (a click or a script may show it). `screen-reader`: a box of one pixel, the usual way to leave text to
   * screen readers alone. `away`: off the screen, of no size, or painted as nothing. `faded`: transparent, itself and all inside.
   */
  gone: 'none' | 'screen-reader' | 'away' | 'faded' | undefined;
  /** `visibility`: inherited, and may be set back inside. */
  seen: boolean | undefined;
  /** Letters of no legible size: inherited, and may be set back inside. */
  tiny: boolean | undefined;
  /** Letters painted in no colour: inherited, and may be set back inside. */
  color: Color | undefined;
  /** What the letters stand on; `unknown` for an image. */
  background: Color | 'unknown' | undefined;
  /** A shadow makes letters of any colour readable. */
  shadow: boolean | undefined;
  display: 'block' | 'inline' | 'cell' | undefined;
  /** What is right inside stands side by side, each item by itself. */
  row: boolean | undefined;
  /** Line breaks in the source are shown. */
  pre: boolean | undefined;
  /** A line goes through the letters: the page takes back what they say. */
  struck: boolean | undefined;
  /** A visitor can bring about that what hides it holds no longer. */
  folds: boolean | undefined;
  /** Whether it is seen depends on a rule, or a movement, that cannot be followed here. */
  perhaps: boolean | undefined;
};

/** Nothing is told: the one object for most elements. */
export const PLAIN_LOOKS: Looks = {
  gone: undefined,
  seen: undefined,
  tiny: undefined,
  color: undefined,
  background: undefined,
  shadow: undefined,
  display: undefined,
  row: undefined,
  pre: undefined,
  struck: undefined,
  folds: undefined,
  perhaps: undefined,
};

/** What declarations, later ones over earlier ones, do to an element. Unsure means visible. */
export function looksOf(style: Declarations): Looks {
  if (style.size === 0) return PLAIN_LOOKS;
  const shadow = style.get('text-shadow');
  const display = style.get('display');
  const gone = goneBy(style);
  const enters = moves(style, gone);
  return {
    gone: enters ? undefined : gone,
    seen: seenBy(style.get('visibility')),
    tiny: tinyBy(style),
    color: parseColor(style.get('-webkit-text-fill-color') ?? style.get('color') ?? ''),
    background: backgroundOf(style),
    shadow: shadow === undefined ? undefined : shadow !== 'none',
    display: displayOf(display),
    row: isRow(display),
    pre: style.get('white-space')?.startsWith('pre'),
    struck: struckBy(style),
    folds: undefined,
    perhaps: enters ? true : undefined,
  };
}

/** What an animation begins with is not what it ends with. */
function moves(style: Declarations, gone: Looks['gone']): boolean {
  if (gone !== 'faded' && gone !== 'away') return false;
  const name = style.get('animation-name') ?? style.get('animation');
  return name !== undefined && !/^(?:none|initial|unset|0s)\b/.test(name);
}

function isRow(display: string | undefined): boolean | undefined {
  return display === undefined ? undefined : /^(?:inline-)?(?:flex|grid)$/.test(display);
}

function struckBy(style: Declarations): boolean | undefined {
  const line = style.get('text-decoration-line') ?? style.get('text-decoration');
  return line?.includes('line-through');
}

function goneBy(style: Declarations): Looks['gone'] {
  if (style.get('display') === 'none') return 'none';
  if (style.get('content-visibility') === 'hidden') return 'away';
  if (clippedAway(style)) return 'screen-reader';
  if (offScreen(style) || scaledAway(style) || noBox(style)) return 'away';
  return fadedBy(style) ? 'faded' : undefined;
}

function fadedBy(style: Declarations): boolean {
  const opacity = style.get('opacity');
  if (opacity !== undefined && amount(opacity) <= FAINTEST) return true;
  const filter = style.get('filter') ?? '';
  const filtered = /opacity\(\s*([\d.]+%?)\s*\)/.exec(filter)?.[1];
  if (filtered !== undefined && amount(filtered) <= FAINTEST) return true;
  const blur = /blur\(\s*([\d.]+[a-z]*)\s*\)/.exec(filter)?.[1];
  if ((pixels(blur) ?? 0) >= 8) return true;
  const mask = MASKS.map((name) => style.get(name) ?? '').join(' ');
  return /gradient\(\s*(?:transparent|#0000)\s*,\s*(?:transparent|#0000)\s*\)/.test(mask);
}

const MASKS = ['mask', 'mask-image', '-webkit-mask', '-webkit-mask-image'];
const FAINTEST = 0.05;

function amount(value: string): number {
  const number = Number.parseFloat(value);
  if (Number.isNaN(number)) return 1;
  return value.endsWith('%') ? number / 100 : number;
}

function clippedAway(style: Declarations): boolean {
  const path = style.get('clip-path') ?? '';
  if (/^inset\(\s*(?:50|[6-9]\d|100)%\s*\)|^circle\(\s*0(?:px|%)?\s*(?:\)|at)/.test(path)) {
    return true;
  }
  const clip = /^rect\(([^)]*)\)/.exec(style.get('clip') ?? '')?.[1];
  if (clip !== undefined && taken(style) && edges(clip).every((edge) => edge <= 1)) return true;
  return hidesOverflow(style) && onePixel(style, 'width') && onePixel(style, 'height');
}

function edges(clip: string): number[] {
  return clip
    .split(/[\s,]+/)
    .filter((edge) => edge !== '')
    .map((edge) => pixels(edge) ?? Number.POSITIVE_INFINITY);
}

function onePixel(style: Declarations, side: 'width' | 'height'): boolean {
  return pixels(style.get(side)) === 1;
}

function taken(style: Declarations): boolean {
  const position = style.get('position');
  return position === 'absolute' || position === 'fixed';
}

const FAR = 999;

function offScreen(style: Declarations): boolean {
  const indent = pixels(style.get('text-indent'));
  if (indent !== undefined && indent <= -FAR) return true;
  if (pushedOut(style, 'left', 3) || pushedOut(style, 'top', 0)) return true;
  if (!taken(style) && style.get('position') !== 'relative') return false;
  return ['left', 'top', 'right', 'bottom'].some((side) => (pixels(style.get(side)) ?? 0) <= -FAR);
}

/** By a margin, where nothing inside makes up for it: boxes that bleed out of their column have both. */
function pushedOut(style: Declarations, side: 'left' | 'top', at: 0 | 3): boolean {
  const margin = lengthAt(style, 'margin', side, at);
  if (margin === undefined || margin > -FAR) return false;
  return (lengthAt(style, 'padding', side, at) ?? 0) < FAR;
}

/** Of a side, by its own declaration or by that of all four: top, right, bottom, left. */
function lengthAt(style: Declarations, name: 'margin' | 'padding', side: string, at: 0 | 3) {
  const own = style.get(`${name}-${side}`);
  if (own !== undefined) return pixels(own);
  const all = style.get(name)?.split(/\s+/) ?? [];
  return pixels(at === 0 ? all[0] : (all[3] ?? all[1] ?? all[0]));
}

function scaledAway(style: Declarations): boolean {
  if (NOTHING.test(style.get('scale') ?? '')) return true;
  const transform = style.get('transform') ?? '';
  if (
    /scale(?:[xy]|3d)?\(\s*(?:0(?:\.0+)?\s*[,)]|[\d.]+\s*,\s*0(?:\.0+)?\s*[,)])/.test(transform)
  ) {
    return true;
  }
  const moved = /translate(?:[xy]|3d)?\(([^)]*)\)/.exec(transform)?.[1] ?? '';
  return moved.split(',').some((part) => Math.abs(pixels(part.trim()) ?? 0) >= FAR);
}

/** Of `scale`, a factor of nought in either direction. (A `zoom` of nought is no zoom: browsers show the text.) */
const NOTHING = /^(?:0(?:\.0+)?%?(?:\s|$)|[\d.]+%?\s+0(?:\.0+)?%?(?:\s|$))/;

/** A box without height or width that shows nothing of what runs over. */
function noBox(style: Declarations): boolean {
  if (!hidesOverflow(style)) return false;
  return ['height', 'max-height', 'width', 'max-width'].some(
    (side) => pixels(style.get(side)) === 0 || style.get(side) === '0%',
  );
}

function hidesOverflow(style: Declarations): boolean {
  const overflow = `${style.get('overflow') ?? ''} ${style.get('overflow-x') ?? ''} ${style.get('overflow-y') ?? ''}`;
  return /hidden|clip/.test(overflow);
}

function seenBy(visibility: string | undefined): boolean | undefined {
  if (visibility === 'visible') return true;
  return visibility === 'hidden' || visibility === 'collapse' ? false : undefined;
}

function tinyBy(style: Declarations): boolean | undefined {
  const size =
    style.get('font-size') ?? /(?:^|\s)(\d[\w.]*)(?:\/|\s)/.exec(style.get('font') ?? '')?.[1];
  if (size === undefined) return undefined;
  const length = pixels(size === '0%' ? '0' : size);
  return length !== undefined && length <= 1;
}

function backgroundOf(style: Declarations): Color | 'unknown' | undefined {
  const whole = style.get('background') ?? 'none';
  if (hasImage(style.get('background-image')) || hasImage(whole)) return 'unknown';
  const value = style.get('background-color') ?? whole;
  if (value === 'none') return undefined;
  const color = parseColor(value);
  if (color?.alpha === 0) return undefined;
  return color?.alpha === 1 ? color : 'unknown';
}

function hasImage(value: string | undefined): boolean {
  return value !== undefined && /url\(|gradient|image/.test(value);
}

function displayOf(display: string | undefined): Looks['display'] {
  if (display === undefined) return undefined;
  if (/^(?:block|flex|grid|list-item|table|flow-root|table-row)$/.test(display)) return 'block';
  if (/^(?:inline-(?:block|flex|grid|table)|table-cell)$/.test(display)) return 'cell';
  return /^(?:inline|contents)$/.test(display) ? 'inline' : undefined;
}
