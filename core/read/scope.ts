// What holds for text at one spot of the page: where it stands and whether, and how, it is seen.
import type { Color } from './colors.ts';
import type { Place, Visibility } from './content.ts';

/** Inherited from element to element; one object serves all elements that change nothing. */
export type Scope = {
  readonly place: Place;
  /** Inside an article, a landmark or a list: headers and footers in there are not the page's. */
  readonly inPart: boolean;
  readonly visibility: Visibility;
  /** Visibility outside the closed `<details>` around, for its summary. */
  readonly outside: Visibility;
  /** Language declared nearer than on `<html>`, primary tag. */
  readonly lang: string | undefined;
  /** Not displayed at all, with everything inside. */
  readonly hidden: boolean;
  /** `visibility: hidden`, until something inside is visible again. */
  readonly unseen: boolean;
  readonly tiny: boolean;
  readonly color: Color | undefined;
  readonly background: Color | 'unknown';
  /** Letters have a shadow that makes any colour readable. */
  readonly shadow: boolean;
  /** Letters in the colour of what is behind them. */
  readonly faint: boolean;
  /** Line breaks in the source are shown. */
  readonly pre: boolean;
  /** Letters are painted from right to left. */
  readonly mirrored: boolean;
  /** Inside a drawing, outside its texts. */
  readonly drawing: boolean;
  /** Struck out: what the page takes back. */
  readonly struck: boolean;
  /** A name speaks of hiding, and a sheet that is not read decides whether it does. */
  readonly guessed: boolean;
};

/** What holds at the top of a page on this background. */
export function topScope(background: Color | 'unknown'): Scope {
  return copyOf({ ...TOP, background });
}

const TOP: Scope = {
  place: 'main',
  inPart: false,
  visibility: 'shown',
  outside: 'shown',
  lang: undefined,
  hidden: false,
  unseen: false,
  tiny: false,
  color: undefined,
  background: 'unknown',
  shadow: false,
  faint: false,
  pre: false,
  mirrored: false,
  drawing: false,
  struck: false,
  guessed: false,
};

/** True where text is part of the content at all. */
export function isRead(scope: Scope): boolean {
  return !(
    scope.hidden ||
    scope.unseen ||
    scope.tiny ||
    scope.faint ||
    scope.drawing ||
    scope.struck
  );
}

/** The harder to see of two. */
export function harder(one: Visibility, other: Visibility): Visibility {
  return RANK[one] >= RANK[other] ? one : other;
}

const RANK: Record<Visibility, number> = { shown: 0, 'on-click': 1, 'screen-reader': 2 };

type Changing = { -readonly [K in keyof Scope]: Scope[K] };

/** Written out, so that the engine gives all scopes one shape; they are asked at every text of a page. */
function copyOf(scope: Scope): Changing {
  return {
    place: scope.place,
    inPart: scope.inPart,
    visibility: scope.visibility,
    outside: scope.outside,
    lang: scope.lang,
    hidden: scope.hidden,
    unseen: scope.unseen,
    tiny: scope.tiny,
    color: scope.color,
    background: scope.background,
    shadow: scope.shadow,
    faint: scope.faint,
    pre: scope.pre,
    mirrored: scope.mirrored,
    drawing: scope.drawing,
    struck: scope.struck,
    guessed: scope.guessed,
  };
}

/** Changes a scope on the way into an element: copied at the first real change, the same object where there is none. */
export class ScopeEdit {
  readonly around: Scope;
  #scope: Changing;

  constructor(around: Scope) {
    this.around = around;
    this.#scope = around;
  }

  get scope(): Scope {
    return this.#scope;
  }

  set<K extends keyof Scope>(key: K, value: Scope[K]): void {
    if (this.#scope[key] === value) return;
    if (this.#scope === this.around) this.#scope = copyOf(this.around);
    this.#scope[key] = value;
  }
}
