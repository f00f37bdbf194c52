// Labelled records, as the accuracy command reads them: a text of an agency, or a stored page with the address it was served under.
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { PLATFORMS, type PageKind } from '../../core/inventory/schema.ts';
import { countryCode, emergencyNumberOf } from '../../core/inventory/countries.ts';
import type { About } from '../../core/check.ts';
import { lineRecord } from './lines.ts';

const agencySchema = z.object({
  name: z.string(),
  country: z.string().optional(),
  officialHosts: z.array(z.string()).optional(),
  emergencyNumber: z.string().optional(),
});

const recordSchema = z.object({
  id: z.string(),
  kind: z.string().default(''),
  agency: z
    .union([z.string().transform((name) => ({ name })), agencySchema])
    .default({ name: '' })
    .pipe(agencySchema),
  country: z.string().optional(),
  officialHosts: z.array(z.string()).optional(),
  platform: z.enum(PLATFORMS).optional(),
  url: z.string().optional(),
  lang: z.string().optional(),
  html: z.boolean().default(false),
  text: z.string().optional(),
  /** A stored page, relative to the labels. */
  file: z.string().optional(),
  headers: z.record(z.string(), z.string()).default({}),
  encoding: z.string().optional(),
  /** The only right answer is a reason, and no item judged. */
  unreadable: z.boolean().default(false),
  labels: z.record(z.string(), z.string()).default({}),
  /** The words on which a label rests. */
  quotes: z.record(z.string(), z.array(z.string())).default({}),
});

export type LabelledRecord = z.infer<typeof recordSchema> & {
  /** Of a stored page, where it lies. */
  path?: string;
};

/** The records of a file of JSON lines, or of labelled lines (`.txt`). Throws naming the file and the line of what is none. */
export function readRecords(path: string): LabelledRecord[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line, index) => ({ line, where: `${path}:${index + 1}` }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, where }) => readRecord(line, where, path));
}

function readRecord(line: string, where: string, path: string): LabelledRecord {
  const parsed = recordSchema.safeParse(
    path.endsWith('.txt') ? lineRecord(line, basename(where)) : JSON.parse(line),
  );
  if (!parsed.success) throw new Error(`${where}: ${z.prettifyError(parsed.error)}`);
  const { file } = parsed.data;
  return file === undefined ? parsed.data : { ...parsed.data, path: join(dirname(path), file) };
}

/** What a check is told of the page that a record stands for. */
export function aboutOf(record: LabelledRecord): Omit<About, 'url'> {
  const { agency } = record;
  const named = record.country ?? agency.country ?? 'US';
  // As an inventory takes it: "UK" is GB there.
  const country = countryCode(named) ?? named;
  return {
    agency: {
      name: agency.name,
      alsoKnownAs: [],
      country,
      officialHosts: agency.officialHosts ?? record.officialHosts ?? [],
      emergencyNumber: agency.emergencyNumber ?? emergencyNumberOf(country) ?? '911',
    },
    platform: record.platform ?? (isProfile(record) ? 'x' : 'website'),
    kind: kindOf(record),
  };
}

function isProfile({ kind }: LabelledRecord): boolean {
  return kind === 'bio' || kind === 'agency_profile';
}

function kindOf(record: LabelledRecord): PageKind {
  if (record.path !== undefined || record.kind === 'agency_home') return 'home';
  if (isProfile(record)) return 'profile';
  return record.kind === 'agency_policy_page' ? 'policy-page' : 'web-page';
}
