// The words of every report, in one place: outcomes, verdicts, places, changes, for people who do not know the standard.
import type { CaptureMode } from '../capture/capture.ts';
import type { MailLanguage, PageKind, Platform } from '../inventory/schema.ts';
import { PLATFORM_FACTS } from '../platforms/index.ts';
import type { Place, Visibility } from '../read/content.ts';
import { shortLine } from './safe-text.ts';
import type { Change, Finding, Outcome, Verdict } from '../verdict/schema.ts';

/** How grave something is; each sink has one icon or colour a tone. */
export type Tone = 'good' | 'bad' | 'look' | 'unread' | 'idle';

/** A word, and how grave it is. */
export type State = { word: string; tone: Tone };

/** A sign for each tone where there is only text; the word always stands beside it. */
export const SIGNS: Record<Tone, string> = {
  good: '✓',
  bad: '✗',
  look: '!',
  unread: '?',
  idle: '–',
};

export const OUTCOME_WORDS: Record<Outcome, { word: string; tone: Tone }> = {
  pass: { word: 'Met', tone: 'good' },
  fail: { word: 'Not met', tone: 'bad' },
  contradicted: { word: 'Says the opposite', tone: 'bad' },
  review: { word: 'Needs a look', tone: 'look' },
  'not-applicable': { word: 'Does not apply', tone: 'idle' },
  waived: { word: 'Waived', tone: 'idle' },
  error: { word: 'Could not be checked', tone: 'unread' },
};

/** What is said of an item: advice that is not followed is worth a look, and not the red of a broken rule. */
export function stateOf(finding: Pick<Finding, 'outcome' | 'level'>): State {
  return stateIn(finding, (outcome) => OUTCOME_WORDS[outcome]);
}

/** As `stateOf`, in another language's words. */
export function stateIn(
  { outcome, level }: Pick<Finding, 'outcome' | 'level'>,
  words: (outcome: Outcome) => State,
): State {
  const state = words(outcome);
  return level === 'recommended' && state.tone === 'bad' ? { ...state, tone: 'look' } : state;
}

export const VERDICT_WORDS: Record<Verdict, { word: string; tone: Tone }> = {
  compliant: { word: 'Compliant', tone: 'good' },
  'not-compliant': { word: 'Needs action', tone: 'bad' },
  'needs-review': { word: 'Needs a look', tone: 'look' },
  unreadable: { word: 'Could not be read', tone: 'unread' },
  skipped: { word: 'Left out', tone: 'idle' },
};

export const LEVEL_WORDS: Record<Finding['level'], string> = {
  required: 'Required',
  recommended: 'Recommended',
};

const PLACE_WORDS: Record<Place, string> = {
  title: 'in the page title',
  bio: 'in the profile’s bio',
  main: 'in the main text',
  header: 'in the header',
  footer: 'in the footer',
  nav: 'in the menu',
  aside: 'beside the main text',
  'visitor-comment': 'in a visitor’s comment',
  quotation: 'in a quotation',
};

const VISIBILITY_WORDS: Record<Visibility, string> = {
  shown: '',
  'on-click': ', shown after a click',
  'screen-reader': ', heard by screen readers only',
};

/** Where a quotation stood: "in the footer, shown after a click". */
export function placeWords(quote: { place: Place; visibility: Visibility }): string {
  return PLACE_WORDS[quote.place] + VISIBILITY_WORDS[quote.visibility];
}

export const MODE_WORDS: Record<CaptureMode, string> = {
  static: 'Read as the server sends it, without a browser',
  browser: 'Read with a real browser',
  draft: 'Read from a file or text that was handed in',
  api: 'Read through the platform’s own interface',
  submitted: 'Read from what a person brought',
};

/** Platforms whose name is a word of the language and no brand. */
const SPANISH_NAMES: Partial<Record<Platform, string>> = {
  website: 'Sitio web',
  'link-in-bio': 'Página de enlaces',
};

/** The platform as people know it. */
export function platformName(platform: Platform, language: MailLanguage = 'en'): string {
  const own = language === 'es' ? SPANISH_NAMES[platform] : undefined;
  return own ?? PLATFORM_FACTS[platform].name;
}

export const KIND_WORDS: Record<PageKind, string> = {
  profile: 'profile',
  home: 'home page',
  'policy-page': 'policy page',
  'web-page': 'web page',
};

/** Changes in the order of a report: what got worse stands first. */
export const CHANGE_WORDS: Record<Change['kind'], string> = {
  'newly-failing': 'Newly failing',
  'newly-unreadable': 'Could not be read this time',
  'needs-look': 'Needs a look now',
  'still-failing': 'Still failing',
  'still-unreadable': 'Still could not be read',
  fixed: 'Fixed',
  'readable-again': 'Can be read again',
  'look-settled': 'No longer needs a look',
  'new-page': 'New page in the inventory',
  'removed-page': 'No longer in the inventory',
};

export const CAUSE_WORDS: Record<NonNullable<Change['cause']>, string> = {
  page: 'the page changed',
  rules: 'our rules changed',
  ruling: 'a person ruled on it',
  'ruling-lapsed': 'a person’s ruling on it no longer counts',
};

/** A verdict or an outcome as a change names it; any other word as it stands. */
export function stateWord(state: string): string {
  const words: Record<string, { word: string }> = { ...OUTCOME_WORDS, ...VERDICT_WORDS };
  return (
    (Object.hasOwn(words, state) ? words[state]?.word.toLowerCase() : undefined) ??
    shortLine(state, 40)
  );
}

/** `1 page`, `2 pages`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}

/** The start of a sentence in capitals as sentences have it. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
