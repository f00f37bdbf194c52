// From the command line: what newly fails is looked at again, and a page behind a bot wall carries the letter for the web vendor.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  GOOD_PAGE,
  inventoryText,
  POOR_PAGE,
  presence,
  type Ran,
  site,
  type Site,
  workFolder,
} from '../support/presence.ts';

const folder = workFolder();
const OPEN = ['--allow-loopback', '--host-delay', '0', '--no-browser', '--confirm-after', '0'];
let server: Site;
let poor: (visit: number) => boolean = () => false;
let visits = 0;

beforeAll(async () => {
  server = await site((where, response) => {
    if (where === '/robots.txt') return undefined;
    if (where === '/wall') {
      response.writeHead(403, { 'content-type': 'text/html', 'cf-mitigated': 'challenge' }).end('');
      return undefined;
    }
    visits += 1;
    return poor(visits) ? POOR_PAGE : GOOD_PAGE;
  });
});
afterAll(async () => {
  await server.close();
  folder.clear();
});

async function audit(where: string, more: string[] = []): Promise<Ran> {
  writeFileSync(path.join(folder.cwd, 'one.yaml'), inventoryText([`${server.url}${where}`]));
  return await presence(
    ['audit', '-i', 'one.yaml', '-d', `data${where}`, ...OPEN, ...more],
    folder,
  );
}

it('a page that fails once and not again is no finding, one that fails twice is', async () => {
  expect((await audit('/page')).code).toBe(0);
  visits = 0;
  poor = (visit) => visit === 1;
  const once = await audit('/page');
  expect(once.code, once.out + once.err).toBe(0);
  expect(once.err).toContain(
    'Something is newly wrong with 1 page: looking once more before anybody is told',
  );
  expect(once.err).toMatch(/looked again\s+Compliant/);
  poor = () => true;
  const twice = await audit('/page');
  expect(twice.code).toBe(1);
  expect(twice.out).toContain('Got worse');
});

it('a letter names our user agent and the address that we were told', async () => {
  const ran = await audit('/wall', [
    '--from-address',
    '192.0.2.7',
    '--contact',
    'https://riverton.example/who',
  ]);
  expect(ran.code).toBe(2);
  const reports = path.join(folder.cwd, 'data/wall', 'reports');
  const names = readdirSync(reports, { recursive: true, encoding: 'utf8' });
  const file = names.find((name) => name.endsWith('.html')) ?? '';
  const html = readFileSync(path.join(reports, file), 'utf8');
  expect(html).toContain('What to send to the web vendor');
  expect(html).toMatch(
    /User agent: AgencyPresenceAuditor\/[\d.]+ \(\+https:\/\/riverton\.example\/who\)/,
  );
  expect(html).toContain('Address: 192.0.2.7');
});
