// How an entry of the outbox goes from state to state: pure, so that the laptop, the cloud and every test agree.
import { cutText } from '../../store/size.ts';
import { MAIL_TROUBLE, type MailError } from '../mail-error.ts';
import type { MailEvent, OutboxEntry, OutboxState } from './entry.ts';

/** A mailer gives up after this. */
export const SEND_TIMEOUT_MS = 2 * 60_000;

/** Longer than a send can take: an entry is never with two senders, unless the first one is gone. */
export const LEASE_MS = 5 * SEND_TIMEOUT_MS;

/** How long a message is tried: a report of last week helps nobody on Tuesday. */
export const TRY_FOR_MS = 24 * 60 * 60_000;

const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 60 * 60_000;
const MOST_DETAIL = 300;

/** Whether it can be tried now. */
export function isDue(entry: OutboxEntry, now: Date): boolean {
  return isOpen(entry.state) && Date.parse(entry.nextAt) <= now.getTime();
}

/** Whether it is still to be sent. */
export function isOpen(state: OutboxState): boolean {
  return state === 'pending' || state === 'sending';
}

/** Taken by a sender for the length of a lease. */
export function taken(entry: OutboxEntry, lease: string, now: Date): OutboxEntry {
  return {
    ...entry,
    state: 'sending',
    lease,
    attempt: entry.attempt + 1,
    nextAt: later(now, LEASE_MS),
  };
}

/** The service took it, or it is `kept` as a file. */
export function sent(
  entry: OutboxEntry,
  as: { messageId: string; subject: string; kept?: true },
  now: Date,
): OutboxEntry {
  const { trouble: _trouble, lease: _lease, ...rest } = entry;
  return { ...rest, ...as, state: 'sent', sentAt: now.toISOString() };
}

/** It was not sent: put back for another try, later each time, or given up. */
export function notSent(entry: OutboxEntry, error: MailError, now: Date): OutboxEntry {
  const { lease: _lease, ...rest } = entry;
  const trouble = {
    reason: error.reason,
    detail: cutText(error.detail, MOST_DETAIL),
    at: now.toISOString(),
  };
  const nextAt = later(now, pauseMs(entry, error));
  const { again } = MAIL_TROUBLE[error.reason];
  if (!again || nextAt > entry.giveUpAt) return { ...rest, state: 'failed', trouble };
  return { ...rest, state: 'pending', trouble, nextAt };
}

/** The time for it is over before anybody got to it. */
export function givenUp(entry: OutboxEntry, now: Date): OutboxEntry {
  const { lease: _lease, ...rest } = entry;
  const trouble = entry.trouble ?? {
    reason: 'no-answer' as const,
    detail: 'it was not known whether the last try had been taken',
    at: now.toISOString(),
  };
  return { ...rest, state: 'failed', trouble };
}

/** A later word never takes back a graver one: mail may be delivered and complained of, and events come in any order. */
const GRAVITY: Record<OutboxState, number> = {
  pending: 0,
  sending: 0,
  failed: 0,
  sent: 1,
  delivered: 2,
  bounced: 3,
  complained: 4,
};

/** The entry after an event; itself where the event says nothing new. An event for a message whose acknowledgement was lost ends its tries. */
export function told(entry: OutboxEntry, event: MailEvent): OutboxEntry {
  if (GRAVITY[event.kind] <= GRAVITY[entry.state]) return entry;
  const { lease: _lease, ...rest } = entry;
  const detail = cutText(event.detail, MOST_DETAIL);
  return { ...rest, state: event.kind, event: { detail, at: event.at } };
}

/** Doubling from a minute to an hour, or what the reason asks for. */
function pauseMs({ attempt }: OutboxEntry, { reason }: MailError): number {
  const doubling = Math.min(FIRST_PAUSE_MS * 2 ** Math.min(attempt - 1, 10), LONGEST_PAUSE_MS);
  return Math.max(doubling, MAIL_TROUBLE[reason].afterMs ?? 0);
}

const later = (now: Date, ms: number): string => new Date(now.getTime() + ms).toISOString();
