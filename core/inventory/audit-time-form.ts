// When an agency wants to be audited by the scheduled service, as it stands in the inventory.
import { z } from 'zod';
import { field } from './field.ts';
import { WEEKDAYS } from './weekdays.ts';

const weekdayField = field((text) => {
  const value = WEEKDAYS.find((day) => day === text.toLowerCase());
  return value === undefined
    ? { says: `“${text}” is no day of the week.`, remedy: `Write one of ${WEEKDAYS.join(', ')}.` }
    : { value };
});

const hourField = z.union([z.number(), z.string()]).transform((written, context): number => {
  const hour = Number(/^(\d{1,2})(?::00)?$/.exec(String(written).trim())?.[1]);
  if (hour <= 23) return hour;
  context.addIssue({
    code: 'custom',
    message: `“${String(written)}” is no full hour of the day.`,
    params: { remedy: 'Write a number from 0 to 23.' },
  });
  return z.NEVER;
});

export const auditTimeForm = z
  .strictObject({
    weekday: weekdayField
      .optional()
      .meta({ description: 'Day of the weekly audit.', examples: ['tuesday'] }),
    hour: hourField.optional().meta({
      description: 'Hour at which it begins, 0 to 23, in the agency’s time zone.',
      examples: ['6'],
    }),
  })
  .meta({
    title: 'audit time',
    description:
      'When the service in the cloud audits the agency each week, instead of the service’s own day and hour.',
    examples: [{ weekday: 'tuesday', hour: '6' }],
  });
