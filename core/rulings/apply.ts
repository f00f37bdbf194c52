// A person's ruling beside what the checks say: it decides while its wording stands, and is a question once that has changed.
import { UNSEEN } from '../verdict/cause.ts';
import type { Finding, Outcome } from '../verdict/schema.ts';
import type { Decision, Ruling } from './ruling.ts';
import { isSameWording, type Seen } from './wording.ts';

/** Where there is nothing that a person could have ruled on. */
const STAYS: ReadonlySet<Outcome> = new Set(['waived', 'not-applicable', 'error']);

/**
 * The findings with the rulings on their page looked at; the newest of an item counts. With its wording in place it decides. With other
 * wording the item is a question, unless the check comes to the same as the person by itself: then there is nothing to ask.
 * What a waiver excuses, what does not apply and what could not be checked stay as they are.
 */
export function applyRulings(
  findings: Finding[],
  rulings: readonly Ruling[],
  seen: Seen,
): Finding[] {
  if (rulings.length === 0) return findings;
  const newest = newestByItem(rulings);
  return findings.map((finding) => {
    const ruling = newest.get(finding.item);
    return ruling === undefined ? finding : ruled(finding, ruling, seen);
  });
}

/** The ruling that counts for each item: the one given last. */
export function newestByItem(rulings: readonly Ruling[]): Map<string, Ruling> {
  const newest = new Map<string, Ruling>();
  for (const ruling of rulings) {
    const known = newest.get(ruling.item);
    if (known === undefined || known.at < ruling.at) newest.set(ruling.item, ruling);
  }
  return newest;
}

/** A ruling in one sentence: who, when, what, why. */
export function rulingWords(ruling: Pick<Ruling, 'by' | 'at' | 'decision' | 'reason'>): string {
  const { by, at, decision, reason } = ruling;
  const ended = /[.!?…]$/.test(reason) ? reason : `${reason}.`;
  return `${by} ruled on ${at.slice(0, 10)} that this is ${DECISION_WORDS[decision]}: ${ended}`;
}

/** Whether a person's ruling decided a finding. */
export function isRuled({ ruling }: Pick<Finding, 'ruling'>): boolean {
  return ruling?.state === 'stands';
}

const DECISION_WORDS: Readonly<Record<Decision, string>> = {
  satisfied: 'satisfied',
  'not-satisfied': 'not satisfied',
};

function ruled(finding: Finding, ruling: Ruling, seen: Seen): Finding {
  if (STAYS.has(finding.outcome)) return finding;
  if (isSameWording(ruling, finding, seen)) return decided(finding, ruling);
  // What was not looked at this time has not changed.
  return UNSEEN.has(finding.message) ? finding : outdated(finding, ruling);
}

function decided(finding: Finding, ruling: Ruling): Finding {
  const { fix, ...rest } = finding;
  const met = ruling.decision === 'satisfied';
  return {
    ...rest,
    outcome: met ? 'pass' : 'fail',
    // A person has looked.
    confidence: 'high',
    message: 'ruled',
    says: `${rulingWords(ruling)} By itself the check says: ${finding.says}`,
    ...(met || fix === undefined ? {} : { fix }),
    ruling: facts(finding, ruling, 'stands'),
  };
}

function outdated(finding: Finding, ruling: Ruling): Finding {
  const noted: Finding = { ...finding, ruling: facts(finding, ruling, 'outdated') };
  if (agrees(finding, ruling)) return noted;
  const says =
    `${rulingWords(ruling)} The words that this was said of have changed since, so please look again and rule anew. ` +
    `By itself the check says: ${finding.says}`;
  return { ...noted, outcome: 'review', message: 'ruling-outdated', says };
}

function agrees({ outcome }: Finding, { decision }: Ruling): boolean {
  if (decision === 'satisfied') return outcome === 'pass';
  return outcome === 'fail' || outcome === 'contradicted';
}

function facts(
  finding: Finding,
  ruling: Ruling,
  state: 'stands' | 'outdated',
): NonNullable<Finding['ruling']> {
  const { decision, by, reason, at, runId } = ruling;
  return { state, decision, by, reason, at, runId, outcome: finding.outcome };
}
