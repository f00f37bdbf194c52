// What of a capture is worth knowing at the next visit, and what it says of how this one came about.
import type { RobotsPermission } from '../inventory/schema.ts';
import type { Capture } from './capture.ts';

export type Revisit = {
  validators?: { etag?: string; lastModified?: string };
  unchangedSince?: string;
  robotsPermission?: RobotsPermission;
};

/** The parts of a capture that a report keeps for the next visit and for its reader; nothing where there is nothing to say. */
export function revisitOf({ headers, notModified, robotsPermission }: Capture): Revisit {
  const { etag = '', 'last-modified': lastModified = '' } = headers;
  const validators = {
    ...(ETAG.test(etag) ? { etag } : {}),
    ...(DATE.test(lastModified) ? { lastModified } : {}),
  };
  return {
    ...(Object.keys(validators).length === 0 ? {} : { validators }),
    ...(notModified === undefined ? {} : { unchangedSince: notModified.since }),
    ...(robotsPermission === undefined ? {} : { robotsPermission }),
  };
}

// They are sent back as they came, so only what is well-formed is kept (RFC 9110 sections 8.8.2 and 8.8.3).
const ETAG = /^(?:W\/)?"[\x21\x23-\x7e]{1,300}"$/;
const DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
