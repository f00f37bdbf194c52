// Language tags as pages declare them (BCP 47), as far as reading needs them.

/** BCP 47 for "undetermined". */
export const UNKNOWN_LANGUAGE = 'und';

/** `en` of `en-US`, lower case; `und` for what is no tag. */
export function primaryTag(lang: string): string {
  const tag = /^[a-z]{2,3}(?=$|[-_])/i.exec(lang.trim())?.[0] ?? UNKNOWN_LANGUAGE;
  return tag.toLowerCase();
}
