// What is said when judging itself broke.
import type { Failure } from '../core/capture/failures.ts';

/** The failure for an error out of the reader or the worker. Never the error's message: it may carry text of the page. */
export function faultOf(error: unknown): Failure {
  return { reason: 'reading-failed', detail: detailOf(error) };
}

function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return 'the reader broke on this page';
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY')
    return 'reading the page took more memory than is allowed';
  const kind = typeof code === 'string' ? code : error.name;
  return `the reader broke on this page (${kind})`;
}
