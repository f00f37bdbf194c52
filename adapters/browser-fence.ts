// What a page's context may load and open, and what is put into it before its own scripts.
import type { BrowserContext, Page } from 'playwright';

/**
 * Keeps a context to its one page and, where no pictures are wanted, to what text needs. What a page never loads, and where it may
 * go, is the gate's (browser-gate.ts); where a connection may lead, the proxy's.
 */
export async function fence(context: BrowserContext, page: Page, pictures: boolean): Promise<void> {
  context.on('page', (other) => {
    if (other !== page) other.close().catch(() => undefined);
  });
  await context.addInitScript(CALM + SOCKETS);
  if (!pictures) await leaveOutPictures(context);
}

// A route of Playwright's takes each request through this process twice: with pictures there is nothing for it to do.
async function leaveOutPictures(context: BrowserContext): Promise<void> {
  await context.route('**/*', (route) => {
    const isLeftOut = NOT_TEXT.has(route.request().resourceType());
    const done = isLeftOut ? route.abort('blockedbyclient') : route.continue();
    done.catch(() => undefined);
  });
}

const NOT_TEXT = new Set(['media', 'font', 'image']);

// Rules by which a page has others fetched in advance are taken out before they are heard (the parser lets observers run before it
// prepares a script; what a script adds is heard a moment later): nobody asks those pages' robots.txt, and nobody reads them.
// Windows that a page opens are closed at once, and its addresses are only noted; hundreds of either still take this process
// its time. A page that gets around this only uses up its own deadline. Whether scripts wait for scrolling is noted.
const CALM = `
{
  const { contains } = Node.prototype;
  const { getElementsByTagName } = Element.prototype;
  new MutationObserver((changes) => {
    let searched;
    for (const { addedNodes } of changes)
      for (const node of addedNodes) {
        if (node.nodeType !== 1 || (searched && contains.call(searched, node))) continue;
        searched = node;
        const inside = getElementsByTagName.call(node, 'script');
        for (const script of node.localName === 'script' ? [node] : [...inside])
          if (/^\\s*speculationrules\\s*$/i.test(script.type)) script.remove();
      }
  }).observe(document, { childList: true, subtree: true });
}
window.open = () => null;
for (const name of ['pushState', 'replaceState']) {
  const real = history[name];
  let left = 100;
  history[name] = function (...change) {
    if (left-- > 0) real.apply(this, change);
  };
}
{
  const scrolls = () => {
    try {
      top[Symbol.for('presence.scrolls')] = true;
    } catch {}
  };
  const Observer = window.IntersectionObserver;
  window.IntersectionObserver = class IntersectionObserver extends Observer {
    constructor(...how) {
      super(...how);
      scrolls();
    }
  };
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function addEventListener(type, ...how) {
    if (type === 'scroll' || type === 'wheel') scrolls();
    return listen.call(this, type, ...how);
  };
}`;

// A connection that fails at once: a script that has heard so goes on without.
const SOCKETS = `{
  const states = { CONNECTING: 0, OPEN: 1, CLOSING: 2, CLOSED: 3 };
  window.WebSocket = class WebSocket extends EventTarget {
    constructor(url) {
      super();
      const { href } = new URL(url, document.baseURI);
      Object.assign(this, { url: href, readyState: 0, bufferedAmount: 0, binaryType: 'blob' });
      setTimeout(() => {
        this.readyState = states.CLOSED;
        for (const event of [new Event('error'), new CloseEvent('close', { code: 1006 })]) {
          this.dispatchEvent(event);
          this['on' + event.type]?.(event);
        }
      });
    }
    send() {
      if (this.readyState === 0) throw new DOMException('It is not open.', 'InvalidStateError');
    }
    close() {}
  };
  Object.assign(window.WebSocket, states);
  Object.assign(window.WebSocket.prototype, states);
}
`;

/** In the page's own world: whether one of its scripts wants to know when it is scrolled. */
export const SCROLLS =
  "window[Symbol.for('presence.scrolls')] === true || window.onscroll !== null || document.onscroll !== null";
