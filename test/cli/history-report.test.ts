// An agency over time from the command line: binder, data, trend.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GOOD_PAGE, inventoryText, presence, presenceHere, type Ran, site, type Site, workFolder } from '../support/presence.ts'; // prettier-ignore

const folder = workFolder();
let server: Site;
const run = async (...args: string[]): Promise<Ran> => await presenceHere(args, folder);
const report = async (...args: string[]): Promise<Ran> =>
  await run('report', '-d', 'data', ...args);

beforeAll(async () => {
  server = await site(() => GOOD_PAGE);
  writeFileSync(path.join(folder.cwd, 'i.yaml'), inventoryText([`${server.url}/a`], RECIPIENTS));
  await presence(['audit', '-i', 'i.yaml', '-d', 'data', '--allow-loopback', '--host-delay', '0', '--no-browser'], folder); // prettier-ignore
});
afterAll(async () => {
  await server.close();
  folder.clear();
});

const RECIPIENTS = '    recipients: [{ email: jefa@riverton.example, language: es }]\n';
const says = async (...args: string[]) => (await report(...args)).err;

describe('an agency over time', () => {
  it('is a binder in the data folder, or where it is wanted', async () => {
    const kept = await report('--from', '2020-01-01');
    expect(kept.code, kept.err).toBe(0);
    expect(kept.err).toMatch(/Report: .*binder-riverton-pd-2020-01-01-.*\.html/);
    await report('--agency', 'riverton-pd', '--from', '2020-01-01', '--out', 'b.html');
    const text = readFileSync(path.join(folder.cwd, 'b.html'), 'utf8');
    // All who get its reports read Spanish.
    expect(text).toContain('Dónde está lo que preguntan los abogados');
    await report('--from', '2020-01-01', '--language', 'en', '--out', 'e.html');
    expect(readFileSync(path.join(folder.cwd, 'e.html'), 'utf8')).toContain('Where to find what counsel asks'); // prettier-ignore
  });

  it('is rows, lines and open data', async () => {
    expect((await report('--from', '2020-01-01', '--format', 'csv')).out).toContain('"Outcome id"');
    const lines = (await report('--from', '2020-01-01', '--format', 'jsonl')).out
      .trim()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line).type)).toEqual(['history', 'audit', 'page']);
    const open = JSON.parse((await report('--format', 'open-data')).out);
    expect(open).toMatchObject({ format: 'agency-presence-open-data/1', agency: { id: 'riverton-pd' } }); // prettier-ignore
  });

  it('is a trend in words', async () => {
    const { out } = await report('--trend');
    expect(out).toContain('One audit so far: 1 of 1 pages compliant');
  });

  it('says in plain words what is wrong with a call', async () => {
    expect(await says('--from', 'March')).toContain('"March" is not a day');
    expect(await says('--from', '2026-03-02', '--to', '2026-03-01')).toContain('ends before it begins'); // prettier-ignore
    expect(await says('--from', '2020-01-01', '--to', '2020-01-02')).toContain('No audit of "riverton-pd" lies between'); // prettier-ignore
    expect(await says('--from', '2020-01-01', '--format', 'junit')).toContain('not as junit');
    expect(await says('--from', '2020-01-01', '--format', 'jsonl', '--language', 'es')).toContain('in English only'); // prettier-ignore
    expect(await says('--trend', '--agency', 'nobody')).toContain(
      'Nothing is stored of the agency',
    );
  });
});
