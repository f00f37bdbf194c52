// Parses, runs one command, and turns what went wrong into plain words and an exit code.
import { CommanderError } from 'commander';
import { clip, manyLines } from '../core/report/safe-text.ts';
import { EXIT } from './exit-codes.ts';
import { fileTrouble } from './file-trouble.ts';
import { buildProgram } from './program/index.ts';
import { asksForJson, listenTo, toldJson } from './told-json.ts';
import { UsageError } from './usage-error.ts';

const IN_WORDS: ReadonlySet<string> = new Set([
  'StoreError',
  'RunError',
  'EvidenceFileError',
  'SecretsError',
  'CloudError',
  'MailError',
]);

/** `argv` as the process has it; gives the exit code and leaves the process alone. */
export async function run(argv: readonly string[]): Promise<number> {
  let code: number = EXIT.compliant;
  const program = buildProgram((result) => {
    code = result;
  });
  const answer = listenTo(process.stdout);
  try {
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    const failed = explain(error);
    if (failed !== EXIT.compliant && asksForJson(argv) && answer.isSilent())
      process.stdout.write(toldJson(error, wordsOf(error)));
    return failed;
  } finally {
    answer.stop();
  }
}

/** Prints an error for the person at the terminal; gives the exit code. */
export function explain(error: unknown): number {
  // Commander has told of it already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT.toolError;
  process.stderr.write(`${shown(wordsOf(error))}\n`);
  return EXIT.toolError;
}

function wordsOf(error: unknown): string {
  if (error instanceof UsageError || isInWords(error)) return error.message;
  const says = fileTrouble(error) ?? (error instanceof Error ? error.message : String(error));
  const stack = error instanceof Error ? error.stack : undefined;
  const trace = process.env['PRESENCE_TRACE'];
  const more = trace === undefined || trace === '' ? TO_REPORT : `\n${stack ?? ''}`;
  return `presence failed, through no fault of the pages: ${says}${more}`;
}

const TO_REPORT =
  '\nIf it happens again, report it together with what the same command prints with PRESENCE_TRACE=1 before it.';

const LONGEST_LINE = 2_000;

/** What somebody wrote, or what a file or a page holds, may stand in a message: it is only to be looked at, and not to bury the rest. */
function shown(text: string): string {
  return manyLines(text)
    .split('\n')
    .map((line) => clip(line, LONGEST_LINE))
    .join('\n');
}

/** Trouble that already says what is wrong and what to do; by name, so that nothing is loaded only to recognise it. */
function isInWords(error: unknown): error is Error {
  return error instanceof Error && IN_WORDS.has(error.name);
}
