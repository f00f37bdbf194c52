// The machine's clock and chance.
import { describe, expect, it } from 'vitest';
import { clock, wait } from '../../adapters/system-clock.ts';

describe('the clock', () => {
  it('tells the time, and gives tokens that differ', () => {
    const before = Date.now();
    expect(clock.now().getTime()).toBeGreaterThanOrEqual(before);
    const tokens = Array.from({ length: 20 }, () => clock.token());
    expect(new Set(tokens).size).toBe(20);
    for (const token of tokens) expect(token).toMatch(/^[0-9a-f]{16}$/);
  });

  it('waits as long as it is asked to, and no longer once it is called off', async () => {
    await expect(wait(1)).resolves.toBeUndefined();
    const controller = new AbortController();
    const waited = wait(600_000, controller.signal);
    controller.abort();
    await expect(waited).rejects.toThrow(/abort/i);
  });
});
