// The command line's door: parses, runs one command, and turns what went wrong into plain words and an exit code.
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

// A reader that has seen enough (`presence report | head`) is no trouble.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});
process.exitCode = await main(process.argv);

async function main(argv: string[]): Promise<number> {
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
