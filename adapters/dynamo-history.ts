// What audits saw between two moments, in the same table: one query for an agency or a page, by the index by time.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Between, History } from '../core/ports.ts';
import type { Kind } from '../core/store/items.ts';
import { AGENCY_REPORT, PAGE_REPORT, recordOf } from '../core/store/items.ts';
import * as keys from '../core/store/keys.ts';
import { itemsBetween, type Table } from './dynamo-items.ts';

export function dynamoHistory(client: DynamoDBClient, tableName: string): History {
  const table = { client, tableName };
  return {
    agency: (agencyId, between) =>
      records(table, AGENCY_REPORT, keys.agencyPartition(agencyId), between),
    page: (agencyId, pageId, between) =>
      records(table, PAGE_REPORT, keys.pagePartition(agencyId, pageId), between),
  };
}

/** Orders begin with the time in UTC; `~` sorts after whatever follows it. */
async function* records<T>(
  table: Table,
  kind: Kind<T>,
  partition: string,
  { from, to }: Between,
): AsyncGenerator<T> {
  const times = { from: utc(from), to: `${utc(to)}~` };
  for await (const raw of itemsBetween(table, partition, times)) yield recordOf(kind, raw);
}

const utc = (time: string): string => new Date(time).toISOString();
