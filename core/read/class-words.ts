// What the names of classes and ids say about an element: common frameworks and content systems use the same few words.
import { namesVisitors } from './comment-names.ts';

/** What class names say. Only guesses: a browser's own marks stand above them. */
export type ClassWords = {
  /** Left to screen readers (Bootstrap, WordPress, Drupal, USWDS, Foundation, Tailwind). */
  screenReader: boolean;
  /** Not displayed until something takes the class away. */
  hidden: boolean;
  /** Speaks of hiding in words of its own: whether it hides, only its sheet tells. */
  mayHide: boolean;
  /** Folded until a click: a collapsed panel, a tab that is not chosen, a menu, a window over the page. */
  folded: boolean;
  /** Says that it is open now. */
  unfolded: boolean;
  /** Stands still hidden only until it is scrolled to or has slid in. */
  animated: boolean;
  /** Part of a row of slides that show one after another. */
  slide: boolean;
  place:
    | 'header'
    | 'footer'
    | 'nav'
    | 'aside'
    | 'visitor-comment'
    | 'quotation'
    | 'own'
    | undefined;
};

/** What most names say; the one object for all of them. */
export const NOTHING_SAID: ClassWords = {
  screenReader: false,
  hidden: false,
  mayHide: false,
  folded: false,
  unfolded: false,
  animated: false,
  slide: false,
  place: undefined,
};

/** Reads class names, or an id; what says nothing gives the one object for that. */
export function classWords(value: string): ClassWords {
  // Not remembered by the whole text: pages have thousands of lists and ids of their own, and to look one up takes longer than to look at it.
  return TELLING.test(value) ? readClasses(value) : NOTHING_SAID;
}

/** Names that may say anything at all; the rest, most of a page, is not looked at further. */
const TELLING =
  /sr-only|unseen|no-?display|display-?none|hidden|reader|invisible|hide|offscreen|off-screen|d-none|print|collaps|tab|panel|accordion|toggle|modal|dropdown|menu|submenu|popup|faq|more|wow|anim|aos|fade|reveal|slid|carousel|swiper|slick|ticker|cycle|header|banner|masthead|footer|colophon|ftr|nav|active|open|show|expanded|current|sidebar|widget|aside|comment|comentario|disqus|dsq|giscus|utterances|breadcrumb|branding|site-info|respond|quot|testimonial|repl|review|guestbook|thread|discussion|forum|retweet|post|reblog|visit|guest|usuario|opinion|avis|internaut|lecteur|livre|ugc|follower/i;

/** What one name says, as bits of one number; its place, where it says one, stands above them. */
const BITS = {
  screenReader: 1,
  seenAgain: 2,
  printOnly: 4,
  hidden: 8,
  shownSomewhere: 16,
  mayHide: 32,
  folded: 64,
  unfolded: 128,
  animated: 256,
  slide: 512,
} as const;
const PLACE_SHIFT = 10;
const ALL_BITS = (1 << PLACE_SHIFT) - 1;

function readClasses(value: string): ClassWords {
  const says = saysOfAll(value);
  const has = (bit: number): boolean => (says & bit) !== 0;
  return {
    screenReader: has(BITS.screenReader) && !has(BITS.seenAgain),
    hidden: has(BITS.printOnly) || (has(BITS.hidden) && !has(BITS.shownSomewhere)),
    mayHide: has(BITS.mayHide) && !has(BITS.hidden | BITS.shownSomewhere),
    folded: has(BITS.folded) && !has(BITS.unfolded),
    unfolded: has(BITS.unfolded),
    animated: has(BITS.animated),
    slide: has(BITS.slide),
    place: PLACES[(says >> PLACE_SHIFT) - 1]?.[0],
  };
}

/** The bits of all names together, and the place of the first that says one. */
function saysOfAll(value: string): number {
  let says = 0;
  const names = value.toLowerCase().split(OTHER_SPACE.test(value) ? /\s+/ : ' ');
  const most = Math.min(names.length, 40);
  for (let at = 0; at < most; at += 1) {
    const own = saysOf(names[at] ?? '');
    says |= says >> PLACE_SHIFT === 0 ? own : own & ALL_BITS;
  }
  return says;
}

/** White space that is no blank, or more than one blank. */
const OTHER_SPACE = /[^\S ]| {2}/;

/** The bits of one name. Kept from page to page, for sites share their templates; bounded, for pages may invent names without end. */
function saysOf(name: string): number {
  const before = knownNames.get(name);
  if (before !== undefined) return before;
  const says = readName(name);
  if (name.length > LONGEST_NAME) return says;
  if (knownNames.size >= MOST_KNOWN) knownNames.clear();
  // A copy, which joining makes: a piece of a page would hold the whole page in memory.
  knownNames.set(` ${name}`.slice(1), says);
  return says;
}

const knownNames = new Map<string, number>();
const MOST_KNOWN = 20_000;
const LONGEST_NAME = 60;

function readName(name: string): number {
  let says = name === 'not-sr-only' ? BITS.seenAgain : 0;
  for (const [bit, pattern] of NAMES) if (pattern.test(name)) says |= bit;
  if (MAY_HIDE.test(name) && !HIDES_OTHERWISE.test(name)) says |= BITS.mayHide;
  return says | ((PLACES.findIndex(([, pattern]) => pattern.test(name)) + 1) << PLACE_SHIFT);
}

const SCREEN_READER =
  /^(?:(?:usa-|govuk-|u-|is-|a11y-|mat-|cdk-)?(?:sr-only|visually-?hidden|visuallyhidden|screen-?reader(?:s?-(?:text|only))?|screenreader)(?:-focusable)?|element-invisible|element-focusable|show-for-sr|assistive-text|hidden-accessible|ui-helper-hidden-accessible|cdk-visually-hidden|for-screen-?readers?|accessibly?-hidden|hide-visually|sronly)$/;

const HIDDEN =
  /^(?:d-none|hidden|hide|is-hidden|display-none|js-hide|invisible|ng-hide|u-hidden|dn)$/;
const PRINT_ONLY =
  /^(?:visible-print(?:-\w+)?|print-only|printonly|show-for-print|only-print|d-print-only)$/;
const SHOWN_ON_SOME_SCREEN =
  /^(?:d-(?:sm|md|lg|xl|xxl)-(?!none)\w+(?:-\w+)?|(?:sm|md|lg|xl|2xl):(?!hidden|invisible)[\w-]+|visible-(?:xs|sm|md|lg)(?:-\w+)?|show-for-\w+)$/;

const MAY_HIDE =
  /(?:^|[-_])(?:hide|hidden|invisible|off-?screen|unseen|no-?display|display-?none)(?:$|[-_])/;
/** On other screens or in print, what does not fit, the back of a card, a part that only is named so. */
const HIDES_OTHERWISE =
  /(?:^|[-_])(?:xs|sm|md|lg|xl|xxl|small|medium|large|phone|mobile|tablet|desktop|touch|handheld|print|overflow|backface|not|no-hide|un|if|until|when|scroll\w*|title|label|image|icon|border|bullets?|buttons?)(?:$|[-_])|:/;

const FOLDED =
  /^(?:collapse|collapsed-content|panel-collapse|accordion-collapse|accordion-content|accordion-panel|accordion-body|tab-pane|tabpanel|ui-tabs-hide|ui-tabs-panel-hidden|modal|modal-window|dropdown-menu|dropdown-content|dropdown-pane|sub-?menu|mega-?menu|elementor-tab-content|elementor-toggle-content|et_pb_toggle_content|wp-block-navigation__submenu-container|vc_toggle_content|faq-answer|toggle-content|read-more-content|more-text|usa-accordion__content|mfp-hide|popup-content|offcanvas)$/;
const UNFOLDED =
  /^(?:in|show|active|open|opened|is-active|is-open|current|expanded|navbar-collapse|shown)$/;

const ANIMATED =
  /^(?:wow|aos-init|aos-animate|animated|animate|animate__\w+|elementor-invisible|fade-?(?:in|up|down|left|right)?[\w-]*|reveal[\w-]*|scroll-?reveal|sr-item|sal-\w+|js-scroll|has-animation|et-waypoint|vc_animat\w*|wpb_animate\w*|animation[\w-]*)$/;

const SLIDE =
  /^(?:slides?|slide-\w+|slider[\w-]*|carousel[\w-]*|swiper[\w-]*|slick[\w-]*|ticker[\w-]*|cycle[\w-]*|flexslider|bxslider|owl-[\w-]*|rotator[\w-]*|n2-\w+)$/;

/** What visitors answer one another, in threads and guest books. */
const REPLIES =
  /^(?:(?:reply|replies)(?:[-_]+(?:list|body|content|text|items?|thread|wrap(?:per)?|container))?|(?:(?:discussion|message|forum|topic)[-_]?)?threads?|discussions?(?:[-_](?:list|items?|posts?|entry|body|thread))?|forum[-_](?:posts?|reply|replies|message)|guestbook(?:[-_](?:entry|entries|items?|list|posts?|messages?))?)$/;

/** What they say of the agency. One word alone says too little: plans, boards and policies are reviewed, too. */
const REVIEWS =
  /^(?:reviews|(?:(?:[a-z]{2,4}|google|customer|user|client|visitor|yelp|facebook|fb|reader)[-_]+)?reviews?[-_]+(?:cards?|items?|list|body|text|content|quote|slider?|carousel|container|wrap(?:per)?|box|grid|entry)|(?:google|customer|user|client|visitor|yelp|facebook|fb|reader)[-_]+reviews?)$/;

const PLACES: readonly (readonly [NonNullable<ClassWords['place']>, Pick<RegExp, 'test'>])[] = [
  ['own', /^(?:[\w-]*(?:comments?|commentaires?|comentarios?|reply|replies|reviews?|discussions?|guestbook|forum)[-_]*(?:policy|policies|notice|form|rules|disclaimer|guidelines|respond|reply-title|terms|politique|regles|politica|normas|reglas|aviso)[\w-]*|respond)$/],
  ['visitor-comment', { test: namesVisitors }],
  ['visitor-comment', /^(?:comments?(?:__|--)(?:by|text|body|content|main|meta|author|picture|submitted|item|list|user)(?:[-_]\w+)*|disqus[\w-]*|dsq-[\w-]*|giscus|utterances|fb-comments-[\w-]*)$/],
  ['visitor-comment', REPLIES],
  ['visitor-comment', REVIEWS],
  ['quotation', /^(?:(?:wp-block-)?pull-?quote|testimonials?(?:[-_]\w+)?)$/],
  ['quotation', /^(?:re-?tweet(?:ed)?|re-?post(?:ed)?|re-?blog(?:ged)?|shared-?(?:post|status)|quoted?-?(?:tweet|post|status))(?:[-_](?:body|content|text|card|wrapper|container))?$/],
  ['footer', /^(?:(?:site|page|global|main|app|usa|primary|bottom|master|layout|region|section|container|outer|inner|the|us|wp|l)?[-_]*(?:footer|ftr)(?:[-_]?(?:\d|wrapper|wrap|container|area|main|inner|outer|content|widgets?|top|bottom|region|section|columns?|primary|nav|links|info|block|row)\w*)*|colophon|site-info|region-footer[\w-]*)$/],
  ['nav', /^(?:(?:site|main|primary|secondary|top|global|mobile|utility|side|footer|header|usa|block)?[-_]?(?:nav(?:bar|igation)?|menu)(?:[-_]?(?:main|primary|top|bar|container|wrapper|menu|list|links|collapse|nav|block|inner))*|breadcrumbs?)$/],
  ['header', /^(?:(?:site|page|global|main|app|usa|primary|master|layout|region|top|the|l)?[-_]*(?:header|masthead)(?:[-_]?(?:\d|wrapper|wrap|container|area|inner|outer|top|bottom|region|main|row)\w*)*|branding|site-branding)$/],
  ['aside', /^(?:(?:site|page|main|left|right|primary|secondary|region)?[-_]*sidebar(?:[-_]\w+)*|widget-area)$/],
]; // prettier-ignore

const NAMES: readonly (readonly [number, RegExp])[] = [
  [BITS.screenReader, SCREEN_READER],
  [BITS.printOnly, PRINT_ONLY],
  [BITS.hidden, HIDDEN],
  [BITS.shownSomewhere, SHOWN_ON_SOME_SCREEN],
  [BITS.folded, FOLDED],
  [BITS.unfolded, UNFOLDED],
  [BITS.animated, ANIMATED],
  [BITS.slide, SLIDE],
];
