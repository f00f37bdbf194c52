// Another part of what runs inside a page: whether something opaque lies over text. Travels as text (see browser-page-write.js).

export const COVER = {
  /**
   * Places of opaque boxes that are painted over what is in the flow, and whether something is put behind it. Only positioned boxes
   * and layers are (CSS 2.2, appendix E); what stays in the window while the page is scrolled, and what a visitor closes, hides
   * nothing.
   */
  coversOf(limits) {
    const found = { boxes: [], behind: false };
    let looked = 0;
    for (const element of document.getElementsByTagName('*')) {
      looked += 1;
      if (looked > limits.coverNodes || found.boxes.length >= 100) break;
      const style = getComputedStyle(element);
      if (style.position === 'static' && style.transform === 'none' && style.zIndex === 'auto')
        continue;
      if (Number(style.zIndex) < 0) found.behind = true;
      else if (page.isOpaque(style) && !page.isOverlay(element))
        found.boxes.push({ element, box: page.boxOf(element) });
    }
    return found;
  },

  isOpaque(style) {
    const color = page.colorOf(style.backgroundColor);
    return color !== undefined && color[3] > 0.95 && Number(style.opacity) > 0.95;
  },

  boxOf(element) {
    return Element.prototype.getBoundingClientRect.call(element);
  },

  isOverlay(element) {
    const named =
      /cookie|consent|gdpr|onetrust|privacy-?banner|modal|dialog|pop-?up|overlay|lightbox|toast|newsletter/i;
    let at = element;
    for (let up = 0; at !== null && up < 40; up += 1) {
      const style = getComputedStyle(at);
      if (style.position === 'fixed' || style.position === 'sticky') return true;
      const attribute = (name) => Element.prototype.getAttribute.call(at, name) ?? '';
      if (/dialog/.test(attribute('role')) || attribute('aria-modal') === 'true') return true;
      if (named.test(`${attribute('id')} ${attribute('class')}`.slice(0, 500))) return true;
      at = Reflect.get(Node.prototype, 'parentElement', at);
    }
    return false;
  },

  /** Whether a text lies under something opaque; asked of few, for the page has to be scrolled to each. */
  isCovered(job, node, element) {
    if (node.ownerDocument !== document || job.hitTests >= job.limits.hitTests) return false;
    const { boxes, behind } = (job.covers ??= page.coversOf(job.limits));
    if (boxes.length === 0 && !behind) return false;
    const box = page.textBox(node);
    const isUnder = boxes.some((cover) => page.couldCover(cover, element, box));
    if (!isUnder && !(behind && page.isPutBehind(element))) return false;
    job.hitTests += 1;
    return page.isHitElsewhere(job, node, element);
  },

  textBox(node) {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect();
  },

  couldCover(cover, element, box) {
    if (box.width < 1 || Node.prototype.contains.call(cover.element, element)) return false;
    const other = cover.box;
    const besides = other.left > box.left + 2 || other.right < box.right - 2;
    return !besides && other.top <= box.top + 4 && other.bottom >= box.bottom - 4;
  },

  isPutBehind(element) {
    let at = element;
    for (let up = 0; at !== null && up < 40; up += 1) {
      if (Number(getComputedStyle(at).zIndex) < 0) return true;
      at = Reflect.get(Node.prototype, 'parentElement', at);
    }
    return false;
  },

  // The browser itself is asked what is on top, at three points of the text. Boxes that let clicks through are drawn all the same.
  isHitElsewhere(job, node, element) {
    Element.prototype.scrollIntoView.call(element, { block: 'center', behavior: 'instant' });
    job.solid ??= page.solidStyle();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, job.solid];
    const box = page.textBox(node);
    const middle = box.top + box.height / 2;
    const points = [box.left + 2, box.left + box.width / 2, box.right - 2];
    const covered = points.every((x) => page.isPointCovered(element, x, middle));
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== job.solid);
    return covered;
  },

  solidStyle() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*, ::before, ::after { pointer-events: auto !important; }');
    return sheet;
  },

  isPointCovered(element, x, y) {
    for (const hit of document.elementsFromPoint(x, y)) {
      if (hit === element || Node.prototype.contains.call(element, hit)) return false;
      if (page.isOpaque(getComputedStyle(hit)) && !page.isOverlay(hit)) return true;
    }
    return false;
  },

  /** Slides of a show lie over each other in turn: a visitor comes to each. */
  coveredMark(element) {
    const shows = '[class*="slide"],[class*="carousel"],[class*="swiper"],[class*="slick"]';
    return Element.prototype.closest.call(element, shows) === null ? 'hidden' : 'on-click';
  },
};
