// A message before it has a form: its parts in order, made once, from which HTML, plain text and the printed page are written alike.
import type { MailLanguage } from '../inventory/schema.ts';
import type { Tone } from '../report/words.ts';

/** One page or one thing: what it is, what there is to say, who and when. All texts may be anybody's and are made safe where they are shown. */
export type LetterRow = {
  title: string;
  texts?: string[];
  /** In small type: since when, whose, by when. */
  about?: string;
  /** Words of the page. */
  quote?: string;
  /** Text to be copied, and what to know of it. */
  paste?: { label: string; text: string; notes?: string[] };
};

export type LetterSection = {
  title: string;
  tone: Tone;
  lead?: string;
  rows: LetterRow[];
  /** What was left out, and where it is. */
  more?: string;
};

/** The trend as bars: `share` from 0 to 1; `words` say the same. */
export type LetterTrend = {
  title: string;
  words: string;
  bars: { label: string; share: number; value: string }[];
};

export type Letter = {
  language: MailLanguage;
  subject: string;
  /** Whose, and of which day. */
  kicker: string;
  tone: Tone;
  /** The verdict in a word or two. */
  verdict: string;
  /** What makes this less than the whole picture: stands first. */
  notices: string[];
  /** How things stand, in plain words. */
  sentence: string;
  /** Numbers of pages, none of them zero. */
  tiles: { count: number; word: string; tone: Tone }[];
  sections: LetterSection[];
  trend?: LetterTrend;
  /** When the next audit is, what is attached. */
  closing: string[];
  /** In small type at the end: why this came, and what it rests on. */
  small: string[];
};
