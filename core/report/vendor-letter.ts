// What to send to whoever protects a web site, so that the auditor may read its public page: ready to copy.
import type { CaptureFailure } from '../capture/failures.ts';
import type { PageReport, Visitor } from '../verdict/schema.ts';

/** Refusals that a web vendor can take back for one honest visitor. A social platform answers no such letter. */
const REFUSALS: ReadonlySet<CaptureFailure> = new Set(['bot-challenge', 'forbidden']);

/**
 * The request for a page that a bot wall kept from being read; undefined for everything else. Names the user agent and the address to
 * allow: where a run does not know from which address it visits, the letter says what to put there.
 */
export function vendorLetter(
  page: Pick<PageReport, 'url' | 'platform' | 'failure'>,
  visitor: Visitor | undefined,
): string | undefined {
  const { failure, url } = page;
  if (failure === undefined || !isRefusal(page)) return undefined;
  const from =
    visitor?.address ?? '[the public address of the computer or network that runs the audit]';
  return [
    'Subject: Please let our compliance audit read our public page',
    '',
    'Hello,',
    '',
    'we audit our public pages with an automated reader. Your protection keeps it from reading this page:',
    '',
    `  Page: ${url}`,
    `  What it got: ${failure.detail}`,
    '',
    'Please allow GET requests that carry this user agent and come from this address:',
    '',
    `  User agent: ${visitor?.userAgent ?? ANY_VERSION}`,
    `  Address: ${from}`,
    '',
    'The reader asks for one page at a time, pauses between requests, follows robots.txt, keeps no cookies and logs in nowhere.',
    'The address in its user agent says who it is. Please tell us when the exception is in place.',
    '',
    'Thank you.',
  ].join('\n');
}

/** Whether a page was refused by something that its web vendor can change. */
export const isRefusal = ({
  platform,
  failure,
}: Pick<PageReport, 'platform' | 'failure'>): boolean =>
  platform === 'website' && failure !== undefined && REFUSALS.has(failure.reason);

/** For a run that did not write down its own. */
export const ANY_VERSION = 'AgencyPresenceAuditor (any version)';
