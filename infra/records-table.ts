// The table, as core/store/table.ts defines it: on demand, restorable to any second of five weeks, deleted by nobody.
import { RemovalPolicy } from 'aws-cdk-lib/core';
import {
  AttributeType,
  Billing,
  ProjectionType,
  TableV2,
  type Attribute,
} from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { EXPIRES, TABLE } from '../core/store/table.ts';
import { named } from './names.ts';

const RESTORABLE_DAYS = 35;

export class RecordsTable extends Construct {
  readonly table: TableV2;

  constructor(scope: Construct, id: string, props: { env: string }) {
    super(scope, id);
    this.table = new TableV2(this, 'Table', {
      tableName: named(props.env, 'records'),
      partitionKey: text(TABLE.partitionKey),
      sortKey: text(TABLE.sortKey),
      globalSecondaryIndexes: TABLE.indexes.map((index) => ({
        indexName: index.name,
        partitionKey: text(index.partitionKey),
        sortKey: text(index.sortKey),
        projectionType: ProjectionType[index.projection],
      })),
      billing: Billing.onDemand(),
      timeToLiveAttribute: EXPIRES,
      pointInTimeRecoverySpecification: {
        pointInTimeRecoveryEnabled: true,
        recoveryPeriodInDays: RESTORABLE_DAYS,
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}

function text(name: string): Attribute {
  return { name, type: AttributeType.STRING };
}
