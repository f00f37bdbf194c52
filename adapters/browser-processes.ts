// The browser's processes: ends those whose page takes too much memory, and those that do not end by themselves.
import { readFile } from 'node:fs/promises';

const EVERY_MS = 500;

/**
 * Ends every process of `pages` that takes more than `limit` bytes; looks twice a second until the returned function is
 * called. Where the system has no /proc, the browser's own limits are all there is.
 */
export function watchMemory(pages: () => Promise<number[]>, limit: number): () => void {
  const timer = setInterval(() => {
    // A browser that no longer answers is ended by its visit's deadline.
    endLarge(pages, limit).catch(() => undefined);
  }, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/** Ends a process at once; one that is gone already is no trouble. */
export function kill(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}

async function endLarge(pages: () => Promise<number[]>, limit: number): Promise<void> {
  for (const id of await pages()) if ((await residentBytes(id)) > limit) kill(id);
}

// proc(5): the second number is the resident set in pages of 4 KiB on the systems the browser is packed for.
async function residentBytes(id: number): Promise<number> {
  const text = await readFile(`/proc/${id}/statm`, 'utf8').catch(() => '');
  return (Number(text.split(' ')[1]) || 0) * 4096;
}
