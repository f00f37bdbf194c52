// What is said where a site's own rules for robots, its robots.txt, keep the auditor from a page.
import type { CaptureFailure, FailureText } from './failures.ts';

type RobotsFailure = Extract<CaptureFailure, `robots${string}`>;

const PERMIT =
  'If it is the agency’s own site, record its permission in the inventory ("robotsPermission": by whom and on which day), or have robots.txt let AgencyPresenceAuditor in.';

/** For each reason: whether another try may help, one line of meaning, one line of remedy. */
export const ROBOTS_TEXT: Record<RobotsFailure, FailureText> = {
  robots: {
    retry: false,
    means:
      'The site asks robots, in its robots.txt, not to visit this page, so it was not visited.',
    remedy: PERMIT,
  },
  'robots-unreadable': {
    retry: false,
    means:
      'The site does not say in a readable way what robots may visit, so the page was not visited.',
    remedy: PERMIT,
  },
  'robots-unreachable': {
    retry: true,
    means:
      'The site did not answer when asked for its rules for robots (robots.txt), so the page was not visited.',
    remedy:
      'It may be passing trouble. If it stays, ask whoever runs the web site why robots.txt does not open.',
  },
};
