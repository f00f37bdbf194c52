// Everything that the command line reads and writes in the cloud's table, together.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Clock } from '../core/ports.ts';
import { dynamoDeletions } from './dynamo-deletions.ts';
import { dynamoInventories } from './dynamo-inventories.ts';
import { dynamoLanes } from './dynamo-lanes.ts';
import { dynamoOutbox } from './dynamo-outbox.ts';
import { dynamoRecipients } from './dynamo-recipients.ts';
import { dynamoRecords } from './dynamo-records.ts';
import { dynamoSubmissions } from './dynamo-submissions.ts';

export function cloudTable(client: DynamoDBClient, tableName: string, clock: Clock) {
  return {
    records: dynamoRecords(client, tableName),
    inventories: dynamoInventories(client, tableName),
    lanes: dynamoLanes(client, tableName, clock),
    outbox: dynamoOutbox(client, tableName),
    recipients: dynamoRecipients(client, tableName),
    submissions: dynamoSubmissions(client, tableName),
    deletions: dynamoDeletions(client, tableName),
  };
}
