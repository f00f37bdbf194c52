// SHA-256 of bytes by Web Crypto, and what is made from it.

/** SHA-256 (FIPS 180-4) in lower-case hex. */
export async function sha256OfBytes(bytes: Uint8Array): Promise<string> {
  // A copy where the bytes lie in memory that is shared: Web Crypto takes no other.
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** `urn:uuid:…` made from a name (RFC 9562, version 8): the same name gives the same identifier. */
export async function uuidOf(name: string): Promise<string> {
  const hex = await sha256OfBytes(new TextEncoder().encode(name));
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
