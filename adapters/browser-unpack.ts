// Unpacks the browser that comes with the product into a folder of its own, once per version.
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir, tmpdir, userInfo } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';

/** Where the packed browser lies; undefined on systems that it is not made for. */
export type PackedBrowser = { bin: string; version: string };

/** The unpacked browser: the program, its libraries for bare systems, its fonts. */
export type UnpackedBrowser = { program: string; libraries: string; fonts: string };

/** The browser in the package; it is made for Linux on x86-64 only. */
export function packedBrowser(): PackedBrowser | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  try {
    const require = createRequire(import.meta.url);
    const entry = require.resolve('@sparticuz/chromium');
    const root = join(dirname(entry), '..', '..');
    if (!existsSync(join(root, 'bin', 'chromium.br'))) return undefined;
    const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    return { bin: join(root, 'bin'), version: versionIn(manifest) };
  } catch {
    return undefined;
  }
}

/**
 * Unpacks it under `folder` (the user's cache unless told otherwise), or finds it unpacked. The folder carries the
 * version, so a stale one is never used; it appears whole or not at all, whoever else unpacks at the same time.
 */
export async function unpackBrowser(
  packed: PackedBrowser,
  folder?: string,
): Promise<UnpackedBrowser> {
  const parent = folder ?? (await cacheFolder());
  const home = join(parent, `chromium-${packed.version}`);
  if (!existsSync(join(home, PROGRAM))) await unpackInto(packed, parent, home);
  return {
    program: join(home, PROGRAM),
    libraries: join(home, 'al2023', 'lib'),
    fonts: join(home, 'fonts'),
  };
}

const PROGRAM = 'chromium';

function versionIn(manifest: unknown): string {
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
    return String(manifest.version).replaceAll(/[^\w.-]/g, '');
  return 'unknown';
}

async function unpackInto(packed: PackedBrowser, parent: string, home: string): Promise<void> {
  await mkdir(parent, { recursive: true, mode: 0o700 });
  const making = await mkdtemp(join(parent, 'unpacking-'));
  try {
    await Promise.all([
      pipeline(
        createReadStream(join(packed.bin, 'chromium.br')),
        createBrotliDecompress({ chunkSize: 2 ** 21 }),
        createWriteStream(join(making, PROGRAM), { mode: 0o700 }),
      ),
      unpackTar(join(packed.bin, 'fonts.tar.br'), join(making, 'fonts')),
      unpackTar(join(packed.bin, 'al2023.tar.br'), join(making, 'al2023')),
    ]);
    await rename(making, home);
  } catch (error) {
    await rm(making, { recursive: true, force: true });
    if (!existsSync(join(home, PROGRAM))) throw error;
  }
}

// The user's cache, or a private folder among the temporary ones where there is no home (Lambda, containers).
async function cacheFolder(): Promise<string> {
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  const folder = join(cache, 'agency-presence-auditor');
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return folder;
  } catch {
    return temporaryFolder();
  }
}

// A folder under a name that others can guess may have been put there by them, with a program of theirs in it.
async function temporaryFolder(): Promise<string> {
  const { uid } = userInfo();
  const folder = join(tmpdir(), `agency-presence-auditor-${uid}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const found = await lstat(folder);
  if (!found.isDirectory() || found.uid !== uid)
    throw new Error(`${folder} belongs to somebody else`);
  return folder;
}

const decompress = promisify(brotliDecompress);

// The two archives are small and plain (POSIX ustar, files and folders only), so this is all of tar that is needed.
async function unpackTar(archive: string, folder: string): Promise<void> {
  const tar = await decompress(readFileSync(archive));
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8);
    const isFile = '0\0'.includes(String.fromCharCode(tar[at + 156] ?? 0));
    const target = join(folder, tarName(tar, at));
    if (isFile && target.startsWith(folder + sep)) {
      await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      await writeFile(target, tar.subarray(at + 512, at + 512 + size), { mode: 0o600 });
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

function tarName(tar: Buffer, at: number): string {
  return tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
}
