// What somebody brought to be looked at before it is public.
import { z } from 'zod';

export const draftSchema = z.object({
  name: z.string(),
  body: z.string(),
  type: z.enum(['text/plain', 'text/html']),
});
export type Draft = z.infer<typeof draftSchema>;
