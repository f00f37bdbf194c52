// When many pages lose the same item at once: how many are a pattern, and what is said of an item that is held back for it.
import { FAILING } from './page-verdict.ts';
import type { CommonCause, Finding } from './schema.ts';

/**
 * The closed rule (docs/decisions/0006). A page loses an item it had in about one week of fifty, so three of four by chance happen once
 * in 30,000 weeks; two pages may be two people. In a large group a tenth is far beyond chance as well: platforms bring new layouts to a part of
 * their pages first.
 */
export const COMMON_CAUSE = {
  /** Below so many there is no pattern, whatever the share. */
  least: 3,
  share: 0.5,
  /** From so many on, a smaller share is enough. */
  many: 10,
  shareOfMany: 0.1,
  /** How long an item is held back while the pattern lasts: time for somebody to look, and no longer. Days. */
  holdDays: 28,
} as const;

/** Whether `lost` of the `had` accounts or web sites that had an item are too many to be chance. */
export function isPattern(lost: number, had: number): boolean {
  if (lost < COMMON_CAUSE.least || had <= 0) return false;
  const share = lost / had;
  if (share >= COMMON_CAUSE.share) return true;
  return lost >= COMMON_CAUSE.many && share >= COMMON_CAUSE.shareOfMany;
}

/** Whether something held back since then (ISO 8601) may still be held back now. */
export function mayStillHold(since: string, now: string): boolean {
  return Date.parse(now) - Date.parse(since) <= COMMON_CAUSE.holdDays * 86_400_000;
}

/** The finding as a question: no owner is told of it before somebody has looked at the cause. */
export function heldBack(finding: Finding, cause: CommonCause, since: string): Finding {
  if (!FAILING.has(finding.outcome)) return finding;
  const says = `${commonCauseSentence(cause)} So this is held back until a person has looked; on this page itself: ${finding.says}`;
  const held = { cause: cause.id, outcome: finding.outcome, since };
  return {
    ...finding,
    outcome: 'review',
    confidence: 'low',
    message: 'common-cause',
    says,
    heldBack: held,
  };
}

/** One sentence for the top of a report. */
export function commonCauseSentence({ kind, name, title, lost, had }: CommonCause): string {
  const what = kind === 'platform' ? `${name} profiles` : `web sites made with ${name}`;
  const whose = kind === 'platform' ? name : `how ${name} builds pages`;
  return `${lost} of the ${had} ${what} that had “${title}” lost it at once: probably a change of ${whose}, or a fault of this auditor.`;
}
