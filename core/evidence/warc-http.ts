// HTTP messages as they stand in a WARC record: the headers that were kept, made to agree with the bytes that were kept.

/** Start line and headers, in order. */
export type HttpBlock = { startLine: string; headers: [string, string][] };

/**
 * An answer. Its body is kept with content and transfer encodings taken off, so the headers that tell of them are renamed as the
 * web archives of today do it (`x-orig-…`), and the length is that of the kept bytes. The reason phrase is not kept.
 */
export function responseBlock(
  status: number,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
): HttpBlock {
  const kept = Object.entries(headers).map(([name, value]): [string, string] => [
    ENCODING.has(name) ? `x-orig-${name}` : name,
    clean(value),
  ]);
  return {
    startLine: `HTTP/1.1 ${status} `,
    headers: [...kept.filter(isHeader), ['content-length', String(body.length)]],
  };
}

const ENCODING = new Set(['content-encoding', 'transfer-encoding', 'content-length']);

/** The request of an address, without its body: only GET is ever sent. */
export function requestBlock(
  url: string,
  headers: Readonly<Record<string, string>>,
  cookies: readonly string[] = [],
): HttpBlock {
  const { pathname, search, host } = new URL(url);
  const cookie = cookies.map((name) => `${name}=left-out`).join('; ');
  const sent = { ...headers, host, ...(cookie === '' ? {} : { cookie }) };
  const kept = Object.entries(sent).map(([name, value]): [string, string] => [name, clean(value)]);
  return { startLine: `GET ${pathname}${search} HTTP/1.1`, headers: kept.filter(isHeader) };
}

/** A header's name is a token (RFC 9110, section 5.6.2); a browser's own pseudo-headers (`:path`) are none. */
function isHeader([name]: [string, string]): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name);
}

/** Nothing in a value may begin another header. */
function clean(value: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is taken out
  return value.replaceAll(/[\u0000-\u0008\u000a-\u001f\u007f]+/g, ' ').trim();
}
