// Addresses of this computer: local previews of a page, and the example.

/** `hostname` as the URL parser gives it; 127.0.0.0/8, ::1 (RFC 4291) and localhost (RFC 6761). */
export function isLoopback(hostname: string): boolean {
  return /^(?:127(?:\.\d{1,3}){3}|\[::1\]|(?:[a-z0-9-]+\.)*localhost)$/.test(hostname);
}
