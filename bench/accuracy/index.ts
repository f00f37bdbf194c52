// How right the verdicts are on labelled texts and pages:
//   npm run accuracy -- FILE.jsonl… [--pages labels.jsonl] [--predictions OUT.jsonl] [--list] [--item ID] [--half 0|1] [--no-browser]
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { PAGE_ITSELF } from '../../core/verdict/page-itself.ts';
import { judgePage, judgeText, type Prediction } from './judge.ts';
import { type LabelledRecord, readRecords } from './records.ts';
import { f1, halfOf, type Judged, type Miss, type Scores, scoresOf } from './score.ts';
import { openPages } from './serve.ts';

const { values: options, positionals } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== '--'),
  allowPositionals: true,
  options: {
    pages: { type: 'string', multiple: true, default: [] },
    predictions: { type: 'string' },
    list: { type: 'boolean', default: false },
    item: { type: 'string' },
    half: { type: 'string' },
    'no-browser': { type: 'boolean', default: false },
  },
});

process.exitCode = await main();

async function main(): Promise<number> {
  if (positionals.length + options.pages.length === 0) {
    console.error('Name a file of labelled records: npm run accuracy -- FILE.jsonl… [--pages labels.jsonl] [--predictions OUT.jsonl] [--list]'); // prettier-ignore
    return 3;
  }
  const records = [...positionals, ...options.pages]
    .flatMap(readRecords)
    .filter((record) => options.half === undefined || halfOf(record) === options.half);
  const judged = await judgeAll(records);
  if (options.predictions !== undefined)
    writeFileSync(options.predictions, judged.map(({ prediction }) => lineOf(prediction)).join(''));
  print(scoresOf(judged.map(onlyItem)));
  return 0;
}

/** Texts at once; pages one after another, as a visitor would. */
async function judgeAll(records: readonly LabelledRecord[]): Promise<Judged[]> {
  const doors = await openPages(records, !options['no-browser']);
  try {
    const judged: Judged[] = [];
    for (const record of records) {
      const prediction =
        record.path === undefined ? await judgeText(record) : await judgePage(record, doors);
      judged.push({ record, prediction });
    }
    return judged;
  } finally {
    await doors.close();
  }
}

function onlyItem({ record, prediction }: Judged): Judged {
  const { item } = options;
  if (item === undefined) return { record, prediction };
  const label = record.labels[item];
  return {
    record: { ...record, labels: label === undefined ? {} : { [item]: label } },
    prediction,
  };
}

function lineOf({ id, unreadable, findings }: Prediction): string {
  const standard = findings.filter(({ item }) => item !== PAGE_ITSELF);
  const items = Object.fromEntries(standard.map(({ item, outcome }) => [item, outcome]));
  return `${JSON.stringify({ id, ...(unreadable === undefined ? {} : { unreadable }), items })}\n`;
}

function print(scores: Scores): void {
  for (const [item, score] of scores.items) {
    const { tp, fp, fn, tn, review } = score;
    console.log(
      `${item.padEnd(26)} precision ${ratio(tp, tp + fp)}  recall ${ratio(tp, tp + fn)}  F1 ${f1(score).toFixed(3)}  tp ${tp} fp ${fp} fn ${fn} tn ${tn} review ${review}`,
    );
  }
  const { hardNegatives, unreadable } = scores;
  console.log(
    `${scores.records} records  macro-F1 ${scores.macroF1.toFixed(3)}  precision ${scores.precision.toFixed(3)}  review share ${scores.reviewShare.toFixed(3)}  ` +
      `false passes on hard negatives ${hardNegatives.passes} of ${hardNegatives.labels} (${ratio(hardNegatives.passes, hardNegatives.labels)})`,
  );
  if (unreadable.all + unreadable.wrongly > 0)
    console.log(
      `unreadable: ${unreadable.told} of ${unreadable.all} told; ${unreadable.wrongly} readable records not read`,
    );
  if (options.list) for (const miss of scores.misses) printMiss(miss);
}

function ratio(part: number, whole: number): string {
  return (part / Math.max(1, whole)).toFixed(3);
}

function printMiss({ record, item, label, finding, unreadable }: Miss): void {
  const quote = (finding?.evidence[0] ?? finding?.nearest)?.text ?? '';
  const said = unreadable ?? `${finding?.outcome ?? 'none'} (${finding?.message ?? ''})`;
  console.log(`  ${record.id} ${record.kind} ${item}: labelled ${label}, judged ${said} "${quote.slice(0, 160)}"`); // prettier-ignore
}
