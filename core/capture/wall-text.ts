// What is said of what stands in a page's place: walls, refusals in the page itself, and pages that are not the page.
import type { CaptureFailure, FailureText } from './failures.ts';

/** The way out that is always there: a person brings the page. */
export const BY_HAND =
  'Check this page by hand: copy its text or save it from a browser, and check that with "presence check".';

type WallFailure = Extract<
  CaptureFailure,
  | 'login-wall'
  | 'login-or-gone'
  | 'consent-wall'
  | 'age-wall'
  | 'geo-blocked'
  | 'bot-challenge'
  | 'suspended'
  | 'unavailable'
  | 'soft-404'
  | 'parked'
  | 'maintenance'
  | 'moved-elsewhere'
  | 'not-the-page'
>;

/** For each reason: whether another try may help, one line of meaning, one line of remedy. */
export const WALL_TEXT: Record<WallFailure, FailureText> = {
  'login-wall': {
    retry: false,
    means: 'Instead of the page there is a screen that asks to log in or to sign up.',
    remedy: `See whether the page is public in its settings. ${BY_HAND}`,
  },
  'login-or-gone': {
    retry: false,
    means:
      'The platform shows the same screen for an account that is gone and to who is not logged in.',
    remedy: `See whether the account is still there and public. ${BY_HAND}`,
  },
  'consent-wall': {
    retry: false,
    means: 'Instead of the page there is a screen that asks for consent to cookies or terms first.',
    remedy: `The auditor never agrees in somebody's name. ${BY_HAND}`,
  },
  'age-wall': {
    retry: false,
    means: "Instead of the page there is a screen that asks for the visitor's age.",
    remedy: `Take the age limit or the mark as sensitive content off in the page's settings. ${BY_HAND}`,
  },
  'geo-blocked': {
    retry: false,
    means: 'The site does not show the page to visitors from the place where the auditor runs.',
    remedy: `Run the audit from the agency's own country, or ask the provider to open the page to all. ${BY_HAND}`,
  },
  'bot-challenge': {
    retry: false,
    means: 'Instead of the page there is a test whether the visitor is human.',
    remedy: `Send the web vendor the request that stands with this page in the report: it says whom to let through. Until then: ${BY_HAND}`,
  },
  suspended: {
    retry: false,
    means: 'The platform or the web host says that this account is suspended or was removed.',
    remedy:
      'Find out from them why; if the account is gone for good, take it out of the inventory.',
  },
  unavailable: {
    retry: false,
    means:
      'The platform says that the page is not available: deleted, not published, or limited to some visitors.',
    remedy: `See in the page's settings whether it is published and open to everybody. ${BY_HAND}`,
  },
  'soft-404': {
    retry: false,
    means:
      'The site answers with a "page not found" page, or the platform says there is no such account.',
    remedy: 'Find the new address of the page and put it into the inventory, or take the page out.',
  },
  parked: {
    retry: false,
    means: 'The domain is for sale or parked: the page is not under the control of the agency.',
    remedy:
      'Ask whoever renews the domain at once; stop pointing visitors there, and take the page out of the inventory if it is lost.',
  },
  maintenance: {
    retry: true,
    means: 'The site says that it is under maintenance or under construction.',
    remedy:
      'Nothing to do: the next audit tries again. If it stays, ask whoever runs the web site.',
  },
  'moved-elsewhere': {
    retry: false,
    means: 'The address leads to another page, site or account than the one in the inventory.',
    remedy:
      'Open the address and see where it leads. If that is the right page, put its address into the inventory; if not, find the page or take it out.',
  },
  'not-the-page': {
    retry: false,
    means: 'What stands at the address does not look like a page of the agency.',
    remedy:
      'Open the address yourself. If it is right, add the name used there to the agency (alsoKnownAs); if not, correct the address.',
  },
};
