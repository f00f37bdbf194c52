// What was refused, for programs: a command that was asked for JSON answers in JSON then, too.
import { CommanderError } from 'commander';
import { type Told, UsageError } from './usage-error.ts';

/** Whether the answer is asked for as JSON; read from the words themselves, since they may be what is wrong. */
export function asksForJson(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return argv.slice(2, end === -1 ? undefined : end).includes('--json');
}

/** The problems as `presence inventory validate --json` gives those of an inventory. */
export function toldJson(error: unknown, words: string): string {
  return `${JSON.stringify({ ok: false, problems: problemsOf(error, words), warnings: [] }, null, 2)}\n`;
}

function problemsOf(error: unknown, words: string): readonly Told[] {
  if (error instanceof UsageError) return error.problems;
  if (error instanceof CommanderError) return [{ says: error.message.replace(/^error: /, '') }];
  return [{ says: words }];
}

/** Whether an outlet has been written to: a second document behind the first would spoil both. */
export function listenTo(outlet: NodeJS.WriteStream): {
  isSilent: () => boolean;
  stop: () => void;
} {
  let isSilent = true;
  // oxlint-disable-next-line typescript/unbound-method -- it is called on its outlet all the same
  const { write } = outlet;
  const heard = new Proxy(write, {
    apply: (to, outlets, pieces) => {
      isSilent = false;
      return Reflect.apply(to, outlets, pieces);
    },
  });
  outlet.write = heard;
  const stop = (): void => {
    if (outlet.write === heard) outlet.write = write;
  };
  return { isSilent: () => isSilent, stop };
}
