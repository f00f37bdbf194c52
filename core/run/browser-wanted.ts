// A page needs a browser, and the browser is elsewhere.

/** Thrown where `AuditPorts.browserElsewhere` says that somebody else has the browser: no report is made, and the page is handed on. */
export class BrowserWanted extends Error {
  override readonly name = 'BrowserWanted';
}
