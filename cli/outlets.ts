// Standard output and standard error, when nobody takes any more what is written to them.
import { EXIT } from './exit-codes.ts';

type Outlet = Pick<NodeJS.WriteStream, 'on' | 'emit' | 'write'>;

/** What a reader that has gone away leaves behind (`presence report | head`). */
const READER_GONE: ReadonlySet<string> = new Set(['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED']);

/**
 * Lets the command come to its end when an outlet takes nothing any more, so that what it stores is whole and its exit code true: a reader
 * that has seen enough is no trouble. Any other error (a full disk behind `>`) goes to `lost`, once.
 */
function outlive(outlet: Outlet, lost: (error: Error) => void): void {
  outlet.on('error', (error: NodeJS.ErrnoException) => {
    outlet.write = () => true;
    // Whoever waits until more can be written would wait for ever.
    outlet.emit('drain');
    if (!READER_GONE.has(error.code ?? '')) lost(error);
  });
}

/** Both outlets of the process, and what nobody caught; gives whether something was lost, which is the tool's failure and no finding. */
export function guardOutlets(process: NodeJS.Process): { isLost: () => boolean } {
  let isLost = false;
  const lost = (says: string): void => {
    isLost = true;
    process.exitCode = EXIT.toolError;
    process.stderr.write(`${says}\n`);
  };
  outlive(process.stdout, (error) => lost(`What this command prints could not be written: ${error.message}. Make room, or send it to another place.`)); // prettier-ignore
  outlive(process.stderr, () => {
    isLost = true;
    process.exitCode = EXIT.toolError;
  });
  return { isLost: () => isLost };
}
