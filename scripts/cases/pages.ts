// Table "pages": the hostile pages that a table in Markdown names, each served on loopback and visited by the product.
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ATTACKS } from './pages/attacks.ts';
import { HIDING } from './pages/hidden.ts';
import { REDIRECTS } from './pages/redirects.ts';
import { REPORTS } from './pages/reports.ts';
import { CHARSETS, STRUCTURE } from './pages/structure.ts';
import { html, PageStage, type Case } from './pages/stage.ts';
import { TEXT } from './pages/text.ts';
import { TRANSPORT } from './pages/transport.ts';
import type { RowResult } from './table.ts';

const CASES: Readonly<Record<string, Case>> = {
  ...TRANSPORT,
  ...REDIRECTS,
  ...STRUCTURE,
  ...CHARSETS,
  ...TEXT,
  ...HIDING,
  ...ATTACKS,
  ...REPORTS,
};

const MOST_GROWTH = 200 * 1024 * 1024;

/** The rows that a file names (`| A1 | gzip bomb | …`, or `E40 below the fold` in a sentence); of a folder, its hostile-pages.md. */
export async function* pages(path: string): AsyncIterable<RowResult> {
  const file = (await stat(path)).isDirectory() ? join(path, 'hostile-pages.md') : path;
  const ids = rowsIn(await readFile(file, 'utf8'));
  const stage = new PageStage();
  try {
    // What loads with the first page is not this page's.
    await stage.browse(await stage.page(html('<p>Hello.</p>')));
    for (const id of ids) yield await tried(id, stage);
  } finally {
    await stage.close();
  }
}

/** Ids of rows, in order, each once. */
export function rowsIn(text: string): string[] {
  const cells = text.matchAll(/\|\s*([A-Z]\d+)\s*(?=\|)/g);
  const named = text.matchAll(/(?:^|[:;]\s+)(?:[^|;:]*:\s*)?([A-Z]\d+)\s+(?=[a-z0-9`])/gm);
  return [...new Set([...cells, ...named].map(([, id = '']) => id))];
}

async function tried(id: string, stage: PageStage): Promise<RowResult> {
  const page = Object.hasOwn(CASES, id) ? CASES[id] : undefined;
  if (page === undefined) return { id, ok: false, says: 'no page is made for this row' };
  const before = process.memoryUsage().rss;
  try {
    const says = await page(stage);
    const grown = process.memoryUsage().rss - before;
    if (says !== undefined) return { id, ok: false, says };
    // Pages of hundreds of megabytes are made in this very process.
    if (grown < MOST_GROWTH || BIG.has(id)) return { id, ok: true };
    return { id, ok: false, says: `memory grew by ${Math.round(grown / 2 ** 20)} MiB` };
  } catch (error) {
    return { id, ok: false, says: error instanceof Error ? error.message : String(error) };
  }
}

const BIG = new Set(['A1', 'A2', 'A3', 'B1', 'B11', 'B18']);
