// Text in GitHub-flavoured Markdown: page text only inside code spans, other text with every sign taken literally.
import { shortLine } from './safe-text.ts';

/** What GitHub turns into links or notifications even in escaped text: mentions, issues, commits, addresses. */
const TURNED_INTO_LINKS = /@|#\d|\bGH-\d|:\/\/|\bwww\.|\b[0-9a-f]{7,40}\b/i;
const SIGNS = /[\\`*_{}[\]()#+\-!|<>~&=$^]/g;

/** A code span: nothing inside is interpreted, whatever back-ticks it holds (CommonMark 0.31, section 6.1). */
export function markdownCode(text: string, limit = 300): string {
  const line = shortLine(text, limit);
  if (line === '') return '—';
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const gap = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return fence + gap + line + gap + fence;
}

/** A code span for a table cell: a pipe must not end the cell, and a back-slash before it must not undo that. */
export function markdownCodeCell(text: string, limit = 120): string {
  return markdownCode(text, limit)
    .replace(/\\(?=\|)/g, '\\ ')
    .replaceAll('|', '\\|');
}

/** Words of the inventory, the policy or a check as plain text; what GitHub would link becomes a code span. */
export function markdownText(text: string, limit = 1_000): string {
  const line = shortLine(text, limit);
  if (TURNED_INTO_LINKS.test(line)) return markdownCodeCell(line, limit);
  return line.replace(SIGNS, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}
