// Pages that people brought, in the one table.
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Submissions } from '../core/ports.ts';
import { recordOf } from '../core/store/items.ts';
import { submissionPartition } from '../core/store/keys.ts';
import { SUBMISSION, submissionItem } from '../core/store/submission-item.ts';
import { newestItems, putItem } from './dynamo-items.ts';

/** Submissions in a table made from core/store/table.ts. Trouble is a `StoreError`. */
export function dynamoSubmissions(client: DynamoDBClient, tableName: string): Submissions {
  const table = { client, tableName };
  return {
    async save(submission) {
      await putItem(table, submissionItem(submission));
    },
    async ofPage(agencyId, pageId, limit) {
      const found = await newestItems(table, submissionPartition(agencyId, pageId), limit);
      return found.map((raw) => recordOf(SUBMISSION, raw));
    },
  };
}
