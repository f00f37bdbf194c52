// What Amazon SES may do to a message, met by the deployed functions: letters to operators of a run that has ended, as the product plans them.
import { dynamoOutbox } from '../../adapters/dynamo-outbox.ts';
import { dynamoRecipients } from '../../adapters/dynamo-recipients.ts';
import { dynamoRecords } from '../../adapters/dynamo-records.ts';
import { putEntries } from '../../core/cloud/put-entries.ts';
import type { RecipientState } from '../../core/cloud/recipients.ts';
import type { OutboxEntry } from '../../core/mail/outbox/entry.ts';
import type { Cloud } from './sandbox/cloud.ts';

export type Post = {
  /** Has a letter planned for each address, now. */
  plan: (...to: string[]) => Promise<void>;
  /** So many minutes later the schedule has the outbox worked off; what became of the mail is not told of yet. */
  notifyAfter: (minutes: number) => Promise<void>;
  /** What the mail service tells of arrives. */
  hear: () => Promise<void>;
  entry: (to: string) => Promise<OutboxEntry | undefined>;
  /** How often SES took a letter to the address. */
  taken: (to: string) => number;
  recipient: (to: string) => Promise<RecipientState | undefined>;
  /** Alarms that ring now, without the environment's name. */
  ringing: () => string[];
};

/** `time`: by how much the machines' clocks are ahead, milliseconds. */
export function postOf(cloud: Cloud, runId: string, time: { ahead: number }): Post {
  const records = dynamoRecords(cloud.dynamo, cloud.tableName);
  const outbox = dynamoOutbox(cloud.dynamo, cloud.tableName);
  const now = (): Date => new Date(Date.now() + time.ahead);
  return {
    async plan(...operators) {
      const clock = { now, token: () => 'plan' };
      await putEntries({ records, outbox, clock }, { runId, from: 0, everyDays: 7, operators });
    },
    async notifyAfter(minutes) {
      time.ahead += minutes * 60_000;
      await cloud.trigger('presence-dev-notify', now().toISOString());
    },
    hear: () => cloud.takeMailEvents(),
    entry: async (to) => (await outbox.ofRun(runId)).find((one) => one.to.includes(to)),
    taken: (to) => cloud.ses.sent.filter((one) => one.to.includes(to)).length,
    recipient: async (to) =>
      (await dynamoRecipients(cloud.dynamo, cloud.tableName).all()).find(
        ({ email }) => email === to,
      ),
    ringing: () => cloud.ringing().map((name) => name.replace('presence-dev-', '')),
  };
}
