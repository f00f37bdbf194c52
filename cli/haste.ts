// Politeness that no option can switch off: other people's hosts get their pause.
import type { NetworkOptions } from './program/options.ts';
import { UsageError } from './usage-error.ts';

const SHORTEST_PAUSE_MS = 1_000;

/** Other people's hosts get their pause, whatever the command line says. */
export function refuseHaste({ hostDelay, allowLoopback, resolve }: NetworkOptions): void {
  const isPreview = allowLoopback === true || Object.keys(resolve).length > 0;
  if (hostDelay >= SHORTEST_PAUSE_MS || isPreview) return;
  throw new UsageError(
    `A pause under ${SHORTEST_PAUSE_MS} ms is for previews on this machine: leave --host-delay out, or add --allow-loopback.`,
  );
}
