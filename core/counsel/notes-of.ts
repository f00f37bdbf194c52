// The notes on a page's comment policy: wordings that courts have questioned, and what a careful policy has and this one lacks.
import type { Content } from '../read/content.ts';
import type { CounselNote, NoteKey } from './note.ts';
import { EN, ES, FR, type Patterns } from './patterns.ts';
import { folded, readRules, type Rule } from './rules-in.ts';

/** Longest wording that a note quotes, UTF-16 units. */
const LONGEST_QUOTE = 300;

const GROUNDS = ['negative', 'offensive', 'off-topic', 'word-filter', 'discretion'] as const;

/** Rules (sentences and entries of lists) from which on a text is a policy, and not a remark in a bio. */
const IS_A_POLICY = 3;

/**
 * Notes on what the page says of comments and their removal, at most one of each kind; none for a page that has no such rules. Advice
 * only: nothing here is an outcome. Linear in the text.
 */
export function counselNotes(content: Pick<Content, 'blocks' | 'language'>): CounselNote[] {
  const patterns = PATTERNS[content.language] ?? EN;
  const rules = readRules(content.blocks, patterns);
  if (rules.length === 0) return [];
  const text = content.blocks.filter(({ place }) => place !== 'visitor-comment').map((block) => folded(block.text)); // prettier-ignore
  const says = (pattern: RegExp): boolean => text.some((one) => pattern.test(one));
  return [
    ...GROUNDS.flatMap((key) => noteOn(key, rules, (rule) => names(rule, patterns.grounds[key]))),
    ...blocking(rules, patterns, says),
    ...(rules.length < IS_A_POLICY ? [] : missing(patterns, says)),
  ];
}

const PATTERNS: Readonly<Record<string, Patterns>> = { en: EN, es: ES, fr: FR };

function names({ norm }: Rule, ground: RegExp): boolean {
  return ground.test(norm);
}

function noteOn(
  key: NoteKey,
  rules: readonly Rule[],
  holds: (rule: Rule) => boolean,
): CounselNote[] {
  const rule = rules.find(holds);
  return rule === undefined ? [] : [{ key, quote: cut(rule.text) }];
}

/** Blocking is questioned where nobody is told of it, or nobody can contest it. */
function blocking(
  rules: readonly Rule[],
  { blocking: pattern, notice, appeal }: Patterns,
  says: (pattern: RegExp) => boolean,
): CounselNote[] {
  if (says(notice) && says(appeal)) return [];
  return noteOn('blocking', rules, ({ norm }) => pattern.test(norm));
}

function missing(
  { narrow, notice, appeal, retention }: Patterns,
  says: (pattern: RegExp) => boolean,
): CounselNote[] {
  return [
    ...(says(narrow) ? [] : [{ key: 'no-narrow-grounds' as const }]),
    ...(says(notice) ? [] : [{ key: 'no-notice' as const }]),
    ...(says(appeal) ? [] : [{ key: 'no-appeal' as const }]),
    ...(says(retention) ? [] : [{ key: 'no-retention' as const }]),
  ];
}

function cut(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  return `${text.slice(0, LONGEST_QUOTE - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
