// Whether a process is there.

/** By its number, on this machine. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's process may not be signalled; it is there all the same.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
