// Texts to paste, made where the checks are, for whoever asked for them from elsewhere.
import type { Rules } from '../check.ts';
import { fixesFor } from '../mail/owner-fixes.ts';
import type { Records } from '../ports.ts';
import { askedSchema, type Answer } from './page-fixes.ts';

/** The answer of whoever has the checks: by page id, for those of the pages that need a text. */
export async function answerFixes(
  ports: { records: Records; rules: Rules },
  event: unknown,
): Promise<Answer> {
  const { pages, ...about } = askedSchema.parse(event);
  return { fixes: [...(await fixesFor(ports, about, new Set(pages)))] };
}
