// Finding a browser and unpacking the one that comes with the product.
import {
  accessSync,
  constants,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { findBrowser } from '../../adapters/browser.ts';
import { packedBrowser, unpackBrowser } from '../../adapters/browser-unpack.ts';
import { processorMs } from '../support/processor-time.ts';

const onLinux = process.platform === 'linux' && process.arch === 'x64';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'browser-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

describe('finding a browser', () => {
  test.runIf(onLinux)('gives the one that comes with the program first', async () => {
    const found = await findBrowser();
    if (!found.ok) throw new Error(found.says);
    expect(found.says).toMatch(/^the Chromium [\d.]+ that comes with this program$/);
    expect(found.choices[0]?.kind).toBe('packed');
  });

  test('gives the one that was named and no other', async () => {
    const found = await findBrowser({ executablePath: process.execPath });
    expect(found).toMatchObject({
      ok: true,
      says: `the browser ${process.execPath}`,
      choices: [{ kind: 'named' }],
    });
  });

  test('says how to get one where there is none', async () => {
    const found = await findBrowser({ executablePath: '/nowhere/chrome' });
    if (found.ok) throw new Error(found.says);
    expect(found.remedy).toMatch(/Install Google Chrome or Microsoft Edge/);
  });
});

describe.runIf(onLinux)('unpacking', () => {
  test('gives a program, fonts and libraries in a folder of that version, whole, whoever else unpacks', async () => {
    const packed = packedBrowser();
    if (packed === undefined) throw new Error('the package is not there');
    const parent = folder();
    // What another version, or a broken unpacking, left behind is never taken for it.
    writeFileSync(join(parent, 'chromium'), 'stale');
    const [one, other] = await Promise.all([
      unpackBrowser(packed, parent),
      unpackBrowser(packed, parent),
    ]);
    expect(one).toEqual(other);
    expect(one?.program).toBe(join(parent, `chromium-${packed.version}`, 'chromium'));
    accessSync(one?.program ?? '', constants.X_OK);
    expect(existsSync(join(one?.libraries ?? '', 'libnss3.so'))).toBe(true);
    expect(readdirSync(join(one?.fonts ?? '', 'fonts', 'Open_Sans')).length).toBeGreaterThan(0);
    expect(readdirSync(parent).sort()).toEqual(['chromium', `chromium-${packed.version}`]);
    const start = processorMs();
    await unpackBrowser(packed, parent);
    expect(processorMs() - start).toBeLessThan(1_000);
  });

  test('fails cleanly where nothing can be unpacked', async () => {
    const parent = folder();
    await expect(unpackBrowser({ bin: '/nowhere', version: '1' }, parent)).rejects.toThrow(
      /ENOENT/,
    );
    expect(readdirSync(parent)).toEqual([]);
  });

  test('takes a private folder where there is no home to write to', async () => {
    const packed = packedBrowser();
    if (packed === undefined) throw new Error('the package is not there');
    const parent = folder();
    const file = join(parent, 'no-folder');
    writeFileSync(file, '');
    const before = { cache: process.env['XDG_CACHE_HOME'], tmp: process.env['TMPDIR'] };
    Object.assign(process.env, { XDG_CACHE_HOME: file, TMPDIR: parent });
    onTestFinished(() => {
      for (const [name, value] of [
        ['XDG_CACHE_HOME', before.cache],
        ['TMPDIR', before.tmp],
      ] as const) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    });
    const { program } = await unpackBrowser(packed);
    expect(program.startsWith(join(parent, 'agency-presence-auditor-'))).toBe(true);
  });
});
