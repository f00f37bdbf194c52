// Finds the account that an address names, in any of the ways a platform writes it.
import type { AddressForm, PlatformFacts } from './facts.ts';

/** An account: its canonical address and its name. */
export type Match = { url: string; handle: string };

/** The first form of the platform that fits the address; undefined when the address names no account. */
export function matchForm(facts: PlatformFacts, url: URL): Match | undefined {
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
  return `${url.hostname}${old ?? url.pathname + url.search}`;
}

function fill(form: AddressForm, groups: Record<string, string>): Match {
  const folded = (value: string) => (form.folds ? value.toLowerCase() : value);
  const url = form.canonical.replaceAll(/\{(\w+)\}/g, (_slot, name: string) =>
    encoded(folded(decoded(groups[name] ?? ''))),
  );
  return { url: new URL(url).href, handle: folded(decoded(groups['handle'] ?? '')) };
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value).normalize('NFC');
  } catch {
    return value;
  }
}

/** Escaped as a path segment; `:` of a decentralised identifier stays readable. */
function encoded(value: string): string {
  return encodeURIComponent(value).replaceAll('%3A', ':');
}
