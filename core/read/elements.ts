// What the elements of HTML do to text: separate it, keep it apart by a space, or hold none that is shown.

/** Starts and ends a block of text (HTML Standard, section 15.3, "Rendering"). */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html input iframe legend li main marquee menu nav ol optgroup option p pre search section select summary table tbody textarea tfoot thead tr ul xmp listing plaintext text foreignObject'.split(' '), // prettier-ignore
);

/** Stands beside its neighbours, a space apart, in the same line. */
export const CELL_ELEMENTS: ReadonlySet<string> = new Set(
  'td th button img svg picture canvas video audio object embed meter progress math'.split(' '),
);

/** Nothing inside is shown to a visitor whose scripts run, whatever its style says. */
export const UNSHOWN_ELEMENTS: ReadonlySet<string> = new Set(
  'script style template noscript head title meta link base datalist noembed noframes audio video canvas object embed param source track rp meter progress frameset frame desc defs metadata symbol clipPath pattern marker annotation annotation-xml applet colgroup'.split(' '), // prettier-ignore
);

/** White space is kept as written. */
export const PREFORMATTED_ELEMENTS: ReadonlySet<string> = new Set([
  'pre',
  'xmp',
  'listing',
  'plaintext',
]);

/** A line goes through their text. */
export const STRUCK_ELEMENTS: ReadonlySet<string> = new Set(['del', 's', 'strike']);
