// The terminal: colours and a live progress line only where a person looks, plain lines otherwise.
import pc from 'picocolors';

export type Paint = ReturnType<typeof pc.createColors>;

/** Colours for a stream: on for a terminal, off for a pipe, as NO_COLOR and FORCE_COLOR say. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  const wanted = process.env['FORCE_COLOR'] !== undefined && process.env['FORCE_COLOR'] !== '0';
  const refused = (process.env['NO_COLOR'] ?? '') !== '' || process.env['TERM'] === 'dumb';
  return pc.createColors(!refused && (wanted || stream.isTTY));
}

export type Progress = {
  /** Replaces the live line (on a terminal), or is left out (elsewhere). */
  live: (line: string) => void;
  /** A line that stays. */
  line: (line: string) => void;
  done: () => void;
};

/** Progress on standard error, so that standard output stays clean for reports. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) {
    return { live: () => {}, line: (line) => void stream.write(`${line}\n`), done: () => {} };
  }
  const clear = '\r\u001B[2K';
  return {
    live: (line) => void stream.write(clear + line.slice(0, (stream.columns ?? 80) - 1)),
    line: (line) => void stream.write(`${clear}${line}\n`),
    done: () => void stream.write(clear),
  };
}
