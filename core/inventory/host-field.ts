// The host of an agency's official web site, as people write it, and why a text cannot be one.
import { getDomain } from 'tldts';
import { parsedUrl } from '../parsed-url.ts';
import { isLoopback } from '../platforms/loopback.ts';
import { field, type Refusal } from './field.ts';
import { sharedBy } from './shared-hosts.ts';

const EXAMPLE = 'for example: www.riverton.gov';

/** A host of the agency's official web site; the address of its first page is accepted and its host taken. */
export const hostField = field((text) => {
  const refused = shapeRefusal(text);
  if (refused !== undefined) return refused;
  const host = hostIn(text);
  if (host === undefined) {
    if (text.includes('[')) return noName(text);
    return {
      says: `“${text}” is not the name of a web site.`,
      remedy: `Write the host or the address of the official site, ${EXAMPLE}`,
    };
  }
  return isLoopback(host) ? { value: host } : (hostRefusal(text, host) ?? { value: host });
});

/** The host of an address or host name, lower case; undefined when it names no web site. */
export function hostIn(text: string): string | undefined {
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  const host = parsedUrl(address)?.hostname.replace(/\.$/, '');
  if (host === undefined || /[\s@]/.test(text)) return undefined;
  return host.includes('.') || isLoopback(host) ? host : undefined;
}

/**
 * Of the address of a page, as it stands in a table, the host; undefined where that is no address with a path, or where the host is one that many
 * organisations have their pages on: then all of it would be official.
 */
export function hostOfPage(text: string): string | undefined {
  const host = shapeRefusal(text) === undefined ? hostIn(text) : undefined;
  if (host === undefined || pathIn(text) === undefined) return undefined;
  return hostRefusal(host, host) === undefined ? host : undefined;
}

/** What is wrong with the way it is written, whatever host is in it. */
function shapeRefusal(text: string): Refusal | undefined {
  if (/[,;]|\S\s+\S/.test(text)) {
    return {
      says: `“${text}” is more than one name.`,
      remedy:
        'Write each on its own, as in:  officialHosts: [www.riverton.gov, police.riverton.gov]',
    };
  }
  if (text.includes('@')) {
    return {
      says: `“${text}” is an e-mail address or holds a user name.`,
      remedy: `Write the host of the web site alone, ${EXAMPLE}`,
    };
  }
  const stars = /^(?:https?:\/\/)?(?:\*\.)+([^*]+)$/i.exec(text)?.[1];
  if (stars !== undefined || text.includes('*')) {
    return {
      says: `“${text}” holds a “*”; hosts below the one that is written count without it.`,
      remedy: `Write ${stars === undefined ? `the host alone, ${EXAMPLE}` : `the host alone: ${stars}`}`,
    };
  }
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1];
  if (scheme === undefined || /^https?$/i.test(scheme)) return undefined;
  return {
    says: `“${text}” is no web address: it begins with “${scheme}:”.`,
    remedy: `Write the host alone, ${EXAMPLE}`,
  };
}

function hostRefusal(text: string, host: string): Refusal | undefined {
  if (/^[\d.]+$/.test(host)) return noName(text);
  const shared = sharedBy(host);
  if (shared !== undefined) {
    const link = pathIn(text) === undefined ? 'a link to it' : `a link to any page of ${host}`;
    return {
      says: `“${text}” cannot be official: ${host} is ${shared}, and ${link} would count as one to the agency’s own site.`,
      remedy: `Write the host of the agency’s (or its city’s) own web site, ${EXAMPLE}`,
    };
  }
  const path = pathIn(text);
  if (path !== undefined) {
    return {
      says: `“${text}” names a part of ${host}, and a host is official as a whole: a link to any page of it would count as a link to the agency’s site.`,
      remedy: `If all of ${host} is the agency’s (or its city’s), write the host alone: ${host}`,
    };
  }
  if (!isName(host)) {
    return {
      says: `“${text}” cannot be the name of a host.`,
      remedy: `Letters, digits and single hyphens between dots, ${EXAMPLE}`,
    };
  }
  if (getDomain(host, { allowPrivateDomains: true }) !== null) return undefined;
  return {
    says: `“${host}” is shared by many organisations, so a link to it would prove nothing.`,
    remedy: `Write the agency’s own host in full, ${EXAMPLE}`,
  };
}

function noName(text: string): Refusal {
  const what = /^\d+$/.test(text) ? 'a number' : 'the number of a machine';
  return {
    says: `“${text}” is ${what}, not the name of a web site.`,
    remedy: `Write the host as visitors type it, ${EXAMPLE}`,
  };
}

function pathIn(text: string): string | undefined {
  const address = parsedUrl(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  if (address === undefined) return undefined;
  const rest = `${address.pathname}${address.search}`;
  return rest === '/' ? undefined : rest;
}

function isName(host: string): boolean {
  return host
    .split('.')
    .every((label) => /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/.test(label) && label.length <= 63);
}
