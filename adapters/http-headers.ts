// What of a request's and a response's headers is kept with a capture.
import type { IncomingHttpHeaders } from 'node:http';
import { LEFT_OUT, isSecretName, withoutSecrets } from '../core/capture/secrets.ts';

/**
 * Headers by lower-case name, repeated ones joined, long values cut. Cookies are other people's secrets: not kept. Of tokens and keys
 * only the header's name is.
 */
export function headersOf(headers: IncomingHttpHeaders): Record<string, string> {
  const kept: [string, string][] = [];
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || COOKIES.has(name)) continue;
    const text = Array.isArray(value) ? value.join(', ') : value;
    kept.push([name, keptValue(name, text).slice(0, LONGEST_VALUE)]);
  }
  return Object.fromEntries(kept.slice(0, MOST_HEADERS));
}

const COOKIES = new Set(['set-cookie', 'set-cookie2', 'cookie', 'cookie2']);

function keptValue(name: string, text: string): string {
  if (isSecretName(name)) return LEFT_OUT;
  return ADDRESSES.has(name) ? withoutSecrets(text) : text;
}

const ADDRESSES = new Set(['location', 'content-location', 'refresh', 'link', 'referer']);

/** The names of the cookies that an answer wanted to set, without what they held; nothing where it set none. */
export function cookieNamesOf(headers: IncomingHttpHeaders): { cookieNames?: string[] } {
  const set: string | string[] = headers['set-cookie'] ?? [];
  // A browser gives repeated headers as lines of one text.
  const lines = (Array.isArray(set) ? set : [set]).flatMap((text) => text.split('\n'));
  // What has no "=" has no name, only a value (RFC 6265, section 5.2).
  const names = lines.slice(0, MOST_HEADERS).map((line) => /^([^=;]{1,100})=/.exec(line)?.[1]);
  const cookieNames = [...new Set(names.map((name) => name?.trim() ?? ''))].filter(Boolean);
  return cookieNames.length === 0 ? {} : { cookieNames };
}

/** One header's value, joined; empty when it is absent. */
export function headerOf(headers: IncomingHttpHeaders, name: string): string {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : (value ?? '');
}

const LONGEST_VALUE = 2_048;
const MOST_HEADERS = 100;
