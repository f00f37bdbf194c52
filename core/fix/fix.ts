// What a fix is: text ready to paste for one page, fitted to the field where it goes.
import type { Rules } from '../check.ts';
import type { Agency } from '../inventory/schema.ts';
import type { Confidence, Limit } from '../platforms/facts.ts';
import type { Policy } from '../policy/schema.ts';
import type { PageReport } from '../verdict/schema.ts';

/** Languages that text to paste is written in, and those in which we speak of it to whoever pastes it. */
export const FIX_LANGUAGES = ['en', 'es', 'fr'] as const;
export type FixLanguage = (typeof FIX_LANGUAGES)[number];
export type ReaderLanguage = 'en' | 'es';

/** What is known of the agency; a whole `Agency` will do. */
export type FixAgency = Pick<
  Agency,
  | 'name'
  | 'alsoKnownAs'
  | 'country'
  | 'emergencyNumber'
  | 'officialHosts'
  | 'state'
  | 'nonEmergencyPhone'
  | 'contactEmail'
  | 'streetAddress'
  | 'noticePage'
>;

/** The page as it was found; a whole `PageReport` will do. */
export type FixPage = Pick<PageReport, 'platform' | 'kind' | 'url' | 'findings'> &
  Partial<Pick<PageReport, 'language' | 'profileText' | 'capture'>>;

export type FixRequest = {
  page: FixPage;
  agency: FixAgency;
  /** By which the page was judged; the standard one unless told. */
  policy?: Policy | undefined;
  /** The language that the inventory wants the page in; otherwise the page's own. */
  language?: string | undefined;
  /** In which language hints and reasons are told; English unless told. */
  reader?: ReaderLanguage | undefined;
  /** The checks: with them, nothing is offered that they do not accept. */
  rules?: Rules | undefined;
};

/** How long a text is as its field counts, and how sure the limit is; `max` is absent where none is known. */
export type Counter = {
  used: number;
  max?: number;
  unit: Limit['unit'];
  confidence?: Confidence;
};

/** Where a text goes, as the platform's own buttons are called. */
export type FixPlace = { field: string; steps: string[] };

/** Something that is not in the text, and why; without `what`, `why` is a sentence that stands by itself. */
export type LeftOut = { what?: string; why: string };

/** One item: its own text by itself, which fits the field too. */
export type ItemFix = {
  item: string;
  title: string;
  /** Ready to paste; empty where only the agency can write it, then `note` says why. */
  text: string;
  counter: Counter;
  place: FixPlace;
  /** Whether it is in the page's whole text, is met by the notice page that the text links, or is left out. */
  carriedBy: 'text' | 'notice-page' | 'nothing';
  note?: string;
};

/** One page: the whole text of its field, the owner's words first, and what every item needs. */
export type PageFix = {
  language: FixLanguage;
  /** The field's whole new text (a profile), or the paragraphs to add (a web page). */
  text: string;
  /** `replace`: in place of what is there. `add`: beside what is there. */
  how: 'replace' | 'add';
  counter: Counter;
  place: FixPlace;
  items: ItemFix[];
  leftOut: LeftOut[];
};
