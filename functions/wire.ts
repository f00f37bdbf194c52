// The functions' wiring: the wire files are the only places where their adapters are built, a file for each kind of function, so that none
// loads when it starts what only others use.
import { cloudClient } from '../adapters/dynamo-client.ts';
import type { Records } from '../core/ports.ts';
import { traceable } from './tracing.ts';

export const VERSION = '0.1.0';

export type Table = { client: ReturnType<typeof cloudClient>; tableName: string };

/** The one table; the SDK finds region, credentials and endpoint in the environment. */
export function openTable(settings: { TABLE_NAME: string }): Table {
  const region = process.env['AWS_REGION'] ?? 'us-east-1';
  const client = traceable(cloudClient({ region }));
  return { client, tableName: settings.TABLE_NAME };
}

export async function recordsIn({ client, tableName }: Table): Promise<Records> {
  const { dynamoRecords } = await import('../adapters/dynamo-records.ts');
  return dynamoRecords(client, tableName);
}

export async function inventoriesIn({ client, tableName }: Table) {
  const { dynamoInventories } = await import('../adapters/dynamo-inventories.ts');
  return dynamoInventories(client, tableName);
}

export async function outboxIn({ client, tableName }: Table) {
  const { dynamoOutbox } = await import('../adapters/dynamo-outbox.ts');
  return dynamoOutbox(client, tableName);
}

export async function rationsIn({ client, tableName }: Table) {
  const { dynamoRations } = await import('../adapters/dynamo-rations.ts');
  return dynamoRations(client, tableName);
}

export async function recipientsIn({ client, tableName }: Table) {
  const { dynamoRecipients } = await import('../adapters/dynamo-recipients.ts');
  return dynamoRecipients(client, tableName);
}
