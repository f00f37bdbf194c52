// Another part of what runs inside a page: how an element is seen. Travels to the browser as text (see browser-page-write.js).

export const SIGHT = {
  /** Ids of what some control on the page opens. */
  clickTargets() {
    const ids = new Set();
    const names = ['aria-controls', 'data-target', 'data-bs-target', 'popovertarget', 'commandfor'];
    const jumps = [
      '[role]',
      '[data-toggle]',
      '[data-bs-toggle]',
      '[class*="toggle"]',
      '[class*="tab"]',
    ];
    const controls = [
      ...names.map((name) => `[${name}]`),
      ...jumps.map((is) => `a[href^="#"]${is}`),
    ];
    for (const control of document.querySelectorAll(controls.join(','))) {
      if (ids.size > 5_000) break;
      for (const name of [...names, 'href']) {
        const value = control.getAttribute(name) ?? '';
        for (const id of value.split(/\s+/, 8)) ids.add(id.replace(/^#/, ''));
      }
    }
    ids.delete('');
    return ids;
  },

  /**
   * How an element is seen, from its computed style and where its box lies. `around` is its parent's sight; `closed` there
   * means that nothing inside can come back into view, `by` that only what says so itself can.
   */
  sightOf(job, element, style, around) {
    if (around.closed === true && around.mark !== 'on-click') return around;
    if (style.display === 'none') return { mark: page.unseenMark(job, element), closed: true };
    if (around.closed === true) return around;
    const parent = Reflect.get(Node.prototype, 'parentElement', element);
    if (page.isFoldedAway(element, parent)) return { mark: 'on-click', closed: true };
    const isReset = around.by === 'visibility';
    if (style.visibility !== 'visible')
      return isReset ? around : { mark: page.unseenMark(job, element), by: 'visibility' };
    return page.unseenBox(job, element, style) ?? (isReset ? { mark: 'shown' } : around);
  },

  /** The contents of a closed `<details>`, its summary left aside. */
  isFoldedAway(node, parent) {
    if (parent === null || parent.localName !== 'details' || parent.hasAttribute('open'))
      return false;
    let summary = parent.firstElementChild;
    while (summary !== null && summary.localName !== 'summary')
      summary = summary.nextElementSibling;
    return node !== summary;
  },

  /** What something that is not shown is: shown after a click on the page itself, or to nobody. */
  unseenMark(job, element) {
    return page.opensOnClick(job, element) ? 'on-click' : 'hidden';
  },

  opensOnClick(job, element) {
    const attribute = (name) => Element.prototype.getAttribute.call(element, name) ?? '';
    if (job.targets.has(attribute('id'))) return true;
    if (attribute('role') === 'tabpanel' || attribute('hidden') === 'until-found') return true;
    const named =
      /(?:^|[\s_-])(?:accordion|collaps\w*|tab-?pane|tab-?panel|toggle-?content|faq-?answer)(?:$|[\s_-])/i;
    if (named.test(attribute('class').slice(0, 500))) return true;
    return page.isControl(Reflect.get(Element.prototype, 'previousElementSibling', element));
  },

  isControl(element) {
    if (element === null) return false;
    const says = '[aria-expanded],[role=tab],[data-toggle],[data-bs-toggle]';
    const named = Element.prototype.getAttribute.call(element, 'class') ?? '';
    if (
      Element.prototype.matches.call(element, says) ||
      /accordion|collaps|toggle|expand/i.test(named)
    )
      return true;
    const child = Reflect.get(Element.prototype, 'firstElementChild', element);
    return child !== null && Element.prototype.matches.call(child, says);
  },

  /** The sight of a box that is there but cannot be seen; undefined for one that can. */
  unseenBox(job, element, style) {
    if (
      Number(style.opacity) < 0.05 ||
      style.contentVisibility === 'hidden' ||
      page.isFilteredAway(style) ||
      page.isMaskedAway(style)
    )
      return { mark: page.unseenMark(job, element), closed: true };
    if (['html', 'body'].includes(element.localName)) return undefined;
    if (page.isClipped(style) || Number.parseFloat(style.textIndent) <= -900)
      return page.spoken(element);
    return page.canLieOutside(style) ? page.unseenByPlace(job, element, style) : undefined;
  },

  // Only screen readers get what is put out of sight, unless they are told to leave it out.
  spoken(element) {
    const isSilent = Element.prototype.closest.call(element, '[aria-hidden=true]') !== null;
    return { mark: isSilent ? 'hidden' : 'screen-reader', closed: true };
  },

  isClipping(style) {
    return /hidden|clip/.test(style.overflowX + style.overflowY);
  },

  // Most boxes need no look at where they lie; asking for it is what costs.
  canLieOutside(style) {
    return (
      page.isClipping(style) ||
      style.position !== 'static' ||
      style.transform !== 'none' ||
      style.marginLeft.startsWith('-')
    );
  },

  unseenByPlace(job, element, style) {
    const box = Element.prototype.getBoundingClientRect.call(element);
    const [right, bottom] = [box.right + window.scrollX, box.bottom + window.scrollY];
    if (Math.min(right, bottom) <= -900) return page.spoken(element);
    const isNothing = box.width === 0 && box.height === 0;
    if (isNothing && style.transform !== 'none') return { mark: 'hidden', closed: true };
    const isRoomy = box.width > 1 && box.height > 1;
    if (isRoomy || !page.isClipping(style)) return undefined;
    const isDot = box.width === 1 && box.height === 1;
    return isDot ? page.spoken(element) : { mark: page.unseenMark(job, element), closed: true };
  },

  isFilteredAway(style) {
    if (style.filter === 'none') return false;
    const blur = /blur\((\d+(?:\.\d+)?)px\)/.exec(style.filter);
    return (
      /opacity\(0(?:\.0\d*)?%?\)/.test(style.filter) || (blur !== null && Number(blur[1]) >= 8)
    );
  },

  // A mask of nothing but transparent colour lets nothing through.
  isMaskedAway({ maskImage }) {
    if (maskImage === undefined || !/gradient\(/.test(maskImage)) return false;
    const colors = maskImage.match(/rgba?\([^)]*\)|transparent/g) ?? [];
    return (
      colors.length > 0 && colors.every((color) => /^(?:rgba\(.*, 0\)|transparent)$/.test(color))
    );
  },

  // The boxes of one pixel, or clipped to nothing, in which text for screen readers is put.
  isClipped(style) {
    if (/inset\(\s*(?:[5-9]\d|100)(?:\.\d+)?%/.test(style.clipPath)) return true;
    const clip = /^rect\((-?[\d.]+)px,? (-?[\d.]+)px,? (-?[\d.]+)px,? (-?[\d.]+)px\)$/.exec(
      style.clip,
    );
    if (clip === null || !['absolute', 'fixed'].includes(style.position)) return false;
    const [, top, right, bottom, left] = clip.map(Number);
    return bottom - top <= 1 || right - left <= 1;
  },
};
