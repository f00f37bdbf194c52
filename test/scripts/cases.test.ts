// `npm run cases`: the frame counts and tells, and the robots tables run the product.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runTable } from '../../scripts/cases/index.ts';
import { robots } from '../../scripts/cases/robots.ts';
import { jsonLines } from '../../scripts/cases/table.ts';

let dir = '';

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'cases-'));
});
afterAll(() => rm(dir, { recursive: true }));

async function table(rows: unknown[]): Promise<string> {
  const file = join(dir, `${rows.length}-${Math.random()}.jsonl`);
  await writeFile(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return file;
}

describe('the frame', () => {
  it('prints what fails and what is noted, and ends with the numbers', async () => {
    const lines: string[] = [];
    const counts = await runTable(
      async function* rows() {
        yield { id: 'a', ok: true };
        yield { id: 'b', ok: false, says: 'is 2, should be 3' };
        yield { id: 'c', ok: true, note: 'stricter' };
      },
      'nowhere',
      (line) => lines.push(line),
    );
    expect(counts).toEqual({ passed: 2, failed: 1 });
    expect(lines).toEqual([
      'FAILED b: is 2, should be 3',
      'note   c: stricter',
      '2 passed, 1 failed',
    ]);
  });

  it('names the line that is no row', async () => {
    const file = join(dir, 'bad.jsonl');
    await writeFile(file, '{"id":1}\n\n[1]\n');
    await expect(jsonLines(file)).rejects.toThrow('bad.jsonl:3');
  });
});

describe('the table "robots"', () => {
  it('passes a right row and fails a wrong one', async () => {
    const row = { robots: 'User-agent: *\nDisallow: /a', agent: 'Bot', url: 'https://x.example/a' };
    const path = await table([
      { id: 'right', ...row, allow: false },
      { id: 'wrong', ...row, allow: true },
    ]);
    const lines: string[] = [];
    expect(await runTable(robots, path, (line) => lines.push(line))).toEqual({
      passed: 1,
      failed: 1,
    });
    expect(lines[0]).toContain('FAILED wrong: https://x.example/a for Bot: disallowed');
  });
});
