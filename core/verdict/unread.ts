// The judge's answer when there is nothing to judge. By itself, so that who hands pages to other threads need not load the reader.
import type { Failure } from '../capture/failures.ts';
import type { Judged } from '../ports.ts';

/** The answer for a capture that could not be read. */
export function unread(failure: Failure): Judged {
  return {
    findings: [],
    title: '',
    language: 'und',
    textSha256: '',
    script: { visibleText: 0, shell: false, partial: false, because: [] },
    policyLinks: [],
    failure,
  };
}
