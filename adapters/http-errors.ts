// Turns what goes wrong in a request into one of the closed reasons, by error class and code, never by message.
import { errors } from 'undici';
import { CaptureError } from '../core/capture/capture-error.ts';
import type { CaptureFailure, Failure } from '../core/capture/failures.ts';

/** How far a visit had come: a connection that breaks inside the body leaves a page cut in half. */
export type Phase = 'request' | 'body';

/** The closed reason of an error thrown while asking for a page or reading it. */
export function failureOf(error: unknown, phase: Phase): Failure {
  if (error instanceof CaptureError) return error.failure;
  const code = codeOf(error);
  const known = BY_CODE[code];
  if (known !== undefined) return explained(known, code, phase);
  if (error instanceof errors.HTTPParserError)
    return { reason: 'protocol', detail: 'the answer is not valid HTTP' };
  if (/^(?:CERT_|ERR_TLS_|UNABLE_TO_|CRL_|INVALID_CA|INVALID_PURPOSE|HOSTNAME_)/.test(code))
    return { reason: 'certificate', detail: `the certificate is not accepted (${code})` };
  if (/^(?:ERR_SSL_|EPROTO)/.test(code))
    return { reason: 'protocol', detail: `the secure connection could not be set up (${code})` };
  return { reason: 'connection-lost', detail: `the connection failed (${code || 'no code'})` };
}

// Inside the body, a connection that ends leaves half a page; before it, a length that does not fit is a contradiction.
function explained(known: Known, code: string, phase: Phase): Failure {
  if (known === LOST && phase === 'body')
    return { reason: 'truncated', detail: `the connection ended before the page did (${code})` };
  if (known === MISMATCH && phase === 'request')
    return { reason: 'protocol', detail: `the answer contradicts its own length (${code})` };
  return { reason: known.reason, detail: `${known.says} (${code})` };
}

type Known = { reason: CaptureFailure; says: string };

const NO_NAME: Known = { reason: 'name-not-found', says: 'the host name has no address' };
const REFUSED: Known = { reason: 'connection-refused', says: 'nobody answers at that address' };
const LOST: Known = { reason: 'connection-lost', says: 'the server closed the connection' };
const MISMATCH: Known = { reason: 'truncated', says: 'the page is incomplete' };
const CERTIFICATE: Known = { reason: 'certificate', says: 'the certificate is not accepted' };

const BY_CODE: Record<string, Known> = {
  ENOTFOUND: NO_NAME,
  ENODATA: NO_NAME,
  EAI_AGAIN: { reason: 'name-not-found', says: 'the name service did not answer' },
  ECONNREFUSED: REFUSED,
  EHOSTUNREACH: REFUSED,
  ENETUNREACH: REFUSED,
  EADDRNOTAVAIL: REFUSED,
  ECONNRESET: LOST,
  EPIPE: LOST,
  UND_ERR_SOCKET: LOST,
  ETIMEDOUT: { reason: 'timeout', says: 'no connection in time' },
  UND_ERR_CONNECT_TIMEOUT: { reason: 'timeout', says: 'no connection in time' },
  UND_ERR_HEADERS_TIMEOUT: { reason: 'timeout', says: 'no answer in time' },
  UND_ERR_BODY_TIMEOUT: { reason: 'timeout', says: 'the page stopped coming' },
  UND_ERR_HEADERS_OVERFLOW: { reason: 'protocol', says: 'the headers of the answer are too large' },
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: MISMATCH,
  DEPTH_ZERO_SELF_SIGNED_CERT: CERTIFICATE,
  SELF_SIGNED_CERT_IN_CHAIN: CERTIFICATE,
  ERR_TLS_CERT_ALTNAME_INVALID: CERTIFICATE,
};

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause === undefined ? '' : codeOf(error.cause);
}
