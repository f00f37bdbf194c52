// Makes an evidence record: every part, the WARC file, the manifest, the cover page and the list of hashes.
import type { PageReport } from '../verdict/schema.ts';
import { canonicalJson } from './canonical.ts';
import { captureParts } from './capture-parts.ts';
import { coverPage } from './cover.ts';
import { sha256OfBytes } from './hash.ts';
import { coverWords } from './language/index.ts';
import { type EvidenceInput, type Part, textPart } from './input.ts';
import {
  COVER,
  MANIFEST,
  type Manifest,
  manifestOf,
  manifestText,
  SUMS,
  sumsText,
} from './manifest.ts';
import { type WarcPlan, warcPlan } from './warc-records.ts';

/** The files of a record by their path, and the hash of the whole: that of the manifest's bytes. */
export type EvidenceRecord = {
  files: Map<string, Uint8Array>;
  manifest: Manifest;
  recordSha256: string;
};

/** Writes a WARC file; the adapter of a WARC library. */
export type WarcWriter = (plan: WarcPlan) => Promise<Uint8Array>;

/** Where the WARC file stands in a record. */
const WARC = 'capture.warc.gz';

/** The record of a page report. The same input gives the same bytes. */
export async function makeEvidence(
  input: EvidenceInput,
  writeWarc: WarcWriter,
): Promise<EvidenceRecord> {
  const parts = [verdictPart(input.report)];
  const texts = new Map<string, string>();
  for (const [index, capture] of input.captures.entries()) {
    const folder = `captures/${index + 1}-${capture.role}`;
    const made = await captureParts(capture, folder, {
      platform: input.report.platform,
      zone: input.agency.timeZone,
    });
    const text = made.find(({ path }) => path.endsWith('/text.txt'));
    if (text !== undefined) texts.set(capture.ref.key, new TextDecoder().decode(text.bytes));
    parts.push(...made);
  }
  parts.push(await warcPart(input, texts, writeWarc));
  return together(input, parts, texts);
}

function verdictPart(report: PageReport): Part {
  const what = 'The page report as it was stored: verdict, findings and their quotations';
  return textPart('verdict.json', what, 'application/json', canonicalJson(report));
}

async function warcPart(
  input: EvidenceInput,
  texts: ReadonlyMap<string, string>,
  writeWarc: WarcWriter,
): Promise<Part> {
  const bytes = await writeWarc(await warcPlan(input, texts));
  const what = 'All captures as a web archive (WARC 1.1), to be opened with a replay tool';
  return { path: WARC, what, mediaType: 'application/warc', bytes };
}

async function together(
  input: EvidenceInput,
  parts: readonly Part[],
  texts: ReadonlyMap<string, string>,
): Promise<EvidenceRecord> {
  const manifest = await manifestOf(input, parts);
  const encoder = new TextEncoder();
  const files = new Map(parts.map(({ path, bytes }) => [path, bytes]));
  files.set(MANIFEST, encoder.encode(manifestText(manifest)));
  const recordSha256 = await hashOf(files, MANIFEST);
  const words = coverWords(input.language);
  const cover = await coverPage({ input, words, manifest, recordSha256, texts });
  files.set(COVER, encoder.encode(cover));
  files.set(SUMS, encoder.encode(sumsText(await hashesOf(files))));
  return { files, manifest, recordSha256 };
}

async function hashOf(files: ReadonlyMap<string, Uint8Array>, path: string): Promise<string> {
  return sha256OfBytes(files.get(path) ?? new Uint8Array());
}

/** The hash of every file. */
export async function hashesOf(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<Map<string, string>> {
  const hashes = new Map<string, string>();
  for (const path of files.keys()) hashes.set(path, await hashOf(files, path));
  return hashes;
}
