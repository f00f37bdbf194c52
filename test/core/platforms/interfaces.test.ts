// What is known of the interfaces: each is whole, served over https, and asks for what it needs in plain words.
import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../../core/inventory/schema.ts';
import { canonicalUrl } from '../../../core/platforms/address.ts';
import { PLATFORM_FACTS } from '../../../core/platforms/index.ts';
import { INTERFACES } from '../../../core/platforms/interfaces/index.ts';
import { refusedByStatus, resetOf } from '../../../core/platforms/interfaces/refusals.ts';

const now = new Date('2026-11-21T10:00:00.000Z');
const answer = (status: number, headers: Record<string, string> = {}) => ({
  status,
  headers,
  data: undefined,
  now,
});

describe('interfaces', () => {
  it('are there for the platforms whose way in is one, and for no other', () => {
    const asked = PLATFORMS.filter((platform) =>
      ['api', 'connect'].includes(PLATFORM_FACTS[platform].access),
    );
    expect(Object.keys(INTERFACES).toSorted()).toEqual(asked.toSorted());
  });

  it.each(
    PLATFORMS.flatMap((platform) => {
      const known = INTERFACES[platform];
      return known === undefined ? [] : [[platform, known] as const];
    }),
  )('%s is served over https and says what its token is for', (platform, known) => {
    const example = PLATFORM_FACTS[platform].example;
    const base = known.base(new URL(example));
    expect(new URL(base).protocol).toBe('https:');
    if (known.example !== undefined) expect(canonicalUrl(platform, known.example).ok).toBe(true);
    if (known.token === undefined) return;
    expect(known.token.steps.length).toBeGreaterThan(1);
    for (const step of known.token.steps) expect(step).toMatch(/^[A-Z].*\.$/);
    expect(known.token.secret).toBe(platform);
  });

  it.each([
    [200, true, undefined],
    [401, true, 'token-expired'],
    [401, false, 'login-wall'],
    [403, true, 'permission-missing'],
    [403, false, 'forbidden'],
    [404, true, 'account-not-found'],
    [410, false, 'suspended'],
    [429, false, 'rate-limited'],
    [503, true, 'server-error'],
    [302, true, 'http-status'],
    [204, true, 'http-status'],
  ] as const)('status %i, with a token: %s: %s', (status, withToken, reason) => {
    expect(refusedByStatus(answer(status), withToken)?.reason).toBe(reason);
  });

  it.each([
    [{ 'retry-after': '90' }, '2026-11-21T10:01:30.000Z'],
    [{ 'retry-after': 'Sat, 21 Nov 2026 10:05:00 GMT' }, '2026-11-21T10:05:00.000Z'],
    [{ 'x-rate-limit-reset': '1795255800' }, '2026-11-21T10:10:00.000Z'],
    [{ 'x-ratelimit-reset': '2026-11-21T10:10:00Z' }, '2026-11-21T10:10:00.000Z'],
    [{ 'ratelimit-reset': '99999999999999' }, undefined],
    [{ 'x-rate-limit-reset': '-5' }, undefined],
    [{ 'x-ratelimit-reset': '2101-01-01T00:00:00Z' }, undefined],
    [{ 'retry-after': 'Sat, 99 Nov 2026 10:05:00 GMT' }, undefined],
    [{}, undefined],
  ])('%j is lifted at %s', (headers, at) => {
    expect(resetOf(answer(429, headers))?.toISOString()).toBe(at);
  });
});
