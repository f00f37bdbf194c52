// The manifest: every part of a record with its hash. The hash of the manifest's own bytes is the hash of the whole record.
import { z } from 'zod';
import { canonicalJson } from './canonical.ts';
import { goneWords } from './gone.ts';
import { sha256OfBytes } from './hash.ts';
import type { EvidenceInput, Part } from './input.ts';
import { momentOf, momentSchema } from './moments.ts';

export const MANIFEST = 'manifest.json';
export const SUMS = 'SHA256SUMS';
export const COVER = 'cover.html';

/** A path inside the record: small letters, digits, and nothing that leads out of it. */
const PATH = /^(?:[a-z0-9][a-z0-9-]*\/)*[a-z0-9][a-z0-9.-]*$/;

const listedSchema = z.strictObject({
  path: z.string().max(200).regex(PATH),
  what: z.string(),
  mediaType: z.string(),
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
type Listed = z.infer<typeof listedSchema>;

export const manifestSchema = z.strictObject({
  format: z.literal('presence-evidence/1'),
  agency: z.strictObject({ id: z.string(), name: z.string(), timeZone: z.string() }),
  page: z.strictObject({ id: z.string(), url: z.string(), platform: z.string(), kind: z.string() }),
  run: z.strictObject({ runId: z.string(), verdict: z.string(), checkedAt: momentSchema }),
  madeAt: momentSchema,
  madeBy: z.strictObject({ name: z.string(), version: z.string() }),
  missing: z.array(z.strictObject({ key: z.string(), url: z.string(), why: z.string() })),
  parts: z.array(listedSchema).max(1_000),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** The manifest of the parts, in their order. */
export async function manifestOf(input: EvidenceInput, parts: readonly Part[]): Promise<Manifest> {
  const { report, agency, product, madeAt, missing } = input;
  const { pageId, url, platform, kind, runId, verdict, checkedAt } = report;
  const { id, name, timeZone } = agency;
  return {
    format: 'presence-evidence/1',
    agency: { id, name, timeZone },
    page: { id: pageId, url, platform, kind },
    run: { runId, verdict, checkedAt: momentOf(checkedAt, timeZone) },
    madeAt: momentOf(madeAt, timeZone),
    madeBy: product,
    missing: missing.map(({ key, url: of, gone }) => ({ key, url: of, why: goneWords(gone, timeZone) })), // prettier-ignore
    parts: await Promise.all(parts.map(listed)),
  };
}

async function listed({ path, what, mediaType, bytes }: Part): Promise<Listed> {
  return { path, what, mediaType, bytes: bytes.length, sha256: await sha256OfBytes(bytes) };
}

/** The manifest as it stands in the record. */
export function manifestText(manifest: Manifest): string {
  return canonicalJson(manifest);
}

/** The list of hashes as `sha256sum -c` reads it: every file of the record but the list itself, by name. */
export function sumsText(hashes: ReadonlyMap<string, string>): string {
  const paths = [...hashes.keys()].sort();
  return paths.map((path) => `${hashes.get(path)}  ${path}\n`).join('');
}
