// A certificate for host names of a rehearsal, made on the spot: X.509 version 3 (RFC 5280), signed by itself.
import { generateKeyPairSync, sign } from 'node:crypto';

/** Key and certificate in PEM, good for these host names for a day before and after `now`. */
export function certificateFor(hosts: string[], now: Date): { key: string; cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const day = 86_400_000;
  const name = sequence(set(sequence(COMMON_NAME, der(0x0c, Buffer.from('stand-in')))));
  const validity = sequence(time(now.getTime() - day), time(now.getTime() + day));
  const names = hosts.map((host) => der(0x82, Buffer.from(host)));
  const alternatives = sequence(ALTERNATIVE_NAMES, der(0x04, sequence(...names)));
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    sequence(ECDSA_SHA256),
    name,
    validity,
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(alternatives)),
  );
  const signature = sign('sha256', body, privateKey);
  const bits = der(0x03, Buffer.concat([Buffer.from([0]), signature]));
  const whole = sequence(body, sequence(ECDSA_SHA256), bits).toString('base64');
  const lines = whole.match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
  };
}

// Object identifiers: 1.2.840.10045.4.3.2, 2.5.4.3 and 2.5.29.17.
const ECDSA_SHA256 = Buffer.from('06082a8648ce3d040302', 'hex');
const COMMON_NAME = Buffer.from('0603550403', 'hex');
const ALTERNATIVE_NAMES = Buffer.from('0603551d11', 'hex');

function sequence(...parts: Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

function set(...parts: Buffer[]): Buffer {
  return der(0x31, Buffer.concat(parts));
}

// UTCTime is good until 2049.
function time(at: number): Buffer {
  const text = new Date(at).toISOString().replaceAll(/[-:T]|\.\d+/g, '');
  return der(0x17, Buffer.from(text.slice(2)));
}

// X.690, distinguished encoding: tag, length, contents.
function der(tag: number, contents: Buffer): Buffer {
  const { length } = contents;
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), contents]);
  const size = Buffer.from([length >> 16, (length >> 8) & 0xff, length & 0xff]);
  const start = size.findIndex((byte) => byte > 0);
  const digits = size.subarray(start);
  return Buffer.concat([Buffer.from([tag, 0x80 | digits.length]), digits, contents]);
}
