// From a bare bio to a compliant profile as an officer goes the way: notice page, text to paste, the next audit.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  presence,
  presenceHere,
  type Ran,
  site,
  type Site,
  workFolder,
} from '../support/presence.ts';

const folder = workFolder();
const file = (name: string) => path.join(folder.cwd, name);
let server: Site;
let bio = 'Proud to serve Riverton. This account is monitored 24/7!';
let notice = '';

beforeAll(async () => {
  server = await site((where, _response, request) => {
    if ((request.headers.host ?? '').startsWith('x.example')) return profile(bio);
    return where === '/social-media-policy' ? notice : undefined;
  });
  writeFileSync(file('riverton.yaml'), INVENTORY);
});
afterAll(async () => {
  await server.close();
  folder.clear();
});

const INVENTORY = `agencies:
  - id: riverton-pd
    name: Riverton Police Department
    alsoKnownAs: [Riverton PD]
    officialHosts: [www.riverton.gov]
    timeZone: America/New_York
    state: OH
    nonEmergencyPhone: (614) 555-0142
    noticePage: http://www.riverton.gov/social-media-policy
    pages:
      - url: http://x.example/RivertonPD
        platform: x
        id: x
`;

const profile = (text: string): string => `<!doctype html><html lang="en"><head>
<title>Riverton PD (@RivertonPD)</title><meta property="og:title" content="Riverton PD (@RivertonPD)">
<meta property="og:description" content="${text.replaceAll('"', '&quot;')}"></head>
<body><h1>Riverton PD</h1><p>@RivertonPD</p><p>${text}</p></body></html>`;

/** What visits has workers, and so a process of its own. */
async function run(...args: string[]): Promise<Ran> {
  return await (args[0] === 'audit' ? presence : presenceHere)(args, folder);
}

async function audit(): Promise<Ran> {
  const { port } = new URL(server.url);
  const pins = ['x.example', 'www.riverton.gov'].flatMap((host) => ['--resolve', `${host}=127.0.0.1:${port}`]); // prettier-ignore
  return await run('audit', '-i', 'riverton.yaml', '-d', 'data', '--no-browser', '--host-delay', '0', '--allow-loopback', '--confirm-after', '0', ...pins); // prettier-ignore
}

describe('the way from a finding to a compliant page', () => {
  it('makes the notice page', async () => {
    const made = await run('notice', '-i', 'riverton.yaml', '--out', 'notice.html', '--language', 'both'); // prettier-ignore
    expect(made.code, made.err).toBe(0);
    notice = readFileSync(file('notice.html'), 'utf8');
    expect(notice).toContain('Ohio Public Records Act');
  });

  it('gives the text, which mends the page in the next audit', async () => {
    const before = await audit();
    expect(before.code, before.out + before.err).toBe(1);
    const shown = await run('fix', 'x', '-d', 'data');
    expect(shown.out).toContain('of 160 characters');
    expect(shown.out).toContain('“This account is monitored 24/7!”');
    const { out } = await run('fix', 'x', '-d', 'data', '--only-text');
    expect(out).toContain('Proud to serve Riverton.');
    expect(out).toContain('http://www.riverton.gov/social-media-policy');
    bio = out.trim();
    const after = await audit();
    expect(after.code, after.out + after.err).toBe(0);
    // Without the inventory, as the last audit knew the agency.
    const stored = await run('notice', '--agency', 'riverton-pd', '-d', 'data', '--language', 'both'); // prettier-ignore
    expect([stored.code, stored.out]).toEqual([0, notice]);
    const done = await run('fix', 'x', '-d', 'data');
    expect(done.out).toContain('Nothing has to be written');
    const report = await run('report', '-d', 'data', '--format', 'json');
    const [page] = JSON.parse(report.out).pages;
    const linked = page.findings.filter((one: { metOn: string }) => one.metOn === 'linked');
    expect(linked.length).toBeGreaterThanOrEqual(5);
    expect(linked[0].linkedUrl).toBe('http://www.riverton.gov/social-media-policy');
  });

  it('gives it as JSON, in Spanish hints, and filled with what the inventory says today', async () => {
    bio = 'Proud to serve Riverton.';
    await audit();
    writeFileSync(file('new.yaml'), INVENTORY.replace(/ {4}noticePage.*\n/, ''));
    const { out } = await run('fix', 'riverton-pd/x', '-d', 'data', '--json', '--language', 'es', '-i', 'new.yaml'); // prettier-ignore
    const { fix } = JSON.parse(out);
    expect(fix.text).not.toContain('social-media-policy');
    expect(fix.place.field).toBe('Biografía');
    const report = await run('report', '-d', 'data', '--out', 'report.html');
    expect(report.code).toBe(0);
    expect(readFileSync(file('report.html'), 'utf8')).toContain('All of it in one text, ready to paste'); // prettier-ignore
  });

  it('says in plain words what is wrong with a call', async () => {
    expect((await run('fix', 'nothing/here', '-d', 'data')).err).toContain('There is no page “nothing/here”'); // prettier-ignore
    const two =
      INVENTORY +
      INVENTORY.replace('agencies:\n', '')
        .replace('riverton-pd', 'other-pd')
        .replace('/RivertonPD', '/OtherPD');
    writeFileSync(file('two.yaml'), two);
    expect((await run('notice', '-i', 'two.yaml')).err).toContain('Say which one: --agency');
    expect((await run('notice', '-d', 'data')).err).toContain('Say whose notices: --agency');
    expect((await run('notice', '-d', 'data', '--agency', 'nobody')).err).toContain('Nothing is stored of the agency "nobody"'); // prettier-ignore
    const bare = await run('notice', '-i', 'two.yaml', '--agency', 'other-pd', '--language', 'es');
    expect(bare.out).toContain('<html lang="es">');
    writeFileSync(file('bare.yaml'), INVENTORY.replace(/ {4}(?:noticePage|state|nonEmergencyPhone).*\n/g, '')); // prettier-ignore
    const lacking = await run('notice', '-i', 'bare.yaml');
    expect(lacking.err).toContain('the public records law of your state');
    expect(lacking.err).toContain('noticePage');
  });
});
