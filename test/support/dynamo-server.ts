// A DynamoDB server on loopback, with a proxy before it that can lose answers, keep silent, or leave a batch half done.
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateTableCommand, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { cloudClient } from '../../adapters/dynamo-client.ts';
import { tableInput } from '../../adapters/dynamo-table.ts';

type Forward = (body: Buffer) => Promise<{ status: number; body: Buffer }>;

/** What the proxy does with a request; `forward` hands a body on to the server. */
export type Meddle = (
  operation: string,
  body: Buffer,
  answer: { forward: Forward; response: ServerResponse },
) => Promise<void>;

const CREDENTIALS = { accessKeyId: 'test', secretAccessKey: 'test' };
const TABLE_NAME = 'presence';

export type DynamoServer = {
  client: DynamoDBClient;
  tableName: string;
  endpoint: string;
  close: () => Promise<void>;
};

/** A server with its table. */
export async function serveDynamo(): Promise<DynamoServer> {
  const server = dynalite({ createTableMs: 0 });
  const endpoint = await listen(server);
  const client = cloudClient({ region: 'us-east-1', endpoint, credentials: CREDENTIALS });
  await client.send(new CreateTableCommand(tableInput(TABLE_NAME)));
  await waitUntilTableExists({ client, maxWaitTime: 10, minDelay: 1 }, { TableName: TABLE_NAME });
  return {
    client,
    tableName: TABLE_NAME,
    endpoint,
    async close() {
      client.destroy();
      await stop(server);
    },
  };
}

/** A client that reaches the server through `meddle`. */
export async function meddledClient(
  server: DynamoServer,
  meddle: Meddle,
  answerWithinMs?: number,
): Promise<{ client: DynamoDBClient; close: () => Promise<void> }> {
  const proxy = createServer((request, response) => {
    void pass(server.endpoint, meddle, request, response);
  });
  const client = cloudClient({
    region: 'us-east-1',
    endpoint: await listen(proxy),
    credentials: CREDENTIALS,
    ...(answerWithinMs !== undefined && { answerWithinMs }),
  });
  return {
    client,
    async close() {
      client.destroy();
      await stop(proxy);
    },
  };
}

async function pass(
  endpoint: string,
  meddle: Meddle,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const target = String(request.headers['x-amz-target']);
  const headers = {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': target,
    'x-amz-date': String(request.headers['x-amz-date']),
    authorization: String(request.headers.authorization),
  };
  const forward: Forward = async (body) => {
    const answer = await fetch(endpoint, { method: 'POST', headers, body: new Uint8Array(body) });
    return { status: answer.status, body: Buffer.from(await answer.arrayBuffer()) };
  };
  await meddle(target.split('.')[1] ?? '', Buffer.concat(chunks), { forward, response });
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`);
    });
  });
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
