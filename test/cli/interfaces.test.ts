// Platforms' interfaces as users meet them: doctor, an audit by key and token, and no token anywhere afterwards.
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskCaptures } from '../../adapters/disk-captures.ts';
import { startInterfaces, TOKEN, type Interfaces } from '../support/interfaces.ts';
import { presence, type Ran, workFolder } from '../support/presence.ts';

const folder = workFolder();
let server: Interfaces;
beforeAll(async () => {
  server = await startInterfaces();
  writeFileSync(
    path.join(folder.cwd, 'secrets.txt'),
    ['youtube', 'x', 'threads'].map((name) => `${name}: ${TOKEN}\n`).join(''),
  );
  chmodSync(path.join(folder.cwd, 'secrets.txt'), 0o600);
});
afterAll(async () => {
  await server.close();
  folder.clear();
});

const ENV = { PRESENCE_FACEBOOK_RIVERTON_PD_TOKEN: TOKEN, PRESENCE_INSTAGRAM_TOKEN: TOKEN };
const at = (): string[] =>
  Object.entries(server.bases).flatMap(([platform, url]) => ['--interface', `${platform}=${url}`]);
const doctor = (
  platform: string,
  args: string[] = [],
  env: Record<string, string> = ENV,
): Promise<Ran> =>
  presence(
    [
      'doctor',
      '--platform',
      platform,
      '--allow-loopback',
      ...(args.includes('--secrets') ? [] : ['--secrets', 'secrets.txt']),
      ...at(),
      ...args,
    ],
    { cwd: folder.cwd, env },
  );

describe('presence doctor --platform', { timeout: 180_000 }, () => {
  it.each([
    ['x', [], /“x”/, 'Riverton Police'],
    ['instagram', [], /a Page access token .*“instagram”/, 'Riverton Police'],
    [
      'facebook',
      ['--agency', 'riverton-pd', '--url', 'https://www.facebook.com/RivertonPD/about'],
      /“facebook-riverton-pd”/,
      'Riverton Police',
    ],
    [
      'bluesky',
      ['--url', 'https://bsky.app/profile/police.riverton.gov'],
      /none is needed/,
      'Riverton Police',
    ],
  ] as const)('%s %j: says what came', async (platform, args, token, name) => {
    const ran = await doctor(platform, [...args]);
    expect(ran.code, ran.out + ran.err).toBe(0);
    expect(ran.out).toMatch(token);
    expect(ran.out).toContain(`the profile of “${name}”`);
    expect(ran.out).toMatch(/read\s+text of \d+ characters, \d+ links/);
    expect(ran.out + ran.err).not.toContain(TOKEN);
  });

  it('explains how to get a token that is not there, and asks nobody', async () => {
    const before = server.seen.length;
    const ran = await doctor('threads', ['--secrets', 'none.txt']);
    expect(ran.code).toBe(3);
    expect(ran.out).toMatch(/FAIL {2}token\s+a Threads access token .* there is none here/);
    expect(ran.out).toContain('→ It must permit: threads_basic.');
    expect(ran.out).toContain('PRESENCE_THREADS_TOKEN');
    expect(server.seen).toHaveLength(before);
  });

  it('explains a refusal: what is missing, and what to do', async () => {
    server.reply('/v1.0/me', {
      status: 400,
      body: { error: { code: 10, message: `no permission for ${TOKEN}` } },
    });
    const ran = await doctor('threads', ['--json']);
    expect(ran.code).toBe(3);
    const rows: { what: string; sign: string; says: string; remedy?: string }[] = JSON.parse(
      ran.out,
    );
    expect(rows.at(-1)).toMatchObject({ what: 'answer', sign: 'fail' });
    expect(rows.at(-1)?.says).toMatch(/does not permit to read this profile\. \(code 10\)/);
    expect(rows.at(-1)?.remedy).toMatch(
      /^It must permit: threads_basic\.\n[^]*presence submit PAGE --text FILE/,
    );
    expect(ran.out + ran.err).not.toContain(TOKEN);
    server.reply('/v1.0/me', {
      body: {
        id: '300',
        username: 'rivertonpd',
        name: 'Riverton Police',
        threads_biography: 'Official.',
      },
    });
  });

  it('says of a platform without an interface what to do, and of one that is none which there are', async () => {
    expect((await doctor('tiktok')).out).toMatch(
      /note {2}way in\s+TikTok is not asked .*\n\s+→ Bring its pages: presence submit/,
    );
    expect((await doctor('myspace')).code).toBe(3);
  });

  it('refuses a file that others may read, with the chmod to run', async () => {
    writeFileSync(path.join(folder.cwd, 'open.txt'), `x: ${TOKEN}\n`);
    chmodSync(path.join(folder.cwd, 'open.txt'), 0o644);
    const ran = await doctor('x', ['--secrets', 'open.txt']);
    expect(ran.code).toBe(3);
    expect(ran.err).toContain('chmod 600 open.txt');
    expect(ran.out + ran.err).not.toContain(TOKEN);
  });
});

const INVENTORY = `agencies:
  - id: riverton-pd
    name: Riverton Police
    officialHosts: [www.riverton.gov]
    timeZone: America/New_York
    pages:
      - https://bsky.app/profile/police.riverton.gov
      - { url: https://social.riverton.gov/@police, platform: mastodon }
      - https://www.youtube.com/@rivertonpd
      - https://x.com/rivertonpd
      - https://www.facebook.com/rivertonpd
      - https://www.instagram.com/rivertonpd/
      - https://www.threads.com/@rivertonpd
`;

describe('an audit through interfaces', { timeout: 180_000 }, () => {
  it('judges each profile by its answer; no token is in anything that it left or printed', async () => {
    writeFileSync(path.join(folder.cwd, 'riverton.yaml'), INVENTORY);
    // The worst that a platform can do: it repeats the token in its answer and in its headers.
    server.reply('/2/users/', {
      headers: { 'x-echo': TOKEN },
      body: {
        data: {
          id: '1',
          name: 'Riverton Police',
          username: 'rivertonpd',
          description: `In an emergency, call 911. ${TOKEN} ${encodeURIComponent(TOKEN)}`,
        },
      },
    });
    const args = ['-d', 'data', '--json'];
    const open = [
      '--allow-loopback',
      '--no-browser',
      '--host-delay',
      '0',
      '--secrets',
      'secrets.txt',
    ];
    const ran = await presence(['audit', '-i', 'riverton.yaml', ...open, ...at(), ...args], {
      cwd: folder.cwd,
      env: ENV,
    });
    expect(ran.code, ran.err).toBe(1);
    type Page = {
      platform: string;
      verdict: string;
      failure?: unknown;
      capture?: { key: string; mode: string; finalUrl: string };
      findings: { item: string; outcome: string; evidence: { text: string }[] }[];
    };
    const { pages, run }: { pages: Page[]; run: { runId: string } } = JSON.parse(ran.out);
    for (const page of pages) {
      expect(page.failure, page.platform).toBeUndefined();
      expect(page.capture?.mode, page.platform).toBe('api');
      const emergency = page.findings.find(({ item }) => item === 'emergency-note');
      expect(emergency?.outcome, page.platform).toBe(page.platform === 'threads' ? 'fail' : 'pass');
    }
    const link = (platform: string) =>
      pages
        .find((page) => page.platform === platform)
        ?.findings.find(({ item }) => item === 'website-link')?.outcome;
    expect([link('facebook'), link('mastodon'), link('youtube')]).toEqual([
      'pass',
      'pass',
      'review',
    ]);

    const replay = await presence(['replay', run.runId, ...args], { cwd: folder.cwd, env: ENV });
    const changes: { kind: string }[] = JSON.parse(replay.out).agencies[0].changes;
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(['still-failing']));

    const said = ran.out + ran.err + replay.out + replay.err;
    const store = diskCaptures(path.join(folder.cwd, 'data', 'captures'));
    const captures = await Promise.all(pages.map(({ capture }) => store.load(capture?.key ?? '')));
    const x = captures.find((one) => one?.capture.requestedUrl === 'https://x.com/rivertonpd');
    expect(x?.html).toContain('call 911. (left out) (left out)');
    const everything = [
      Buffer.from(said),
      Buffer.from(JSON.stringify(captures)),
      ...storedIn(path.join(folder.cwd, 'data')),
    ];
    const forms = [TOKEN, encodeURIComponent(TOKEN), Buffer.from(TOKEN).toString('base64')];
    for (const form of forms)
      expect(everything.filter((bytes) => bytes.includes(form))).toEqual([]);
  });

  it('without keys falls back on what people bring, where that is the platform’s way', async () => {
    writeFileSync(path.join(folder.cwd, 'riverton.yaml'), INVENTORY);
    const open = ['--allow-loopback', '--no-browser', '--host-delay', '0', '--secrets', 'none.txt'];
    const ran = await presence(
      ['audit', '-i', 'riverton.yaml', '-d', 'keyless', '--json', ...open, ...at()],
      { cwd: folder.cwd },
    );
    type Page = { platform: string; failure?: { reason: string } };
    const pages: Page[] = JSON.parse(ran.out).pages;
    const reasons = Object.fromEntries(
      pages.map(({ platform, failure }) => [platform, failure?.reason]),
    );
    expect(reasons).toEqual({
      bluesky: undefined,
      mastodon: undefined,
      youtube: 'submission-missing',
      x: 'submission-missing',
      facebook: 'submission-missing',
      instagram: 'submission-missing',
      threads: 'submission-missing',
    });
  });
});

/** Every file under a folder. What is compressed in them is looked at through the store. */
function storedIn(dir: string): Buffer[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(dir, name))
    .filter((file) => statSync(file).isFile())
    .map((file) => readFileSync(file));
}
