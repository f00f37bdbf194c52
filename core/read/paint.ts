// Letters in the colour of what is behind them: told only where both colours are known.
import { type Color, contrast, parseColor } from './colors.ts';
import type { Looks } from './looks.ts';
import type { SightPage } from './openings.ts';
import type { Scope, ScopeEdit } from './scope.ts';
import { SAYS } from './tree-attributes.ts';
import { attr, type TreeElement } from './tree.ts';

/** Contrast below which nobody can read (WCAG asks for 4.5). */
const UNREADABLE = 1.15;

/** Follows colours into an element: text and background, and whether one can be told from the other. */
export function setPaint(
  page: SightPage,
  element: TreeElement,
  looks: Looks,
  edit: ScopeEdit,
): void {
  const { around } = edit;
  const own = ownColors(element, looks);
  const covered = covers(page, element);
  edit.set('background', own.background ?? (covered ? 'unknown' : around.background));
  if (looks.shadow !== undefined) edit.set('shadow', looks.shadow);
  if ((own.color ?? own.background ?? around.color) === undefined) return;
  edit.set('color', own.color ?? (covered || element.name === 'a' ? undefined : around.color));
  edit.set('faint', isFaint(edit.scope, own.background === 'unknown'));
}

/** What a sheet can name may have colours of its own there; a link always has one. */
function covers(page: SightPage, { says }: TreeElement): boolean {
  return page.unsure && (says & (SAYS.class | SAYS.id)) !== 0;
}

type OwnColors = { color: Color | undefined; background: Color | 'unknown' | undefined };

/** By style, or by the attributes of old pages (HTML Standard, section 15.3.3 and 15.3.4). */
function ownColors(element: TreeElement, looks: Looks): OwnColors {
  const font = element.name === 'font' ? attr(element, 'color') : undefined;
  const color = looks.color ?? (font === undefined ? undefined : legacyColor(font));
  if (looks.background !== undefined) return { color, background: looks.background };
  if (attr(element, 'background') !== undefined) return { color, background: 'unknown' };
  const legacy = attr(element, 'bgcolor');
  return {
    color,
    background: legacy === undefined ? undefined : (legacyColor(legacy) ?? 'unknown'),
  };
}

function legacyColor(value: string): Color | undefined {
  return parseColor(value) ?? parseColor(`#${value.trim()}`);
}

function isFaint({ color, background, shadow }: Scope, isImage: boolean): boolean {
  if (color === undefined || shadow) return false;
  // Letters without colour let an image of their own shine through: a gradient as text.
  if (color.alpha <= 0.05) return !isImage;
  return background !== 'unknown' && color.alpha === 1 && contrast(color, background) < UNREADABLE;
}
