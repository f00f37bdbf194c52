// What of a response's headers is kept with a capture.
import type { IncomingHttpHeaders } from 'node:http';

/** Headers by lower-case name, repeated ones joined, long values cut. Cookies are other people's secrets: not kept. */
export function headersOf(headers: IncomingHttpHeaders): Record<string, string> {
  const kept: [string, string][] = [];
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || name === 'set-cookie') continue;
    const text = Array.isArray(value) ? value.join(', ') : value;
    kept.push([name, text.slice(0, LONGEST_VALUE)]);
  }
  return Object.fromEntries(kept.slice(0, MOST_HEADERS));
}

/** One header's value, joined; empty when it is absent. */
export function headerOf(headers: IncomingHttpHeaders, name: string): string {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : (value ?? '');
}

const LONGEST_VALUE = 2_048;
const MOST_HEADERS = 100;
