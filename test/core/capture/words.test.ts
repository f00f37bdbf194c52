// The words for every reason, and the settings of a visit.
import { describe, expect, test } from 'vitest';
import { captureSchema } from '../../../core/capture/capture.ts';
import { CaptureError } from '../../../core/capture/capture-error.ts';
import { CAPTURE_FAILURES } from '../../../core/capture/failures.ts';
import { FAILURE_TEXT } from '../../../core/capture/failure-text.ts';
import { CAPTURE_LIMITS, limitsOf, userAgentOf } from '../../../core/capture/limits.ts';

describe('every reason', () => {
  test.each(CAPTURE_FAILURES)(
    '%s says what happened and what to do, in whole plain sentences',
    (reason) => {
      const { means, remedy } = FAILURE_TEXT[reason];
      for (const text of [means, remedy]) {
        expect(text).toMatch(/^[A-Z].*[.]$/);
        expect(text.length).toBeLessThan(260);
        expect(text).not.toMatch(/\b(?:HTTP|DNS|TLS|TCP|HTML|exception|null|undefined)\b/);
      }
    },
  );

  test('no two say the same', () => {
    expect(new Set(Object.values(FAILURE_TEXT).map((text) => text.means)).size).toBe(
      CAPTURE_FAILURES.length,
    );
  });

  test('what lasts is not tried again at once', () => {
    for (const reason of [
      'not-found',
      'login-wall',
      'bot-challenge',
      'platform-terms',
      'address-refused',
    ] as const)
      expect(FAILURE_TEXT[reason].retry).toBe(false);
    for (const reason of ['timeout', 'connection-lost', 'truncated', 'server-error'] as const)
      expect(FAILURE_TEXT[reason].retry).toBe(true);
  });
});

describe('the settings', () => {
  const settings = { version: '1.2.3', contactUrl: 'https://www.riverton.gov/auditor' };

  test('name the visitor honestly', () => {
    expect(userAgentOf(settings)).toBe(
      'AgencyPresenceAuditor/1.2.3 (+https://www.riverton.gov/auditor)',
    );
  });

  test('change single limits', () => {
    expect(limitsOf(settings)).toEqual(CAPTURE_LIMITS);
    expect(limitsOf({ ...settings, limits: { totalMs: 1 } })).toEqual({
      ...CAPTURE_LIMITS,
      totalMs: 1,
    });
  });

  test('a failure carries its reason', () => {
    const error = new CaptureError('timeout', 'after 25 s');
    expect(error.failure).toEqual({ reason: 'timeout', detail: 'after 25 s' });
    expect(error.message).toBe('timeout: after 25 s');
  });

  test('a picture may say its type, and need not', () => {
    const picture = { sha256: 'a', width: 1, height: 1, bytes: 1 };
    const schema = captureSchema.shape.screenshot;
    expect(schema.parse(picture)).toEqual(picture);
    expect(schema.parse({ ...picture, type: 'image/jpeg' })).toHaveProperty('type', 'image/jpeg');
    expect(schema.safeParse({ ...picture, type: 'text/html' }).success).toBe(false);
  });
});
