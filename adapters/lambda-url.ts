// Calls a function by its IAM-authorised URL, signed with the credentials that the SDK finds.
import type { LambdaClient } from '@aws-sdk/client-lambda';

export type UrlAnswer = { status: number; body: string };

/** Longer than the function may take. */
const ANSWER_WITHIN_MS = 160_000;
const MOST_BYTES = 10 * 1024 * 1024;

/** One POST of JSON. Throws what the network throws, and an error for an answer without end. */
export async function postSigned(
  client: LambdaClient,
  url: string,
  payload: object,
): Promise<UrlAnswer> {
  const { protocol, hostname, port, pathname, host } = new URL(url);
  const body = JSON.stringify(payload);
  // The client's own signer, with this service's name: a URL is signed like a call of the service.
  const signer = await client.config.signer({
    name: 'sigv4',
    signingName: 'lambda',
    signingRegion: await client.config.region(),
    properties: {},
  });
  const signed = await signer.sign({
    method: 'POST',
    protocol,
    hostname,
    ...(port === '' ? {} : { port: Number(port) }),
    path: pathname,
    query: {},
    headers: { host, 'content-type': 'application/json' },
    body,
  });
  const response = await fetch(url, {
    method: 'POST',
    headers: signed.headers,
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  });
  return { status: response.status, body: await limited(response) };
}

async function limited(response: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.length;
    if (size > MOST_BYTES) throw new Error('the answer of the check is larger than any report');
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
