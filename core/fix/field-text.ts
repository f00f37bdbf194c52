// What is known of the text that stands in a profile's field now.
import type { FixPage } from './fix.ts';

/**
 * The field's own text, whole; undefined where it is not known, and for web sites, whose pages have no such field. What a person copied
 * from a page holds its headings and buttons, too, and nobody should paste those back.
 */
export function fieldText({ platform, profileText, capture }: FixPage): string | undefined {
  if (platform === 'website') return undefined;
  const how = capture?.submission?.how;
  return how === 'text' || how === 'screenshot' ? undefined : profileText;
}
