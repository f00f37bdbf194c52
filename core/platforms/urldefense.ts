// Reads the addresses that Proofpoint URL Defense wraps around links in e-mails (forms v2 and v3).

/** The wrapped address, or undefined when this is not such a link. v1 is an ordinary parameter and not handled here. */
export function urlDefenseTarget(url: URL): string | undefined {
  if (!/^urldefense(?:\.proofpoint)?\.(?:com|us)$/.test(url.hostname)) return undefined;
  if (url.pathname.startsWith('/v2/url')) return secondForm(url.searchParams.get('u'));
  if (url.pathname.startsWith('/v3/__')) return thirdForm(url.href);
  return undefined;
}

/** v2 writes `%` as `-` and `/` as `_`. */
function secondForm(wrapped: string | null): string | undefined {
  if (wrapped === null) return undefined;
  try {
    return decodeURIComponent(wrapped.replaceAll('-', '%').replaceAll('_', '/'));
  } catch {
    return undefined;
  }
}

/** v3 keeps the address between `__` and `__;`, with `*` for characters that follow in base64url. */
function thirdForm(href: string): string | undefined {
  const start = href.indexOf('/v3/__') + '/v3/__'.length;
  const end = href.indexOf('__;', start);
  if (end === -1) return undefined;
  const signature = href.indexOf('!', end);
  const encoded = href.slice(end + '__;'.length, signature === -1 ? undefined : signature);
  const replaced = charactersOf(encoded);
  if (replaced === undefined) return undefined;
  return fillStars(href.slice(start, end), replaced).replace(/^(https?:\/)(?!\/)/, '$1/');
}

function charactersOf(base64url: string): string[] | undefined {
  try {
    const binary = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return Array.from(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

const RUN_LENGTHS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** `*` stands for the next character; `**X` for a run of them whose length X names, beginning with 2. */
function fillStars(text: string, characters: string[]): string {
  let next = 0;
  return text.replaceAll(/\*\*([\w-])|\*/g, (_star, run: string | undefined) => {
    const length = run === undefined ? 1 : RUN_LENGTHS.indexOf(run) + 2;
    const piece = characters.slice(next, next + length).join('');
    next += length;
    return piece;
  });
}
