// An agency's permission to visit its own site whatever its robots.txt says, as it stands in the inventory.
import { z } from 'zod';
import { dayField, wordsField } from './fields.ts';

export const robotsPermissionForm = z
  .strictObject({
    by: wordsField.meta({
      description: 'Who gave the permission, by name and office.',
      examples: ['Chief A. Doe'],
    }),
    on: dayField.meta({ description: 'Day on which it was given.', examples: ['2026-11-02'] }),
    reason: wordsField.optional().meta({
      description: 'Why it was given.',
      examples: ['The web vendor shuts out every robot, ours included'],
    }),
  })
  .meta({
    title: 'robots permission',
    description:
      'The agency’s word that its official hosts may be visited whatever their robots.txt says. It is shown in the report of every page that it opened.',
    examples: [{ by: 'Chief A. Doe', on: '2026-11-02' }],
  });
