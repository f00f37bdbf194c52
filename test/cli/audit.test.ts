// Audits as a user runs them: exit codes, interruption, two at once, and what is in the way.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  GOOD_PAGE,
  inventoryText,
  POOR_PAGE,
  presence,
  type Ran,
  site,
  type Site,
  start,
  workFolder,
} from '../support/presence.ts';

const folder = workFolder();
const OPEN = ['--allow-loopback', '--host-delay', '0', '--no-browser'];
let server: Site;
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Pages at /held come once they are let go: until then an audit of them is under way, however slow the machine. */
let letGo: () => void = () => undefined;
let held = Promise.resolve();

beforeAll(async () => {
  server = await site(async (where) => {
    if (where.startsWith('/held')) await held;
    if (where.includes('poor')) return POOR_PAGE;
    return where.includes('gone') ? undefined : GOOD_PAGE;
  });
});
afterAll(async () => {
  await server.close();
  folder.clear();
});

/** Writes an inventory of these paths and audits it into a data folder of that name. */
async function audit(name: string, paths: readonly string[], more: string[] = []): Promise<Ran> {
  writeInventory(name, paths);
  return await presence(['audit', '-i', `${name}.yaml`, '-d', name, ...OPEN, ...more], folder);
}

/** Writes an inventory whose first pages come at once, and the others when they are let go. */
function writeHeldInventory(name: string, pages: number): void {
  held = new Promise((resolve) => {
    letGo = resolve;
  });
  writeInventory(
    name,
    Array.from({ length: pages }, (_, at) => (at < 10 ? `/at-once-${at}` : `/held-${at}`)),
  );
}

function writeInventory(name: string, paths: readonly string[]): void {
  const urls = paths.map((one) => `${server.url}${one}`);
  writeFileSync(path.join(folder.cwd, `${name}.yaml`), inventoryText(urls));
}

describe('the exit code of an audit', () => {
  it.each([
    ['all-good', ['/a', '/b'], 0],
    ['one-poor', ['/a', '/poor'], 1],
    ['one-gone', ['/a', '/gone'], 2],
    ['poor-and-gone', ['/poor', '/gone'], 1],
  ] as const)('%s %j ends with %i', async (name, paths, code) => {
    const ran = await audit(name, paths);
    expect(ran.code, ran.out + ran.err).toBe(code);
  });

  it("is 3 when other people's hosts would get no pause", async () => {
    writeInventory('hasty', ['/a']);
    const ran = await presence(
      ['audit', '-i', 'hasty.yaml', '-d', 'hasty', '--host-delay', '10'],
      folder,
    );
    expect(ran.code).toBe(3);
    expect(ran.err).toContain('A pause under 1000 ms is for previews');
  });

  it('is 3 when the inventory is not there', async () => {
    const ran = await presence(['audit', '-i', 'nowhere.yaml'], folder);
    expect(ran.code).toBe(3);
    expect(ran.err).toContain('nowhere.yaml: there is no such file');
  });
});

describe('an audit that was killed', () => {
  it('goes on with --resume and visits no page twice that has its report', async () => {
    writeHeldInventory('killed', 40);
    const args = ['audit', '-i', 'killed.yaml', '-d', 'killed', ...OPEN];
    const first = start(args, folder);
    while (!first.seen().includes(' 8/40')) await later(5);
    first.kill('SIGKILL');
    await first.ended;
    letGo();
    const visitedBefore = new Set(server.hits.filter((hit) => /^\/(?:at-once|held)-/.test(hit)));
    expect(visitedBefore.size).toBeGreaterThanOrEqual(8);
    server.hits.length = 0;

    const resumed = await presence([...args, '--resume', '--json'], folder);
    expect(resumed.code, resumed.err).toBe(0);
    expect(resumed.err).toMatch(/Going on with run \S+: \d+ of 40 pages are done/);
    const again = server.hits.filter((hit) => visitedBefore.has(hit));
    // Only what was being visited at the moment of the kill may be asked for once more.
    expect(again.length).toBeLessThanOrEqual(4);
    const pages: { pageId: string }[] = JSON.parse(resumed.out).pages;
    expect(new Set(pages.map((page) => page.pageId)).size).toBe(40);
    expect(pages).toHaveLength(40);
  });

  it('has nothing to resume when no run was interrupted', async () => {
    const ran = await audit('all-good', ['/a', '/b'], ['--resume']);
    expect(ran.code).toBe(3);
    expect(ran.err).toContain('No run was interrupted');
  });

  it('stops at Ctrl-C, keeps what it has, and says how to go on', async () => {
    writeHeldInventory('stopped', 60);
    const running = start(['audit', '-i', 'stopped.yaml', '-d', 'stopped', ...OPEN], folder);
    while (!running.seen().includes(' 3/60')) await later(5);
    running.kill('SIGINT');
    letGo();
    const ran = await running.ended;
    expect(ran.code).toBe(3);
    expect(ran.err).toMatch(
      /Stopped with \d+ of 60 pages checked; they are kept\. Go on with: presence audit -i stopped\.yaml -d stopped .*--resume\n/,
    );
    expect(ran.err).toContain('--resume');
  });
});

describe('what is in the way of an audit', () => {
  it('another audit on the same data folder', async () => {
    writeHeldInventory('crowded', 30);
    const args = ['audit', '-i', 'crowded.yaml', '-d', 'crowded', ...OPEN];
    const first = start(args, folder);
    while (!first.seen().includes(' 2/30')) await later(5);
    const second = await presence(args, folder);
    letGo();
    expect(second.code).toBe(3);
    expect(second.err).toMatch(/presence audit.*(?:process|pid) \d+/is);
    expect((await first.ended).code).toBe(0);
  });

  it('a data folder that is a file', async () => {
    writeFileSync(path.join(folder.cwd, 'a-file'), 'not a folder');
    writeInventory('to-file', ['/a']);
    const ran = await presence(['audit', '-i', 'to-file.yaml', '-d', 'a-file', ...OPEN], folder);
    expect(ran.code).toBe(3);
    expect(ran.err).toContain('a-file');
    expect(ran.err).not.toContain('    at ');
  });

  it('a data folder of a newer version', async () => {
    mkdirSync(path.join(folder.cwd, 'newer'));
    writeFileSync(
      path.join(folder.cwd, 'newer', 'data-folder.json'),
      '{"layout":99,"product":"9.0.0"}',
    );
    const ran = await audit('newer', ['/a']);
    expect(ran.code).toBe(3);
    expect(ran.err).toMatch(/newer/);
    expect(ran.err).not.toContain('    at ');
  });
});

describe('an audit for machines', () => {
  it('prints nothing but JSON on standard output with --json', async () => {
    const ran = await audit('for-machines', ['/a', '/gone'], ['--json']);
    const report = JSON.parse(ran.out);
    expect(report.run.counts).toMatchObject({ expected: 2, compliant: 1, unreadable: 1 });
  });

  it('prints no colours and no cursor movements into a pipe', async () => {
    const ran = await audit('plain', ['/a']);
    // oxlint-disable-next-line no-control-regex -- escape sequences are what must not be there
    expect(ran.out + ran.err).not.toMatch(/[\u001B\r]/);
  });
});

it('says nothing about many visits at once', async () => {
  // More hosts than the listeners that Node takes for a leak.
  const ports = await Promise.all(
    Array.from({ length: 14 }, async () => await site(async () => (await later(50), GOOD_PAGE))),
  );
  const urls = ports.map((one) => `${one.url}/`);
  writeFileSync(path.join(folder.cwd, 'many.yaml'), inventoryText(urls));
  const ran = await presence(
    ['audit', '-i', 'many.yaml', '-d', 'many', ...OPEN, '--lanes', '14'],
    folder,
  );
  await Promise.all(ports.map(async (one) => await one.close()));
  expect(ran.code).toBe(0);
  expect(ran.err).not.toMatch(/warning/i);
});
