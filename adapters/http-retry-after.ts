// The headers of an answer that say how long: how long to stay away, and how long what was said may be kept.
import type { IncomingHttpHeaders } from 'node:http';
import { headerOf } from './http-headers.ts';

/** Milliseconds that `Retry-After` asks to be left alone for, in seconds or until a date (RFC 9110 section 10.2.3); undefined for none. */
export function retryAfterMs(headers: IncomingHttpHeaders, now: Date): number | undefined {
  const value = headerOf(headers, 'retry-after').trim();
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  if (!/^[A-Z][a-z]{2,8}, ?[\w :-]{8,30}$/.test(value)) return undefined;
  const until = Date.parse(value);
  return Number.isNaN(until) ? undefined : Math.max(0, until - now.getTime());
}

/** Milliseconds that an answer may be kept by its `Cache-Control` (RFC 9111 section 5.2.2); undefined when it does not say. */
export function maxAgeMs(headers: IncomingHttpHeaders): number | undefined {
  const control = headerOf(headers, 'cache-control').toLowerCase();
  if (/\bno-(?:store|cache)\b/.test(control)) return 0;
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/.exec(control)?.[1];
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}
