// What the command line does when its output goes nowhere, and what stands where it writes.
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { explain } from '../../cli/run.ts';
import {
  inventoryText,
  POOR_PAGE,
  presenceHere,
  site,
  type Site,
  workFolder,
} from '../support/presence.ts';

const folder = workFolder();
const at = (name: string): string => path.join(folder.cwd, name);
const here = async (...args: string[]) => await presenceHere(args, folder);
const PROGRAM = fileURLToPath(new URL('../../bin/presence.js', import.meta.url));
let server: Site;

beforeAll(async () => {
  server = await site(() => POOR_PAGE);
  writeFileSync(at('poor.html'), POOR_PAGE);
  writeFileSync(at('one.yaml'), inventoryText([`${server.url}/a`]));
});
afterAll(async () => {
  await server.close();
  folder.clear();
});

/** Runs the program as a part of a shell's line; gives its own exit code and what went to standard error. */
function inShell(line: string, args: string[]) {
  const command = line.replace('PRESENCE', `"${process.execPath}" "${PROGRAM}" "$@"; echo $? > code`); // prettier-ignore
  const ran = spawnSync('sh', ['-c', command, 'sh', ...args], {
    cwd: folder.cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { code: Number(readFileSync(at('code'), 'utf8')), err: ran.stderr, out: ran.stdout };
}

describe.skipIf(process.platform === 'win32')('when nobody reads any more', () => {
  const check = ['check', 'poor.html', '--name', 'Riverton PD', '--site', 'riverton.gov'];

  it.each(['(PRESENCE) | true', '(PRESENCE) 2>&1 | true'])('%s has the true exit code', (line) => {
    expect(inShell(line, check)).toMatchObject({ code: 1, err: '' });
    expect(inShell(line, ['check', 'nothing.html'])).toMatchObject({ code: 3 });
  });

  it('an audit whose progress nobody reads comes to its end', async () => {
    const args = ['audit', '-i', 'one.yaml', '--allow-loopback', '--host-delay', '0', '--no-browser', '--data', 'unread']; // prettier-ignore
    // The site stands in this process, so this process must not wait for the shell.
    const child = spawn(process.execPath, [PROGRAM, ...args], { cwd: folder.cwd, stdio: ['ignore', 'pipe', 'pipe'] }); // prettier-ignore
    child.stdout.destroy();
    child.stderr.destroy();
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(1);
    const runs = JSON.parse((await here('runs', '--json', '--data', 'unread')).out);
    expect(runs).toMatchObject([{ status: 'finished' }]);
  });
});

describe.skipIf(process.platform !== 'linux')('a full disk behind standard output', () => {
  it('is the tool’s trouble, in words, and no finding', () => {
    const ran = inShell('(PRESENCE) > /dev/full', ['checks']);
    expect(ran.code).toBe(3);
    expect(ran.err).toContain('What this command prints could not be written: ENOSPC');
    expect(ran.err).not.toContain('    at ');
  });
});

async function add(file: string) {
  return await here('inventory', 'add', 'https://www.riverton.gov/new', '-i', file);
}

/** Modes mean nothing to root, so root becomes somebody else meanwhile. */
async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) chmodSync(folder.cwd, 0o755);
  if (isRoot) process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

function fresh(name: string): string {
  writeFileSync(at(name), inventoryText(['https://www.riverton.gov/']));
  return name;
}

describe('a file that is written', () => {
  it('leaves nothing beside it when it cannot be written', async () => {
    mkdirSync(at('taken/folder'), { recursive: true });
    const ran = await here('notice', '-i', fresh('n.yaml'), '--out', 'taken/folder');
    expect(ran).toMatchObject({ code: 3, out: '' });
    expect(ran.err).toContain('taken/folder: could not be written: this is a folder.');
    expect(readdirSync(at('taken'))).toEqual(['folder']);
  });

  it('keeps who may read it', async () => {
    chmodSync(at(fresh('own.yaml')), 0o600);
    expect((await add('own.yaml')).code).toBe(0);
    expect(statSync(at('own.yaml')).mode & 0o777).toBe(0o600);
  });

  it('is the one behind a link, which stays a link', async () => {
    fresh('real.yaml');
    symlinkSync('real.yaml', at('link.yaml'));
    expect((await add('link.yaml')).code).toBe(0);
    expect(lstatSync(at('link.yaml')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('real.yaml'), 'utf8')).toContain('https://www.riverton.gov/new');
  });

  it.skipIf(process.platform === 'win32')('is no file in place of a pipe', async () => {
    const reader = spawnSync('sh', ['-c', `mkfifo pipe; cat pipe > got & "${process.execPath}" "${PROGRAM}" notice -i "$1" --out pipe; wait`, 'sh', fresh('p.yaml')], { cwd: folder.cwd, encoding: 'utf8' }); // prettier-ignore
    expect(reader.stderr).not.toContain('could not be written');
    expect(lstatSync(at('pipe')).isFIFO()).toBe(true);
    expect(readFileSync(at('got'), 'utf8')).toContain('<!doctype html>');
    rmSync(at('pipe'));
  });

  it.skipIf(process.platform === 'win32')('tells whether it is the file or its folder that is closed', async () => {
    mkdirSync(at('closed'));
    fresh('closed/inventory.yaml');
    const told: string[] = [];
    for (const [of, mode] of [['closed/inventory.yaml', 0o444], ['closed', 0o555]] as const) {
      chmodSync(at('closed'), 0o777);
      chmodSync(at('closed/inventory.yaml'), 0o666);
      chmodSync(at(of), mode);
      const { err } = await asOrdinaryUser(async () => await add('closed/inventory.yaml'));
      told.push(err.trimEnd().split('\n').at(-1) ?? '');
    }
    expect(told).toEqual([
      'closed/inventory.yaml: could not be written: you may not read or write it. Ask who owns it, or choose another place.',
      'closed/inventory.yaml: could not be written: you may not write into the folder that it is in. Ask who owns it, or choose another place.',
    ]);
    expect(readdirSync(at('closed'))).toEqual(['inventory.yaml']);
  }); // prettier-ignore

  it('is named, where its name is none', async () => {
    const ran = await here('init', '--out', '-');
    expect(ran).toMatchObject({ code: 3, out: '' });
    expect(ran.err).toContain('“-” is no name of a file to write');
  });
});

describe('a message', () => {
  it('drives no terminal, and buries nothing', async () => {
    const ran = await here('check', `\u001B[31m${'a'.repeat(50_000)}.html`);
    expect(ran.code).toBe(3);
    expect(ran.err).not.toContain('\u001B');
    expect(ran.err.length).toBeLessThan(5_000);
  });

  it.each([
    [new TypeError('nothing there'), 'through no fault of the pages: nothing there\nIf it happens'],
    [Object.assign(new Error('x'), { code: 'EACCES', path: '/a/b' }), ': /a/b: you may not read or write it. Ask who owns it'],
    [Object.assign(new Error('The folder for messages could not be written to.'), { name: 'MailError' }), /^The folder for messages could not be written to\.$/m],
  ])('of %s holds no stack, unless that is asked for', (error, expected) => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    vi.stubEnv('PRESENCE_TRACE', '');
    expect(explain(error)).toBe(3);
    const text = String(said.mock.calls[0]?.[0]);
    vi.stubEnv('PRESENCE_TRACE', '1');
    explain(error);
    const traced = String(said.mock.calls[1]?.[0]);
    said.mockRestore();
    vi.unstubAllEnvs();
    expect(text).toMatch(expected);
    expect(text).not.toContain('    at ');
    expect(traced.includes('    at ')).toBe(error.name !== 'MailError');
  }); // prettier-ignore
});
