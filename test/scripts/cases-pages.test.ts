// Table "pages": which rows a file names, and that rows run, hold, or are told.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { pages, rowsIn } from '../../scripts/cases/pages.ts';

test('rows stand in tables, several a line, and in sentences', () => {
  const text = `| # | name | # | name |
|---|---|---|---|
| A5 | cut in half | B2 | nested |

Do count: E40 far down; E42 9 px text; E51 line-through (finding).
A row like A5 is one row; words such as CSS3 or UTF-8 are none.`;
  expect(rowsIn(text)).toEqual(['A5', 'B2', 'E40', 'E42', 'E51']);
});

test('rows are served and visited; one that nobody knows is told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'presence-cases-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const rows = ['A5', 'A26', 'B2', 'C3', 'E19', 'E43', 'F4', 'Z9'].map((id) => `| ${id} | x |`);
  writeFileSync(join(folder, 'hostile-pages.md'), rows.join('\n'));
  const failed: Record<string, string> = {};
  for await (const { id, ok, says } of pages(folder)) if (!ok) failed[id] = says ?? '';
  expect(failed).toEqual({ Z9: 'no page is made for this row' });
}, 180_000);
