// Parses, runs one command, and turns what went wrong into plain words and an exit code.
import { CommanderError } from 'commander';
import { EXIT } from './exit-codes.ts';
import { buildProgram } from './program/index.ts';
import { UsageError } from './usage-error.ts';

const IN_WORDS: ReadonlySet<string> = new Set([
  'StoreError',
  'RunError',
  'EvidenceFileError',
  'SecretsError',
  'CloudError',
]);

/** `argv` as the process has it; gives the exit code and leaves the process alone. */
export async function run(argv: readonly string[]): Promise<number> {
  let code: number = EXIT.compliant;
  const program = buildProgram((result) => {
    code = result;
  });
  try {
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    return explain(error);
  }
}

/** Prints an error for the person at the terminal; gives the exit code. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT.toolError;
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.toolError;
  }
  if (isInWords(error)) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.toolError;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`presence failed, through no fault of the pages: ${detail}\n`);
  return EXIT.toolError;
}

/** Trouble that already says what is wrong and what to do; by name, so that nothing is loaded only to recognise it. */
function isInWords(error: unknown): error is Error {
  return error instanceof Error && IN_WORDS.has(error.name);
}
