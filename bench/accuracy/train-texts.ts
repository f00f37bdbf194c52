// The sentences of labelled texts, each with what it states: a label that is present rests on the sentences that are quoted for it.
import { sentencesOf } from '../../checks/language/sentences.ts';
import { unitsOf } from '../../checks/language/units.ts';
import type { Content } from '../../core/read/content.ts';
import { contentOf } from '../../core/verdict/judge-page.ts';
import { draftOf } from './judge.ts';
import { aboutOf, type LabelledRecord } from './records.ts';

/** A sentence: for each item 1 where it states it, 0 where it does not, nothing where that is not known. */
type Unit = { norm: string; label: (item: string) => number | undefined };
export type LabelledText = { units: Unit[]; others?: { norms: string[]; states: number } };

/** The labelled texts among the records, read as the checks read them. */
export function textsOf(records: readonly LabelledRecord[]): LabelledText[] {
  return records.flatMap((record) => {
    const read = contentOf(draftOf(record), aboutOf(record).platform);
    return read.ok ? [textOf(record, read.content)] : [];
  });
}

function textOf(record: LabelledRecord, content: Content): LabelledText {
  const units = unitsOf(content).map((unit) => {
    const shown = plain(
      unit
        .quotes()
        .map(({ text }) => text)
        .join(' '),
    );
    return { norm: unit.norm, label: (item: string) => labelOf(record, item, shown) };
  });
  const sentences = sentencesOf(content.blocks).map(({ norm }) => norm);
  return { units, others: { norms: sentences, states: record.kind === 'hard_negative' ? 1 : 0 } };
}

function labelOf(record: LabelledRecord, item: string, shown: string): number | undefined {
  const label = record.labels[item];
  if (label === 'absent') return 0;
  if (label !== 'present') return undefined;
  for (const quote of (record.quotes[item] ?? []).map(plain)) {
    if (quote === '') continue;
    if (shown.includes(quote)) return 1;
    if (quote.includes(shown)) return shown.length >= 0.3 * quote.length ? 1 : undefined;
  }
  return undefined;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
