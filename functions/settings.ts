// Every environment variable that the functions read: its form, its meaning, and who needs it. Read once, all problems named together.
import { z } from 'zod';
import type { FunctionName } from '../core/cloud/names.ts';
import { WEEKDAYS } from '../core/inventory/weekdays.ts';

const whole = (min: number, max: number, unless: number) =>
  z.coerce.number().int().min(min).max(max).default(unless);

/** What each variable holds; a variable that is not there has the default that is named here, or is missed. */
const EVERY = z.object({
  /** The one table (core/store/table.ts). */
  TABLE_NAME: z.string().min(3),
  /** Bucket of the captures. */
  CAPTURES_BUCKET: z.string().min(3),
  /** Address in our user agent for whoever sees our visits. */
  CONTACT_URL: z.url({ protocol: /^https?$/ }),
  /** Function to invoke for a lane: ARN with alias or version, since it is durable. */
  AUDIT_LANE: z.string().min(1),
  /** Function to invoke for pages that need a browser. */
  RENDER_PAGE: z.string().min(1),
  /** Function to invoke when a run is closed. */
  NOTIFY: z.string().min(1),
  /** Function to ask for texts to paste, tried with the checks. */
  FIX_PAGES: z.string().min(1),
  /** Weekday of agencies that ask for none. */
  DEFAULT_WEEKDAY: z.enum(WEEKDAYS).default('monday'),
  /** Hour of agencies that ask for none, 0 to 23, local time. */
  DEFAULT_HOUR: whole(0, 23, 6),
  /** Lanes side by side: not above the reserved concurrency of audit-lane. */
  LANES: whole(1, 1_000, 50),
  /** Render calls side by side, each another host: not above the reserved concurrency of render-page. */
  RENDERS: whole(1, 1_000, 10),
  /** Pause between two visits to one host, milliseconds. */
  HOST_DELAY_MS: whole(0, 60_000, 2_000),
  /** Pauses between pages up to this are made in place, for they cost less than a checkpoint; longer ones are durable waits. */
  LONGEST_IDLE_MS: whole(0, 60_000, 1_500),
  /** Time between the two visits to a page on which something newly fails, milliseconds. */
  CONFIRM_AFTER_MS: whole(0, 86_400_000, 600_000),
  /** Who gets the letter on the service's own health, beside the inventory's operators; separated by commas. */
  OPERATORS: z
    .string()
    .default('')
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(z.email())),
  /** Beginning of the names of secrets in Secrets Manager; a platform's key is `<prefix>facebook`. */
  SECRETS_PREFIX: z.string().default('presence/'),
  /** Address that our mail comes from. */
  MAIL_SENDER: z.string().min(3),
  /** SES configuration set whose events come back. */
  MAIL_CONFIGURATION_SET: z.string().min(1),
  /** Checks on demand that one caller may ask for in an hour. */
  CHECKS_PER_HOUR: whole(1, 10_000, 60),
  /** Visits on demand to one host in a day, by all callers together. */
  CHECKS_OF_HOST_PER_DAY: whole(1, 100_000, 100),
  /** Folder into which the browser is unpacked, once for each execution environment. */
  BROWSER_FOLDER: z.string().min(1).default('/tmp/presence-browser'),
  /** File of the judging thread, where it does not lie beside the function's own. */
  JUDGE_THREAD: z.string().min(1).optional(),
  /** `true` lets pages on this machine be visited: for tests alone, never deployed. */
  ALLOW_LOOPBACK: z
    .enum(['true', 'false'])
    .default('false')
    .transform((word) => word === 'true'),
});

const STORES = { TABLE_NAME: true, CAPTURES_BUCKET: true } as const;
const JUDGES = { JUDGE_THREAD: true } as const;
const VISITS = {
  CONTACT_URL: true,
  HOST_DELAY_MS: true,
  SECRETS_PREFIX: true,
  ALLOW_LOOPBACK: true,
} as const;

/** Which function reads which variables: the keys of each shape, made when it is asked for. */
export const SETTINGS = {
  get 'weekly-audit'() {
    return EVERY.pick({
      ...STORES,
      ...JUDGES,
      CONTACT_URL: true,
      AUDIT_LANE: true,
      RENDER_PAGE: true,
      NOTIFY: true,
      DEFAULT_WEEKDAY: true,
      DEFAULT_HOUR: true,
      LANES: true,
      RENDERS: true,
      CONFIRM_AFTER_MS: true,
      OPERATORS: true,
    });
  },
  get 'audit-lane'() {
    return EVERY.pick({ ...STORES, ...JUDGES, ...VISITS, LONGEST_IDLE_MS: true });
  },
  get 'render-page'() {
    return EVERY.pick({ ...STORES, ...JUDGES, ...VISITS, BROWSER_FOLDER: true });
  },
  get notify() {
    return EVERY.pick({
      TABLE_NAME: true,
      MAIL_SENDER: true,
      MAIL_CONFIGURATION_SET: true,
      FIX_PAGES: true,
    });
  },
  get 'fix-pages'() {
    return EVERY.pick({ TABLE_NAME: true });
  },
  get 'check-page'() {
    return EVERY.pick({
      ...STORES,
      ...JUDGES,
      ...VISITS,
      RENDER_PAGE: true,
      CHECKS_PER_HOUR: true,
      CHECKS_OF_HOST_PER_DAY: true,
    });
  },
  get watchdog() {
    return EVERY.pick({ TABLE_NAME: true });
  },
  get 'mail-events'() {
    return EVERY.pick({ TABLE_NAME: true });
  },
} as const satisfies Record<FunctionName, z.ZodObject>;

/** Reads a function's settings; throws one error that names every problem and never a value. */
export function readSettings<S extends z.ZodType>(
  schema: S,
  environment: NodeJS.ProcessEnv,
): z.infer<S> {
  const read = schema.safeParse(environment);
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`The settings are not in order: ${problems.join('; ')}`);
}
