// Verifies a record by itself: every byte of every file is accounted for, or it is said what is not.
import { canonicalJson } from './canonical.ts';
import { sha256OfBytes } from './hash.ts';
import { hashesOf } from './make.ts';
import { COVER, MANIFEST, type Manifest, manifestSchema, SUMS, sumsText } from './manifest.ts';

/** `file` is the path inside the record, or the name of the ZIP file itself. */
export type Flaw = { file: string; says: string };

export type Verified = {
  /** Empty for a record that is whole. */
  flaws: Flaw[];
  /** Of the manifest's bytes: to be compared with the one noted when the record was made. */
  recordSha256?: string;
  manifest?: Manifest;
};

/**
 * Looks at the files of a record, by path. Whatever differs from what was written is a flaw, whoever changed it. `known`: what was found
 * wrong when the files were read; of those nothing more is said.
 */
export async function verifyEvidence(
  files: ReadonlyMap<string, Uint8Array>,
  known: readonly Flaw[] = [],
): Promise<Verified> {
  // A ZIP file that gives nothing lacks everything.
  if (files.size === 0 && known.length > 0) return { flaws: [...known] };
  const told = new Set(known.map(({ file }) => file));
  const found = await flawsIn(files);
  return { ...found, flaws: [...known, ...found.flaws.filter(({ file }) => !told.has(file))] };
}

async function flawsIn(files: ReadonlyMap<string, Uint8Array>): Promise<Verified> {
  const bytes = files.get(MANIFEST);
  if (bytes === undefined) return { flaws: [lacking(MANIFEST)] };
  const recordSha256 = await sha256OfBytes(bytes);
  const manifest = manifestIn(bytes);
  if (manifest === undefined) {
    const says = 'is not a manifest of an evidence record that this version can read';
    return { flaws: [{ file: MANIFEST, says }], recordSha256 };
  }
  const flaws = [
    ...(await partFlaws(files, manifest)),
    ...strangers(files, manifest),
    ...coverFlaws(files, recordSha256),
    ...(await sumsFlaws(files)),
  ];
  return { flaws, recordSha256, manifest };
}

function manifestIn(bytes: Uint8Array): Manifest | undefined {
  const text = textOf(bytes);
  try {
    const found = manifestSchema.safeParse(JSON.parse(text)).data;
    // Written in one form only: nothing can hide in another.
    return found !== undefined && canonicalJson(found) === text ? found : undefined;
  } catch {
    return undefined;
  }
}

async function partFlaws(
  files: ReadonlyMap<string, Uint8Array>,
  { parts }: Manifest,
): Promise<Flaw[]> {
  const flaws: Flaw[] = [];
  for (const { path, sha256, bytes } of parts) {
    const found = files.get(path);
    if (found === undefined) flaws.push(lacking(path));
    else if (found.length !== bytes || (await sha256OfBytes(found)) !== sha256)
      flaws.push({ file: path, says: 'is not what it was: its SHA-256 differs from the manifest' });
  }
  return flaws;
}

/** Nothing may be slipped into a record either. */
function strangers(files: ReadonlyMap<string, Uint8Array>, { parts }: Manifest): Flaw[] {
  const known = new Set([MANIFEST, COVER, SUMS, ...parts.map(({ path }) => path)]);
  return [...files.keys()]
    .filter((path) => !known.has(path))
    .map((file) => ({ file, says: 'does not belong to the record' }));
}

function coverFlaws(files: ReadonlyMap<string, Uint8Array>, recordSha256: string): Flaw[] {
  const cover = files.get(COVER);
  if (cover === undefined) return [lacking(COVER)];
  if (textOf(cover).includes(recordSha256)) return [];
  return [{ file: COVER, says: 'belongs to another record: it names another SHA-256' }];
}

async function sumsFlaws(files: ReadonlyMap<string, Uint8Array>): Promise<Flaw[]> {
  const sums = files.get(SUMS);
  if (sums === undefined) return [lacking(SUMS)];
  const hashes = await hashesOf(files);
  hashes.delete(SUMS);
  const stated = textOf(sums);
  if (sumsText(hashes) === stated) return [];
  const changed = [...hashes].filter(([path, hash]) => !stated.includes(`${hash}  ${path}\n`));
  const flaws = changed.map(([file]) => ({ file, says: `does not match its line in ${SUMS}` }));
  return flaws.length > 0 ? flaws : [{ file: SUMS, says: 'is not the list of these files' }];
}

const lacking = (file: string): Flaw => ({ file, says: 'is missing' });

/** A mark of byte order is a change like any other. */
const textOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
