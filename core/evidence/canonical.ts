// JSON in one canonical form: the same facts give the same bytes, and so the same hash, whoever writes them.

/**
 * The value as JSON text: names of every object in the order of their UTF-16 units (as RFC 8785 has it), two spaces a level so that people
 * can read it, a line feed at the end. Names whose value is undefined are left out.
 */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(value, ordered, 2)}\n`;
}

function ordered(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const names = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(names);
}
