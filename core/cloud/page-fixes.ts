// Texts to paste, asked of the function that has the checks, so that messages are those of the laptop. Who asks loads no checks.
import { z } from 'zod';
import { FIX_LANGUAGES, type PageFix } from '../fix/fix.ts';
import { MAIL_LANGUAGES } from '../inventory/schema.ts';
import { FIXES_TOGETHER } from './names.ts';
import { MailError } from '../mail/mail-error.ts';
import type { FixesFor } from '../mail/owner-fixes.ts';

/** Pages of one question: an answer may hold six megabytes, and a page's texts some ten kilobytes. */
const MOST_PAGES = 50;

/** What is asked of whoever has the checks (core/cloud/answer-fixes.ts). */
export const askedSchema = z.object({
  runId: z.string(),
  agencyId: z.string(),
  language: z.enum(MAIL_LANGUAGES),
  pages: z.array(z.string()).max(MOST_PAGES),
});

const counterSchema = z.object({
  used: z.number(),
  max: z.number().exactOptional(),
  unit: z.enum(['characters', 'graphemes', 'links', 'rows']),
  confidence: z.enum(['high', 'medium', 'low']).exactOptional(),
});
const placeSchema = z.object({ field: z.string(), steps: z.array(z.string()) });
const itemSchema = z.object({
  item: z.string(),
  title: z.string(),
  text: z.string(),
  counter: counterSchema,
  place: placeSchema,
  carriedBy: z.enum(['text', 'notice-page', 'nothing']),
  note: z.string().exactOptional(),
});
const fixSchema: z.ZodType<PageFix> = z.object({
  language: z.enum(FIX_LANGUAGES),
  text: z.string(),
  how: z.enum(['replace', 'add']),
  counter: counterSchema,
  place: placeSchema,
  items: z.array(itemSchema),
  leftOut: z.array(z.object({ what: z.exactOptional(z.string()), why: z.string() })),
});
const answerSchema = z.object({ fixes: z.array(z.tuple([z.string(), fixSchema])) });
export type Answer = z.infer<typeof answerSchema>;

/**
 * The texts of an entry's pages, asked for by `ask`, some pages at a time. What could not be asked is a `MailError` after which the message is
 * tried again: no message goes out with texts that nobody tried.
 */
export function fixesElsewhere(ask: (payload: object) => Promise<unknown>): FixesFor {
  return async ({ runId, agencyId = '', language }, wanted) => {
    const pages = [...wanted];
    const parts: string[][] = [];
    while (pages.length > 0) parts.push(pages.splice(0, MOST_PAGES));
    const found = new Map<string, PageFix>();
    while (parts.length > 0) {
      const some = parts.splice(0, FIXES_TOGETHER);
      const asked = some.map((one) => answerOf(ask, { runId, agencyId, language, pages: one }));
      for (const { fixes } of await Promise.all(asked))
        for (const [pageId, fix] of fixes) found.set(pageId, fix);
    }
    return found;
  };
}

async function answerOf(
  ask: (payload: object) => Promise<unknown>,
  asked: z.infer<typeof askedSchema>,
): Promise<Answer> {
  try {
    return answerSchema.parse(await ask(asked));
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error;
    throw new MailError('not-made', `the texts to paste were not to be had (${name})`, error);
  }
}
