// What a check makes of an example page, in a word or two: for tests of single pages beside the tables.
import type { AnyCheck, Judgement } from '../../core/check.ts';
import { expectEvidence, judge, rowPage, type Row } from './check-tester.ts';
import type { RowPage } from './content.ts';

/** Outcome and message: "pass says-so". Evidence is looked at on the way. */
export function told(check: AnyCheck, row: Row): string {
  const { outcome, message } = judged(check, row);
  return `${outcome} ${message}`;
}

/** The whole judgement of an example page; its evidence stands on the page word for word. */
export function judged(check: AnyCheck, row: Row): Judgement {
  const { content, about } = rowPage(row);
  const judgement = judge(check, content, about);
  const isOfField = judgement.message === 'not-served' || judgement.outcome === 'fail';
  expectEvidence(judgement, content, isOfField);
  return judgement;
}

/** The front page of a web site, where phrases alone decide and no words are weighed. */
export const onSite = (text: string, more: Omit<RowPage, 'text'> = {}): RowPage => ({
  text,
  kind: 'home',
  platform: 'website',
  ...more,
});

export const onProfile = (text: string, more: Omit<RowPage, 'text'> = {}): RowPage => ({
  text,
  kind: 'profile',
  ...more,
});

/** Statements about monitoring in words that no phrase looks for; which of them weigh enough changes with what the weights are learned from. */
export const UNFORESEEN = [
  'Mostly offline at night and on weekends.',
  'Mornings and holidays nobody.',
  'Nights and holidays: nobody.',
  'Weekends and evenings we are mostly out.',
  'Offline after dark and all weekend.',
];
