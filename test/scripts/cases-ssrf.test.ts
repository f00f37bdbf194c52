// Table "ssrf" by itself: rows that hold, and that a row which does not hold is found out.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ssrf } from '../../scripts/cases/ssrf.ts';

async function run(rows: object[]): Promise<Record<string, boolean>> {
  const folder = mkdtempSync(join(tmpdir(), 'presence-cases-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'rows.jsonl');
  writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));
  const found: Record<string, boolean> = {};
  for await (const { id, ok } of ssrf(path)) found[id] = ok;
  return found;
}

test('rows are run statically and in a browser', async () => {
  const page = 'https://www.riverton.gov/';
  expect(
    await run([
      { id: 'literal', kind: 'direct', url: 'http://127.0.0.1/', expect: 'deny' },
      { id: 'public', kind: 'direct', url: 'http://8.8.8.8/', expect: 'allow' },
      { id: 'name', kind: 'dns', url: 'http://a.gov/', expect: 'deny', resolved: ['10.0.0.1'] },
      {
        id: 'mixed',
        kind: 'dns',
        url: 'http://b.gov/',
        expect: 'deny',
        resolved: ['8.8.8.8', '::1'],
      },
      {
        id: 'mind',
        kind: 'rebind',
        url: 'http://c.gov/',
        expect: 'deny',
        resolved: ['8.8.8.8'],
        resolved_at_connect: ['127.0.0.1'],
      },
      {
        id: 'sent',
        kind: 'redirect',
        url: page,
        expect: 'deny',
        status: 302,
        redirect_to: 'http://[::1]/',
      },
      {
        id: 'chain',
        kind: 'redirect',
        url: page,
        expect: 'deny',
        redirect_chain: ['https://d.gov/', 'http://10.0.0.1/'],
      },
      { id: 'fine', kind: 'redirect', url: page, expect: 'allow', redirect_to: 'https://e.gov/' },
      { id: 'wrong-deny', kind: 'direct', url: 'http://9.9.9.9/', expect: 'deny' },
      { id: 'wrong-allow', kind: 'direct', url: 'http://10.0.0.9/', expect: 'allow' },
      {
        id: 'wrong-redirect',
        kind: 'redirect',
        url: page,
        expect: 'deny',
        redirect_to: 'https://f.gov/',
      },
    ]),
  ).toEqual({
    literal: true,
    public: true,
    name: true,
    mixed: true,
    mind: true,
    sent: true,
    chain: true,
    fine: true,
    'wrong-deny': false,
    'wrong-allow': false,
    'wrong-redirect': false,
  });
}, 180_000);
