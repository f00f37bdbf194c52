// A message's way through the outbox, without a store.
import { describe, expect, it } from 'vitest';
import { MAIL_REASONS, MAIL_TROUBLE, MailError } from '../../../core/mail/mail-error.ts';
import { type MailEvent, outboxEntrySchema, runOfEntry } from '../../../core/mail/outbox/entry.ts';
import {
  givenUp,
  isDue,
  LEASE_MS,
  notSent,
  SEND_TIMEOUT_MS,
  sent,
  taken,
  told,
} from '../../../core/mail/outbox/moves.ts';
import { entryOf, minutes, T0 } from '../../support/outbox-data.ts';

it('is leased for longer than a send can take', () => {
  expect(LEASE_MS).toBeGreaterThan(2 * SEND_TIMEOUT_MS);
  const ours = taken(entryOf(), 'token', T0);
  expect(isDue(ours, new Date(T0.getTime() + SEND_TIMEOUT_MS))).toBe(false);
  expect(isDue(ours, new Date(T0.getTime() + LEASE_MS))).toBe(true);
});

it('keeps nothing of the trouble once it is sent', () => {
  const first = notSent(taken(entryOf(), 'a', T0), new MailError('greylisted', '451'), T0);
  expect(first).toMatchObject({ state: 'pending', attempt: 1, trouble: { reason: 'greylisted' } });
  const done = sent(taken(first, 'b', minutes(6)), { messageId: 'x', subject: 'S' }, minutes(6));
  expect(outboxEntrySchema.parse(done)).toEqual(done);
  expect(done).toMatchObject({ state: 'sent', attempt: 2, messageId: 'x', subject: 'S' });
  expect(done).not.toHaveProperty('trouble');
  expect(done).not.toHaveProperty('lease');
});

it('waits longer from try to try, and gives up after a day', () => {
  let entry = entryOf();
  let now = T0;
  const pauses: number[] = [];
  while (entry.state === 'pending') {
    entry = notSent(taken(entry, 'me', now), new MailError('unreachable', 'refused'), now);
    pauses.push((Date.parse(entry.nextAt) - now.getTime()) / 60_000);
    now = new Date(entry.nextAt);
  }
  expect(pauses.slice(0, 8)).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
  expect(entry).toMatchObject({ state: 'failed', trouble: { reason: 'unreachable' } });
  expect(pauses.length).toBeGreaterThan(24);
  expect(now.getTime()).toBeGreaterThan(T0.getTime() + 23 * 3_600_000);
});

it.each(MAIL_REASONS)('%s is tried again only where that helps, and says what to do', (reason) => {
  const entry = notSent(taken(entryOf(), 'me', T0), new MailError(reason, 'd'.repeat(5000)), T0);
  const { again, afterMs = 0, remedy } = MAIL_TROUBLE[reason];
  expect(entry.state).toBe(again ? 'pending' : 'failed');
  if (again) expect(Date.parse(entry.nextAt) - T0.getTime()).toBeGreaterThanOrEqual(afterMs);
  expect(entry.trouble?.detail).toHaveLength(300);
  expect(remedy).toMatch(/[.]$/);
});

it('that nobody got to in time says so', () => {
  expect(givenUp(taken(entryOf(), 'me', T0), minutes(1500))).toMatchObject({
    state: 'failed',
    trouble: { reason: 'no-answer' },
  });
});

const event = (kind: MailEvent['kind']): MailEvent => ({
  kind,
  detail: kind,
  at: T0.toISOString(),
});

describe('what the mail service tells', () => {
  it('never takes a graver word back, whatever the order', () => {
    const one = told(told(entryOf('a', { state: 'sent' }), event('bounced')), event('delivered'));
    expect(one.state).toBe('bounced');
    expect(told(one, event('bounced'))).toBe(one);
    expect(
      told(told(entryOf('a', { state: 'sent' }), event('delivered')), event('complained')).state,
    ).toBe('complained');
  });

  it('ends the tries of a message whose acknowledgement was lost', () => {
    const open = notSent(taken(entryOf(), 'me', T0), new MailError('no-answer', 'silence'), T0);
    expect(isDue(told(open, event('delivered')), minutes(60))).toBe(false);
  });
});

it.each([
  ['20261123T190000Z-7f3a.owner-abc', '20261123T190000Z-7f3a'],
  ['no-dot', undefined],
  ['a.b.c', undefined],
  ['run\r\nX: y.a', undefined],
  ['', undefined],
])('the run of %j', (id, run) => {
  expect(runOfEntry(id)).toBe(run);
});
