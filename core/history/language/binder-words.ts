// What a language has to give so that the binder can be written in it, beside the words of every report.
import type { Html } from '../../report/html.ts';
import type { ReportWords } from '../../report/language/report-words.ts';
import type { Change, Outcome } from '../../verdict/schema.ts';
import type { Capture } from '../../capture/capture.ts';

export type BinderWords = {
  /** What the binder shares with every report. */
  report: ReportWords;
  skip: string;
  /** Title of the file, and its heading with the name in it. */
  title: (name: string, from: string, to: string) => string;
  heading: (name: Html) => Html;
  lead: (from: string, to: string, audits: string, pages: string) => string;
  atLast: (counts: string) => string;
  audits: (count: number) => string;
  pageByPage: string;
  written: (when: string, version: string, audits: string, zone: string) => string;
  between: string;
  questions: { title: string; list: (counts: AskedCounts) => readonly (readonly [string, Html])[] };
  audit: {
    title: string;
    gap: (from: string, to: string) => string;
    caption: string;
    heads: Record<'day' | 'stood' | 'policy' | 'audit', string>;
  };
  items: {
    title: string;
    caption: string;
    heads: Record<'item' | 'met' | 'opened' | 'closed' | 'not', string>;
    none: string;
  };
  page: ChapterWords;
};

/** How many there are of each in the period. */
type AskedCounts = Record<'opened' | 'waivers' | 'rulings' | 'submissions', number>;

export type ChapterWords = {
  owner: string;
  up: string;
  /** `Mar 2, 2026 to Mar 30, 2026 (5 audits)`. */
  span: (first: string, last: string, audits: string) => string;
  states: { title: string; caption: string; heads: Record<'when' | 'state' | 'why', string> };
  findings: { title: string; none: string };
  opened: (day: string, audit: Html) => Html;
  closed: (day: string, how: { as: Outcome; cause?: Change['cause'] }, audit: Html) => Html;
  stillOpen: string;
  texts: { title: string; none: string; profile: string; counted: string; oneClick: string };
  kept: (parts: Record<'mode' | 'text' | 'page' | 'key' | 'command', string>) => Html;
  waivers: {
    title: string;
    caption: string;
    heads: Record<'item' | 'seen' | 'until' | 'by' | 'reason', string>;
    ranOut: string;
  };
  rulings: {
    title: string;
    caption: string;
    heads: Record<'item' | 'day' | 'decision' | 'by' | 'reason' | 'words', string>;
    decision: Record<'satisfied' | 'not-satisfied', string>;
  };
  brought: {
    title: string;
    caption: string;
    heads: Record<'day' | 'by' | 'as' | 'seen' | 'until', string>;
    as: Record<NonNullable<Capture['submission']>['how'], string>;
  };
};
