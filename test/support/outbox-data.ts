// Entries of an outbox for tests.
import type { OutboxEntry } from '../../core/mail/outbox/entry.ts';

export const T0 = new Date('2026-11-23T19:05:00.000Z');

/** So many minutes after the entries were made. */
export const minutes = (count: number): Date => new Date(T0.getTime() + count * 60_000);

export function entryOf(name = 'a', given: Partial<OutboxEntry> = {}): OutboxEntry {
  const runId = given.runId ?? '20261123T190000Z-7f3a';
  return {
    schema: 1,
    id: `${runId}.leadership-${name}`,
    runId,
    agencyId: 'riverton-pd',
    kind: 'leadership',
    to: ['chief@riverton.example.gov'],
    language: 'en',
    state: 'pending',
    createdAt: T0.toISOString(),
    giveUpAt: minutes(24 * 60).toISOString(),
    nextAt: T0.toISOString(),
    attempt: 0,
    ...given,
  };
}
