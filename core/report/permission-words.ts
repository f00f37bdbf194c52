// How a report says that a page was visited on an agency's word.
import type { RobotsPermission } from '../inventory/schema.ts';

/** One sentence: whose permission it was, of which day, and why it was needed. */
export function permissionWords({ by, on, reason }: RobotsPermission): string {
  const why = reason === undefined ? '' : ` (${reason})`;
  return `Visited with the agency’s permission, given by ${by} on ${on}${why}; the site’s robots.txt alone did not allow it.`;
}
