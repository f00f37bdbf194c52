// The records of runs, pages and agencies in one DynamoDB table, the same in the cloud and on a laptop.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Agency, Page } from '../core/inventory/schema.ts';
import type { Policy } from '../core/policy/schema.ts';
import type { Attempt, ExpectedPage, Records } from '../core/ports.ts';
import type { Item, Kind } from '../core/store/items.ts';
import * as items from '../core/store/items.ts';
import * as keys from '../core/store/keys.ts';
import { StoreError } from '../core/store/store-error.ts';
import type { PageReport, Run } from '../core/verdict/schema.ts';
import { putItems } from './dynamo-batch.ts';
import { madeByUsOrLater, ofLaterLook, ofNewerRun } from './dynamo-conditions.ts';
import { expectedPage } from './dynamo-expected-page.ts';
import type { Condition, Table, Within } from './dynamo-items.ts';
import { getItem, itemsWithin, newestItems, putItem } from './dynamo-items.ts';

/**
 * Records in a table made from core/store/table.ts. Single conditional puts only, so that a put that is sent twice, because its
 * acknowledgement was lost, still succeeds and changes nothing. No condition reaches from one item to another, so an attempt that
 * has lost its run learns it from `updateRun`; until then its page and agency reports are refused, silently, wherever a report of
 * the attempt that took the run over stands (or, where nobody did, one made later by another attempt).
 */
export function dynamoRecords(client: DynamoDBClient, tableName: string): Records {
  const table = { client, tableName };
  return {
    ...runRecords(table),
    ...planRecords(table),
    ...pageRecords(table),
    ...agencyRecords(table),
  };
}

function runRecords(table: Table): Pick<Records, 'startRun' | 'updateRun' | 'run' | 'runs'> {
  return {
    startRun: (run) =>
      putRun(table, run, {
        expression: `attribute_not_exists(#pk) OR (#owner = :owner AND ${NO_FURTHER})`,
        values: { owner: run.owner },
      }),
    updateRun: (run, previousOwner = run.owner) =>
      putRun(table, run, {
        expression: `(#owner = :owner OR #owner = :previous) AND ${NO_FURTHER}`,
        values: { owner: run.owner, previous: previousOwner },
      }),
    run: (runId) => one(table, items.RUN, keys.runKey(runId)),
    runs: (limit) => newest(table, items.RUN, keys.RUNS_PARTITION, limit),
  };
}

/**
 * No run goes back, and none that has ended goes on: a put that its sender had given up, and made once more, may arrive after all that
 * came later.
 * Runs of before this was written down have no stage.
 */
const NO_FURTHER = '(attribute_not_exists(#stage) OR #stage <= :stage)';

async function putRun(table: Table, run: Run, { expression, values }: Condition): Promise<void> {
  const item = items.runItem(run);
  const condition = { expression, values: { ...values, stage: item.stage ?? 0 } };
  if (await putItem(table, item, condition)) return;
  throw new StoreError('run-taken', {
    says: `The run ${run.runId} belongs to another audit, or is not there.`,
  });
}

function planRecords(
  table: Table,
): Pick<Records, 'savePlan' | 'planPolicy' | 'expectedPages' | 'expectedPage'> {
  return {
    async savePlan(runId, policy, expected) {
      await putItems(table, planItems(runId, expected));
      await putItem(table, items.policyItem(runId, policy));
    },
    planPolicy: (runId): Promise<Policy | undefined> =>
      one(table, items.POLICY, keys.policyKey(runId)),
    expectedPages: (runId, agencyId) => expectedPages(table, runId, agencyId),
    expectedPage: (runId, agencyId, pageId) => expectedPage(table, runId, { agencyId, pageId }),
  };
}

/** Each agency once. Throws when a page is there twice: one of the two would be lost. */
function planItems(runId: string, expected: ExpectedPage[]): Item[] {
  const found = new Map<string, Item>();
  for (const { page, agency } of expected) {
    const agencyItem = items.planAgencyItem(runId, agency);
    const pageItem = items.expectedPageItem(runId, page);
    if (page.agencyId !== agency.id || found.has(pageItem.sk))
      throw new StoreError('bad-data', {
        says: `The page ${page.agencyId}/${page.id} is planned twice, or for another agency.`,
      });
    found.set(agencyItem.sk, agencyItem).set(pageItem.sk, pageItem);
  }
  return [...found.values()];
}

async function* expectedPages(
  table: Table,
  runId: string,
  agencyId?: string,
): AsyncGenerator<ExpectedPage> {
  const agencies = new Map<string, Agency>();
  const { planAgencies, expectedPages: pages } = keys.WITHIN_RUN;
  if (agencyId === undefined)
    for await (const agency of all(table, items.PLAN_AGENCY, inRun(runId, planAgencies)))
      agencies.set(agency.id, agency);
  else {
    const agency = await one(table, items.PLAN_AGENCY, keys.planAgencyKey(runId, agencyId));
    if (agency === undefined) return;
    agencies.set(agencyId, agency);
  }
  for await (const page of all(table, items.EXPECTED_PAGE, inRun(runId, pages, agencyId)))
    yield { page, agency: agencyOf(page, agencies) };
}

function agencyOf(page: Page, agencies: Map<string, Agency>): Agency {
  const agency = agencies.get(page.agencyId);
  if (agency !== undefined) return agency;
  throw new StoreError('bad-data', {
    says: `The agency of the page ${page.agencyId}/${page.id} is not in the plan.`,
  });
}

function pageRecords(
  table: Table,
): Pick<Records, 'savePageReport' | 'pageReport' | 'pageReports' | 'pageHistory'> {
  return {
    async savePageReport(report, by) {
      mustBelong(report, by);
      const item = items.pageReportItem(report, by);
      await putItem(table, item, ofLaterLook(report.checkedAt, by, item.looks ?? 0));
    },
    pageReport: (runId, agencyId, pageId): Promise<PageReport | undefined> =>
      one(table, items.PAGE_REPORT, keys.pageReportKey(runId, agencyId, pageId)),
    pageReports: (runId, agencyId) =>
      all(table, items.PAGE_REPORT, inRun(runId, keys.WITHIN_RUN.pageReports, agencyId)),
    pageHistory: (agencyId, pageId, limit) =>
      newest(table, items.PAGE_REPORT, keys.pagePartition(agencyId, pageId), limit),
  };
}

function agencyRecords(
  table: Table,
): Pick<
  Records,
  'saveAgencyReport' | 'agencyReport' | 'agencyReports' | 'agencyHistory' | 'latestOfAgencies'
> {
  return {
    async saveAgencyReport(report, by) {
      mustBelong(report, by);
      await putItem(
        table,
        items.agencyReportItem(report, by),
        madeByUsOrLater(report.finishedAt, by),
      );
      if (by.kind === 'replay') return;
      await putItem(table, items.latestItem(report, by), ofNewerRun(report.finishedAt, by));
    },
    agencyReports: (runId) =>
      collected(all(table, items.AGENCY_REPORT, inRun(runId, keys.WITHIN_RUN.agencyReports))),
    agencyReport: (runId, agencyId) =>
      one(table, items.AGENCY_REPORT, keys.agencyReportKey(runId, agencyId)),
    agencyHistory: (agencyId, limit) =>
      newest(table, items.AGENCY_REPORT, keys.agencyPartition(agencyId), limit),
    latestOfAgencies: () => all(table, items.AGENCY_REPORT, { partition: keys.LATEST_PARTITION }),
  };
}

function mustBelong(report: { runId: string }, by: Attempt): void {
  if (report.runId !== by.runId)
    throw new StoreError('bad-data', {
      says: `A report of the run ${report.runId} came from the run ${by.runId}.`,
    });
}

function inRun(runId: string, kind: string, agencyId?: string): Within {
  const beginsWith = agencyId === undefined ? kind : keys.ofAgency(kind, agencyId);
  return { partition: keys.runPartition(runId), beginsWith };
}

async function one<T>(table: Table, kind: Kind<T>, key: keys.Key): Promise<T | undefined> {
  const raw = await getItem(table, key);
  return raw === undefined ? undefined : items.recordOf(kind, raw);
}

async function newest<T>(
  table: Table,
  kind: Kind<T>,
  partition: string,
  limit: number,
): Promise<T[]> {
  const found = await newestItems(table, partition, limit);
  return found.map((raw) => items.recordOf(kind, raw));
}

async function* all<T>(table: Table, kind: Kind<T>, where: Within): AsyncGenerator<T> {
  for await (const raw of itemsWithin(table, where)) yield items.recordOf(kind, raw);
}

async function collected<T>(records: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const record of records) found.push(record);
  return found;
}
