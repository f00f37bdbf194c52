// How long captures are kept, and what stops their deletion, as people write it in the inventory.
import { wordsField } from './fields.ts';
import { field } from './field.ts';
import { periodWords } from './period.ts';

const periodField = field((text) => {
  const value = periodWords(text);
  return value === undefined
    ? {
        says: `“${text}” does not say for how long.`,
        remedy: 'Write a number and a unit, for example: 5 years, 18 months, 90 days; or: for ever',
      }
    : { value };
});

export const keepCapturesForField = periodField.meta({
  description:
    'How long captures (pages as they were, screenshots) are kept, by your records schedule; for ever when left out. Deleted only by “presence retention”.',
  examples: ['5 years'],
});

export const legalHoldField = wordsField.meta({
  description: 'Why nothing may be deleted: as long as it stands here, no capture is.',
  examples: ['Doe v. City of Riverton, 26-CV-1042'],
});
