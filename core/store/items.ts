// Records as items of the table, and back. Both ways they are parsed by their schema, and nothing newer than this program is guessed at.
import { z } from 'zod';
import type { Agency, Page } from '../inventory/schema.ts';
import { agencySchema, pageSchema } from '../inventory/schema.ts';
import type { Policy } from '../policy/schema.ts';
import { policySchema } from '../policy/schema.ts';
import type { Attempt } from '../ports.ts';
import type { AgencyReport, PageReport, Run } from '../verdict/schema.ts';
import { agencyReportSchema, pageReportSchema, runSchema } from '../verdict/schema.ts';
import * as keys from './keys.ts';
import {
  byteLength,
  fits,
  fittingAgencyReport,
  fittingPageReport,
  fittingRun,
  MAX_RECORD_BYTES,
} from './size.ts';
import { StoreError } from './store-error.ts';

/** Version of the items' shape. A reader refuses a newer one; an older one is brought up in `recordOf`, once there is one. */
const ITEM_VERSION = 1;

/** A kind of record, with the schema that it is written and read by. */
export type Kind<T> = { name: string; schema: z.ZodType<T> };

export const RUN: Kind<Run> = { name: 'run', schema: runSchema };
export const POLICY: Kind<Policy> = { name: 'policy', schema: policySchema };
export const PLAN_AGENCY: Kind<Agency> = { name: 'plan-agency', schema: agencySchema };
export const EXPECTED_PAGE: Kind<Page> = { name: 'expected-page', schema: pageSchema };
export const PAGE_REPORT: Kind<PageReport> = { name: 'page-report', schema: pageReportSchema };
export const AGENCY_REPORT: Kind<AgencyReport> = {
  name: 'agency-report',
  schema: agencyReportSchema,
};

/**
 * An item: keys, what conditions look at, and the record as JSON text. Text keeps a record exactly as it was, whatever characters
 * it holds, and is smaller than DynamoDB's own maps.
 */
export type Item = keys.Key &
  Partial<keys.TimeKey> & {
    kind: string;
    version: number;
    record: string;
    /** Token of the attempt that wrote it. */
    owner?: string;
    /** How often the run had been taken over when that attempt began: who took it over stands above whom it was taken from. */
    takeovers?: number;
    /** The run's place among runs, for "newer than". */
    runOrder?: string;
    /** Of a page's report: how far it has come within its attempt (`howFar`). */
    looks?: number;
    /** Of a run: how far it has come (`stageOf`). */
    stage?: number;
    /** When it was made, milliseconds since 1970, for "made later" among the attempts of a run. */
    madeAt?: number;
  };

const itemSchema = z.object({
  pk: z.string(),
  sk: z.string(),
  kind: z.string(),
  version: z.number(),
  record: z.string(),
});

export function runItem(run: Run): Item {
  const time = keys.timeKey(keys.RUNS_PARTITION, keys.runOrder(run));
  return {
    ...item(RUN, keys.runKey(run.runId), run, fittingRun),
    ...time,
    owner: run.owner,
    stage: stageOf(run),
  };
}

/** It visits pages, it holds back what has one cause, it has ended, everybody is told: what was written earlier never replaces what came later. */
function stageOf({ status, commonCauses, messagesPutAt }: Run): number {
  if (status === 'running') return commonCauses === undefined ? 0 : 1;
  return messagesPutAt === undefined ? 2 : 3;
}

export function policyItem(runId: string, policy: Policy): Item {
  return item(POLICY, keys.policyKey(runId), policy);
}

export function planAgencyItem(runId: string, agency: Agency): Item {
  return item(PLAN_AGENCY, keys.planAgencyKey(runId, agency.id), agency);
}

export function expectedPageItem(runId: string, page: Page): Item {
  return item(EXPECTED_PAGE, keys.expectedPageKey(runId, page.agencyId, page.id), page);
}

/** Only an audit's report gets a place in the page's history: a replay says nothing new about the page. */
export function pageReportItem(report: PageReport, by: Attempt): Item {
  const { runId, agencyId, pageId } = report;
  const key = keys.pageReportKey(runId, agencyId, pageId);
  return {
    ...item(PAGE_REPORT, key, report, fittingPageReport),
    ...history(keys.pagePartition(agencyId, pageId), by),
    ...writtenBy(by, report.checkedAt),
    looks: howFar(report),
  };
}

/**
 * 0 for what a first visit saw; more for what is known before a second one, for the second one, and for each item that is held back. The parts
 * of an audit come in this order, so that of two reports of an attempt the one that has come further was made later, whenever it arrives.
 */
function howFar({ findings, secondLook }: PageReport): number {
  const known = findings.some(({ confirmation }) => confirmation !== undefined) ? 1 : 0;
  const held = findings.filter(({ heldBack }) => heldBack !== undefined).length;
  return held * 4 + (secondLook === undefined ? 0 : 2) + known;
}

export function agencyReportItem(report: AgencyReport, by: Attempt): Item {
  const key = keys.agencyReportKey(report.runId, report.agencyId);
  return {
    ...item(AGENCY_REPORT, key, report, fittingAgencyReport),
    ...history(keys.agencyPartition(report.agencyId), by),
    ...writtenBy(by, report.finishedAt),
  };
}

/** The agency's newest report, once more, where all agencies are found together. */
export function latestItem(report: AgencyReport, by: Attempt): Item {
  return {
    ...item(AGENCY_REPORT, keys.latestKey(report.agencyId), report, fittingAgencyReport),
    ...writtenBy(by, report.finishedAt),
  };
}

/**
 * The record in an item. Throws a `StoreError` that names key and field: `newer-data` for a newer shape, `bad-data` for anything
 * else that is not what was expected.
 */
export function recordOf<T>(kind: Kind<T>, raw: unknown): T {
  const found = itemSchema.safeParse(raw);
  if (!found.success) throw badData(keyOf(raw), fieldsOf(found.error));
  const { version, record, pk, sk } = found.data;
  const key = `${pk} / ${sk}`;
  if (version > ITEM_VERSION) throw newerData(key, version);
  if (found.data.kind !== kind.name)
    throw badData(key, `it is of the kind "${found.data.kind}", not "${kind.name}"`);
  const parsed = kind.schema.safeParse(parseJson(record, key));
  if (!parsed.success) throw badData(key, fieldsOf(parsed.error));
  return parsed.data;
}

/** A record as an item. Writes nothing that could not be read back: a record that its schema refuses, or that is too large, is an error here. */
export function item<T>(
  kind: Kind<T>,
  key: keys.Key,
  record: T,
  fit: (record: T) => T = (whole) => kind.schema.parse(whole),
): Item {
  const json = JSON.stringify(fitted(`${key.pk} / ${key.sk}`, () => fit(record)));
  if (!fits(json))
    throw new StoreError('too-large', {
      says: `The record ${key.pk} / ${key.sk} takes ${byteLength(json)} bytes; one record may take ${MAX_RECORD_BYTES}.`,
    });
  return { ...key, kind: kind.name, version: ITEM_VERSION, record: json };
}

function fitted<T>(key: string, fit: () => T): T {
  try {
    return fit();
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    throw new StoreError('bad-data', {
      says: `The record ${key} was not stored, since it could not be read back: ${fieldsOf(error)}.`,
      remedy: 'This is a mistake in the program: please report it.',
    });
  }
}

function history(partition: string, by: Attempt): Partial<keys.TimeKey> {
  return by.kind === 'audit' ? keys.timeKey(partition, keys.runOrder(by)) : {};
}

type WrittenBy = Pick<Item, 'owner' | 'takeovers' | 'runOrder' | 'madeAt'>;

function writtenBy(by: Attempt, madeAt: string): WrittenBy {
  const { owner, takeovers = 0 } = by;
  return { owner, takeovers, runOrder: keys.runOrder(by), madeAt: Date.parse(madeAt) };
}

function parseJson(text: string, key: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badData(key, 'its text is not JSON');
  }
}

function keyOf(raw: unknown): string {
  const key = z.object({ pk: z.string(), sk: z.string() }).safeParse(raw);
  return key.success ? `${key.data.pk} / ${key.data.sk}` : 'without a key';
}

function newerData(key: string, version: number): StoreError {
  return new StoreError('newer-data', {
    says: `The record ${key} has the shape ${version}; this program knows shapes up to ${ITEM_VERSION}.`,
  });
}

function badData(key: string, why: string): StoreError {
  return new StoreError('bad-data', { says: `The record ${key} is not as it should be: ${why}.` });
}

/** At most three fields: more would not help to find the cause. */
function fieldsOf(error: z.ZodError): string {
  return error.issues
    .slice(0, 3)
    .map((issue) => `${issue.path.join('.') || 'the whole'}: ${issue.message}`)
    .join('; ');
}
