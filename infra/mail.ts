// The sender's identity with SES, the configuration set that every message names, and the queue on which its events come back.
import { Duration, Stack } from 'aws-cdk-lib/core';
import {
  CfnConfigurationSetEventDestination,
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue, QueueEncryption, type IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { FUNCTIONS } from './functions-table.ts';
import { named } from './names.ts';
import type { Settings } from './settings.ts';

/** Amazon asks for six times the function's timeout, so that a message is not handed out twice while it is being taken. */
const HIDDEN = Duration.seconds(6 * FUNCTIONS['mail-events'].timeoutSeconds);
const TRIES = 5;

export class Mail extends Construct {
  readonly configurationSet: ConfigurationSet;
  /** What became of sent messages. */
  readonly events: Queue;
  readonly identityArn: string;
  readonly configurationSetArn: string;

  constructor(scope: Construct, id: string, props: { settings: Settings; deadLetters: IQueue }) {
    super(scope, id);
    const { env, sender, senderIdentity } = props.settings;
    this.configurationSet = new ConfigurationSet(this, 'Set', {
      configurationSetName: named(env, 'mail'),
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
      // Of a public page's faults, a report that comes in the clear is better than none.
      tlsPolicy: ConfigurationSetTlsPolicy.OPTIONAL,
    });
    const name = senderIdentity === 'domain' ? domainOf(sender) : sender;
    new EmailIdentity(this, 'Sender', {
      identity: senderIdentity === 'domain' ? Identity.domain(name) : Identity.email(name),
      configurationSet: this.configurationSet,
    });
    const ses = this.arnOf();
    this.identityArn = ses(`identity/${name}`);
    this.configurationSetArn = ses(`configuration-set/${named(env, 'mail')}`);
    this.events = this.makeEvents(env, props.deadLetters);
  }

  private arnOf(): (what: string) => string {
    const { partition, region, account } = Stack.of(this);
    return (what) => `arn:${partition}:ses:${region}:${account}:${what}`;
  }

  private makeEvents(env: string, deadLetters: IQueue): Queue {
    const topic = new Topic(this, 'Events', {
      topicName: named(env, 'mail-events'),
      enforceSSL: true,
    });
    topic.addToResourcePolicy(this.onlyFromSet(topic));
    const queue = new Queue(this, 'EventsQueue', {
      queueName: named(env, 'mail-events'),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: HIDDEN,
      retentionPeriod: Duration.days(14),
      deadLetterQueue: { queue: deadLetters, maxReceiveCount: TRIES },
    });
    topic.addSubscription(
      new SqsSubscription(queue, { rawMessageDelivery: true, deadLetterQueue: deadLetters }),
    );
    new CfnConfigurationSetEventDestination(this, 'Destination', {
      configurationSetName: this.configurationSet.configurationSetName,
      eventDestination: {
        name: 'events',
        enabled: true,
        matchingEventTypes: [...EVENTS],
        snsDestination: { topicArn: topic.topicArn },
      },
    });
    return queue;
  }

  private onlyFromSet(topic: Topic): PolicyStatement {
    return new PolicyStatement({
      principals: [new ServicePrincipal('ses.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: {
        StringEquals: {
          'AWS:SourceAccount': Stack.of(this).account,
          'AWS:SourceArn': this.configurationSetArn,
        },
      },
    });
  }
}

/** Everything that tells whether a message arrived; not whether it was opened, which would need a tracking picture in it. */
const EVENTS = [
  'send',
  'reject',
  'bounce',
  'complaint',
  'delivery',
  'deliveryDelay',
  'renderingFailure',
] as const;

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
