// One queue for whatever was never taken: triggers, events, mail events. Anything in it raises an alarm.
import { Duration } from 'aws-cdk-lib/core';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledged.ts';
import { named } from './names.ts';

const LAST_PLACE = 'It is where messages go that nobody could take: there is no place behind it.';

export class DeadLetters extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, props: { env: string }) {
    super(scope, id);
    this.queue = new Queue(this, 'Queue', {
      queueName: named(props.env, 'dead-letters'),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acknowledge(this.queue, 'Serverless-SQSRedrivePolicy', LAST_PLACE);
  }
}
