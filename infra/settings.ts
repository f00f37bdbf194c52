// The settings of a deployment, in one table: read from cdk.json (`presence.<env>`), all problems named together.
import { z } from 'zod';
import { scheduleSchema as weeklySchema } from '../core/cloud/trigger.ts';

const NAMED = /^[a-z][a-z0-9]{0,11}$/;

const scheduleSchema = z
  .strictObject({
    weekday: weeklySchema.shape.weekday
      .default('sunday')
      .describe('Day of the weekly audit, in the time zone below.'),
    hour: z.int().min(0).max(23).default(2).describe('Hour at which it starts.'),
    timeZone: z
      .string()
      .refine(isTimeZone, 'no time zone of the IANA list, such as America/Chicago')
      .default('America/New_York')
      .describe(
        'IANA time zone. Summer time is followed: two in the morning stays two in the morning.',
      ),
  })
  .describe('When the weekly audit starts. Agencies may have schedules of their own beside it.');

const objectLockSchema = z
  .strictObject({
    mode: z
      .enum(['GOVERNANCE', 'COMPLIANCE'])
      .describe('COMPLIANCE can be lifted by nobody, not even by the account itself.'),
    days: z.int().min(1).max(3650).describe('For so many days nobody deletes a capture.'),
  })
  .describe('Write-once captures. It can be chosen only when the bucket is made.');

const concurrencySchema = z
  .strictObject({
    lanes: z
      .int()
      .min(1)
      .max(1000)
      .default(40)
      .describe('Hosts visited side by side: the reserved concurrency of audit-lane.'),
    renders: z
      .int()
      .min(1)
      .max(500)
      .default(10)
      .describe('Browsers of an audit side by side; two more are reserved for checks on demand.'),
    reserve: z
      .boolean()
      .default(true)
      .describe(
        'Whether concurrency is reserved. A new AWS account has 10 in all: switch it off until its quota is raised.',
      ),
  })
  .describe('How much runs side by side.');

/** Every setting with its bounds, its default and what it means; docs/settings.md is made from it. */
export const settingsSchema = z.strictObject({
  env: z
    .string()
    .regex(NAMED, 'lower-case letters and digits, at most 12')
    .describe('Name of the environment; part of every name that is given in the account.'),
  sender: z
    .email()
    .describe('Address that reports are sent from. Its domain or itself is confirmed with SES.'),
  senderIdentity: z
    .enum(['domain', 'address'])
    .default('domain')
    .describe('What SES confirms: the whole domain (with DKIM), or only the address.'),
  contactUrl: z
    .url({ protocol: /^https$/ })
    .describe('Page that says who visits and why; named in every request.'),
  recipients: z
    .array(z.email())
    .max(20)
    .default([])
    .describe(
      'Who gets the letter on the service’s own health after each audit, beside the operators that the inventory names. Agencies’ recipients stand in the inventory.',
    ),
  alarmsTo: z.array(z.email()).min(1).max(10).describe('Who is told when something is wrong.'),
  schedule: scheduleSchema.prefault({}),
  hostDelaySeconds: z
    .number()
    .min(1)
    .max(60)
    .default(2)
    .describe('Pause between two visits to one host.'),
  confirmAfterMinutes: z
    .int()
    .min(0)
    .max(24 * 60)
    .default(60)
    .describe('Time between the lanes and the second visit of what newly fails.'),
  concurrency: concurrencySchema.prefault({}),
  keepOldCapturesDays: z
    .int()
    .min(1)
    .max(3650)
    .default(365)
    .describe('Replaced or ended versions of a capture are kept so many days.'),
  keepCapturesDays: z
    .int()
    .min(35)
    .max(36_500)
    .optional()
    .describe(
      'Captures end so many days after they were made; for ever unless told. S3 ends them by age alone: it knows no legal hold of the inventory, so leave this out while one stands.',
    ),
  objectLock: objectLockSchema.optional(),
  keepLogsDays: z
    .literal([7, 14, 30, 60, 90, 180, 365, 731, 1827, 3653])
    .default(90)
    .describe('Logs are kept so many days.'),
  permissionBoundary: z
    .string()
    .regex(/^arn:aws[\w-]*:iam::\d{12}:policy\/[\w+=,.@/-]+$/, 'the ARN of a policy')
    .optional()
    .describe('Policy that bounds every role that is made.'),
  tags: z
    .record(z.string().min(1).max(128), z.string().max(256))
    .default({})
    .describe('Tags on everything that can carry them.'),
});

export type Settings = z.output<typeof settingsSchema>;

/** A deployment's settings are missing or wrong; the message names all problems. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** The settings of one environment out of the context (`-c env=prod`). Throws a `SettingsError` that names every problem. */
export function settingsOf(context: { env: unknown; presence: unknown }): Settings {
  const env = z.string().safeParse(context.env);
  const all = z.record(z.string(), z.record(z.string(), z.unknown())).safeParse(context.presence);
  if (!env.success || !all.success)
    throw new SettingsError(
      'cdk.json has no "presence" with an environment in it (docs/settings.md).',
    );
  const given = all.data[env.data];
  if (given === undefined)
    throw new SettingsError(
      `cdk.json knows no environment "${env.data}". It has: ${Object.keys(all.data).join(', ')}.`,
    );
  const parsed = settingsSchema.safeParse({ env: env.data, ...given });
  if (parsed.success) return parsed.data;
  throw new SettingsError(
    `The settings of "${env.data}" in cdk.json do not hold:\n${z.prettifyError(parsed.error)}`,
  );
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
