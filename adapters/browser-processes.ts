// The browser's processes: ends those whose page takes too much memory, and those that do not end by themselves.
import { readFile } from 'node:fs/promises';

const EVERY_MS = 500;

/** Ids of the browser's processes: its own, and those of its pages. */
export type Processes = { browser: number[]; pages: number[] };

/** What the watch has seen last. */
export type Watched = {
  /** Bytes of the browser itself, its pages left aside; 0 where the system does not tell. */
  ownBytes: () => number;
  /** Ends all that was there when it was last looked. */
  killAll: () => void;
  stop: () => void;
};

/**
 * Ends every process of a page that takes more than `limit` bytes; looks twice a second until it is stopped. Where the system
 * has no /proc, the browser's own limits are all there is.
 */
export function watchProcesses(ask: () => Promise<Processes>, limit: number): Watched {
  let own = 0;
  let last: Processes = { browser: [], pages: [] };
  const look = async (): Promise<void> => {
    last = await ask();
    await endLarge(last.pages, limit);
    const sizes = await Promise.all(last.browser.map((id) => residentBytes(id)));
    own = sizes.reduce((sum, size) => sum + size, 0);
  };
  // A browser that no longer answers is ended by its visit's deadline.
  const lookNow = () => void look().catch(() => undefined);
  lookNow();
  const timer = setInterval(lookNow, EVERY_MS);
  timer.unref();
  return {
    ownBytes: () => own,
    killAll: () => [...last.browser, ...last.pages].forEach((id) => kill(id)),
    stop: () => clearInterval(timer),
  };
}

/** Ends a process at once; one that is gone already is no trouble. */
function kill(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}

async function endLarge(pages: number[], limit: number): Promise<void> {
  for (const id of pages) if ((await residentBytes(id)) > limit) kill(id);
}

// proc(5): the second number is the resident set in pages of 4 KiB on the systems the browser is packed for.
async function residentBytes(id: number): Promise<number> {
  const text = await readFile(`/proc/${id}/statm`, 'utf8').catch(() => '');
  return (Number(text.split(' ')[1]) || 0) * 4096;
}
