// What all kinds of value in the files that people edit are made with.
import { z } from 'zod';

/** Why a text is refused, and what to write instead. */
export type Refusal = { says: string; remedy: string };

/** A field that turns text into its proper form, or refuses it with a remedy. */
export function field<T>(read: (text: string) => { value: T } | Refusal) {
  return z.string().transform((text, context): T => {
    const result = read(text.trim());
    if ('value' in result) return result.value;
    context.addIssue({
      code: 'custom',
      message: result.says,
      params: { remedy: result.remedy },
    });
    return z.NEVER;
  });
}
