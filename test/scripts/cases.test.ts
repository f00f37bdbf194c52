// `npm run cases`: the frame counts and tells, and the robots tables run the product.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runTable } from '../../scripts/cases/index.ts';
import { robotsHttp } from '../../scripts/cases/robots-http.ts';
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

describe('the table "robots-http"', () => {
  it('runs each kind of row against a real server', async () => {
    const path = await table([
      { id: 'file', status: 200, body: 'User-agent: *\nDisallow: /x', expect: 'use rules' },
      { id: 'none', status: 404, expect: 'allow all' },
      { id: 'no', status: 401, expect: 'allow all by RFC; policy: could-not-check' },
      { id: 'broken', error: 'ECONNRESET', expect: 'disallow all' },
      { id: 'nameless', error: 'ENOTFOUND', expect: 'disallow all' },
      { id: 'closed', error: 'ECONNREFUSED', expect: 'disallow all' },
      { id: 'strange', error: 'TLS certificate', expect: 'disallow all' },
      { id: 'far', redirects: 1, to: 'https://other.example/robots.txt', expect: 'follow' },
      { id: 'farther', redirects: 6, expect: 'MAY assume unavailable (allow all)' },
      { id: 'inside', redirects: 1, to: 'http://10.0.0.1/', expect: 'blocked; disallow' },
      { id: 'page', content_type: 'text/html', body: '<!doctype html>', expect: 'allow all' },
      { id: 'long', status: 200, bytes: 600_000, expect: 'parse at least the first 500 KiB' },
      { id: 'wide', status: 200, encoding: 'utf-16 with BOM', expect: 'policy: decode by BOM' },
      { id: 'swelling', status: 200, encoding: 'gzip bomb', expect: 'cap decoded bytes' },
      { id: 'old', age_hours: 25, expect: 'fetched again' },
      { id: 'young', age_hours: 23, expect: 'kept' },
      { id: 'brief', headers: { 'cache-control': 'max-age=60' }, expect: 'honour it' },
      { id: 'port', url: 'https://www.riverton.example:8443/p', expect: 'its own' },
      { id: 'hop', page_redirect: 'https://a.example -> https://b.example/x', expect: 'b first' },
      { id: 'asked', user_triggered: true, expect: 'policy: same rules' },
      { id: 'wrong', status: 200, body: '', expect: 'disallow all' },
      { id: 'odd', status: 'two hundred', expect: 'allow all' },
      { id: 'unknown', status: 200, expect: 'whatever' },
    ]);
    const lines: string[] = [];
    await runTable(robotsHttp, path, (line) => lines.push(line));
    expect(lines).toEqual([
      'note   page: stricter than the row: a web page in the place of robots.txt means "do not fetch"',
      'FAILED wrong: allowed for /x, allowed for /y, should be that it cannot be told',
      'FAILED odd: the row has another form',
      'FAILED unknown: nobody knows what "whatever" means',
      '20 passed, 3 failed',
    ]);
  });
});
