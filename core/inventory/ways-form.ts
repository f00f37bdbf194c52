// Ways in as they stand in the inventory: another way than the platform's own, and why; how long a submitted page counts.
import { z } from 'zod';
import { wordsField } from './fields.ts';
import { WAYS_IN } from './schema.ts';

export const wayInForm = z
  .strictObject({
    way: z.enum(WAYS_IN).meta({
      description:
        '“crawl”: visited. “api”, “connect”: through the platform’s interface. “submitted”: a person brings it.',
      examples: ['submitted'],
    }),
    reason: wordsField.meta({
      description: 'Why not the platform’s own way.',
      examples: ['We do not pay for the interface of X'],
    }),
  })
  .meta({
    title: 'way in',
    description: 'How a page is come by, instead of its platform’s own way.',
    examples: [{ way: 'submitted', reason: 'We do not pay for the interface of X' }],
  });

const own = wayInForm.optional();

/** By platform; `schema.ts` names the platforms, and a test holds the two together. */
export const waysInForm = z
  .strictObject({
    website: own,
    facebook: own,
    instagram: own,
    x: own,
    youtube: own,
    tiktok: own,
    threads: own,
    linkedin: own,
    nextdoor: own,
    bluesky: own,
    mastodon: own,
    reddit: own,
    'link-in-bio': own,
  })
  .meta({
    title: 'list of ways in',
    description: 'Platforms that are come by in another way than their own, with the reason.',
    examples: [{ x: { way: 'submitted', reason: 'We do not pay for the interface of X' } }],
  });

const MOST_DAYS = 366;

/** Whole days; more than a year would be no check of anything. */
export const submissionDaysField = z
  .union([z.number(), z.string()])
  .transform((written, context): number => {
    const days = Number(written);
    if (Number.isInteger(days) && days >= 1 && days <= MOST_DAYS) return days;
    context.addIssue({
      code: 'custom',
      message: `“${String(written)}” is not a number of days from 1 to ${MOST_DAYS}.`,
      params: { remedy: 'Write whole days, for example: 90' },
    });
    return z.NEVER;
  })
  .meta({
    description: 'Days for which a page that a person brought counts; 90 when left out.',
    examples: ['90'],
  });
