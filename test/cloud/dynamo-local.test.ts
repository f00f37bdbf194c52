// The records over Amazon's own DynamoDB Local, where there is Java to run it; elsewhere the tests say that they were skipped.
import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { describe, it } from 'vitest';
import { tableInput } from '../../adapters/dynamo-table.ts';
import { recordsContract } from '../adapters/records.contract.ts';
import { hasJava, NO_JAVA, startDynamoLocal } from './dynamo-local.ts';

if (hasJava) recordsContract('DynamoDB Local', openTable);
else describe('DynamoDB Local', () => it.skip(NO_JAVA));

async function openTable() {
  const { client, close } = await startDynamoLocal();
  const tableName = 'presence';
  await client.send(new CreateTableCommand(tableInput(tableName)));
  return { client, tableName, close };
}
