// The words of the table, in English unless others are given; ids, dates, addresses and what a page said stay as they are.
import { FAILURE_TEXT } from '../capture/failure-text.ts';
import type { PageKind } from '../inventory/schema.ts';
import type { Place, Visibility } from '../read/content.ts';
import type { Finding, Outcome, PageReport, Verdict } from '../verdict/schema.ts';
import { moment } from './times.ts';
import { KIND_WORDS, LEVEL_WORDS, OUTCOME_WORDS, placeWords, VERDICT_WORDS } from './words.ts';

type Failure = NonNullable<PageReport['failure']>;

export type CsvWords = {
  /** A column's heading, by its English one. */
  head: (english: string) => string;
  kind: (kind: PageKind) => string;
  verdict: (verdict: Verdict) => string;
  level: (level: Finding['level']) => string;
  outcome: (outcome: Outcome) => string;
  place: (quote: { place: Place; visibility: Visibility }) => string;
  yes: string;
  no: string;
  item: (item: string, title: string) => string;
  says: (finding: Finding) => string;
  /** Why a page could not be read, and what to do. */
  unread: (failure: Failure) => string;
  remedy: (reason: Failure['reason']) => string;
  ruled: Record<'satisfied' | 'not-satisfied', string>;
  /** A time in a zone. */
  moment: (time: string, zone: string) => string;
};

export const CSV_WORDS: CsvWords = {
  head: (english) => english,
  kind: (kind) => KIND_WORDS[kind],
  verdict: (verdict) => VERDICT_WORDS[verdict].word,
  level: (level) => LEVEL_WORDS[level],
  outcome: (outcome) => OUTCOME_WORDS[outcome].word,
  place: placeWords,
  yes: 'yes',
  no: 'no',
  item: (_item, title) => title,
  says: ({ says }) => says,
  unread: ({ reason, detail }) => `${FAILURE_TEXT[reason].means} (${detail})`,
  remedy: (reason) => FAILURE_TEXT[reason].remedy,
  ruled: { satisfied: 'satisfied', 'not-satisfied': 'not satisfied' },
  moment,
};
