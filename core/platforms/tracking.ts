// Takes the parameters off an address that only say where a visitor came from.

/** The query without the named parameters (`name*` is a prefix); untouched, order and spelling, where nothing is named. */
export function withoutTracking(search: string, names: readonly string[]): string {
  if (search.length < 2) return '';
  const kept = search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !isNamed(nameOf(part), names));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

function nameOf(part: string): string {
  const name = part.replace(/=.*$/, '');
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
}

function isNamed(name: string, names: readonly string[]): boolean {
  return names.some((known) =>
    known.endsWith('*')
      ? name.startsWith(known.slice(0, -1).toLowerCase())
      : name === known.toLowerCase(),
  );
}
