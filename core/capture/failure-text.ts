// What is said of every reason why a page could not be read. A new reason does not compile until its row is here.
import type { CaptureFailure, FailureText } from './failures.ts';
import { KEPT_TEXT } from './kept-text.ts';
import { ROBOTS_TEXT } from './robots-text.ts';
import { BY_HAND, WALL_TEXT } from './wall-text.ts';

const OPEN_YOURSELF =
  'Open the address in a private browser window, logged out, and see what a visitor sees.';
const ASK_PROVIDER =
  'Ask whoever runs the web site to look at it; nothing on the page itself needs to change.';

/** For each reason: whether another try may help, one line of meaning, one line of remedy. */
export const FAILURE_TEXT: Record<CaptureFailure, FailureText> = {
  'address-refused': {
    retry: false,
    means: 'The address does not lead to a public web page, so it was not visited.',
    remedy:
      'Correct the address in the inventory: http or https, a public host name, no user name or password.',
  },
  'platform-terms': {
    retry: false,
    means: "The platform's terms do not allow automatic reading, so the page was not visited.",
    remedy: BY_HAND,
  },
  'submission-missing': {
    retry: false,
    means:
      'The platform does not allow automatic reading, so a person must bring this page, and nobody has yet.',
    remedy: 'Open the page, copy its text into a file, and bring it with "presence submit".',
  },
  'submission-expired': {
    retry: false,
    means: 'A person brought this page, too long ago: it may say something else by now.',
    remedy:
      'Bring it again: open the page, copy its text into a file, and bring it with "presence submit".',
  },
  'token-missing': {
    retry: false,
    means: 'The platform lets the page be read only with a key or token, and there is none here.',
    remedy:
      'Run "presence doctor --platform <name>": it says how to get one and where to put it. Until then, bring the page with "presence submit".',
  },
  'token-expired': {
    retry: false,
    means: 'The platform does not accept the key or token any more: it expired or was taken back.',
    remedy:
      'Get a new one and put it in place of the old; "presence doctor --platform <name>" says how, and whether it works.',
  },
  'permission-missing': {
    retry: false,
    means: 'The platform accepts the key or token, but it does not permit to read this profile.',
    remedy:
      'Run "presence doctor --platform <name>": it names the permission that is needed. Grant it, and audit again.',
  },
  'account-not-found': {
    retry: false,
    means: 'The platform knows no account at this address.',
    remedy:
      'Open the address in a browser. Correct it in the inventory, or take the page out if the account is gone.',
  },
  'account-renamed': {
    retry: false,
    means: 'The account goes by another name or address now.',
    remedy: 'Put the new address into the inventory, and look whether links to the old one remain.',
  },
  ...ROBOTS_TEXT,
  'name-not-found': {
    retry: true,
    means: 'The host name of the address does not exist, or the name service did not answer.',
    remedy:
      'Look for a spelling mistake in the address; if it is right, ask whether the domain has expired.',
  },
  'connection-refused': {
    retry: true,
    means: 'No server answers at the address.',
    remedy: `The site may be down. ${ASK_PROVIDER}`,
  },
  'connection-lost': {
    retry: true,
    means: 'The server ended the connection before it sent the page.',
    remedy: `It may be passing trouble. If it stays: ${ASK_PROVIDER}`,
  },
  certificate: {
    retry: false,
    means: "The site's security certificate is not valid, so browsers warn visitors away.",
    remedy: 'Ask whoever runs the web site to renew or repair its certificate.',
  },
  timeout: {
    retry: true,
    means: 'The page did not arrive in time.',
    remedy: `The site may be slow or overloaded. If it stays: ${ASK_PROVIDER}`,
  },
  'too-large': {
    retry: false,
    means: 'The page is larger than a page of text can reasonably be, so it was not read.',
    remedy: `See whether the address leads to a page and not to a download. ${BY_HAND}`,
  },
  truncated: {
    retry: true,
    means: 'Only part of the page arrived. Nothing is concluded from half a page.',
    remedy: `It may be passing trouble. If it stays: ${ASK_PROVIDER}`,
  },
  'bad-encoding': {
    retry: true,
    means: 'The page arrived compressed in a way that could not be undone.',
    remedy: `The server sends it wrongly. ${ASK_PROVIDER}`,
  },
  protocol: {
    retry: true,
    means: "The server's answer does not follow the rules of the web.",
    remedy: `The server is misconfigured. ${ASK_PROVIDER}`,
  },
  'redirect-loop': {
    retry: false,
    means: 'The address sends visitors from one address to the next without end.',
    remedy: `${OPEN_YOURSELF} If it opens, put the address that it ends at into the inventory. If it does not: ${ASK_PROVIDER}`,
  },
  'bad-redirect': {
    retry: false,
    means: 'The address sends visitors on to something that is no web page.',
    remedy: 'Put the address at which the page opens in a browser into the inventory.',
  },
  'not-html': {
    retry: false,
    means:
      'The address leads to something else than a web page (a document, an image, a download).',
    remedy: 'Put the address of the web page itself into the inventory.',
  },
  charset: {
    retry: false,
    means: 'The page is written in a character set that browsers do not read.',
    remedy: 'Ask whoever runs the web site to serve it as UTF-8.',
  },
  'not-found': {
    retry: false,
    means: 'There is no page at this address any more.',
    remedy: 'Find the new address of the page and put it into the inventory, or take the page out.',
  },
  forbidden: {
    retry: false,
    means: 'The server refuses to show the page to the auditor.',
    remedy: `${OPEN_YOURSELF} If it opens there, ask the provider to let the auditor in, or check it by hand.`,
  },
  'rate-limited': {
    retry: true,
    means: 'The server asks to come back later, for there were too many visits.',
    remedy: 'Nothing to do: the next audit tries again. If it stays, audit this host less often.',
  },
  'server-error': {
    retry: true,
    means: 'The server has a fault of its own and did not show the page.',
    remedy: `It may be passing trouble. If it stays: ${ASK_PROVIDER}`,
  },
  'http-status': {
    retry: false,
    means: 'The server gave an answer that is neither the page nor a usual error.',
    remedy: `${OPEN_YOURSELF} ${ASK_PROVIDER}`,
  },
  ...WALL_TEXT,
  empty: {
    retry: true,
    means: 'The page shows no text at all.',
    remedy: `${OPEN_YOURSELF} If there is text, check the page by hand; if not, ask the provider.`,
  },
  'needs-browser': {
    retry: false,
    means: 'The page is built by scripts, and no browser was there to run them.',
    remedy: 'Run "presence doctor": it says how to get a browser. Then audit again.',
  },
  'browser-failed': {
    retry: true,
    means: 'The browser that was to show the page failed.',
    remedy: 'Audit again. If it stays, run "presence doctor" and check the page by hand.',
  },
  'browser-timeout': {
    retry: true,
    means: 'The page kept the browser busy until its time was up.',
    remedy: `A script on the page may run without end. ${ASK_PROVIDER}`,
  },
  'too-deep': {
    retry: false,
    means: "The page's markup is nested so deeply that it cannot be a page for people.",
    remedy: `The page is broken. ${ASK_PROVIDER}`,
  },
  'reading-timeout': {
    retry: false,
    means: 'Reading the page took longer than any ordinary page takes, so it was given up.',
    remedy: `${BY_HAND} Please report the page to the makers of this program.`,
  },
  'reading-failed': {
    retry: false,
    means:
      'The auditor could not make sense of the page: a fault of this program, not of the page.',
    remedy: `${BY_HAND} Please report the page to the makers of this program.`,
  },
  'not-reached': {
    retry: false,
    means: 'The audit ended before this page was read: trouble of the auditor, not of the page.',
    remedy: `The next audit looks at it again. ${BY_HAND}`,
  },
  ...KEPT_TEXT,
};
