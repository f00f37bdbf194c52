// Keeps a record under DynamoDB's item limit: texts and lists are cut, always with a count, never a finding.
import type { AgencyReport, Finding, PageReport, Run } from '../verdict/schema.ts';
import { agencyReportSchema, pageReportSchema, runSchema } from '../verdict/schema.ts';

/** Bytes a record may take; the item limit is 400 KB (409,600), the rest is for keys and the other attributes. */
export const MAX_RECORD_BYTES = 400_000;

/** Characters of a quotation that are kept. */
export const MAX_QUOTE = 300;

/** Characters of any other text that are kept: a hostile page's title may be megabytes long. */
export const MAX_TEXT = 4000;

type Cut = { quotes: number; quote: number; text: number };

/** Tried in turn until the record fits. */
const CUTS: readonly Cut[] = [
  { quotes: 20, quote: MAX_QUOTE, text: MAX_TEXT },
  { quotes: 3, quote: MAX_QUOTE, text: 1000 },
  { quotes: 1, quote: 120, text: 300 },
];

/** A shortened address would lead elsewhere, a shortened description be pasted so: these keep all of `MAX_TEXT`. */
const ADDRESSES = new Set(['url', 'finalUrl', 'linkedUrl', 'profileText']);

/** A page report cut as little as its size asks for; every finding stays. Throws a `ZodError` when it is not a page report. */
export function fittingPageReport(report: PageReport): PageReport {
  let cut = report;
  for (const step of CUTS) {
    const findings = report.findings.map((finding) => withQuotes(finding, step.quotes));
    cut = pageReportSchema.parse(withTexts({ ...report, findings }, step));
    if (fits(JSON.stringify(cut))) break;
  }
  return cut;
}

/** An agency report with as many changes as fit; the others are counted in `changesOmitted`. */
export function fittingAgencyReport(report: AgencyReport): AgencyReport {
  const whole = agencyReportSchema.parse(withTexts(report, { quote: MAX_QUOTE, text: MAX_TEXT }));
  // Room for a larger count of omitted changes.
  let room = MAX_RECORD_BYTES - byteLength(JSON.stringify({ ...whole, changes: [] })) - 16;
  let kept = 0;
  for (const change of whole.changes) {
    room -= byteLength(JSON.stringify(change)) + 1;
    if (room < 0) break;
    kept += 1;
  }
  const changesOmitted = whole.changesOmitted + whole.changes.length - kept;
  return { ...whole, changes: whole.changes.slice(0, kept), changesOmitted };
}

/** Bytes that the ids of a run's agencies may take: the run is read with every page, and lists of runs hold many. */
const MAX_AGENCIES_BYTES = 100_000;

/** A run without the ids of its agencies where they are too many; its plan has them (`agenciesInPlan`). */
export function fittingRun(run: Run): Run {
  const { agencies } = run;
  if (byteLength(JSON.stringify(agencies)) <= MAX_AGENCIES_BYTES) return runSchema.parse(run);
  return runSchema.parse({ ...run, agencies: [], agenciesInPlan: true });
}

/** Whether a record's JSON is short enough for an item. No character takes more than three bytes for each of its UTF-16 units. */
export function fits(json: string): boolean {
  return json.length * 3 <= MAX_RECORD_BYTES || byteLength(json) <= MAX_RECORD_BYTES;
}

/** Length in UTF-8. A lone surrogate takes three bytes, as the mark that replaces it does. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f) bytes += unit > 0x7ff ? 2 : 1;
    if (isHigh(unit) && isLow(text.charCodeAt(index + 1))) index += 1;
  }
  return bytes;
}

/** At most `max` UTF-16 units, well-formed, an ellipsis in place of what was cut. */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return wellFormed(text);
  const splits = isHigh(text.charCodeAt(max - 2)) && isLow(text.charCodeAt(max - 1));
  return `${wellFormed(text.slice(0, splits ? max - 2 : max - 1))}…`;
}

function withQuotes(finding: Finding, most: number): Finding {
  const over = finding.evidence.length - most;
  if (over <= 0) return finding;
  const evidenceOmitted = (finding.evidenceOmitted ?? 0) + over;
  return { ...finding, evidence: finding.evidence.slice(0, most), evidenceOmitted };
}

/**
 * The record with every text cut, itself where there is nothing to cut; what comes back is to be parsed. Records are a few levels
 * deep, made by us.
 */
function withTexts(value: unknown, cut: Pick<Cut, 'quote' | 'text'>, key = ''): unknown {
  if (typeof value === 'string') return cutText(value, mostOf(key, cut));
  if (Array.isArray(value)) return withParts(value, (part) => withTexts(part, cut));
  if (typeof value !== 'object' || value === null) return value;
  const names = Object.keys(value);
  const parts: unknown[] = Object.values(value);
  const cutParts = withParts(parts, (part, at) => withTexts(part, cut, names[at]));
  if (cutParts === parts) return value;
  return Object.fromEntries(names.map((name, at) => [name, cutParts[at]]));
}

/** The parts as `change` gives them; the same list when none changed. */
function withParts(
  parts: unknown[],
  change: (part: unknown, at: number) => unknown,
): readonly unknown[] {
  const changed = parts.map(change);
  return changed.every((part, at) => part === parts[at]) ? parts : changed;
}

function mostOf(key: string, cut: Pick<Cut, 'quote' | 'text'>): number {
  if (ADDRESSES.has(key)) return MAX_TEXT;
  return key === 'text' ? cut.quote : cut.text;
}

/** With the `u` flag the class matches only halves of characters that stand alone; the plain look before it is many times quicker. */
function wellFormed(text: string): string {
  if (!/[\ud800-\udfff]/.test(text)) return text;
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
