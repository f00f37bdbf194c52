// The table of retries: agrees with the words, waits as it says, and ends.
import { describe, expect, it } from 'vitest';
import { FAILURE_TEXT } from '../../../core/capture/failure-text.ts';
import { CAPTURE_FAILURES } from '../../../core/capture/failures.ts';
import { afterTries, nextTryMs, RETRIES } from '../../../core/capture/retry.ts';

describe('the table of retries', () => {
  it.each(CAPTURE_FAILURES)(
    '%s is tried again exactly where the words say it may help',
    (reason) => {
      expect(RETRIES[reason].length > 0).toBe(FAILURE_TEXT[reason].retry);
      expect(RETRIES[reason].every((ms) => ms >= 1_000 && ms <= 300_000)).toBe(true);
    },
  );

  it('waits longer each time, and ends', () => {
    const failure = { reason: 'server-error', detail: 'HTTP 500' } as const;
    expect(nextTryMs(failure, 1, 1_000)).toBe(30_000);
    expect(nextTryMs(failure, 2, 5_000)).toBe(120_000);
    expect(nextTryMs(failure, 3, 1_000)).toBe(undefined);
    expect(nextTryMs({ reason: 'not-found', detail: '' }, 1, 1_000)).toBe(undefined);
  });

  it('shrinks with the pause between visits, but never below what the server asked for', () => {
    const failure = { reason: 'rate-limited', detail: 'HTTP 429' } as const;
    expect(nextTryMs(failure, 1, 50)).toBe(3_000);
    expect(nextTryMs(failure, 1, 0)).toBe(0);
    expect(nextTryMs({ ...failure, retryAfterMs: 120_000 }, 1, 0)).toBe(120_000);
    expect(nextTryMs({ ...failure, retryAfterMs: 90 }, 1, 1_000)).toBe(60_000);
    expect(nextTryMs({ ...failure, retryAfterMs: 3_600_001 }, 1, 1_000)).toBe(undefined);
  });

  it('the last failure says how often it was tried', () => {
    const failure = { reason: 'timeout', detail: 'no answer in time' } as const;
    expect(afterTries(failure, 1)).toBe(failure);
    expect(afterTries(failure, 2).detail).toBe('no answer in time; tried 2 times in this run');
  });
});
