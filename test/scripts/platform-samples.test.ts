// The table "platform-samples": a folder of answers, served over TLS under their own addresses, visited and judged.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runTable } from '../../scripts/cases/index.ts';
import { platformSamples } from '../../scripts/cases/platform-samples.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samples-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const sample = (name: string, about: string, body: string): Promise<void> =>
  writeFile(join(folder, `${name}.html`), `<!-- made for this test. ${about} -->\n${body}\n`);

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;

async function run(): Promise<string[]> {
  const lines: string[] = [];
  await runTable(platformSamples, folder, (line) => lines.push(line));
  return lines;
}

test('passes what is told apart as its comment says, by status, header, address, data and text', async () => {
  const text =
    '<p>The police of Riverton are here for you, by day and by night, in every street.</p>';
  await sample(
    'a',
    'platform=website expect=ok status=200 final_url=https://www.riverton.gov/police headers=server: cloudflare; cf-ray: 1',
    page('Police', text),
  );
  await sample(
    'b',
    'platform=website expect=bot_challenge status=403 final_url=https://www.riverton.gov/ headers=cf-mitigated: challenge',
    page('Wait', ''),
  );
  await sample(
    'c',
    'platform=mastodon expect=login_wall status=401 final_url=https://social.riverton.gov/@police',
    '{}',
  );
  await sample(
    'd',
    'platform=x expect=js_shell status=200 final_url=https://x.com/RivertonPD',
    page('X', '<div id="react-root"></div>'),
  );
  await sample(
    'e',
    'platform=link_in_bio expect=age_gate status=200 final_url=https://linktr.ee/riverton',
    page(
      'Riverton',
      '<script id="__NEXT_DATA__" type="application/json">{"contentWarning":"SENSITIVE"}</script>',
    ),
  );
  await sample(
    'f',
    'platform=youtube expect=consent_page status=200 final_url=https://consent.youtube.com/m?continue=x',
    page('Before', text),
  );
  expect(await run()).toEqual(['6 passed, 0 failed']);
});

test('names what is taken for something else, and what it does not know', async () => {
  await sample(
    'wrong',
    'platform=website expect=ok status=404 final_url=https://www.riverton.gov/gone',
    'Gone',
  );
  await sample(
    'odd',
    'platform=website expect=aliens status=200 final_url=https://www.riverton.gov/',
    '<p>Hello there.</p>',
  );
  expect(await run()).toEqual([
    'FAILED odd.html: nothing is known of “aliens”',
    'FAILED wrong.html: not-found, should be the page',
    '0 passed, 2 failed',
  ]);
});

test('refuses a sample that does not say what it is', async () => {
  await sample(
    'mute',
    'platform=website status=200 final_url=https://www.riverton.gov/',
    '<p>Hello.</p>',
  );
  await expect(run()).rejects.toThrow('mute.html does not tell its expect');
});
