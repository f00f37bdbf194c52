// Counts predictions against labels: precision, recall and F1 an item. A `review` is no answer: it costs recall, not precision.
import { createHash } from 'node:crypto';
import type { Finding } from '../../core/verdict/schema.ts';
import type { Prediction } from './judge.ts';
import type { LabelledRecord } from './records.ts';

export type Judged = { record: LabelledRecord; prediction: Prediction };

export type ItemScore = { tp: number; fp: number; fn: number; tn: number; review: number };

/** A judgement on the wrong side of its label, or a review where there was an answer. */
export type Miss = { record: LabelledRecord; item: string; label: string; finding?: Finding; unreadable?: string }; // prettier-ignore

export type Scores = {
  records: number;
  items: Map<string, ItemScore>;
  misses: Miss[];
  /** Over items of five present labels or more. */
  macroF1: number;
  precision: number;
  reviewShare: number;
  /** Passes where a hard negative's label says absent, and how many such labels there are. */
  hardNegatives: { passes: number; labels: number };
  /** Records that can only be unreadable: told, and all; and readable ones that were not read. */
  unreadable: { told: number; all: number; wrongly: number };
};

const MACRO_FROM = 5;

/** The scores of the records judged. */
export function scoresOf(judged: readonly Judged[]): Scores {
  const items = new Map<string, ItemScore>();
  const misses: Miss[] = [];
  const hardNegatives = { passes: 0, labels: 0 };
  const readable = judged.filter(({ record }) => !record.unreadable);
  for (const { record, prediction } of readable)
    for (const [item, label] of Object.entries(record.labels)) {
      if (label !== 'present' && label !== 'absent') continue;
      const finding = prediction.findings.find((one) => one.item === item);
      const outcome = finding?.outcome;
      const score = items.get(item) ?? { tp: 0, fp: 0, fn: 0, tn: 0, review: 0 };
      items.set(item, score);
      const right = count(score, label === 'present', outcome);
      if (!right || outcome === 'review') misses.push(missOf(record, item, label, prediction));
      if (record.kind !== 'hard_negative' || label !== 'absent') continue;
      hardNegatives.labels += 1;
      if (outcome === 'pass') hardNegatives.passes += 1;
    }
  return { records: judged.length, items, misses, hardNegatives, ...totals(items), unreadable: unreadableOf(judged) }; // prettier-ignore
}

/** True for the right side of the label. */
function count(
  score: ItemScore,
  present: boolean,
  outcome: Finding['outcome'] | undefined,
): boolean {
  if (outcome === 'review') score.review += 1;
  const said = outcome === 'pass';
  score[said ? (present ? 'tp' : 'fp') : present ? 'fn' : 'tn'] += 1;
  return said === present;
}

function missOf(record: LabelledRecord, item: string, label: string, prediction: Prediction): Miss {
  const finding = prediction.findings.find((one) => one.item === item);
  const { unreadable } = prediction;
  return {
    record,
    item,
    label,
    ...(finding === undefined ? {} : { finding }),
    ...(unreadable === undefined ? {} : { unreadable }),
  };
}

function totals(
  items: ReadonlyMap<string, ItemScore>,
): Pick<Scores, 'macroF1' | 'precision' | 'reviewShare'> {
  const all = [...items.values()];
  const sum = (key: keyof ItemScore): number => all.reduce((total, one) => total + one[key], 0);
  const judged = sum('tp') + sum('fp') + sum('fn') + sum('tn');
  const scored = all.filter(({ tp, fn }) => tp + fn >= MACRO_FROM).map(f1);
  return {
    macroF1: scored.reduce((total, one) => total + one, 0) / Math.max(1, scored.length),
    precision: sum('tp') / Math.max(1, sum('tp') + sum('fp')),
    reviewShare: sum('review') / Math.max(1, judged),
  };
}

function unreadableOf(judged: readonly Judged[]): Scores['unreadable'] {
  const only = judged.filter(({ record }) => record.unreadable);
  return {
    all: only.length,
    told: only.filter(({ prediction }) => prediction.unreadable !== undefined).length,
    wrongly: judged.filter(({ record, prediction }) => !record.unreadable && prediction.unreadable !== undefined).length,
  }; // prettier-ignore
}

/** Harmonic mean of precision and recall. */
export function f1({ tp, fp, fn }: ItemScore): number {
  return (2 * tp) / Math.max(1, 2 * tp + fp + fn);
}

/** Texts of one agency are always in the same half, so that wording learned from one half is tested on other agencies. */
export function halfOf({ agency }: LabelledRecord): '0' | '1' {
  const last = createHash('sha256').update(agency.name).digest().at(-1) ?? 0;
  return last % 2 === 0 ? '0' : '1';
}
