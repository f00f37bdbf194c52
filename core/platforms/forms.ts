// Finds the account that an address names, in any of the ways a platform writes it.
import type { AddressForm, PlatformFacts } from './facts.ts';

/** An account: its canonical address and its name. */
export type Match = { url: string; handle: string };

/** The account that the platform's first fitting form finds; undefined when the address names none. */
export function matchForm(facts: PlatformFacts, url: URL): Match | undefined {
  const match = firstMatch(facts, url);
  // Folding case may lengthen a name beyond what a form allows: only a canonical address that stays what it is counts.
  const again = match && firstMatch(facts, new URL(match.url));
  return again?.url === match?.url ? match : undefined;
}

function firstMatch(facts: PlatformFacts, url: URL): Match | undefined {
  const subject = subjectOf(url);
  for (const form of facts.forms) {
    const groups = form.pattern.exec(subject)?.groups;
    if (groups !== undefined) return fill(form, groups);
  }
  return undefined;
}

/** `host/path?query`; an old address behind `#!` (`x.com/#!/rivertonpd`) is taken as the path. */
function subjectOf(url: URL): string {
  const old = /^#!(\/.*)$/.exec(url.hash)?.[1];
  const { pathname, search } = old === undefined ? url : new URL(url.origin + old);
  return `${url.hostname}${pathname}${search}`;
}

/** Undefined when a part of the address is no valid percent-encoding, or the name has no letter or digit. */
function fill(form: AddressForm, groups: Record<string, string>): Match | undefined {
  const values = new Map<string, string>();
  for (const [name, written = ''] of Object.entries(groups)) {
    const value = decoded(written);
    if (value === undefined) return undefined;
    values.set(name, form.folds ? value.toLowerCase() : value);
  }
  const handle = values.get('handle') ?? '';
  if (!/[\p{L}\p{N}]/u.test(handle)) return undefined;
  const url = form.canonical.replaceAll(/\{(\w+)\}/g, (_slot, name: string) =>
    encoded(values.get(name) ?? ''),
  );
  return { url: new URL(url).href, handle };
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value).normalize('NFC');
  } catch {
    return undefined;
  }
}

/** Escaped as a path segment; `:` of a decentralised identifier stays readable. */
function encoded(value: string): string {
  return encodeURIComponent(value).replaceAll('%3A', ':');
}
