// What a browser has around it: an environment without secrets, and a folder of its own for what it leaves lying about.
import { mkdtemp, readdir, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning } from './process-running.ts';

/** The folder for one browser's temporary files; what browsers of processes that were killed left behind is cleared away. */
export async function makeFolder(): Promise<string> {
  await clearLeftovers().catch(() => undefined);
  return mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
}

/** Removes it with all that is in it; a browser that is just ending may still write, so it is tried again. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(
    () => undefined,
  );
}

const PREFIX = 'presence-browser-';

async function clearLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const owner = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) await removeFolder(join(tmpdir(), name));
  }
}

/**
 * What of Playwright's own arguments is left out here. It has the browser's processes share memory by files on the disk, since
 * containers often have next to no memory to share; where there is plenty, a picture costs a tenth less without.
 */
export async function argumentsLeftOut(shared = '/dev/shm'): Promise<string[]> {
  const room = await statfs(shared).catch(() => undefined);
  const bytes = room === undefined ? 0 : room.bavail * room.bsize;
  return bytes < ENOUGH_SHARED ? [] : ['--disable-dev-shm-usage'];
}

const ENOUGH_SHARED = 2 * 1024 ** 3;

// What a browser needs of its surroundings. Whatever else is there, secrets among it, stays out of reach of pages.
const PASSED_ON =
  /^(?:PATH|HOME|LANG|LC_\w+|TZ|TMPDIR|TEMP|TMP|XDG_\w+|FONTCONFIG_\w+|DISPLAY|SYSTEMROOT|WINDIR|APPDATA|LOCALAPPDATA|USERPROFILE|PROGRAMFILES.*|PROGRAMDATA)$/i;

/** The environment of a browser whose temporary files go to `folder`. */
export function allowedEnvironment(folder: string): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env))
    if (value !== undefined && PASSED_ON.test(name)) kept[name] = value;
  return { ...kept, TMPDIR: folder, TEMP: folder, TMP: folder };
}
