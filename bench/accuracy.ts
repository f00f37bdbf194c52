// Judges labelled texts by the checks and prints precision, recall and F1 an item: npx tsx bench/accuracy.ts FILE.jsonl… [--list] [--half 0|1] [--item ID]
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { RULES } from '../checks/index.ts';
import type { Capture } from '../core/capture/capture.ts';
import type { About, Judgement } from '../core/check.ts';
import { emergencyNumberOf } from '../core/inventory/countries.ts';
import { PLATFORMS, type PageKind } from '../core/inventory/schema.ts';
import type { Content } from '../core/read/content.ts';
import { readCapture, readDraft } from '../core/read/read.ts';

const agencySchema = z.object({
  name: z.string(),
  country: z.string().optional(),
  officialHosts: z.array(z.string()).optional(),
  emergencyNumber: z.string().optional(),
});
const rowSchema = z.object({
  id: z.string(),
  kind: z.string().default(''),
  agency: z
    .union([z.string().transform((name) => ({ name })), agencySchema])
    .default({ name: '' })
    .pipe(agencySchema),
  country: z.string().optional(),
  platform: z.enum(PLATFORMS).optional(),
  url: z.string().optional(),
  html: z.boolean().default(false),
  text: z.string().optional(),
  /** A stored page instead of a text, relative to the labels. */
  file: z.string().optional(),
  unreadable: z.boolean().default(false),
  labels: z.record(z.string(), z.string()).default({}),
});
type Row = z.infer<typeof rowSchema>;

type Score = {
  tp: number;
  fp: number;
  fn: number;
  tn: number;
  review: number;
  reviewScored: number;
};
type Miss = { row: Row; item: string; label: string; judgement: Judgement };

const { values: options, positionals } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== '--'),
  allowPositionals: true,
  options: {
    list: { type: 'boolean', default: false },
    half: { type: 'string' },
    item: { type: 'string' },
  },
});

main();

function main(): void {
  if (positionals.length === 0) {
    console.error('usage: npx tsx bench/accuracy.ts FILE.jsonl… [--list] [--half 0|1] [--item ID]');
    process.exitCode = 2;
    return;
  }
  const rows = positionals.flatMap(readRows);
  if (options.half !== undefined)
    report(
      `half ${options.half}`,
      rows.filter((row) => halfOf(row) === options.half),
    );
  else {
    for (const half of ['0', '1'])
      report(
        `half ${half}`,
        rows.filter((row) => halfOf(row) === half),
      );
    report('all', rows);
  }
}

function readRows(path: string): Row[] {
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => rowSchema.parse(JSON.parse(line)))
    .filter(({ unreadable }) => !unreadable);
  for (const row of rows) {
    if (row.file === undefined) continue;
    row.html = true;
    row.text = readFileSync(join(dirname(path), row.file), 'utf8');
  }
  return rows;
}

/** Texts of one agency are always in the same half, so that wording learned from one half is tested on other agencies. */
function halfOf(row: Row): string {
  const digest = createHash('sha256').update(row.agency.name).digest();
  return String((digest.at(-1) ?? 0) % 2);
}

function report(title: string, rows: readonly Row[]): void {
  const scores = new Map<string, Score>();
  const misses: Miss[] = [];
  for (const row of rows) judgeRow(row, scores, misses);
  print(title, rows, { scores, misses });
}

function judgeRow(row: Row, scores: Map<string, Score>, misses: Miss[]): void {
  const about = aboutOf(row);
  const content = contentOf(row, about);
  for (const { check } of RULES.checks) {
    const label = row.labels[check.meta.id];
    if (label === undefined || (options.item !== undefined && options.item !== check.meta.id))
      continue;
    const judgement = check.judge(content, about);
    const score = scores.get(check.meta.id) ?? {
      tp: 0,
      fp: 0,
      fn: 0,
      tn: 0,
      review: 0,
      reviewScored: 0,
    };
    scores.set(check.meta.id, score);
    if (count(score, label, judgement) || wrongSide(label, judgement))
      misses.push({ row, item: check.meta.id, label, judgement });
  }
}

/** Counts one judgement; true when it is wrong. A review is no answer: it costs recall, not precision. */
function count(score: Score, label: string, { outcome }: Judgement): boolean {
  if (outcome === 'review') score.review += 1;
  if (label !== 'present' && label !== 'absent') return false;
  if (outcome === 'review') score.reviewScored += 1;
  const said = outcome === 'pass';
  const right = said === (label === 'present');
  score[said ? (right ? 'tp' : 'fp') : right ? 'tn' : 'fn'] += 1;
  return !right;
}

function wrongSide(label: string, { outcome }: Judgement): boolean {
  return label === 'ambiguous' ? false : label === 'present' && outcome !== 'pass';
}

function print(
  title: string,
  rows: readonly Row[],
  result: { scores: Map<string, Score>; misses: Miss[] },
): void {
  console.log(`\n${title}: ${rows.length} texts`);
  const f1s: number[] = [];
  let reviews = 0;
  let judged = 0;
  for (const [item, score] of result.scores) {
    const { tp, fp, fn, tn, review } = score;
    const precision = tp / Math.max(1, tp + fp);
    const recall = tp / Math.max(1, tp + fn);
    const f1 = (2 * tp) / Math.max(1, 2 * tp + fp + fn);
    if (tp + fn > 0) f1s.push(f1);
    reviews += review;
    judged += tp + fp + fn + tn;
    console.log(
      `${item.padEnd(26)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  tp ${tp} fp ${fp} fn ${fn} tn ${tn} review ${review} (${score.reviewScored} scored)`,
    );
  }
  const negatives = result.misses.filter(
    ({ row, label }) => row.kind === 'hard_negative' && label === 'absent',
  );
  const macro = f1s.reduce((sum, f1) => sum + f1, 0) / Math.max(1, f1s.length);
  console.log(
    `macro-F1 ${macro.toFixed(3)}  review share ${(reviews / Math.max(1, judged)).toFixed(3)}  false passes on hard negatives ${negatives.length}`,
  );
  if (options.list) for (const miss of result.misses) printMiss(miss);
}

function printMiss({ row, item, label, judgement }: Miss): void {
  const quote = (judgement.evidence[0] ?? judgement.nearest)?.text ?? '';
  console.log(
    `  ${row.id} ${row.kind} ${item}: labelled ${label}, judged ${judgement.outcome} (${judgement.message}) "${quote.slice(0, 160)}"`,
  );
}

function aboutOf({ agency, country = agency.country ?? 'US', ...row }: Row): About {
  const profile = row.kind === 'bio' || row.kind === 'agency_profile';
  return {
    agency: {
      name: agency.name,
      alsoKnownAs: [],
      country,
      officialHosts: agency.officialHosts ?? [],
      emergencyNumber: agency.emergencyNumber ?? emergencyNumberOf(country) ?? '911',
    },
    platform: row.platform ?? (profile ? 'x' : 'website'),
    kind: kindOf(row.kind, profile),
    ...(row.url === undefined ? {} : { url: row.url }),
  };
}

function kindOf(kind: string, profile: boolean): PageKind {
  if (profile) return 'profile';
  if (kind === 'agency_policy_page') return 'policy-page';
  return kind === 'agency_home' ? 'home' : 'web-page';
}

function contentOf(row: Row, { platform }: About): Content {
  const text = row.text ?? '';
  if (!row.html) return readDraft(text, platform);
  const capture: Capture = {
    schema: 1,
    mode: 'draft',
    because: 'a labelled text',
    requestedUrl: row.url ?? 'https://draft.invalid/',
    finalUrl: row.url ?? 'https://draft.invalid/',
    redirects: [],
    status: 200,
    headers: {},
    contentType: 'text/html',
    charset: { label: 'utf-8', from: 'draft' },
    capturedAt: '2026-01-01T00:00:00.000Z',
    durationMs: 0,
    sha256: '',
    bytes: text.length,
  };
  const read = readCapture({ capture, html: text }, platform);
  return read.ok ? read.content : readDraft('', platform);
}
