// The records' promises, kept by the embedded store, by a server behind HTTP, and by any endpoint that is named.
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CreateTableCommand, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import { cloudClient } from '../../adapters/dynamo-client.ts';
import { tableInput } from '../../adapters/dynamo-table.ts';
import { openEmbeddedStore } from '../../adapters/embedded-dynamo.ts';
import { serveDynamo } from '../support/dynamo-server.ts';
import { recordsContract } from './records.contract.ts';

recordsContract('the embedded store', async () => {
  const dir = await mkdtemp(path.join(tmpdir(), 'presence-records-'));
  const store = await openEmbeddedStore(dir);
  return {
    ...store,
    async close() {
      await store.close();
      await rm(dir, { recursive: true });
    },
  };
});

recordsContract('a server behind HTTP', serveDynamo);

/** Such as Amazon's DynamoDB Local: `PRESENCE_TEST_DYNAMODB=http://127.0.0.1:8000 npx vitest run test/adapters/dynamo-records.test.ts`. */
const endpoint = process.env['PRESENCE_TEST_DYNAMODB'];
if (endpoint !== undefined) {
  recordsContract(endpoint, async () => {
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    const client = cloudClient({ region: 'us-east-1', endpoint, credentials });
    const tableName = `presence-${randomUUID()}`;
    await client.send(new CreateTableCommand(tableInput(tableName)));
    await waitUntilTableExists({ client, maxWaitTime: 60 }, { TableName: tableName });
    return { client, tableName, close: async () => client.destroy() };
  });
}
