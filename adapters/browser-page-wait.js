// Another part of what runs inside a page: waiting until it is built. Travels as text (see browser-page-write.js).

export const WAITING = {
  /** Waits until how much the page holds has stayed the same for so long; false where it has not within `mostMs`. */
  async comesToRest(quietMs, mostMs) {
    const end = performance.now() + mostMs;
    let since = performance.now();
    let last = page.measure();
    let isTouched = false;
    const observer = new MutationObserver(() => {
      isTouched = true;
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    const isQuiet = () => performance.now() - since >= quietMs && !page.isLeaving();
    while (performance.now() < end && !isQuiet()) {
      await page.pause(Math.min(100, quietMs));
      const now = isTouched ? page.measure() : last;
      if (now !== last) since = performance.now();
      last = now;
      isTouched = false;
    }
    observer.disconnect();
    return isQuiet();
  },

  /**
   * Whether the page is about to send its visitor on: the page that follows is the one to read. The same few seconds as for a visit
   * without a browser (http-refresh.ts), counted from when the page was loaded, and one to spare.
   */
  isLeaving() {
    const declared = document.querySelector('meta[http-equiv=refresh i]')?.content ?? '';
    const [, seconds, to] =
      /^\s*(\d*)[\d.]*[;,\s]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(declared) ?? [];
    if (to === undefined || Number(seconds) > 5) return false;
    const next = document.createElement('a');
    next.href = to;
    const isOther = next.href.split('#')[0] !== location.href.split('#')[0];
    if (!isOther || !/^https?:$/.test(next.protocol)) return false;
    const loaded = performance.getEntriesByType('navigation')[0]?.loadEventEnd || performance.now();
    return performance.now() - loaded < (Number(seconds) + 1) * 1000;
  },

  // A clock that ticks leaves the lengths alone.
  measure() {
    const text = document.body === null ? '' : document.body.textContent;
    return `${text.length} ${document.getElementsByTagName('*').length}`;
  },

  /** Whether something is only loaded or shown when it is scrolled to; what scripts wait for, they have to be asked. */
  waitsForScroll() {
    if (document.querySelector('[loading=lazy],[data-src],[data-aos]') !== null) return true;
    return document
      .getAnimations()
      .some(({ timeline }) => timeline !== null && timeline !== document.timeline);
  },

  /** Goes down the page and up again, so that what appears only when scrolled to has appeared; false where nothing scrolls. */
  async scrollThrough(steps, pauseMs) {
    const height = document.documentElement.scrollHeight;
    if (height <= window.innerHeight) return false;
    const stride = Math.max(window.innerHeight * 0.8, height / steps);
    for (let y = stride; y < height; y += stride) {
      window.scrollTo({ top: y, behavior: 'instant' });
      await page.pause(pauseMs);
    }
    window.scrollTo({ top: 0, behavior: 'instant' });
    await page.pause(pauseMs * 3);
    return true;
  },

  pause(ms) {
    return new Promise((resolve) => setTimeout(resolve, ms));
  },
};
