// A page's whole text: what a block's offset counts in.
import type { Content } from './content.ts';

/** All blocks in order, one to a line. */
export function wholeText(content: Pick<Content, 'blocks'>): string {
  return content.blocks.map(({ text }) => text).join('\n');
}
