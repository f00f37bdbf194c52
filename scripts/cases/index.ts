// Runs a table of cases through the product's own doors: `npm run cases -- robots PATH`. Ends with "N passed, N failed".
import { pathToFileURL } from 'node:url';
import type { RowResult, Table } from './table.ts';
import { TABLES } from './tables.ts';

/** Prints what fails and what is noted; gives the numbers. */
export async function runTable(
  table: Table,
  path: string,
  print: (line: string) => void,
): Promise<{ passed: number; failed: number }> {
  const counts = { passed: 0, failed: 0 };
  for await (const row of table(path)) {
    counts[row.ok ? 'passed' : 'failed'] += 1;
    const line = lineOf(row);
    if (line !== undefined) print(line);
  }
  print(`${counts.passed} passed, ${counts.failed} failed`);
  return counts;
}

function lineOf({ id, ok, says, note }: RowResult): string | undefined {
  if (!ok) return `FAILED ${id}: ${says ?? 'no reason given'}`;
  return note === undefined ? undefined : `note   ${id}: ${note}`;
}

async function main([name = '', path]: string[]): Promise<number> {
  const table = Object.hasOwn(TABLES, name) ? TABLES[name] : undefined;
  if (table === undefined || path === undefined) {
    console.error(
      `Say which table and where it is: npm run cases -- ${Object.keys(TABLES).join('|')} PATH`,
    );
    return 3;
  }
  const { passed, failed } = await runTable(table, path, (line) => console.log(line));
  if (passed + failed > 0) return failed === 0 ? 0 : 1;
  console.error(`${path} has no rows.`);
  return 3;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = await main(process.argv.slice(2));
