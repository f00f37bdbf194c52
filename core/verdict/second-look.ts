// Two visits of one run to a page: what newly fails counts only when both saw it. Otherwise both readings are told.
import type { Failure } from '../capture/failures.ts';
import { FAILING } from './page-verdict.ts';
import type { Finding, Outcome } from './schema.ts';

/** What the second visit gave. */
export type SecondSight =
  | { ok: true; findings: readonly Finding[] }
  | { ok: false; failure: Failure };

/** Messages of what one visit alone saw failing. */
export const UNCONFIRMED = ['not-confirmed', 'readings-differ'] as const;

/**
 * The findings of the first visit, those named in `items` settled by the second. What both saw failing is `confirmed` and stands as the
 * first saw it. What the second saw met is met: it was there to be seen, which its words prove. What the second contradicts in
 * another way, or could not look at, is a question for a person and no failure.
 */
export function settleBySecondLook(
  first: readonly Finding[],
  second: SecondSight,
  items: ReadonlySet<string>,
): Finding[] {
  return first.map((finding) => {
    if (!items.has(finding.item) || !FAILING.has(finding.outcome)) return finding;
    // A person has looked.
    if (finding.ruling?.state === 'stands') return finding;
    if (!second.ok) return notConfirmed(finding, second.failure);
    const again = second.findings.find(({ item }) => item === finding.item);
    return again === undefined ? finding : settled(finding, again);
  });
}

/** A finding that needs no second visit: another run, or the same bytes before, saw the same. */
export function confirmedBefore(finding: Finding): Finding {
  return { ...finding, confirmation: { state: 'confirmed', first: finding.outcome } };
}

function settled(first: Finding, second: Finding): Finding {
  const seen = { first: first.outcome, second: second.outcome };
  if (FAILING.has(second.outcome))
    return { ...first, confirmation: { state: 'confirmed', ...seen } };
  const confirmation = { state: 'differs', ...seen } as const;
  const says = `Two visits in this audit saw this differently. The first: ${first.says} The second: ${second.says}`;
  const counts = first.outcome === 'fail' && MET.has(second.outcome);
  if (counts) return { ...second, confidence: 'medium', says, confirmation };
  const evidence = [...first.evidence, ...second.evidence];
  const message = 'readings-differ';
  return { ...first, outcome: 'review', confidence: 'low', message, says, evidence, confirmation };
}

/** Silence on one visit is what an artefact looks like; a statement to the contrary is not. */
const MET: ReadonlySet<Outcome> = new Set(['pass', 'waived', 'not-applicable']);

/** A finding of the only visit that could read the page: a question for a person, and no failure. */
export function notConfirmed(seen: Finding, failure: Failure): Finding {
  const says =
    `Only one visit in this audit saw this, so it does not count yet: on the other, the page could not be read (${failure.detail}). ` +
    `What the one saw: ${seen.says}`;
  const confirmation = { state: 'not-confirmed', first: seen.outcome } as const;
  return {
    ...seen,
    outcome: 'review',
    confidence: 'low',
    message: 'not-confirmed',
    says,
    confirmation,
  };
}
