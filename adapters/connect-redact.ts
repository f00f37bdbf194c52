// Takes a secret out of everything that is about to be kept.

const STANDS_FOR_IT = '(left out)';

/** The text without the secret, in any way in which JSON or an address may write it. */
export function withoutSecret(text: string, secret: string | undefined): string {
  if (secret === undefined) return text;
  let clean = text;
  for (const form of formsOf(secret)) clean = clean.replaceAll(form, STANDS_FOR_IT);
  return clean;
}

/** The same for the values of headers. */
export function headersWithout(
  headers: Record<string, string>,
  secret: string | undefined,
): Record<string, string> {
  const entries = Object.entries(headers);
  return Object.fromEntries(entries.map(([name, value]) => [name, withoutSecret(value, secret)]));
}

function formsOf(secret: string): Set<string> {
  const json = JSON.stringify(secret).slice(1, -1);
  const encoded = encodeURIComponent(secret);
  return new Set([
    secret,
    json,
    json.replaceAll('/', String.raw`\/`),
    encoded,
    encoded.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    new URLSearchParams({ s: secret }).toString().slice(2),
    Buffer.from(secret).toString('base64'),
  ]);
}
