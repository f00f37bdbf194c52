// What is written down of a server's certificate (RFC 5280).
import { createHash, X509Certificate } from 'node:crypto';
import type { TLSSocket } from 'node:tls';
import type { Peer } from '../core/capture/capture.ts';

type Tls = NonNullable<Peer['tls']>;

/** The certificate shown on a connection; undefined when none is there any more. */
export function tlsOf(socket: TLSSocket): Tls | undefined {
  const certificate = socket.getPeerX509Certificate();
  if (certificate === undefined) return undefined;
  return { protocol: socket.getProtocol() ?? 'unknown', ...certificateFacts(certificate) };
}

/** The same of a certificate in DER form; undefined when it is none. */
export function tlsOfDer(der: Uint8Array, protocol: string): Tls | undefined {
  try {
    return { protocol, ...certificateFacts(new X509Certificate(der)) };
  } catch {
    return undefined;
  }
}

function certificateFacts(certificate: X509Certificate): Omit<Tls, 'protocol'> {
  return {
    subject: oneLine(certificate.subject) || alternativeNames(certificate),
    issuer: oneLine(certificate.issuer),
    validFrom: new Date(certificate.validFrom).toISOString(),
    validTo: new Date(certificate.validTo).toISOString(),
    sha256: createHash('sha256').update(certificate.raw).digest('hex'),
  };
}

// Certificates of today may leave the subject empty and name their hosts only here (RFC 5280, section 4.2.1.6).
function alternativeNames(certificate: X509Certificate): string {
  return (certificate.subjectAltName ?? '').slice(0, LONGEST_NAME);
}

const LONGEST_NAME = 1_000;

/** `C=US, O=City of Riverton, CN=www.riverton.gov`: Node gives one part a line. */
function oneLine(name: string | undefined): string {
  return (name ?? '').split('\n').join(', ').slice(0, LONGEST_NAME);
}
