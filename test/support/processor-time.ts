// Time for tests of work that must end soon: what other programs take of a busy machine is no fault of ours.

/** Milliseconds of processor time that this process has used, all its threads together. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
