// The data folder: made, found again, refused with a reason; a full or read-only disk costs nothing that was stored.
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { DataFolder } from '../../adapters/data-folder.ts';
import { openDataFolder } from '../../adapters/data-folder.ts';
import { diskTrouble, trialWrite } from '../../adapters/disk-trouble.ts';
import { dynamoRecords } from '../../adapters/dynamo-records.ts';
import type { Records } from '../../core/ports.ts';
import { StoreError } from '../../core/store/store-error.ts';
import type { SmallDisk } from '../support/small-disk.ts';
import { smallDisk } from '../support/small-disk.ts';
import { pageReportOf, runOf } from '../support/stored-records.ts';

let home: string;
let dir: string;
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'presence-data-'));
  dir = path.join(home, 'deep', 'data');
});
afterEach(() => rm(home, { recursive: true, force: true }));

const recordsIn = ({ store }: DataFolder): Records => dynamoRecords(store.client, store.tableName);
const jsonFile = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

describe('a data folder', () => {
  it('is made with all that is in it, and found again with what was stored', async () => {
    const made = await openDataFolder(dir, { command: 'presence audit', product: '1.2.3' });
    expect(made).toMatchObject({
      dir,
      captures: path.join(dir, 'captures'),
      reports: path.join(dir, 'reports'),
    });
    expect(await jsonFile(path.join(dir, 'data-folder.json'))).toEqual({
      layout: 1,
      product: '1.2.3',
    });
    expect(await jsonFile(path.join(dir, 'in-use.json'))).toMatchObject({
      pid: process.pid,
      command: 'presence audit',
    });
    await recordsIn(made).startRun(runOf('r'));
    await made.close();
    await made.close();
    expect((await readdir(dir)).sort()).toEqual([
      'captures',
      'data-folder.json',
      'reports',
      'store',
    ]);
    const found = await openDataFolder(path.relative(process.cwd(), dir), { mustExist: true });
    expect(found.dir).toBe(dir);
    expect(await recordsIn(found).run('r')).toEqual(runOf('r'));
    await found.close();
  });

  it('may lie among other files', async () => {
    await writeFile(path.join(home, 'inventory.yaml'), 'agencies: []');
    await mkdir(path.join(home, 'reports'));
    const folder = await openDataFolder(home);
    await folder.close();
    expect(await readFile(path.join(home, 'inventory.yaml'), 'utf8')).toBe('agencies: []');
  });

  it('is not made by a command that only looks', async () => {
    for (const nowhere of [dir, home])
      await expect(openDataFolder(nowhere, { mustExist: true })).rejects.toMatchObject({
        reason: 'no-folder',
        message: `No audit has been stored in ${nowhere}. Run an audit first (“presence audit”), or name the folder of an earlier one with --data.`,
      });
    expect(await readdir(home)).toEqual([]);
  });

  it('is refused where there is a file, or a file on the way', async () => {
    const file = path.join(home, 'data.txt');
    await writeFile(file, 'precious');
    for (const wrong of [file, path.join(file, 'data')])
      await expect(openDataFolder(wrong)).rejects.toMatchObject({
        reason: 'not-a-folder',
        message: expect.stringContaining(file),
      });
    await expect(openDataFolder(file, { mustExist: true })).rejects.toMatchObject({
      reason: 'not-a-folder',
    });
    expect(await readFile(file, 'utf8')).toBe('precious');
  });

  it('is refused where something else stands under its names, which is left alone', async () => {
    await mkdir(path.join(home, 'store'));
    await writeFile(path.join(home, 'store', 'prices.csv'), '1;2');
    await expect(openDataFolder(home)).rejects.toMatchObject({
      reason: 'not-ours',
      file: path.join(home, 'store'),
    });
    expect(await readdir(home)).toEqual(['store']);
  });

  it('is refused where one of its folders is a file', async () => {
    await writeFile(path.join(home, 'captures'), '');
    await expect(openDataFolder(home)).rejects.toMatchObject({
      reason: 'not-a-folder',
      file: path.join(home, 'captures'),
    });
  });

  it('of a newer layout is refused, untouched', async () => {
    const newer = JSON.stringify({ layout: 2, product: '9.0.0', extra: true });
    await writeFile(path.join(home, 'data-folder.json'), newer);
    await expect(openDataFolder(home)).rejects.toMatchObject({
      reason: 'newer-layout',
      message: expect.stringMatching(
        /made by a newer version of this program \(9\.0\.0\)\. Use the newer/,
      ),
    });
    expect(await readdir(home)).toEqual(['data-folder.json']);
    expect(await readFile(path.join(home, 'data-folder.json'), 'utf8')).toBe(newer);
  });

  it.each(['', '{"layout":', '{"layout":"one","product":"1"}'])(
    'whose mark says %j is damaged',
    async (text) => {
      const file = path.join(home, 'data-folder.json');
      await writeFile(file, text);
      await expect(openDataFolder(home)).rejects.toMatchObject({ reason: 'damaged', file });
    },
  );

  it('is open to the next one after a process that was killed', async () => {
    await (await openDataFolder(dir)).close();
    const gone = spawnSync(process.execPath, ['--version']).pid;
    const note = { pid: gone, command: 'presence audit', since: '2026-03-02T08:00:00.000Z' };
    await writeFile(path.join(dir, 'in-use.json'), JSON.stringify(note));
    const folder = await openDataFolder(dir);
    expect(await jsonFile(path.join(dir, 'in-use.json'))).toMatchObject({ pid: process.pid });
    await writeFile(path.join(dir, 'in-use.json'), JSON.stringify(note));
    await expect(openDataFolder(dir)).rejects.toThrow(/in use by another audit or command\. Wait/);
    await folder.close();
  });

  it('lets go of its store when it cannot say who is in', async () => {
    await mkdir(path.join(home, 'in-use.json', 'in-the-way'), { recursive: true });
    await expect(openDataFolder(home)).rejects.toBeInstanceOf(StoreError);
    await rm(path.join(home, 'in-use.json'), { recursive: true });
    await (await openDataFolder(home)).close();
  });

  it('is refused with its true reason where there is something odd', async () => {
    const [pipe, gone, ring, tooLong] = ['pipe', 'gone', 'ring', 'x'.repeat(300)].map((name) => path.join(home, name)); // prettier-ignore
    const socket = createServer();
    await new Promise<void>((resolve) => socket.listen(pipe, () => resolve()));
    onTestFinished(() => void socket.close());
    await symlink(path.join(home, 'nowhere'), gone!);
    await symlink(ring!, ring!);
    const notFolder =
      /device, a pipe or a socket; the data needs a folder\. Name a folder with --data\.$/;
    const all: [string, string, RegExp][] = [
      [pipe!, 'not-a-folder', notFolder],
      ['/dev/null', 'not-a-folder', notFolder],
      ['/dev/null/data', 'not-a-folder', /lies in a file/],
      [gone!, 'not-a-folder', /is a link to something that is not there\. .*take the link away\.$/],
      [ring!, 'not-a-folder', /lead in a circle\. Name another folder/],
      [path.join(ring!, 'data'), 'no-place', /lead in a circle\. Name another folder/],
      [tooLong!, 'no-place', /^The name is too long for this disk: .{1,140}… Name another/],
      ['/proc/presence', 'no-place', /^No folder can be made at \/proc\/presence\./],
      ['/proc/presence/deep', 'no-place', /^No folder can be made at \/proc\/presence\./],
      ['', 'no-place', /name of the data folder is empty/],
      [path.join(home, 'a\uFFFDb'), 'no-place', /not UTF-8/],
    ];
    for (const [place, reason, message] of all) {
      const expected = { reason, message: expect.stringMatching(message) };
      await expect(openDataFolder(place), place).rejects.toMatchObject(expected);
    }
    for (const [place, reason] of all.filter(([, one]) => one === 'not-a-folder').slice(0, 2))
      await expect(openDataFolder(place, { mustExist: true })).rejects.toMatchObject({ reason });
    await expect(openDataFolder(gone!, { readOnly: true })).rejects.toMatchObject({
      message: expect.stringMatching(/link to something that is not there/),
    });
    expect((await readdir(home)).sort()).toEqual(['gone', 'pipe', 'ring']);
  });

  it('without the right to write is read, and nothing is written there', async () => {
    const made = await openDataFolder(home);
    await recordsIn(made).startRun(runOf('r'));
    await made.close();
    await everything(home, 0o555, 0o444);
    const before = await readdir(path.join(home, 'store'));
    const temporary = await openFolder();
    await asOrdinaryUser(async () => {
      const folder = await openDataFolder(home, { readOnly: true, temporary });
      expect(folder).toMatchObject({ dir: home, reports: path.join(home, 'reports') });
      // Two may read at once: each has a copy.
      const other = await openDataFolder(home, { readOnly: true, temporary });
      expect(await recordsIn(other).run('r')).toEqual(runOf('r'));
      await other.close();
      expect(await recordsIn(folder).run('r')).toEqual(runOf('r'));
      expect(await readdir(temporary)).toHaveLength(1);
      await expect(recordsIn(folder).startRun(runOf('s'))).rejects.toMatchObject({
        reason: 'not-writable',
      });
      await folder.close();
      await expect(openDataFolder(home, { mustExist: true })).rejects.toMatchObject({
        reason: 'not-writable',
      });
    });
    expect(await readdir(path.join(home, 'store'))).toEqual(before);
    expect(await readdir(temporary)).toEqual([]);
    await everything(home, 0o755, 0o644);
  });

  it('is not left behind as a copy by a process that was killed, beyond the next start', async () => {
    const made = await openDataFolder(home);
    await recordsIn(made).startRun(runOf('r'));
    await made.close();
    await everything(home, 0o555, 0o444);
    const temporary = await openFolder();
    const reader = `import { openDataFolder } from ${JSON.stringify(path.resolve('adapters/data-folder.ts'))};
      if (process.geteuid() === 0) process.seteuid(65534);
      await openDataFolder(${JSON.stringify(home)}, { readOnly: true, temporary: ${JSON.stringify(temporary)} });
      console.log('open'); setInterval(() => {}, 1000);`;
    const file = path.join(await openFolder(), 'reader.mts');
    await writeFile(file, reader);
    const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), file], { cwd: process.cwd() }); // prettier-ignore
    onTestFinished(() => void child.kill('SIGKILL'));
    await new Promise<void>((resolve, reject) => {
      child.stdout.once('data', () => resolve());
      child.stderr.once('data', (text) => reject(new Error(String(text))));
    });
    const [copy = '', ...others] = await readdir(temporary);
    expect(others).toEqual([]);
    // What is not known to be ours, and of a process of this machine that is gone, stays: no process has so high a number.
    const [, , machine] = copy.split('-');
    const stay = [`presence-store-${machine}-2147483646-Xy12`, 'presence-store-Ab12Cd', 'presence-store-0123456789ab-2147483646-Ab12Cd', 'other']; // prettier-ignore
    for (const name of stay) await mkdir(path.join(temporary, name));
    const gone = `presence-store-${machine}-2147483646-Ab12Cd`;
    await mkdir(path.join(temporary, gone));
    const strange = `presence-store-${machine}-2147483646-Zz12Cd`;
    if (process.geteuid?.() === 0) {
      await chown(path.join(temporary, gone), 65534, 65534);
      await mkdir(path.join(temporary, strange));
      stay.push(strange);
    }
    await asOrdinaryUser(async () => await (await openDataFolder(home, { readOnly: true, temporary })).close()); // prettier-ignore
    expect((await readdir(temporary)).sort()).toEqual([copy, ...stay].sort());
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    await asOrdinaryUser(async () => await (await openDataFolder(home, { readOnly: true, temporary })).close()); // prettier-ignore
    expect((await readdir(temporary)).sort()).toEqual([...stay].sort());
    await everything(home, 0o755, 0o644);
  });

  it('whose store was copied in part is refused, and nothing of it is cleared away', async () => {
    const made = await openDataFolder(home);
    await recordsIn(made).startRun(runOf('r'));
    await made.close();
    const store = path.join(home, 'store');
    const current = await readFile(path.join(store, 'CURRENT'));
    await rm(path.join(store, 'CURRENT'));
    const before = (await readdir(store)).sort();
    for (const options of [{}, { mustExist: true }, { readOnly: true }])
      await expect(openDataFolder(home, options)).rejects.toMatchObject({
        reason: 'damaged',
        message: expect.stringMatching(/has lost its file CURRENT.* restore the data folder from a backup/),
      });
    expect((await readdir(store)).sort()).toEqual(before);
    await writeFile(path.join(store, 'CURRENT'), current);
    const again = await openDataFolder(home, { readOnly: true });
    expect(await recordsIn(again).run('r')).toEqual(runOf('r'));
    await again.close();
  }); // prettier-ignore

  it.each(['gone', 'empty'])('whose store is %s beside captures is refused, and not made anew', async (how) => {
    await (await openDataFolder(home)).close();
    const store = path.join(home, 'store');
    await rm(store, { recursive: true });
    if (how === 'empty') await mkdir(store);
    await (await openDataFolder(home)).close();
    for (const left of ['captures', 'reports']) {
      await rm(store, { recursive: true });
      if (how === 'empty') await mkdir(store);
      await writeFile(path.join(home, left, 'something'), '');
      for (const options of [{}, { mustExist: true }, { readOnly: true }])
        await expect(openDataFolder(home, options)).rejects.toMatchObject({
          reason: 'damaged',
          message: expect.stringMatching(new RegExp(`is missing: nothing is in .*store, and ${left} of earlier audits lie in .*Restore the folder “store” from a backup`)),
        });
      expect(await readdir(home)).not.toContain(how === 'empty' ? 'in-use.json' : 'store');
      await rm(path.join(home, left, 'something'));
      await (await openDataFolder(home)).close();
    }
  }); // prettier-ignore

  it('that has lost its mark is told apart from one without an audit, and can be mended', async () => {
    const made = await openDataFolder(home);
    await recordsIn(made).startRun(runOf('r'));
    await made.close();
    const mark = await readFile(path.join(home, 'data-folder.json'));
    await rm(path.join(home, 'data-folder.json'));
    const before = (await readdir(home)).sort();
    for (const options of [{}, { mustExist: true }, { readOnly: true }])
      await expect(openDataFolder(home, options)).rejects.toMatchObject({
        reason: 'damaged',
        message: expect.stringMatching(/has lost its file data-folder\.json; its store is there.*copy it from another data folder/),
      });
    expect((await readdir(home)).sort()).toEqual(before);
    await writeFile(path.join(home, 'data-folder.json'), mark);
    const again = await openDataFolder(home, { readOnly: true });
    expect(await recordsIn(again).run('r')).toEqual(runOf('r'));
    await again.close();
  }); // prettier-ignore

  it('whose store was begun and holds nothing yet is opened', async () => {
    await (await openDataFolder(home)).close();
    await rm(path.join(home, 'store'), { recursive: true });
    await mkdir(path.join(home, 'store'));
    await writeFile(path.join(home, 'store', 'MANIFEST-000001'), '');
    await (await openDataFolder(home)).close();
  });

  it('without the right to read says so', async () => {
    await (await openDataFolder(home)).close();
    const temporary = await openFolder();
    await chmod(path.join(home, 'store'), 0);
    await chmod(home, 0o555);
    await asOrdinaryUser(async () => {
      await expect(openDataFolder(home, { readOnly: true, temporary })).rejects.toMatchObject({
        reason: 'not-readable',
        message: expect.stringMatching(/^You may not read .* right to read it\.$/),
      });
    });
    expect(await readdir(temporary)).toEqual([]);
    await chmod(path.join(home, 'store'), 0o755);
  });

  it('is read where somebody else made its files', async () => {
    await (await openDataFolder(home)).close();
    await chmod(home, 0o777);
    await asOrdinaryUser(async () => {
      await (await openDataFolder(home, { readOnly: true })).close();
      await expect(openDataFolder(home)).rejects.toMatchObject({ reason: 'not-writable' });
    });
  });

  it('without the right to write is refused', async () => {
    await chmod(home, 0o555);
    await asOrdinaryUser(() =>
      expect(openDataFolder(dir)).rejects.toMatchObject({
        reason: 'not-writable',
        message: expect.stringMatching(/^You may not write to .* Ask for the right/),
      }),
    );
  });
});

describe('a disk', () => {
  it('that fills up stops the audit with a reason, and what was stored stays', ({ skip }) =>
    onSmallDisk(skip, async (disk) => {
      const run = runOf('r');
      const folder = await openDataFolder(path.join(disk.dir, 'data'));
      const stored: string[] = [];
      const filling = fill(recordsIn(folder), (id) => stored.push(id));
      await expect(filling).rejects.toMatchObject({
        reason: 'disk-full',
        message: expect.stringMatching(/^The disk is full: .*an audit with --resume/),
      });
      expect(stored.length).toBeGreaterThan(20);
      await expect(recordsIn(folder).updateRun(run)).rejects.toMatchObject({ reason: 'disk-full' });
      await folder.close();
      await expect(openDataFolder(folder.dir)).rejects.toMatchObject({ reason: 'disk-full' });
      const full = await openDataFolder(folder.dir, { readOnly: true });
      const read = new Set<string>();
      for await (const { pageId } of recordsIn(full).pageReports('r')) read.add(pageId);
      expect(stored.filter((id) => !read.has(id))).toEqual([]);
      await expect(recordsIn(full).updateRun(run)).rejects.toMatchObject({ reason: 'disk-full' });
      await full.close();

      disk.remount('size=16m');
      const later = await openDataFolder(folder.dir);
      const found = new Set<string>();
      for await (const { pageId } of recordsIn(later).pageReports('r')) found.add(pageId);
      expect(stored.filter((id) => !found.has(id))).toEqual([]);
      expect(await recordsIn(later).run('r')).toEqual(run);
      await recordsIn(later).updateRun({ ...run, status: 'finished' });
      await later.close();
    }));

  it('that can only be read is refused with a reason, old folder or new', ({ skip }) =>
    onSmallDisk(skip, async (disk) => {
      const data = path.join(disk.dir, 'data');
      await (await openDataFolder(data)).close();
      disk.remount('ro');
      for (const wanted of [data, path.join(disk.dir, 'new', 'data')])
        await expect(openDataFolder(wanted)).rejects.toMatchObject({
          reason: 'read-only',
          message: expect.stringMatching(/can only be read\. Name a folder/),
        });
      const read = await openDataFolder(data, { readOnly: true });
      expect(await recordsIn(read).runs(5)).toEqual([]);
      await read.close();
    }));
});

describe('trouble with a disk', () => {
  it.each([
    [{ code: 'EDQUOT' }, 'disk-full'],
    [{ code: 'EPERM', path: '/elsewhere' }, 'not-writable'],
    [new Error('shut', { cause: { code: 'LEVEL_LOCKED' } }), 'in-use'],
    [{ code: 'LEVEL_CORRUPTION', message: 'bad block' }, 'damaged'],
    [{ code: 'ESOMETHING' }, 'failed'],
    ['a word', 'failed'],
  ])('%j has the reason %s', async (error, reason) => {
    expect((await diskTrouble(error, home)).reason).toBe(reason);
  });

  it('that LevelDB does not explain is a damaged store on a disk that takes a trial write', async () => {
    const error = new Error('IO error: short read', { cause: { code: 'LEVEL_IO_ERROR' } });
    const trouble = await diskTrouble(error, home);
    expect(trouble).toMatchObject({ reason: 'damaged', file: home, cause: error });
    expect(await readdir(home)).toEqual([]);
  });

  it('keeps an error that has its reason already', async () => {
    const known = new StoreError('closed', { says: 'Closed.' });
    expect(await diskTrouble(known, home)).toBe(known);
  });

  it('is found by a trial write', async () => {
    expect(await trialWrite(home)).toBeUndefined();
    expect(await trialWrite(path.join(home, 'none'))).toBe('ENOENT');
  });
});

/** Writes a run and 800 page reports, eight at once. */
async function fill(records: Records, stored: (id: string) => void): Promise<void> {
  const run = runOf('r');
  await records.startRun(run);
  const lane = async (name: number): Promise<void> => {
    for (let count = 0; count < 100; count += 1) {
      const id = `p${name}-${count}`;
      await records.savePageReport(pageReportOf(run, 'a', id), run);
      stored(id);
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, name) => lane(name)));
}

/** Skips the test, with the reason, where no disk can be made. */
async function onSmallDisk(
  skip: (reason: string) => void,
  work: (disk: SmallDisk) => Promise<void>,
): Promise<void> {
  const disk = smallDisk();
  if (typeof disk === 'string') {
    skip(disk);
    return;
  }
  try {
    await work(disk);
  } finally {
    disk.remove();
  }
}

/** Sets the modes of a folder with all that is in it. */
async function everything(folder: string, folders: number, files: number): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries)
    await chmod(path.join(entry.parentPath, entry.name), entry.isDirectory() ? folders : files);
  await chmod(folder, folders);
}

/** A folder in which everybody may write. */
async function openFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'presence-temporary-'));
  await chmod(folder, 0o777);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Modes mean nothing to root, so root becomes somebody else meanwhile. */
async function asOrdinaryUser(work: () => Promise<void>): Promise<void> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65534);
  try {
    await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}
