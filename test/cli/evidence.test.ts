// Evidence and retention from the command line: a record is made, unpacked, verified and found out when changed; captures go by the inventory.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  GOOD_PAGE,
  inventoryText,
  presence,
  site,
  type Site,
  workFolder,
} from '../support/presence.ts';

const folder = workFolder();
const run = async (...args: string[]) => await presence(args, folder);
const here = (...parts: string[]) => path.join(folder.cwd, ...parts);
let server: Site;
let runs: { runId: string }[] = [];
let page = '';

beforeAll(async () => {
  server = await site((where) => (where === '/robots.txt' ? undefined : GOOD_PAGE));
  writeFileSync(here('one.yaml'), inventoryText([`${server.url}/a`]));
  const args = ['audit', '-i', 'one.yaml', '--allow-loopback', '--host-delay', '0', '--no-browser'];
  await run(...args);
  await run(...args);
  runs = JSON.parse((await run('runs', '--json')).out);
  const listed = JSON.parse((await run('report', '--format', 'json')).out);
  page = `riverton-pd/${listed.pages[0].pageId}`;
}, 180_000);
afterAll(async () => {
  await server.close();
  folder.clear();
});

describe('presence evidence', () => {
  it('writes a ZIP file that others can unpack and verify', async () => {
    const made = await run('evidence', page, '--language', 'es', '--out', 'page.zip');
    expect(made.code, made.err).toBe(0);
    const hash = /SHA-256 of the record: ([0-9a-f]{64})/.exec(made.out)![1]!;
    const files = unzipSync(readFileSync(here('page.zip')));
    expect(Object.keys(files)).toContain('page/cover.html');
    const manifest = files['page/manifest.json']!;
    expect(createHash('sha256').update(manifest).digest('hex')).toBe(hash);
    expect(strFromU8(files['page/cover.html']!)).toContain(hash);
    expect(strFromU8(files['page/cover.html']!)).toContain('Qué no demuestra');
    const received = Object.entries(files).find(([name]) => name.includes('as-received'))![1];
    expect(strFromU8(received)).toBe(GOOD_PAGE);

    const verified = await run('evidence', '--verify', 'page.zip');
    expect(verified.code, verified.err).toBe(0);
    expect(verified.out).toContain(hash);
    expect(verified.out).toContain('Whole:');
    expect((await run('evidence', page, '--out', 'page.zip')).err).toContain(
      'page.zip is there already. Nothing was written. Name another place with --out',
    );
  });

  it('writes a folder, and sees a change and a stranger in it', async () => {
    const made = await run('evidence', page, '--run', runs[1]!.runId, '-o', 'record');
    expect(made.code, made.err).toBe(0);
    expect(made.out).toContain(runs[1]!.runId);
    execFileSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: here('record') });
    expect((await run('evidence', '--verify', 'record')).code).toBe(0);

    cpSync(here('record'), here('changed'), { recursive: true });
    const text = here('changed', 'captures', '1-page', 'text.txt');
    writeFileSync(text, readFileSync(text, 'utf8').replace('911', '912'));
    writeFileSync(here('changed', 'more.txt'), 'more');
    const found = await run('evidence', '--verify', 'changed');
    expect(found.code).toBe(1);
    expect(found.out).toContain('NOT WHOLE');
    expect(found.out).toMatch(/captures\/1-page\/text\.txt is not what it was/);
    expect(found.out).toMatch(/more\.txt does not belong to the record/);

    expect((await run('evidence', page, '-o', 'record')).err).toContain('not empty');
  });

  it('finds a ZIP file out that was cut or added to: exit code 1, and why', async () => {
    const made = await run('evidence', page, '--out', 'sent.zip');
    expect(made.code, made.err).toBe(0);
    const whole = readFileSync(here('sent.zip'));
    const changed: [string, Buffer, RegExp][] = [
      [
        'cut.zip',
        whole.subarray(0, 500),
        /cut\.zip does not end as a ZIP file does: it was cut off/,
      ],
      ['more.zip', Buffer.concat([whole, Buffer.from('more')]), /something stands behind its end/],
      ['before.zip', Buffer.concat([Buffer.from('more'), whole]), /end record that does not fit/],
    ];
    for (const [name, bytes, says] of changed) {
      writeFileSync(here(name), bytes);
      const found = await run('evidence', '--verify', name);
      expect(found.code, name).toBe(1);
      expect(found.out).toContain('NOT WHOLE');
      expect(found.out).toMatch(says);
      expect(found.out).not.toContain('manifest.json is missing');
    }
  });

  it('by itself goes into the data folder, each time under a name of its own', async () => {
    const at = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const made = await run('evidence', page.split('/')[1]!, '--at', at);
    expect(made.code, made.err).toBe(0);
    const names = readdirSync(here('presence-data', 'reports', runs[0]!.runId));
    expect(names.some((name) => /^evidence-riverton-pd-.*\.zip$/.test(name))).toBe(true);
  });

  it.each([
    [[], /Name the page/],
    [['a', '--at', 'yesterday'], /is not a date/],
    [['a', '--at', '2026-11-31'], /is not a date/],
    [['a', '--at', '2026-02-30T10:00Z'], /is not a date/],
    [['riverton-pd/nothing'], /There is no page “riverton-pd\/nothing” in the newest runs\./],
    [
      ['riverton-pd/website-a', '--at', '2020-01-01'],
      /No capture of the page riverton-pd\/website-a is stored up to 2020-01-01/,
    ],
    [['--verify', 'nowhere'], /There is no folder or file nowhere/],
    [['--verify', 'one.yaml'], /one\.yaml is no ZIP file\. Name the ZIP file or the folder/],
  ])('%j says what is wrong', async (args, says) => {
    const ran = await run('evidence', ...args);
    expect(ran.code).toBe(3);
    expect(ran.err).toMatch(says);
    expect(ran.err).not.toContain('through no fault');
  });
});

describe('presence retention', () => {
  it('deletes nothing without an inventory, nor what is young', async () => {
    expect((await run('retention')).err).toContain('--inventory');
    writeFileSync(
      here('keep.yaml'),
      inventoryText([`${server.url}/a`], '    keepCapturesFor: 5 years\n'),
    );
    const { code, out } = await run('retention', '-i', 'keep.yaml');
    expect(code).toBe(0);
    expect(out).toContain('0 captures older than the inventory keeps them.');
    expect((await run('retention', '--log')).out).toContain('No capture was ever deleted');
  });
});
