// Answers DynamoDB requests in this process, by dynalite's operations on a LevelDB folder: no server, no socket, nobody else gets in.
import type { ServiceOutputTypes } from '@aws-sdk/client-dynamodb';
import { DynamoDBServiceException } from '@aws-sdk/client-dynamodb';
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
const refusalSchema = z.object({
  statusCode: z.number(),
  body: z.object({
    __type: z.string(),
    message: z.string().optional(),
    Message: z.string().optional(),
  }),
});

/** Answers one operation (`PutItem`) with its input in the service's JSON. A refusal is thrown as the SDK would throw it. */
export type Engine = { answer: (operation: string, input: object) => Promise<ServiceOutputTypes> };

/**
 * The operations over a store. `onTrouble` turns whatever the disk does into the error that the caller gets; after the first
 * trouble every request fails with it: LevelDB's log may end in half a record then, and what is written behind that is lost when the
 * folder is opened again.
 */
export function createEngine(store: Store, onTrouble: (error: unknown) => Promise<Error>): Engine {
  let trouble: Promise<Error> | undefined;
  return {
    async answer(operation, input) {
      if (trouble !== undefined) throw await trouble;
      let refused: Error | undefined;
      try {
        const answered = await answer(store, operation, input);
        if (trouble === undefined) return answered;
      } catch (error) {
        refused = asRefusal(error);
        if (refused === undefined) trouble ??= onTrouble(error);
      }
      throw (await trouble) ?? refused;
    },
  };
}

async function answer(store: Store, name: string, input: object): Promise<ServiceOutputTypes> {
  const operation = OPERATIONS.get(name);
  if (operation === undefined) throw refusal('UnknownOperationException', `no ${name} here`);
  const { types, custom } = operation.rules;
  // A copy: dynalite takes away the fields that are undefined.
  const data = validations.checkTypes({ ...input }, types);
  validations.checkValidations(data, types, custom, store);
  const answered = await promised<object>((done) => operation.run(store, data, done));
  return { ...answered, $metadata: {} };
}

function asRefusal(error: unknown): Error | undefined {
  if (error instanceof DynamoDBServiceException) return error;
  const found = refusalSchema.safeParse(error);
  if (!found.success) return undefined;
  const { __type: type, message, Message } = found.data.body;
  return refusal(type.slice(type.lastIndexOf('#') + 1), message ?? Message ?? '');
}

function refusal(name: string, message: string): Error {
  return new DynamoDBServiceException({ name, message, $fault: 'client', $metadata: {} });
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
