// Addresses that stand for no real site: local previews of a page, and made-up ones.

/**
 * `hostname` as the URL parser gives it; 127.0.0.0/8, ::1 (RFC 4291), localhost (RFC 6761), and the names that RFC 2606 keeps for
 * examples: nobody can own `facebook.example`, so it may stand for any platform.
 */
export function isLoopback(hostname: string): boolean {
  return /^(?:127(?:\.\d{1,3}){3}|\[::1\]|(?:[a-z0-9-]+\.)*localhost|(?:[a-z0-9-]+\.)+example)$/.test(
    hostname,
  );
}
