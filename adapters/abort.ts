// Listening for the end of a run: one signal, and as many listeners as there are visits under way.
import { setMaxListeners } from 'node:events';

/** Calls `listener` when the signal is aborted; gives what ends the listening. Node's warning about many listeners does not apply. */
export function onAbort(signal: AbortSignal | undefined, listener: () => void): () => void {
  if (signal === undefined) return () => undefined;
  setMaxListeners(0, signal);
  signal.addEventListener('abort', listener, { once: true });
  return () => signal.removeEventListener('abort', listener);
}
