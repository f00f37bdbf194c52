// A page saved as one file (MHTML, RFC 2557): the page itself, taken out of what surrounds it.

/** The page's bytes with what the file says of it; `charset` and `url` empty where it does not say. */
export type SavedPage = { html: Uint8Array; charset: string; url: string; savedAt?: Date };

/** Whether a file begins like one that browsers save as MHTML. */
export function isMhtml(bytes: Uint8Array): boolean {
  const { headers } = partOf(binaryText(bytes.subarray(0, 65_536)));
  return /^multipart\/related\b/i.test(headers.get('content-type') ?? '');
}

/** The first HTML part of the file; undefined where there is none. Pictures, styles and frames are passed over. Linear. */
export function pageOfMhtml(bytes: Uint8Array): SavedPage | undefined {
  const whole = partOf(binaryText(bytes));
  const boundary = parameter(whole.headers.get('content-type'), 'boundary');
  if (boundary === undefined || boundary === '') return undefined;
  const pieces = whole.body.split(`--${boundary}`).slice(1, MOST_PARTS);
  for (const piece of pieces) {
    const part = partOf(piece.replace(/^[ \t]*\r?\n/, ''));
    const type = part.headers.get('content-type') ?? '';
    if (!/^text\/html\b/i.test(type)) continue;
    return savedPage(whole, part, type);
  }
  return undefined;
}

const MOST_PARTS = 20_000;

type Part = { headers: Map<string, string>; body: string };

function savedPage(whole: Part, part: Part, type: string): SavedPage {
  const time = Date.parse(whole.headers.get('date') ?? '');
  const encoding = part.headers.get('content-transfer-encoding') ?? '';
  return {
    html: bytesOf(decoded(part.body, encoding.trim().toLowerCase())),
    charset: parameter(type, 'charset') ?? '',
    url:
      whole.headers.get('snapshot-content-location') ?? part.headers.get('content-location') ?? '',
    ...(Number.isNaN(time) ? {} : { savedAt: new Date(time) }),
  };
}

function partOf(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text);
  const head = end === null ? text : text.slice(0, end.index);
  const headers = new Map<string, string>();
  for (const line of head.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: end === null ? '' : text.slice(end.index + end[0].length) };
}

function parameter(header: string | undefined, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}=(?:"([^"]{0,300})"|([^\\s;"]{1,300}))`, 'i').exec(
    header ?? '',
  );
  return found?.[1] ?? found?.[2];
}

/** RFC 2045, section 6: what is not one of the two encodings stands as it is. */
function decoded(body: string, encoding: string): string {
  if (encoding === 'base64') return base64(body.replaceAll(/[^A-Za-z0-9+/]/g, ''));
  if (encoding !== 'quoted-printable') return body;
  return body
    .replaceAll(/=[ \t]*\r?\n/g, '')
    .replaceAll(/=([0-9A-Fa-f]{2})/g, (_code, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
}

/** A piece of a letter at the end says nothing and is left. */
function base64(letters: string): string {
  return atob(letters.length % 4 === 1 ? letters.slice(0, -1) : letters);
}

const CHUNK = 32_768;

/** Each byte as the character of its number. */
function binaryText(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return pieces.join('');
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
