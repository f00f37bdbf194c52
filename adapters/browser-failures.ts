// Turns Chromium's codes for a main document that did not come into the closed reasons.
import type { CaptureFailure, Failure } from '../core/capture/failures.ts';
import type { FilteringProxy } from './browser-proxy.ts';
import type { PageWatch } from './browser-watch.ts';
import { parsedUrl } from '../core/parsed-url.ts';

/** Why the main document did not come. The proxy knows better than the browser, which only saw the proxy fail. */
export function navigationFailure(url: string, watch: PageWatch, proxy: FilteringProxy): Failure {
  const asked = watch.failed?.url ?? watch.response?.url() ?? url;
  const behind = proxyFailure(asked, proxy);
  if (behind !== undefined) return behind;
  const code = watch.failed?.code ?? '';
  return { reason: reasonOf(code), detail: code === '' ? 'the browser gave no reason' : code };
}

/** What the proxy knows of a host that it could not or would not reach. */
export function proxyFailure(url: string, proxy: FilteringProxy): Failure | undefined {
  const asked = parsedUrl(url);
  return asked && proxy.failureAt(asked.hostname);
}

/** Whether a main document that came is incomplete, by the code with which its transfer ended. */
export function isCutShort(code: string | undefined): boolean {
  return code !== undefined && BY_CODE[code] === 'truncated';
}

function reasonOf(code: string): CaptureFailure {
  const known = BY_CODE[code];
  if (known !== undefined) return known;
  if (code.startsWith('net::ERR_CERT_')) return 'certificate';
  return code.startsWith('net::ERR_SSL_') ? 'protocol' : 'browser-failed';
}

const BY_CODE: Record<string, CaptureFailure> = {
  'net::ERR_NAME_NOT_RESOLVED': 'name-not-found',
  'net::ERR_CONNECTION_REFUSED': 'connection-refused',
  'net::ERR_ADDRESS_UNREACHABLE': 'connection-refused',
  'net::ERR_CONNECTION_RESET': 'connection-lost',
  'net::ERR_CONNECTION_CLOSED': 'connection-lost',
  'net::ERR_EMPTY_RESPONSE': 'connection-lost',
  'net::ERR_TUNNEL_CONNECTION_FAILED': 'connection-lost',
  'net::ERR_TIMED_OUT': 'timeout',
  'net::ERR_CONNECTION_TIMED_OUT': 'timeout',
  'net::ERR_TOO_MANY_REDIRECTS': 'redirect-loop',
  'net::ERR_INVALID_REDIRECT': 'bad-redirect',
  'net::ERR_UNSAFE_REDIRECT': 'bad-redirect',
  'net::ERR_UNKNOWN_URL_SCHEME': 'bad-redirect',
  'net::ERR_BLOCKED_BY_CLIENT': 'address-refused',
  'net::ERR_UNSAFE_PORT': 'address-refused',
  'net::ERR_CONTENT_LENGTH_MISMATCH': 'truncated',
  'net::ERR_INCOMPLETE_CHUNKED_ENCODING': 'truncated',
  'net::ERR_CONTENT_DECODING_FAILED': 'bad-encoding',
  'net::ERR_INVALID_RESPONSE': 'protocol',
  'net::ERR_INVALID_HTTP_RESPONSE': 'protocol',
  'net::ERR_RESPONSE_HEADERS_TOO_BIG': 'protocol',
  'net::ERR_RESPONSE_HEADERS_MULTIPLE_LOCATION': 'bad-redirect',
  'net::ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_LENGTH': 'protocol',
  'net::ERR_OUT_OF_MEMORY': 'browser-failed',
};
