// What is stored, from the command line: reports in every form, runs, history, differences, replays, and the doctor.
import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  GOOD_PAGE,
  inventoryText,
  POOR_PAGE,
  presence,
  presenceHere,
  site,
  type Site,
  workFolder,
} from '../support/presence.ts';

const folder = workFolder();
/** What judges has workers, and so a process of its own. */
const JUDGES = new Set(['audit', 'replay']);
const run = async (...args: string[]) =>
  await (JUDGES.has(args[0] ?? '') && args[1] !== 'nonsense' ? presence : presenceHere)(
    args,
    folder,
  );
let server: Site;
let changed = false;
let runs: { runId: string; kind: string }[] = [];

beforeAll(async () => {
  server = await site((where) => (where === '/b' && !changed ? POOR_PAGE : GOOD_PAGE));
  const urls = [`${server.url}/a`, `${server.url}/b`];
  writeFileSync(path.join(folder.cwd, 'two.yaml'), inventoryText(urls));
  const args = ['audit', '-i', 'two.yaml', '--allow-loopback', '--host-delay', '0', '--no-browser'];
  await run(...args);
  changed = true;
  await run(...args);
  runs = JSON.parse((await run('runs', '--json')).out);
}, 180_000);
afterAll(async () => {
  await server.close();
  folder.clear();
});

describe('presence report', () => {
  it.each([
    ['json', (text: string) => expect(JSON.parse(text).pages).toHaveLength(2)],
    [
      'jsonl',
      (text: string) =>
        expect(
          text
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line)).length,
        ).toBeGreaterThan(2),
    ],
    [
      'csv',
      (text: string) => expect(parse(text, { bom: true, columns: true }).length).toBeGreaterThan(4),
    ],
    ['junit', (text: string) => expect(text).toMatch(/^<\?xml[\s\S]*<testsuite[\s\S]*<testcase/)],
    ['markdown', (text: string) => expect(text).toMatch(/^# /)],
    ['text', (text: string) => expect(text).toContain('2 pages expected = 2 compliant')],
  ] as const)('as %s', async (format, holds) => {
    const { code, out, err } = await run('report', '--format', format);
    expect(code, err).toBe(0);
    holds(out);
  });

  it('as HTML, into the data folder or the file that is named', async () => {
    const ran = await run('report', '--out', 'here.html', '--agency', 'riverton-pd');
    expect(ran.code, ran.err).toBe(0);
    expect(readFileSync(path.join(folder.cwd, 'here.html'), 'utf8')).toMatch(/^<!doctype html>/i);
  });

  it.each([
    [['--run', 'nonsense'], /no run "nonsense"/],
    [['--agency', 'nobody'], /no agency "nobody"\. It has: riverton-pd/],
    [['--data', 'nowhere'], /nowhere/],
  ])('%j is refused in words', async (args, says) => {
    const ran = await run('report', ...args);
    expect(ran.code).toBe(3);
    expect(ran.err).toMatch(says);
    expect(existsSync(path.join(folder.cwd, 'nowhere'))).toBe(false);
  });
});

describe('what happened over time', () => {
  it('is listed run by run', async () => {
    expect(runs).toHaveLength(2);
    expect((await run('runs')).out).toContain(runs[0]?.runId);
  });

  it('of one page is its history', async () => {
    const pages: { pageId: string }[] = JSON.parse(
      (await run('report', '--format', 'json')).out,
    ).pages;
    const page = pages[1]?.pageId ?? '';
    const ran = await run('history', page);
    expect(ran.code, ran.err).toBe(0);
    expect(JSON.parse((await run('history', `riverton-pd/${page}`, '--json')).out)).toHaveLength(2);
    expect((await run('history', 'nonsense')).code).toBe(3);
  });

  it('between two runs is a difference that names its cause', async () => {
    const ran = await run('diff', runs[1]?.runId ?? '', runs[0]?.runId ?? '', '--json');
    expect(ran.code, ran.err).toBe(1);
    const { changes } = JSON.parse(ran.out);
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes) expect(change).toMatchObject({ kind: 'fixed', cause: 'page' });
    const same = await run('diff', runs[0]?.runId ?? '', runs[0]?.runId ?? '');
    expect(same.code).toBe(0);
  });
});

describe('presence replay', () => {
  it('judges stored captures again without a visit, and does not count as an audit', async () => {
    const before = server.hits.length;
    const ran = await run('replay', runs[0]?.runId ?? '', '--json');
    expect(ran.code, ran.err).toBe(0);
    expect(server.hits.length).toBe(before);
    expect(JSON.parse(ran.out).run).toMatchObject({ kind: 'replay', replayOf: runs[0]?.runId });
    expect(JSON.parse((await run('report', '--format', 'json')).out).run.runId).toBe(
      runs[0]?.runId,
    );
    expect((await run('replay', 'nonsense')).code).toBe(3);
  });
});

describe('a capture that was kept and is lost', () => {
  it.each([
    ['damaged', 'capture-damaged', /is not what was stored: .*\.capture/],
    ['of another page', 'capture-damaged', /is another one than the report names/],
    ['gone', 'capture-missing', /\/a, kept as .* is not there/],
  ])('is told as what it is: %s', async (how, reason, detail) => {
    const data = `${how.replace(' ', '-')}-data`;
    cpSync(path.join(folder.cwd, 'presence-data'), path.join(folder.cwd, data), {
      recursive: true,
    });
    const { runId } = runs.find(({ kind }) => kind === 'audit')!;
    const { pages } = JSON.parse((await run('report', '--format', 'json', '-d', data)).out);
    const [mine, other] = ['/a', '/b'].map((end) => {
      const { key } = pages.find(({ url }: { url: string }) => url.endsWith(end)).capture;
      const parts = key.split('/');
      const name = `${parts.slice(-2).join('~')}.capture`;
      return path.join(folder.cwd, data, 'captures', ...parts.slice(0, -2), name);
    }) as [string, string];
    const bytes = readFileSync(mine);
    bytes[bytes.length - 9]! ^= 1;
    if (how === 'damaged') writeFileSync(mine, bytes);
    else if (how === 'gone') rmSync(mine);
    else cpSync(other, mine);
    const ran = await run('replay', runId, '--data', data);
    expect(ran.code, ran.err).toBe(2);
    expect(ran.out).toContain('1 of 2 pages compliant, 1 could not be read');
    expect(ran.out.replaceAll(/\s+/g, ' ')).toMatch(/The capture that was kept of this page .*What to do: /); // prettier-ignore
    const [, replayed] = /presence report --run (\S+)/.exec(ran.out)!;
    const told = JSON.parse((await run('report', '--run', replayed!, '--format', 'json', '-d', data)).out); // prettier-ignore
    const page = told.pages.find(({ url }: { url: string }) => url.endsWith('/a'));
    expect(page.failure.reason).toBe(reason);
    expect(page.failure.detail).toMatch(detail);
    const html = await run('report', '--run', replayed!, '--language', 'es', '-d', data);
    expect(html.code, html.err).toBe(0);
    const file = path.join(folder.cwd, data, 'reports', replayed!, 'report.html');
    expect(readFileSync(file, 'utf8')).toContain('La captura que se guardó de esta página');
  });
});

it.each([[['replay', 'nonsense']], [['diff', 'nonsense', 'neither']]])(
  'presence %j names what is not there, without a stack',
  async (args) => {
    const ran = await run(...args);
    expect(ran.code).toBe(3);
    expect(ran.err).toContain('There is no run "nonsense" here. See them with: presence runs');
    expect(ran.err).not.toMatch(/ {4}at |presence failed/);
  },
);

it('a data folder that may not be written is read; what would store something says why it cannot', async () => {
  const data = path.join(folder.cwd, 'presence-data');
  const open = [folder.cwd, data, ...readdirSync(data, { recursive: true, encoding: 'utf8' }).map((name) => path.join(data, name))]; // prettier-ignore
  const modes = open.map((one) => statSync(one).mode);
  for (const one of open) chmodSync(one, statSync(one).isDirectory() ? 0o555 : 0o444);
  const runId = runs[0]?.runId ?? '';
  const isRoot = process.geteuid?.() === 0;
  // Modes mean nothing to root.
  if (isRoot) process.seteuid?.(65534);
  try {
    for (const args of [
      ['runs'],
      ['report', '--format', 'text'],
      ['rulings'],
      ['report', '--trend'],
      ['mail', '--list'],
      ['retention', '--log'],
    ])
      // prettier-ignore
      expect(await presenceHere(args, folder), args.join(' ')).toMatchObject({ code: 0, err: '' });
    expect((await presenceHere(['diff', runId, runId], folder)).out).toContain('Nothing changed');
    const html = await presenceHere(['report'], folder);
    expect(html.code).toBe(3);
    expect(html.err).toMatch(/report\.html: could not be written: .* with --out\.\n$/);
    const replay = await presenceHere(['replay', runId], folder);
    expect(replay).toMatchObject({ code: 3, out: '' });
    expect(replay.err).toMatch(/^You may not write to .*presence-data/);
  } finally {
    if (isRoot) process.seteuid?.(0);
    for (const [index, one] of open.entries()) chmodSync(one, modes[index] ?? 0o755);
  }
});

describe('the rules and the machine', () => {
  it('checks are listed and explained', async () => {
    const listed = JSON.parse((await run('checks', 'list', '--json')).out);
    expect(listed).toHaveLength(10);
    const ran = await run('checks', 'explain', 'emergency-note');
    expect(ran.out).toContain('Social Media: Considerations');
    expect(ran.out).toContain('911');
  });

  it('the doctor finds what an audit needs', async () => {
    const ran = await run('doctor', '--json');
    expect(ran.code, ran.out).toBe(0);
    const signs = Object.fromEntries(
      JSON.parse(ran.out).map((row: { what: string; sign: string }) => [row.what, row.sign]),
    );
    expect(signs).toMatchObject({
      'Node.js': 'ok',
      browser: 'ok',
      'data folder': 'ok',
      clock: 'ok',
    });
  });
});

describe('what is named', () => {
  const names = ['riverton-pd/website-a', 'riverton-pd/website-b'];
  const far = `riverton-pd/${'a'.repeat(20_000)}`;

  it.each([
    [['history'], []],
    [['explain'], ['emergency-note']],
    [['fix'], []],
    [['evidence'], []],
    [['rule'], ['emergency-note', 'satisfied', '--by', 'Dana Ortiz', '--reason', 'Good words']],
  ])('as a page and is none has the nearest told: %s', async ([command = ''], rest) => {
    for (const [name, expected] of [
      ['riverton-pd/website-c', /There is no page “riverton-pd\/website-c” in the newest runs\. Did you mean riverton-pd\/website-a\?/],
      ['rivertn-pd/website-b', /Did you mean riverton-pd\/website-b\?/],
      ['website', /Did you mean riverton-pd\/website-a, or riverton-pd\/website-b\?/],
      ['nonsense', /Pages are named agency\/page: riverton-pd\/website-a, riverton-pd\/website-b\./],
      [far, /There is no page “riverton-pd\/a{40,120}…”/],
    ] as const) {
      const ran = await run(command, name, ...rest);
      expect(ran).toMatchObject({ code: 3, out: '' });
      expect(ran.err).toMatch(expected);
      expect(ran.err.length).toBeLessThan(1_000);
    }
  }); // prettier-ignore

  it('as a page may be its address', async () => {
    const [one, other] = [await run('history', `${server.url}/a`), await run('history', names[0]!)];
    expect(one).toEqual(other);
    expect(one.code).toBe(0);
  });

  it('as two runs is told of together, and in their order', async () => {
    const [later = '', earlier = ''] = runs.map(({ runId }) => runId);
    expect((await run('diff', 'one', 'two')).err).toMatch(/no run "one" [^]*no run "two" /);
    expect((await run('diff', 'a'.repeat(5_000), later)).err).toMatch(/There is no run "a{120}…" here/);
    const swapped = await run('diff', later, earlier);
    expect(swapped.code).toBe(3);
    expect(swapped.err).toContain(`The earlier run comes first: presence diff ${earlier} ${later}`);
  }); // prettier-ignore

  it.each([
    ['--trend'],
    ['--from', '2026-01-01', '--format', 'csv'],
    ['--from', '2026-01-01', '--format', 'jsonl'],
    ['--format', 'open-data'],
    ['--email'],
    ['--format', 'text'],
  ])('as an agency and is none has no empty report: %s %s %s %s', async (...options) => {
    const ran = await run('report', '--agency', 'rivrton-pd', ...options);
    expect(ran).toMatchObject({ code: 3, out: '' });
    expect(ran.err).toContain('"rivrton-pd". Did you mean riverton-pd?');
  });

  it.each([
    [['--trend', '--format', 'csv', '--out', 't.csv'], 'With --trend, these options do not count: --format, --out.'],
    [['--email', '--format', 'csv'], 'With --email, this option does not count: --format.'],
    [['--from', '2026-01-01', '--run', 'x'], 'For a period of time, this option does not count: --run.'],
    [['--open', '--to-folder', 'x'], 'Without --email, these options do not count: --open, --to-folder.'],
    [['--out', '', '--agency', ' '], '--agency is given, and nothing behind it. Write what it should be, or leave it out.\n--out is given'],
    [['--from', 'x', '--to', 'y'], '--from: "x" is not a day. Write year, month and day, as in 2026-03-14.\n--to: "y" is not a day.'],
  ])('with options that cannot count is refused: %j', async (options, expected) => {
    const ran = await run('report', ...options);
    expect(ran).toMatchObject({ code: 3, out: '' });
    expect(ran.err).toContain(expected);
    expect(ran.err).not.toContain('through no fault');
  }); // prettier-ignore
});

describe('presence checks', () => {
  it('explains the item that is named, in words or as JSON, and tells the nearest', async () => {
    expect((await run('checks', 'emergency-note')).out).toContain('Answers it can give');
    const asJson = await run('checks', 'explain', 'emergency-note', '--json');
    expect(JSON.parse(asJson.out)).toMatchObject({ id: 'emergency-note', version: expect.any(String) }); // prettier-ignore
    for (const words of [['emergency-not'], ['explain', 'emergency-not'], ['list', 'emergency-not']])
      expect(await run('checks', ...words)).toMatchObject({ code: 3, err: 'There is no item "emergency-not". Did you mean emergency-note?\n' }); // prettier-ignore
  });
});

describe('presence doctor, asked for what it cannot do', () => {
  it.each([
    [['--url', 'https://x.com/a', '--agency', 'a'], 'Without --platform, these options do not count: --url, --agency.'],
    [['--platform', 'facebok'], 'There is no platform "facebok". Did you mean facebook?'],
    [['--platform', 'x', '--contact', 'a\nb'], "option '--contact <url>' argument 'a\nb' is invalid. Write the address of a web page"],
    [['--platform', 'x', '--contact', 'nonsense'], 'Write the address of a web page'],
    [['--platform', 'x', '--resolve', 'x.com=127.0.0.1:99999'], 'Write it as host=address:port, the address in numbers'],
    [['--platform', 'x', '--resolve', 'x.com=x.org:80'], 'Write it as host=address:port, the address in numbers'],
    [['--platform', 'x', '--secrets', 'none.txt'], 'none.txt: there is no such file, so no key is taken from it.'],
  ])('says so: %j', async (options, expected) => {
    const ran = await run('doctor', ...options);
    expect(ran.code).toBe(3);
    expect(ran.err).toContain(expected);
  }); // prettier-ignore

  it('makes no data folder', async () => {
    const ran = await presence(['doctor', '--json', '-d', 'deep/down'], folder);
    const row = JSON.parse(ran.out).find(({ what }: { what: string }) => what === 'data folder');
    expect(row).toMatchObject({ sign: 'ok', says: expect.stringMatching(/deep.down is not there yet; the first audit makes it$/) }); // prettier-ignore
    expect(existsSync(path.join(folder.cwd, 'deep'))).toBe(false);
  });

  it('tells that nothing temporary can be written', async () => {
    const ran = await presence(['doctor', '--json'], { ...folder, env: { TMPDIR: '/nonexistent', TEMP: '/nonexistent' } }); // prettier-ignore
    const rowOf = (name: string) => JSON.parse(ran.out).find(({ what }: { what: string }) => what === name); // prettier-ignore
    expect(rowOf('temporary')).toMatchObject({ sign: 'warn', says: expect.stringContaining('/nonexistent, where temporary files go, cannot be written (ENOENT)') }); // prettier-ignore
    expect(rowOf('browser')).toMatchObject({ sign: 'warn', says: expect.stringMatching(/was not tried: no browser can start while \/nonexistent cannot be written$/) }); // prettier-ignore
    expect(rowOf('browser').remedy).not.toMatch(/install/i);
  });
});
