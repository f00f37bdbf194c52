// What starts a weekly audit: the Scheduler's payload, or a person's. The week of a run comes from the scheduled time, never from now.
import { z } from 'zod';
import { WEEKDAYS } from '../inventory/weekdays.ts';

/** When a set of agencies is audited each week, in local time. All agencies with the same schedule are audited in one run. */
export const scheduleSchema = z.object({
  /** IANA name. */
  timeZone: z.string().min(1),
  weekday: z.enum(WEEKDAYS),
  hour: z.int().min(0).max(23),
});
export type Schedule = z.infer<typeof scheduleSchema>;

/**
 * The payload of the Scheduler's target. `scheduledTime` is `<aws.scheduler.scheduled-time>`, which is the same for all attempts
 * (`<aws.scheduler.execution-id>` is another for each).
 */
const scheduledSchema = z.object({
  scheduledTime: z.iso.datetime({ offset: true }),
  schedule: scheduleSchema,
});

/** A person's: `presence cloud run` and `presence cloud resume`. */
const askedSchema = z.object({
  askedAt: z.iso.datetime(),
  /** Only these agencies; all of the inventory unless told. */
  agencies: z.array(z.string()).min(1).optional(),
  /** A word of the asker's that makes this another run than the week's: the same word, the same run. */
  again: z
    .string()
    .regex(/^[a-z0-9]{1,40}$/)
    .optional(),
});
const resumeSchema = z.object({ resume: z.string().min(1).max(200) });

export const triggerSchema = z.union([scheduledSchema, askedSchema, resumeSchema]);
export type Trigger = z.infer<typeof triggerSchema>;
