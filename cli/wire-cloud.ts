// The wiring of what is deployed in the cloud: nothing of a data folder is loaded for it.
import type { ScheduleTarget } from '../adapters/scheduler-schedules.ts';
import type { Schedule } from '../core/cloud/trigger.ts';
import type { MailMessage } from '../core/mail/message.ts';
import type { Mailer } from '../core/ports.ts';
import { clock } from '../adapters/system-clock.ts';
import { commandsFor } from './printed-command.ts';

/** What is deployed in the cloud, with the AWS credentials of whoever calls. Throws a `CloudError`. */
export async function openCloud(stack: string) {
  const { stackClient, stackOutputs, stackResources } = await import('../adapters/aws-stack.ts');
  const outputs = await stackOutputs(stackClient(), stack);
  const [{ cloudClient }, { cloudTable }] = await Promise.all([
    import('../adapters/dynamo-client.ts'),
    import('../adapters/dynamo-cloud.ts'),
  ]);
  const region = await stackClient().config.region();
  return {
    stack,
    command: commandsFor({ stack }),
    outputs,
    ...cloudTable(cloudClient({ region }), outputs.table, clock),
    resources: () => stackResources(stackClient(), stack),
    functions: await openFunctions(),
  };
}
export type Cloud = Awaited<ReturnType<typeof openCloud>>;

/** Functions, schedules and mail of the cloud, each loaded when it is used. */
async function openFunctions() {
  const lambda = await import('../adapters/lambda-functions.ts');
  return {
    start: (request: Parameters<typeof lambda.startDurable>[1]) =>
      lambda.startDurable(lambda.lambdaClient(), request),
    call: (name: string, payload: object) =>
      lambda.callFunction(lambda.lambdaClient(), name, payload),
    post: async (url: string, payload: object) => {
      const { postSigned } = await import('../adapters/lambda-url.ts');
      return postSigned(lambda.lambdaClient(), url, payload);
    },
    setSchedules: async (target: ScheduleTarget, wanted: readonly Schedule[]) => {
      const { schedulerClient, setSchedules } = await import('../adapters/scheduler-schedules.ts');
      return setSchedules(schedulerClient(), target, wanted);
    },
    mailer: async (sender: string, configurationSet: string): Promise<Mailer> => {
      const [{ sesMailer }, { mimeOf }] = await Promise.all([
        import('../adapters/ses-mailer.ts'),
        import('../adapters/mail-mime.ts'),
      ]);
      const mime = async (message: MailMessage) => (await mimeOf(message, { from: sender })).raw;
      return sesMailer({ sender, configurationSet, mime });
    },
    captures: async (bucket: string) => {
      const { s3Archive, s3Client } = await import('../adapters/s3-captures.ts');
      return s3Archive({ client: s3Client(), bucket });
    },
  };
}
