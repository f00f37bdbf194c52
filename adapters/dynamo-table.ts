// The table's definition in DynamoDB's own words, made from core/store/table.ts.
import type { CreateTableCommandInput, KeySchemaElement } from '@aws-sdk/client-dynamodb';
import { TABLE } from '../core/store/table.ts';

/** What makes the table. */
export function tableInput(tableName: string): CreateTableCommandInput {
  const keys = [TABLE, ...TABLE.indexes].flatMap((at) => [at.partitionKey, at.sortKey]);
  return {
    TableName: tableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: keys.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    KeySchema: keySchema(TABLE),
    GlobalSecondaryIndexes: TABLE.indexes.map((index) => ({
      IndexName: index.name,
      KeySchema: keySchema(index),
      Projection: { ProjectionType: index.projection },
    })),
  };
}

function keySchema(of: { partitionKey: string; sortKey: string }): KeySchemaElement[] {
  return [
    { AttributeName: of.partitionKey, KeyType: 'HASH' },
    { AttributeName: of.sortKey, KeyType: 'RANGE' },
  ];
}
