// Waivers: an approved exception replaces what it excuses while it is in force, and is named once it has expired.
import type { Waiver } from '../inventory/schema.ts';
import { waiverState } from '../policy/waivers.ts';
import type { Finding, Outcome } from './schema.ts';

const WAIVED: ReadonlySet<Outcome> = new Set(['fail', 'contradicted', 'review']);

/**
 * The finding with the waivers of its page looked at. In force until the end of the day `until`: a failing or unclear outcome
 * becomes `waived` and says what it would have been. Expired: the outcome stands and the waiver is named with it.
 * `today` is `YYYY-MM-DD` in the agency's time zone.
 */
export function applyWaivers(finding: Finding, waivers: Waiver[], today: string): Finding {
  const waiver = longest(waivers.filter((one) => one.item === finding.item));
  if (waiver === undefined) return finding;
  if (waiverState(waiver, today) === 'expired') return { ...finding, waiver, waiverExpired: true };
  if (!WAIVED.has(finding.outcome)) return finding;
  const { fix: _fix, confidence: _confidence, ...rest } = finding;
  return { ...rest, outcome: 'waived', says: waivedWords(finding, waiver), waiver };
}

function longest(waivers: Waiver[]): Waiver | undefined {
  return waivers.reduce<Waiver | undefined>(
    (best, one) => (best === undefined || one.until > best.until ? one : best),
    undefined,
  );
}

function waivedWords(finding: Finding, waiver: Waiver): string {
  const would = { fail: 'be missing', contradicted: 'be contradicted' } as Record<string, string>;
  const reason = /[.!?…]$/.test(waiver.reason) ? waiver.reason : `${waiver.reason}.`;
  return (
    `Waived until ${waiver.until}, approved by ${waiver.approvedBy}: ${reason} ` +
    `Without the waiver it would ${would[finding.outcome] ?? 'need a review'}: ${finding.says}`
  );
}
