// Answers DynamoDB requests in this process, by dynalite's operations on a LevelDB folder: no server, no socket, nobody else gets in.
import batchWriteItem from 'dynalite/actions/batchWriteItem.js';
import createTable from 'dynalite/actions/createTable.js';
import describeTable from 'dynalite/actions/describeTable.js';
import getItem from 'dynalite/actions/getItem.js';
import putItem from 'dynalite/actions/putItem.js';
import query from 'dynalite/actions/query.js';
import type { Store } from 'dynalite/db/index.js';
import batchWriteItemRules from 'dynalite/validations/batchWriteItem.js';
import createTableRules from 'dynalite/validations/createTable.js';
import describeTableRules from 'dynalite/validations/describeTable.js';
import getItemRules from 'dynalite/validations/getItem.js';
import validations from 'dynalite/validations/index.js';
import putItemRules from 'dynalite/validations/putItem.js';
import queryRules from 'dynalite/validations/query.js';
import { z } from 'zod';

/** The operations that the product uses. */
const OPERATIONS = new Map([
  ['BatchWriteItem', { run: batchWriteItem, rules: batchWriteItemRules }],
  ['CreateTable', { run: createTable, rules: createTableRules }],
  ['DescribeTable', { run: describeTable, rules: describeTableRules }],
  ['GetItem', { run: getItem, rules: getItemRules }],
  ['PutItem', { run: putItem, rules: putItemRules }],
  ['Query', { run: query, rules: queryRules }],
]);

/** How dynalite says no: an answer of the service, not trouble of the store. */
const refusalSchema = z.object({ statusCode: z.number(), body: z.record(z.string(), z.unknown()) });

type Request = { headers: Record<string, string>; body?: unknown };
type Response = { statusCode: number; headers: Record<string, string>; body: Uint8Array };

/** The part of the SDK's request handler that the SDK calls. */
export type Engine = { handle: (request: Request) => Promise<{ response: Response }> };

/**
 * A request handler for the SDK. `onTrouble` turns whatever the disk does into the error that the caller gets; after the first
 * trouble every request fails with it: LevelDB's log may end in half a record then, and what is written behind that is lost when the
 * folder is opened again.
 */
export function createEngine(store: Store, onTrouble: (error: unknown) => Promise<Error>): Engine {
  let trouble: Promise<Error> | undefined;
  return {
    async handle(request) {
      if (trouble !== undefined) throw await trouble;
      try {
        const answered = await answer(store, request);
        if (trouble === undefined) return { response: answered };
      } catch (error) {
        trouble ??= onTrouble(error);
      }
      throw await trouble;
    },
  };
}

async function answer(store: Store, request: Request): Promise<Response> {
  const name = (request.headers['x-amz-target'] ?? '').split('.')[1] ?? '';
  const operation = OPERATIONS.get(name);
  if (operation === undefined) return response(400, { __type: 'UnknownOperationException' });
  try {
    const data = validations.checkTypes(JSON.parse(text(request.body)), operation.rules.types);
    validations.checkValidations(data, operation.rules.types, operation.rules.custom, store);
    return response(200, await promised((done) => operation.run(store, data, done)));
  } catch (error) {
    const refusal = refusalSchema.safeParse(error);
    if (!refusal.success) throw error;
    return response(refusal.data.statusCode, refusal.data.body);
  }
}

/** The answer of one of dynalite's functions, which take a callback. */
export function promised<T>(
  run: (done: (error: unknown, value?: T) => void) => void,
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    run((error, value) => {
      if (error === null || error === undefined) resolve(value);
      else reject(error);
    });
  });
}

function text(body: unknown): string {
  if (typeof body === 'string') return body;
  if (body instanceof Uint8Array)
    return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString();
  return '';
}

function response(statusCode: number, body: unknown): Response {
  return {
    statusCode,
    headers: { 'content-type': 'application/x-amz-json-1.0' },
    body: Buffer.from(JSON.stringify(body)),
  };
}
