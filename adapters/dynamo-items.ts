// Items in and out of one DynamoDB table: conditional puts, one get, and queries that page by themselves. Throws only `StoreError`.
import type { DynamoDBClient, QueryCommandInput } from '@aws-sdk/client-dynamodb';
import { GetItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Item } from '../core/store/items.ts';
import type { Key } from '../core/store/keys.ts';
import { BY_TIME, TABLE } from '../core/store/table.ts';
import { conditionFailed, requestTrouble } from './dynamo-errors.ts';

/** Items asked for at once. The answer ends at 1 MB anyway; without a number the embedded store reads ahead for nothing. */
const PAGE = 100;

export type Table = { client: DynamoDBClient; tableName: string };

/** `expression` speaks of attributes as `#name` and of values as `:name`. */
export type Condition = { expression: string; values: Record<string, string | number> };

/** Items of one partition, all or those whose sort key begins so. */
export type Within = { partition: string; beginsWith?: string };

/** False when the condition does not hold: then nothing was written. */
export async function putItem(table: Table, item: Item, condition?: Condition): Promise<boolean> {
  const command = new PutItemCommand({
    TableName: table.tableName,
    Item: marshall(item),
    ...(condition && conditionInput(condition)),
  });
  try {
    await table.client.send(command);
    return true;
  } catch (error) {
    if (conditionFailed(error)) return false;
    throw requestTrouble(error, table.tableName);
  }
}

/** The item as last acknowledged, unparsed; undefined when there is none. */
export async function getItem(table: Table, key: Key): Promise<unknown> {
  const command = new GetItemCommand({
    TableName: table.tableName,
    Key: marshall(key),
    ConsistentRead: true,
  });
  try {
    const { Item: found } = await table.client.send(command);
    return found && unmarshall(found);
  } catch (error) {
    throw requestTrouble(error, table.tableName);
  }
}

/** Unparsed items as last acknowledged, in the order of the sort key. */
export function itemsWithin(table: Table, { partition, beginsWith }: Within): AsyncGenerator {
  const begins = beginsWith !== undefined;
  return itemsOf(table, {
    KeyConditionExpression: begins ? '#pk = :pk AND begins_with(#sk, :sk)' : '#pk = :pk',
    ExpressionAttributeNames: {
      '#pk': TABLE.partitionKey,
      ...(begins && { '#sk': TABLE.sortKey }),
    },
    ExpressionAttributeValues: marshall({ ':pk': partition, ...(begins && { ':sk': beginsWith }) }),
    ConsistentRead: true,
    Limit: PAGE,
  });
}

/** Unparsed items, newest first. In the cloud, what was written in the last second may not be among them yet. */
export function newestItems(table: Table, partition: string, limit: number): Promise<unknown[]> {
  return itemsByTime(table, { partition, limit, newestFirst: true });
}

/** Unparsed items, oldest first; otherwise as above. */
export function oldestItems(table: Table, partition: string, limit: number): Promise<unknown[]> {
  return itemsByTime(table, { partition, limit, newestFirst: false });
}

async function itemsByTime(
  table: Table,
  { partition, limit, newestFirst }: { partition: string; limit: number; newestFirst: boolean },
): Promise<unknown[]> {
  const found: unknown[] = [];
  if (limit < 1) return found;
  const items = itemsOf(table, {
    IndexName: BY_TIME.name,
    KeyConditionExpression: '#pk = :pk',
    ExpressionAttributeNames: { '#pk': BY_TIME.partitionKey },
    ExpressionAttributeValues: marshall({ ':pk': partition }),
    ScanIndexForward: !newestFirst,
    Limit: Math.min(limit, PAGE),
  });
  for await (const item of items) {
    found.push(item);
    if (found.length >= limit) break;
  }
  return found;
}

/** Unparsed items of a partition of the index whose time lies between two times, oldest first. */
export function itemsBetween(
  table: Table,
  partition: string,
  { from, to }: { from: string; to: string },
): AsyncGenerator {
  return itemsOf(table, {
    IndexName: BY_TIME.name,
    KeyConditionExpression: '#pk = :pk AND #sk BETWEEN :from AND :to',
    ExpressionAttributeNames: { '#pk': BY_TIME.partitionKey, '#sk': BY_TIME.sortKey },
    ExpressionAttributeValues: marshall({ ':pk': partition, ':from': from, ':to': to }),
    Limit: PAGE,
  });
}

async function* itemsOf(
  { client, tableName }: Table,
  query: Omit<QueryCommandInput, 'TableName'>,
): AsyncGenerator {
  let from: QueryCommandInput['ExclusiveStartKey'];
  do {
    const command = new QueryCommand({ ...query, TableName: tableName, ExclusiveStartKey: from });
    const page = await client.send(command).catch((error: unknown) => {
      throw requestTrouble(error, tableName);
    });
    for (const found of page.Items ?? []) yield unmarshall(found);
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
}

function conditionInput({ expression, values }: Condition) {
  const names = [...new Set(expression.match(/#\w+/g))];
  const named = Object.entries(values).map(([name, value]) => [`:${name}`, value] as const);
  return {
    ConditionExpression: expression,
    ExpressionAttributeNames: Object.fromEntries(names.map((name) => [name, name.slice(1)])),
    ...(named.length > 0 && {
      ExpressionAttributeValues: marshall(Object.fromEntries(named)),
    }),
  };
}
