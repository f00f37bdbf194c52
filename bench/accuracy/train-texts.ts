// The sentences of labelled texts, each with what it states: a label that is present rests on the sentences that are quoted for it.
import { readdirSync } from 'node:fs';
import { sentencesOf } from '../../checks/language/sentences.ts';
import { unitsOf } from '../../checks/language/units.ts';
import type { Content } from '../../core/read/content.ts';
import { contentOf } from '../../core/verdict/judge-page.ts';
import type { Row, Table } from '../../test/support/check-tester.ts';
import { pageOf } from '../../test/support/content.ts';
import { draftOf } from './judge.ts';
import { aboutOf, type LabelledRecord } from './records.ts';

/** A sentence: for each item 1 where it states it, 0 where it does not, nothing where that is not known. */
type Unit = { norm: string; label: (item: string) => number | undefined };
export type LabelledText = { units: Unit[]; others?: { norms: string[]; states: number } };

/** The labelled texts among the records, read as the checks read them. */
export function textsOf(records: readonly LabelledRecord[]): LabelledText[] {
  return records.filter(isSpoken).flatMap((record) => {
    const read = contentOf(draftOf(record), aboutOf(record).platform);
    return read.ok ? [textOf(record, read.content)] : [];
  });
}

/** What other languages say is left to a person, whatever the words weigh. */
function isSpoken({ lang }: LabelledRecord): boolean {
  return lang === undefined || /^(?:en|es|fr)/.test(lang);
}

const TABLES = new URL('../../test/checks/', import.meta.url);

/** The rows of the checks' own tables, of which it is known what they state of the table's item. */
export async function tableTexts(): Promise<LabelledText[]> {
  const texts: LabelledText[] = [];
  for (const name of readdirSync(TABLES)) {
    const [, item] = /^(.+)\.table\.ts$/.exec(name) ?? [];
    if (item === undefined) continue;
    const { table }: { table: Table } = await import(new URL(name, TABLES).href);
    texts.push(...table.pass.flatMap((row) => rowText(row, item, 1)));
    const others = [...table.fail, ...(table.contradicted ?? [])];
    texts.push(...others.flatMap((row) => rowText(row, item, 0)));
  }
  return texts;
}

/** Which sentence of several states it is not known. */
function rowText(row: Row, item: string, states: number): LabelledText[] {
  const { content, about } = pageOf(row);
  // Words are not weighed on front pages: what fails there may well pass elsewhere.
  if (about.kind === 'home') return [];
  const norms = unitsOf(content).map(({ norm }) => norm);
  if (states === 1 && norms.length > 1) return [];
  const label = (asked: string) => (asked === item ? states : undefined);
  const units = norms.map((norm) => ({ norm, label }));
  return [{ units }];
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
